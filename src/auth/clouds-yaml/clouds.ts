import { InputError, SignInError } from '../../errors/index.js';
import { EMPTY_CONFIG, mergeConfigs, type ClientConfig } from '../settings/from-environment.js';
import { toClientConfig, mergeTrees, findRegions, findSecrets } from './cloud-tree.js';
import { searchConfigFile, type ConfigFile } from './search.js';
import { readProfileConfig } from './profile.js';
import type { SignInOptions, SignInEnvironment } from '../sign-in-options.js';
import { mapping, parseYamlAsStrings, CloudsYamlIssue, type ReadYaml, type RetypedValue } from './parse.js';

/** All clouds that there are to choose from. */
export interface Clouds {
  /** `undefined` when no file was found. */
  readonly file: string | undefined;
  readonly names: readonly string[];
  readonly lookedAt: readonly string[];
  readonly tree: ReadonlyMap<string, unknown>;
  /** In all files that were read for them. */
  readonly retyped: readonly RetypedValue[];
}

/** Reads the clouds from the input or from the client's files; their secrets are registered at once. */
export async function readClouds(options: SignInOptions, surroundings: SignInEnvironment): Promise<Clouds> {
  const text = options.cloudsYaml?.trim() === '' ? undefined : options.cloudsYaml;
  if (text !== undefined) return cloudsOf({ name: 'clouds-yaml', ...parseInput(text) }, surroundings, []);
  const { file, lookedAt } = await searchConfigFile('clouds', surroundings);
  const { file: secure } = await searchConfigFile('secure', surroundings);
  const tree = mergeTrees(file?.tree, secure?.tree);
  const name = file?.name ?? secure?.name;
  const retyped = [file, secure].flatMap((one) => one?.retyped ?? []);
  return cloudsOf(name === undefined ? undefined : { name, tree, retyped }, surroundings, lookedAt);
}

function parseInput(text: string): ReadYaml {
  try {
    return parseYamlAsStrings(text, 'clouds-yaml');
  } catch (error) {
    if (!(error instanceof CloudsYamlIssue)) throw error;
    const { line, column } = error.location;
    const problem = `is not valid YAML, line ${line}, column ${column}: ${error.message}`;
    throw new InputError([{ input: 'clouds-yaml', problem }]);
  }
}

function cloudsOf(
  file: ConfigFile | undefined,
  { onSecret }: SignInEnvironment,
  lookedAt: readonly string[],
): Clouds {
  if (file === undefined) return { file: undefined, names: [], lookedAt, tree: new Map(), retyped: [] };
  for (const secret of findSecrets(file.tree)) onSecret(secret);
  const root = mapping(file.tree);
  const tree = mapping(root?.get('clouds')) ?? new Map<string, unknown>();
  const wrong = tree.size === 0 && root?.get('clouds') !== null ? notClouds(file.name) : undefined;
  if (wrong !== undefined) throw wrong;
  return { file: file.name, names: [...tree.keys()], lookedAt, tree, retyped: file.retyped };
}

function notClouds(name: string): Error {
  const problem = 'has no mapping "clouds:" with a cloud in it';
  return name === 'clouds-yaml'
    ? new InputError([{ input: name, problem }])
    : new SignInError(`${name} ${problem}`, {
        hint: 'Begin it with "clouds:", and put each cloud below that by its name.',
      });
}

/**
 * One cloud with its profile below it and its region's values above. Throws a `SignInError` that lists the names
 * there are, or the regions.
 */
export async function readCloudConfig(
  name: string,
  clouds: Clouds,
  region: string | undefined,
  surroundings: SignInEnvironment,
): Promise<ClientConfig> {
  const tree = mapping(clouds.tree.get(name));
  if (tree === undefined || clouds.file === undefined) throw unknownCloud(name, clouds);
  const where = `cloud "${name}" in ${clouds.file}`;
  const own = toClientConfig(tree, where);
  const profile = await readProfileConfig(tree, own, where, surroundings);
  const hasRegions = tree.has('regions') || own.top.has('region_name') || tree.has('region_name');
  const regions = hasRegions ? findRegions(tree, where) : profile.regions;
  const merged = mergeConfigs(profile.config, own);
  noteRetyped(merged, [...clouds.retyped, ...profile.retyped], surroundings);
  if (regions.length === 0) return merged;
  const chosen = region === undefined ? regions[0] : regions.find((one) => one.name === region);
  if (chosen === undefined) {
    throw new SignInError(
      `Region "${region}" is not one of ${where}: ${formatNames(regions.map((one) => one.name))}`,
    );
  }
  const regionName = { value: chosen.name, from: `regions of ${where}`, source: 'file' } as const;
  const named = { ...EMPTY_CONFIG, top: new Map([['region_name', regionName]]) };
  return mergeConfigs(mergeConfigs(merged, chosen.values), named);
}

function unknownCloud(name: string, { file, names, lookedAt }: Clouds): SignInError {
  if (file === undefined) {
    return new SignInError(
      `Cloud "${name}" is asked for, but there is no clouds.yaml in ${lookedAt.join(', ')}`,
      {
        hint: "Give the file's contents in clouds-yaml (from a secret), or credentials in the other inputs.",
      },
    );
  }
  return new SignInError(`There is no cloud "${name}" in ${file}; there are: ${formatNames(names)}`, {
    hint: 'Set "cloud" (or OS_CLOUD) to one of these names.',
  });
}

/** Names in quotes, with commas. */
export function formatNames(names: readonly string[]): string {
  return names.length === 0 ? 'none' : names.map((name) => `"${name}"`).join(', ');
}

/** Settings that the client takes as true or false, or as a number: both read the same there. */
const NO_TEXTS = new Set(['verify', 'insecure', 'identity_api_version']);

/**
 * Tells of each setting of a cloud that stands without quotes and that the OpenStack client reads as another text: openstacksdk makes a text of
 * what PyYAML reads (`magic_fixes` in openstack/config/loader.py), so that of `password: 0123` it sends `83`. Never tells the value.
 */
function noteRetyped(
  { top, auth }: ClientConfig,
  retyped: readonly RetypedValue[],
  { onNotice }: SignInEnvironment,
): void {
  for (const [name, { value, from }] of [...top, ...auth]) {
    const found = retyped.find(({ key, text }) => key.replaceAll('-', '_') === name && text === value);
    if (found === undefined || NO_TEXTS.has(name)) continue;
    const { file, line, column } = found.location;
    onNotice?.(
      `${from} (${file}:${line}:${column}) has no quotes, and the OpenStack client reads another value there. ` +
        'It is taken as it is written; with quotes both read the same.',
    );
  }
}
