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
  const folder = path.join(SHARED, `pypi-${digestOf(pins)}`);
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

/**
 * Adds the packages of a further file of pins to the virtual environment of `installFromPypi`; `title` says which they are. Returns
 * the environment's folder and a word that changes with the pins.
 */
export async function installFurtherPins(
  file: string,
  title: string,
): Promise<{ readonly folder: string; readonly versions: string }> {
  const { interpreter, versions } = await installFromPypi();
  const folder = path.dirname(path.dirname(interpreter));
  const digest = digestOf(await readFile(file, 'utf8'));
  await holding(`${folder}.lock`, async () => {
    const complete = path.join(folder, `complete-${digest}`);
    if ((await readIfThere(complete)) !== undefined) return;
    await timed(`Installing ${title}: once on this machine, a minute or two`, () => pipInstall(folder, file));
    await writePrivate(complete, '');
  });
  return { folder, versions: `${versions}-${digest}` };
}

function digestOf(pins: string): string {
  return createHash('sha256').update(pins).digest('hex').slice(0, 12);
}

async function pipInstall(folder: string, pins: string): Promise<void> {
  const pip = ['install', '--quiet', '--no-deps', '--requirement', pins];
  await command(path.join(folder, 'bin', 'pip'), pip, { timeoutMs: PIP_TIMEOUT_MS });
}

async function fill(folder: string): Promise<void> {
  const whole = path.join(folder, 'whole');
  if ((await readIfThere(whole)) !== undefined) return;
  await installPackages(['python3-venv']);
  await timed('Installing the newest Heat and Keystone: once on this machine, a minute or two', async () => {
    await rm(folder, { recursive: true, force: true });
    await command(PYTHON, ['-m', 'venv', folder]);
    await pipInstall(folder, PINS);
  });
  await writePrivate(whole, '');
}

/** The version of a package. Throws when the pins do not name it. */
export function pinned(pins: string, name: string): string {
  const version = new RegExp(`^${name}==(\\S+)$`, 'm').exec(pins)?.[1];
  if (version === undefined) throw new Error(`${PINS} does not pin ${name}`);
  return version;
}
