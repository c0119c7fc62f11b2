/** Bundles the action into one file: ESM, unminified (starts faster and can be read), with every licence beside it. */
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { bin, ROOT, run } from './run.js';

/** Builds into `folder`, which is emptied first. */
export async function build(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  const args = ['build', 'src/index.ts', '--out', folder, '--license', 'licenses.txt', '--target', 'es2022'];
  const { code, output } = await run(bin('ncc'), args, { cwd: ROOT, quiet: true, timeoutMs: 5 * 60_000 });
  // ncc reports a module that it cannot find as a warning and goes on: here it is the end.
  if (code !== 0 || /Module not found|Can't resolve|TS\d+:/.test(output)) {
    throw new Error(`The build failed:\n${output}`);
  }
}

if (process.argv[1] !== undefined && import.meta.url.endsWith(path.basename(process.argv[1]))) {
  await build(path.join(ROOT, 'dist'));
}
