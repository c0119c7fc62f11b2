import path from 'node:path';
import type { InputName } from '../inputs/index.js';

/** Inputs that name files to read. */
const FILE_INPUTS: readonly InputName[] = [
  'template',
  'stacks',
  'environment-files',
  'parameters-files',
  'lint-known-types',
];

/**
 * Whether a flag names a file outside the folder. The user who types such a path trusts the file, so it needs no further flag. A template
 * in the folder still cannot reach a file outside of it.
 */
export function namesFileOutside(inputs: ReadonlyMap<string, string>, folder: string): boolean {
  return FILE_INPUTS.flatMap((name) => (inputs.get(name) ?? '').split(/\r?\n/))
    .map((line) => line.trim())
    .some((name) => isLocalPath(name) && isOutside(name, folder));
}

/** False for a URL, and for a pattern that excludes files. */
function isLocalPath(name: string): boolean {
  return name !== '' && !name.startsWith('!') && !/^[a-z][a-z0-9+.-]*:\/\//i.test(name);
}

function isOutside(name: string, folder: string): boolean {
  const relative = path.relative(folder, path.resolve(folder, name));
  return relative === '..' || relative.startsWith(`..${path.sep}`) || path.isAbsolute(relative);
}
