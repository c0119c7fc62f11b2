/**
 * Compiles `src` to `lib/` (what library users import), and bundles it into one file for the runner: ESM, unminified
 * (starts faster and can be read), with every licence beside it.
 */
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { bin, ROOT, run } from './run.js';

const LIB = path.join(ROOT, 'lib');

/** Builds the bundle into `folder`, which is emptied first. */
export async function build(folder: string): Promise<void> {
  await Promise.all([LIB, folder].map((old) => rm(old, { recursive: true, force: true })));
  await step(bin('tsc'), '--project', 'tsconfig.lib.json');
  const output = await step(
    bin('ncc'),
    'build',
    'lib/index.js',
    '--out',
    folder,
    '--license',
    'licenses.txt',
  );
  // ncc reports a module that it cannot find as a warning and goes on: here it is the end.
  if (/Module not found|Can't resolve/.test(output)) throw new Error(`The bundle lacks a module:\n${output}`);
}

async function step(command: string, ...args: readonly string[]): Promise<string> {
  const { code, output } = await run(command, args, { cwd: ROOT, quiet: true, timeoutMs: 5 * 60_000 });
  if (code !== 0) throw new Error(`The build failed:\n${output}`);
  return output;
}

if (process.argv[1] !== undefined && import.meta.url.endsWith(path.basename(process.argv[1]))) {
  await build(path.join(ROOT, 'dist'));
}
