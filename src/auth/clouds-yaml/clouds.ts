import { InputError, SignInError } from '../../errors/index.js';
import { CLIENT_KEYS } from '../settings/client-keys.js';
import { EMPTY_CONFIG, mergeConfigs, type ClientConfig } from '../settings/from-environment.js';
import { toClientConfig, mergeTrees, findRegions, findSecrets } from './cloud-tree.js';
import { searchConfigFile, type ConfigFile } from './search.js';
import { readProfileConfig } from './profile.js';
import type { SignInOptions, SignInEnvironment } from '../sign-in-options.js';
import {
  toMapping,
  parseYamlAsStrings,
  CloudsYamlError,
  type ParsedYaml,
  type RetypedValue,
} from './parse.js';

export interface Clouds {
  /** `undefined` if no file was found. */
  readonly file: string | undefined;
  readonly names: readonly string[];
  readonly searchedPaths: readonly string[];
  readonly tree: ReadonlyMap<string, unknown>;
  /** Retyped values of all files. */
  readonly retyped: readonly RetypedValue[];
}

/** Reads the clouds from the input or from the OpenStack client's files. Registers their secrets immediately. */
export async function readClouds(options: SignInOptions, context: SignInEnvironment): Promise<Clouds> {
  const text = options.cloudsYaml?.trim() === '' ? undefined : options.cloudsYaml;
  if (text !== undefined) return toClouds({ name: 'clouds-yaml', ...parseInput(text) }, context, []);
  const { file, searchedPaths } = await searchConfigFile('clouds', context);
  const { file: secure } = await searchConfigFile('secure', context);
  const tree = mergeTrees(file?.tree, secure?.tree);
  const name = file?.name ?? secure?.name;
  const retyped = [file, secure].flatMap((one) => one?.retyped ?? []);
  return toClouds(name === undefined ? undefined : { name, tree, retyped }, context, searchedPaths);
}

function parseInput(text: string): ParsedYaml {
  try {
    return parseYamlAsStrings(text, 'clouds-yaml');
  } catch (error) {
    if (!(error instanceof CloudsYamlError)) throw error;
    const { line, column } = error.location;
    const problem = `is not valid YAML, line ${line}, column ${column}: ${error.message}`;
    throw new InputError([{ input: 'clouds-yaml', problem }]);
  }
}

function toClouds(
  file: ConfigFile | undefined,
  { onSecret }: SignInEnvironment,
  lookedAt: readonly string[],
): Clouds {
  if (file === undefined)
    return { file: undefined, names: [], searchedPaths: lookedAt, tree: new Map(), retyped: [] };
  for (const secret of findSecrets(file.tree)) onSecret(secret);
  const root = toMapping(file.tree);
  const tree = toMapping(root?.get('clouds')) ?? new Map<string, unknown>();
  const wrong =
    tree.size === 0 && root?.get('clouds') !== null
      ? noCloudsError(file.name, typeof file.tree === 'string')
      : undefined;
  if (wrong !== undefined) throw wrong;
  return { file: file.name, names: [...tree.keys()], searchedPaths: lookedAt, tree, retyped: file.retyped };
}

function noCloudsError(name: string, isText: boolean): Error {
  const advice =
    name === 'clouds-yaml' && isText ? '; set it to the contents of the file, not to its path' : '';
  const problem = `has no "clouds:" mapping, or it is empty${advice}`;
  return name === 'clouds-yaml'
    ? new InputError([{ input: name, problem }])
    : new SignInError(`${name} ${problem}`, {
        hint: 'Start the file with "clouds:" and list each cloud below it by name.',
      });
}

/**
 * Returns the configuration of a cloud, merged with its profile and its region. Throws a `SignInError` that lists the
 * available clouds or regions.
 */
export async function readCloudConfig(
  name: string,
  clouds: Clouds,
  region: string | undefined,
  context: SignInEnvironment,
): Promise<ClientConfig> {
  const tree = toMapping(clouds.tree.get(name));
  if (tree === undefined || clouds.file === undefined) throw unknownCloudError(name, clouds);
  const where = `cloud "${name}" in ${clouds.file}`;
  const own = toClientConfig(tree, where);
  const profile = await readProfileConfig(tree, own, where, context);
  const hasRegions = tree.has('regions') || own.top.has('region_name') || tree.has('region_name');
  const regions = hasRegions ? findRegions(tree, where) : profile.regions;
  const merged = mergeConfigs(profile.config, own);
  noticeRetypedSettings(merged, [...clouds.retyped, ...profile.retyped], context);
  if (regions.length === 0) return merged;
  const chosen = region === undefined ? regions[0] : regions.find((one) => one.name === region);
  if (chosen === undefined) {
    throw new SignInError(
      `Region "${region}" is not in ${where}: ${formatNames(regions.map((one) => one.name))}`,
    );
  }
  const regionName = { value: chosen.name, from: `regions of ${where}`, source: 'file' } as const;
  const named = { ...EMPTY_CONFIG, top: new Map([['region_name', regionName]]) };
  return mergeConfigs(mergeConfigs(merged, chosen.values), named);
}

function unknownCloudError(name: string, { file, names, searchedPaths }: Clouds): SignInError {
  if (file === undefined) {
    return new SignInError(`Cloud "${name}" not found: no clouds.yaml in ${searchedPaths.join(', ')}`, {
      hint: 'Set clouds-yaml to the contents of the file (from a secret), or set the credentials in other inputs.',
    });
  }
  if (names.includes(name))
    return new SignInError(`Cloud "${name}" in ${file} is empty or not a mapping`, {
      hint: 'Write its settings below its name, indented.',
    });
  return new SignInError(`Cloud "${name}" not found in ${file}, which has: ${formatNames(names)}`, {
    hint: 'Set "cloud" (or OS_CLOUD) to one of these names.',
  });
}

/** Formats names in quotes, separated by commas. */
export function formatNames(names: readonly string[]): string {
  return names.length === 0 ? 'none' : names.map((name) => `"${name}"`).join(', ');
}

/** Settings that the OpenStack client reads as a boolean or number, so that retyping does not matter. */
const NO_TEXTS = new Set(['insecure', 'identity_api_version']);

const TEXTS = new Set(CLIENT_KEYS.map(({ key }) => key).filter((key) => !NO_TEXTS.has(key)));

/**
 * Calls `onNotice` for each unquoted setting of the sign-in that the OpenStack client reads as another text: openstacksdk converts the value
 * of PyYAML to text (`magic_fixes` in openstack/config/loader.py), so it sends `83` for `password: 0123`. The notice never
 * contains the value.
 */
function noticeRetypedSettings(
  { top, auth }: ClientConfig,
  retyped: readonly RetypedValue[],
  { onNotice }: SignInEnvironment,
): void {
  for (const [name, { value, from }] of [...top, ...auth]) {
    const found = retyped.find(({ key, text }) => key.replaceAll('-', '_') === name && text === value);
    if (found === undefined || !TEXTS.has(name)) continue;
    const { file, line, column } = found.location;
    onNotice?.(
      `${from} (${file}:${line}:${column}) is not quoted, so the OpenStack client reads a different value. ` +
        'This action uses it as written; quote it so that both read the same.',
    );
  }
}
