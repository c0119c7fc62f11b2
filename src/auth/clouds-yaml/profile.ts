import { SignInError } from '../../errors/index.js';
import { EMPTY_CONFIG, type ClientConfig } from '../settings/from-environment.js';
import { toClientConfig, findRegions, type Region } from './cloud-tree.js';
import { searchConfigFile } from './search.js';
import { BUILT_IN_PROFILES } from '../settings/provider.js';
import type { SignInEnvironment } from '../sign-in-options.js';
import { mapping, type RetypedValue } from './parse.js';

/** What a cloud takes over from the profile that it names. */
export interface Profile {
  readonly config: ClientConfig;
  readonly regions: readonly Region[];
  readonly retyped: readonly RetypedValue[];
}

const NO_PROFILE: Profile = { config: EMPTY_CONFIG, regions: [], retyped: [] };

/**
 * Looks a cloud's `profile` (old: `cloud`) up in clouds-public.yaml, then among our own. The profiles that
 * openstacksdk ships are not here: a cloud that lives by one alone is a `SignInError`.
 */
export async function readProfileConfig(
  tree: ReadonlyMap<string, unknown>,
  own: ClientConfig,
  where: string,
  surroundings: SignInEnvironment,
): Promise<Profile> {
  const name = tree.get('profile') ?? tree.get('cloud');
  if (typeof name !== 'string' || name === '') return NO_PROFILE;
  const { file } = await searchConfigFile('clouds-public', surroundings);
  const found = mapping(mapping(mapping(file?.tree)?.get('public-clouds'))?.get(name));
  if (file !== undefined && found !== undefined) {
    const profile = `profile "${name}" in ${file.name}`;
    return {
      config: toClientConfig(found, profile),
      regions: findRegions(found, profile),
      retyped: file.retyped,
    };
  }
  const builtIn = BUILT_IN_PROFILES.get(name);
  if (builtIn !== undefined) {
    const built = { auth: { auth_url: builtIn.authUrl }, region_name: builtIn.regionName };
    return { ...NO_PROFILE, config: toClientConfig(new Map(Object.entries(built)), `profile "${name}"`) };
  }
  return unknownProfile(name, own, where, surroundings);
}

function unknownProfile(
  name: string,
  own: ClientConfig,
  where: string,
  { onWarning }: SignInEnvironment,
): Profile {
  const isUrl = /^https?:/i.test(name);
  const problem = isUrl
    ? `The profile of ${where} is a URL; profiles are not fetched from the network here`
    : `The profile "${name}" of ${where} is not known here`;
  if (!isUrl && (own.auth.has('auth_url') || own.top.has('auth_url'))) {
    onWarning(`${problem}; what the cloud itself says is used`);
    return NO_PROFILE;
  }
  throw new SignInError(problem, {
    hint:
      'Write "auth_url" (and "region_name") into the cloud, or the profile into a clouds-public.yaml; built in are ' +
      `${[...BUILT_IN_PROFILES.keys()].join(' and ')}.`,
  });
}
