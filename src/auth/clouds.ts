import { InputError, SignInError } from '../errors/index.js';
import { EMPTY_CONFIG, mergeConfigs, type ClientConfig } from './client-config.js';
import { configOfTree, mergeTrees, regionsOfTree, secretsIn } from './cloud-tree.js';
import { searchConfigFile, type ConfigFile } from './config-files.js';
import { configOfProfile } from './profile.js';
import { noteRetyped } from './retyped-settings.js';
import type { SignInOptions, Surroundings } from './sign-in-options.js';
import { mapping, parseYaml, YamlProblem, type ReadYaml, type RetypedValue } from './yaml-text.js';

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
export async function readClouds(options: SignInOptions, surroundings: Surroundings): Promise<Clouds> {
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
    return parseYaml(text, 'clouds-yaml');
  } catch (error) {
    if (!(error instanceof YamlProblem)) throw error;
    const { line, column } = error.place;
    const problem = `is not valid YAML, line ${line}, column ${column}: ${error.message}`;
    throw new InputError([{ input: 'clouds-yaml', problem }]);
  }
}

function cloudsOf(
  file: ConfigFile | undefined,
  { onSecret }: Surroundings,
  lookedAt: readonly string[],
): Clouds {
  if (file === undefined) return { file: undefined, names: [], lookedAt, tree: new Map(), retyped: [] };
  for (const secret of secretsIn(file.tree)) onSecret(secret);
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
        next: 'Begin it with "clouds:", and put each cloud below that by its name.',
      });
}

/**
 * One cloud with its profile below it and its region's values above. Throws a `SignInError` that lists the names
 * there are, or the regions.
 */
export async function configOfCloud(
  name: string,
  clouds: Clouds,
  region: string | undefined,
  surroundings: Surroundings,
): Promise<ClientConfig> {
  const tree = mapping(clouds.tree.get(name));
  if (tree === undefined || clouds.file === undefined) throw unknownCloud(name, clouds);
  const where = `cloud "${name}" in ${clouds.file}`;
  const own = configOfTree(tree, where);
  const profile = await configOfProfile(tree, own, where, surroundings);
  const hasRegions = tree.has('regions') || own.top.has('region_name') || tree.has('region_name');
  const regions = hasRegions ? regionsOfTree(tree, where) : profile.regions;
  const merged = mergeConfigs(profile.config, own);
  noteRetyped(merged, [...clouds.retyped, ...profile.retyped], surroundings);
  if (regions.length === 0) return merged;
  const chosen = region === undefined ? regions[0] : regions.find((one) => one.name === region);
  if (chosen === undefined) {
    throw new SignInError(
      `Region "${region}" is not one of ${where}: ${listed(regions.map((one) => one.name))}`,
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
        next: "Give the file's contents in clouds-yaml (from a secret), or credentials in the other inputs.",
      },
    );
  }
  return new SignInError(`There is no cloud "${name}" in ${file}; there are: ${listed(names)}`, {
    next: 'Set "cloud" (or OS_CLOUD) to one of these names.',
  });
}

/** Names in quotes, with commas. */
export function listed(names: readonly string[]): string {
  return names.length === 0 ? 'none' : names.map((name) => `"${name}"`).join(', ');
}
