import path from 'node:path';
import { command } from './command.js';
import { SHARED } from './options.js';

/** Debian's own Python runs its packages; another one may stand before it on PATH. */
export const PYTHON = '/usr/bin/python3';
export const SCRIPTS = path.join(import.meta.dirname, 'python');

/** Nothing of the caller's, whose PYTHONPATH or OS_* would reach the servers; a cache of entry points speeds starts up. */
export const PYTHON_ENV: Readonly<Record<string, string>> = {
  PATH: '/usr/sbin:/usr/bin:/sbin:/bin',
  HOME: SHARED,
  LANG: 'C.UTF-8',
  PYTHONDONTWRITEBYTECODE: '1',
  XDG_CACHE_HOME: path.join(SHARED, 'python-cache'),
};

/** Runs a Python program to its end, with these variables beside the fixed ones. */
export function python(
  interpreter: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<string> {
  const variables = Object.entries({ ...PYTHON_ENV, ...env }).map(([name, value]) => `${name}=${value}`);
  return command('/usr/bin/env', ['-i', ...variables, interpreter, ...args]);
}
