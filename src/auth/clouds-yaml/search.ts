import { readFile } from 'node:fs/promises';
import { isAbsolute, join, relative, resolve } from 'node:path';
import { SignInError } from '../../errors/index.js';
import { nonEmptyText } from '../settings/setting.js';
import type { SignInEnvironment } from '../sign-in-options.js';
import { parseYamlAsStrings, CloudsYamlIssue, type ReadYaml, type RetypedValue } from './parse.js';

/** One of the client's files, read; its name is for people. */
export interface ConfigFile {
  readonly name: string;
  readonly tree: unknown;
  readonly retyped: readonly RetypedValue[];
}

/** A search: the file, if there is one, and the folders that were looked at. */
export interface Search {
  readonly file: ConfigFile | undefined;
  readonly lookedAt: readonly string[];
}

const SUFFIXES = ['yaml', 'yml', 'json'];

/** The variable that names a file of its own (loader.py, `OpenStackConfig.__init__`). */
const OVERRIDES = {
  clouds: 'OS_CLIENT_CONFIG_FILE',
  secure: 'OS_CLIENT_SECURE_FILE',
  'clouds-public': undefined,
} as const;

/**
 * Finds the first of the client's files that can be read, as openstack/config/loader.py does: the variable, the
 * working folder, the user's, the machine's. Throws a `SignInError` with the place of bad YAML.
 */
export async function searchConfigFile(
  base: keyof typeof OVERRIDES,
  surroundings: SignInEnvironment,
): Promise<Search> {
  const { env, workingFolder } = surroundings;
  const variable = OVERRIDES[base];
  const override = variable === undefined ? undefined : nonEmptyText(env[variable]);
  const folders = foldersOf(surroundings);
  const paths = folders.flatMap((folder) => SUFFIXES.map((suffix) => join(folder, `${base}.${suffix}`)));
  const wanted = override === undefined ? undefined : resolve(workingFolder, override);
  for (const path of wanted === undefined ? paths : [wanted, ...paths]) {
    const text = await readable(path);
    const name = displayPath(path, surroundings);
    if (text !== undefined) return { file: { name, ...parsed(text, name) }, lookedAt: [] };
    if (path === wanted) surroundings.onWarning(`${variable} names ${name}, which cannot be read`);
  }
  const lookedAt = [...(wanted === undefined ? [] : [wanted]), ...folders];
  return { file: undefined, lookedAt: lookedAt.map((path) => displayPath(path, surroundings)) };
}

function foldersOf({ env, workingFolder, homeFolder, systemFolder }: SignInEnvironment): readonly string[] {
  const home = join(homeFolder, '.config');
  const configHome = nonEmptyText(env['XDG_CONFIG_HOME']) ?? home;
  const own = [...new Set([configHome, home])].map((folder) => join(folder, 'openstack'));
  return [workingFolder, ...own, systemFolder ?? '/etc/openstack'];
}

/** The client passes over what it cannot read. */
async function readable(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch {
    return undefined;
  }
}

function parsed(text: string, name: string): ReadYaml {
  try {
    return parseYamlAsStrings(text, name);
  } catch (error) {
    if (!(error instanceof CloudsYamlIssue)) throw error;
    throw new SignInError(`${name} is not valid YAML: ${error.message}`, { locations: [error.location] });
  }
}

/** Relative to the working folder or to the home folder, whichever holds it. */
export function displayPath(path: string, { workingFolder, homeFolder }: SignInEnvironment): string {
  for (const [folder, prefix] of [
    [workingFolder, ''],
    [homeFolder, '~/'],
  ] as const) {
    const inside = relative(folder, path);
    if (inside === '') return prefix === '' ? 'the working folder' : '~';
    if (!inside.startsWith('..') && !isAbsolute(inside)) return `${prefix}${inside}`;
  }
  return path;
}
