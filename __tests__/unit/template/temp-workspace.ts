import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll } from '@jest/globals';
import { explain } from '../../../src/errors/index.js';
import { bundle, type Bundle, type BundleOptions } from '../../../src/template/index.js';

export const VERSION = 'heat_template_version: 2021-04-16\n';

const made: string[] = [];
afterAll(async () => {
  await Promise.all(made.splice(0).map((folder) => rm(folder, { recursive: true, force: true })));
});

/** A folder that contains the workspace, "ws", so that tests can put files next to it. */
export async function tempWorkspace(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const folder = await realpath(await mkdtemp(path.join(tmpdir(), 'bundle-')));
  made.push(folder);
  await mkdir(path.join(folder, 'ws'));
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, 'ws', name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, content);
  }
  return path.join(folder, 'ws');
}

type Given = Partial<BundleOptions> & {
  /** The files of the network by URL. */
  readonly web?: Readonly<Record<string, string>>;
};

export function bundleIn(workspace: string, { web = {}, ...given }: Given = {}): Promise<Bundle> {
  return bundle({
    template: 'main.yaml',
    environmentFiles: [],
    parametersFiles: [],
    parameters: {},
    workspace,
    allowFilesOutsideWorkspace: false,
    onSecret: () => undefined,
    fetchUrl: (url) => {
      const text = web[url];
      return text === undefined
        ? Promise.reject(new Error(`GET ${url} returned 404`))
        : Promise.resolve(Buffer.from(text));
    },
    ...given,
  });
}

/** The error message of a failed bundle, without the temporary folder. */
export async function complaint(
  files: Readonly<Record<string, string | Uint8Array>>,
  given: Given = {},
): Promise<string> {
  return await complaintIn(await tempWorkspace(files), given);
}

export async function complaintIn(workspace: string, given: Given = {}): Promise<string> {
  try {
    await bundleIn(workspace, given);
  } catch (error) {
    return explain(error).replaceAll(path.dirname(workspace), '');
  }
  throw new Error('the bundle was made, though an error was expected');
}
