import { readFile } from 'node:fs/promises';
import { isAbsolute, join, relative, resolve } from 'node:path';
import { SignInError } from '../../errors/index.js';
import { nonEmptyText } from '../settings/setting.js';
import type { SignInEnvironment } from '../sign-in-options.js';
import { parseYamlAsStrings, CloudsYamlError, type ParsedYaml, type RetypedValue } from './parse.js';

/** A parsed file of the OpenStack client; `name` is for messages. */
export interface ConfigFile {
  readonly name: string;
  readonly tree: unknown;
  readonly retyped: readonly RetypedValue[];
}

/** Result of a search: the file, if found, else the searched paths. */
export interface Search {
  readonly file: ConfigFile | undefined;
  readonly searchedPaths: readonly string[];
}

const SUFFIXES = ['yaml', 'yml', 'json'];

/** Environment variables with the path of a file (loader.py, `OpenStackConfig.__init__`). */
const OVERRIDES = {
  clouds: 'OS_CLIENT_CONFIG_FILE',
  secure: 'OS_CLIENT_SECURE_FILE',
  'clouds-public': undefined,
} as const;

/**
 * Finds the first readable file of the OpenStack client, as openstack/config/loader.py does: from the variable, the working
 * folder, the user's folders, the system folder. Throws a `SignInError` with the location of invalid YAML.
 */
export async function searchConfigFile(
  base: keyof typeof OVERRIDES,
  context: SignInEnvironment,
): Promise<Search> {
  const { env, workingFolder } = context;
  const variable = OVERRIDES[base];
  const override = variable === undefined ? undefined : nonEmptyText(env[variable]);
  const folders = listFolders(context);
  const paths = folders.flatMap((folder) => SUFFIXES.map((suffix) => join(folder, `${base}.${suffix}`)));
  const overridePath = override === undefined ? undefined : resolve(workingFolder, override);
  for (const path of overridePath === undefined ? paths : [overridePath, ...paths]) {
    const text = await readIfExists(path);
    const name = displayPath(path, context);
    if (text !== undefined) return { file: { name, ...parseFile(text, name) }, searchedPaths: [] };
    if (path === overridePath) context.onWarning(`${variable} points to ${name}, which cannot be read`);
  }
  const lookedAt = [...(overridePath === undefined ? [] : [overridePath]), ...folders];
  return { file: undefined, searchedPaths: lookedAt.map((path) => displayPath(path, context)) };
}

function listFolders({ env, workingFolder, homeFolder, systemFolder }: SignInEnvironment): readonly string[] {
  const home = join(homeFolder, '.config');
  const configHome = nonEmptyText(env['XDG_CONFIG_HOME']) ?? home;
  const userFolders = [...new Set([configHome, home])].map((folder) => join(folder, 'openstack'));
  return [workingFolder, ...userFolders, systemFolder ?? '/etc/openstack'];
}

/** Returns `undefined` for a file that cannot be read; the OpenStack client ignores it as well. */
async function readIfExists(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch {
    return undefined;
  }
}

function parseFile(text: string, name: string): ParsedYaml {
  try {
    return parseYamlAsStrings(text, name);
  } catch (error) {
    if (!(error instanceof CloudsYamlError)) throw error;
    throw new SignInError(`${name} is not valid YAML: ${error.message}`, { locations: [error.location] });
  }
}

/** Returns a path relative to the working directory or the home folder, if it is below one of them. */
function displayPath(path: string, { workingFolder, homeFolder }: SignInEnvironment): string {
  for (const [folder, prefix] of [
    [workingFolder, ''],
    [homeFolder, '~/'],
  ] as const) {
    const inside = relative(folder, path);
    if (inside === '') return prefix === '' ? 'the working directory' : '~';
    if (!inside.startsWith('..') && !isAbsolute(inside)) return `${prefix}${inside}`;
  }
  return path;
}
