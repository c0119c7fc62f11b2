import { createHash } from 'node:crypto';
import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { command } from './command.js';
import { installPackages } from './debian.js';
import type { Installation } from './installation.js';
import { holding } from './lock.js';
import { SHARED } from './options.js';
import { readIfThere, writePrivate } from './private-file.js';
import { PYTHON, SCRIPTS } from './python.js';
import { timed } from './say.js';

/** Every package with its exact version: the same servers everywhere, until this file is written anew. */
export const PINS = path.join(SCRIPTS, 'latest.txt');
const PIP_TIMEOUT_MS = 8 * 60_000;

/** The newest Heat and Keystone, in a virtual environment that all instances share. */
export async function installFromPypi(): Promise<Installation> {
  const pins = await readFile(PINS, 'utf8');
  const folder = path.join(SHARED, `pypi-${createHash('sha256').update(pins).digest('hex').slice(0, 12)}`);
  await holding(`${folder}.lock`, () => fill(folder));
  const program = (name: string): string => path.join(folder, 'bin', name);
  return {
    interpreter: program('python3'),
    keystoneManage: program('keystone-manage'),
    heatManage: program('heat-manage'),
    apiPaste: path.join(folder, 'etc', 'heat', 'api-paste.ini'),
    environmentFolder: path.join(folder, 'etc', 'heat', 'environment.d'),
    versions: `heat-${pinned(pins, 'openstack-heat')}-keystone-${pinned(pins, 'keystone')}-${path.basename(folder)}`,
  };
}

async function fill(folder: string): Promise<void> {
  const whole = path.join(folder, 'whole');
  if ((await readIfThere(whole)) !== undefined) return;
  await installPackages(['python3-venv']);
  await timed('Installing the newest Heat and Keystone: once on this machine, a minute or two', async () => {
    await rm(folder, { recursive: true, force: true });
    await command(PYTHON, ['-m', 'venv', folder]);
    const pip = ['install', '--quiet', '--no-deps', '--requirement', PINS];
    await command(path.join(folder, 'bin', 'pip'), pip, { timeoutMs: PIP_TIMEOUT_MS });
  });
  await writePrivate(whole, '');
}

/** The version of a package. Throws when the pins do not name it. */
export function pinned(pins: string, name: string): string {
  const version = new RegExp(`^${name}==(\\S+)$`, 'm').exec(pins)?.[1];
  if (version === undefined) throw new Error(`${PINS} does not pin ${name}`);
  return version;
}
