/** Finds Node 20 and Node 24: the running one, what NODE_20 and NODE_24 name, or the npm package that holds it. */
import { access } from 'node:fs/promises';
import path from 'node:path';
import { ROOT, run } from './run.js';

export type NodeMajor = 20 | 24;

const INSTALL_TIMEOUT_MS = 5 * 60_000;

/** Path of that Node's executable; installs it beside the local Heat when the machine has none. */
export async function nodeExecutable(major: NodeMajor): Promise<string> {
  const named = process.env[`NODE_${major}`];
  if (named !== undefined && named !== '') return named;
  if (process.versions.node.startsWith(`${major}.`)) return process.execPath;
  const folder = path.join(ROOT, '.local', `node-${major}`);
  const name = `node-${process.platform}-${process.arch}`;
  const file = path.join(folder, 'node_modules', name, 'bin', 'node');
  const isThere = await access(file).then(
    () => true,
    () => false,
  );
  if (!isThere) await install(folder, `${name}@${major}`);
  return file;
}

async function install(folder: string, spec: string): Promise<void> {
  const args = [
    'install',
    '--prefix',
    folder,
    '--no-save',
    '--no-audit',
    '--no-fund',
    '--ignore-scripts',
    spec,
  ];
  const { code, output } = await run('npm', args, { quiet: true, timeoutMs: INSTALL_TIMEOUT_MS });
  if (code !== 0)
    throw new Error(`${spec} cannot be installed; name an executable in NODE_20 or NODE_24.\n${output}`);
}
