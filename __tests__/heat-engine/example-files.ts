import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { lint, type Finding } from '../../src/lint/index.js';
import { loadHeatSchema } from '../../src/lint/schema/index.js';
import { TemplateError } from '../../src/errors/index.js';
import { bundle, collectFiles, type BundleOptions } from '../../src/template/index.js';
import type { HeatEngine, Verdict } from './heat-engine.js';

/** File contents by name; the template is `main.yaml`, environments end in `env.yaml`. */
export type ExampleFiles = Readonly<Record<string, string>>;

/** What lint finds and what Heat says about the same files. */
export interface Comparison {
  readonly findings: readonly Finding[];
  readonly verdict: Verdict;
}

export async function compare(files: ExampleFiles, engine: HeatEngine): Promise<Comparison> {
  return withFolder(files, async (options) => ({
    findings: lint(await collectFiles(options), { schema: await loadHeatSchema() }),
    verdict: await judge(options, engine),
  }));
}

/** Files that cannot be bundled are never sent: they count as refused. */
async function judge(options: BundleOptions, engine: HeatEngine): Promise<Verdict> {
  try {
    const { template = '', files, environmentFiles } = await bundle(options);
    return await engine.judge({ template, files, environment_files: environmentFiles });
  } catch (error) {
    if (error instanceof TemplateError) return { accepted: false, error: error.message };
    throw error;
  }
}

/** Writes the files to a temporary folder for the time of `use`. */
export async function withFolder<Result>(
  files: ExampleFiles,
  use: (options: BundleOptions) => Promise<Result>,
): Promise<Result> {
  const workspace = await mkdtemp(path.join(os.tmpdir(), 'lint-'));
  try {
    for (const [name, text] of Object.entries(files)) {
      const file = path.join(workspace, name);
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(file, text);
    }
    return await use({
      template: 'main.yaml',
      environmentFiles: Object.keys(files).filter((name) => name.endsWith('env.yaml')),
      parametersFiles: [],
      parameters: {},
      workspace,
      allowFilesOutsideWorkspace: false,
      fetchUrl: (url) => Promise.reject(new Error(`no network: ${url}`)),
      onSecret: () => undefined,
    });
  } finally {
    await rm(workspace, { recursive: true });
  }
}
