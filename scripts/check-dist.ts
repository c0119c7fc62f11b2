/** Proves that the committed `dist/` is what a fresh build gives: same files, same bytes, new files seen too. */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { build } from './build.js';
import { ROOT } from './run.js';

const fresh = await mkdtemp(path.join(os.tmpdir(), 'heat-stack-deploy-dist-'));
try {
  await build(fresh);
  const differing = await differences(path.join(ROOT, 'dist'), fresh);
  if (differing.length > 0) {
    console.error(`dist/ is not a fresh build (run "npm run build"): ${differing.join(', ')}`);
    process.exitCode = 1;
  }
} finally {
  await rm(fresh, { recursive: true, force: true });
}

async function differences(committed: string, built: string): Promise<string[]> {
  const names = new Set([...(await files(committed)), ...(await files(built))]);
  const changed = await Promise.all(
    [...names].sort().map(async (name) => {
      const [left, right] = await Promise.all([content(committed, name), content(built, name)]);
      return left === right ? [] : [name];
    }),
  );
  return changed.flat();
}

async function files(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));
}

async function content(folder: string, name: string): Promise<string | undefined> {
  return readFile(path.join(folder, name), 'latin1').catch(() => undefined);
}
