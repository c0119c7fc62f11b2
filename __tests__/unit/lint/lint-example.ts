import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { lint, type Example, type Finding, type LintOptions } from '../../../src/lint/index.js';
import { loadHeatSchema } from '../../../src/lint/schema/index.js';
import { collectFiles } from '../../../src/template/index.js';

/** Lints the files of an example: `main.yaml` as template, and every `*env.yaml` as environment. */
export async function lintExample(
  files: Example,
  options: Partial<LintOptions> = {},
): Promise<readonly Finding[]> {
  const workspace = await mkdtemp(path.join(os.tmpdir(), 'lint-'));
  try {
    for (const [name, text] of Object.entries(files)) {
      await mkdir(path.dirname(path.join(workspace, name)), { recursive: true });
      await writeFile(path.join(workspace, name), text);
    }
    const collected = await collectFiles({
      template: 'main.yaml',
      environmentFiles: Object.keys(files).filter((name) => name.endsWith('env.yaml')),
      parametersFiles: [],
      parameters: {},
      workspace,
      allowFilesOutsideWorkspace: false,
      fetchUrl: (url) => Promise.reject(new Error(`no network: ${url}`)),
      onSecret: () => undefined,
    });
    return lint(collected, { schema: await loadHeatSchema(), ...options });
  } finally {
    await rm(workspace, { recursive: true });
  }
}

/** Lints one template, and returns its findings as `line:column HL000 message`. */
export async function lintText(text: string, options: Partial<LintOptions> = {}): Promise<string[]> {
  return formatFindings(await lintExample({ 'main.yaml': text }, options));
}

export function formatFindings(findings: readonly Finding[]): string[] {
  return findings.map(
    ({ rule, location: { line, column }, message }) => `${line}:${column} ${rule.id} ${message}`,
  );
}
