import { SignInError } from '../../errors/index.js';
import { EMPTY_CONFIG, type ClientConfig } from '../settings/from-environment.js';
import { toClientConfig, findRegions, type Region } from './cloud-tree.js';
import { searchConfigFile } from './search.js';
import { findProviderProfile, PROVIDER_PROFILES } from '../settings/provider-profiles.js';
import type { SignInEnvironment } from '../sign-in-options.js';
import { toMapping, type RetypedValue } from './parse.js';

/** The configuration that a cloud inherits from its profile. */
export interface Profile {
  readonly config: ClientConfig;
  readonly regions: readonly Region[];
  readonly retyped: readonly RetypedValue[];
}

const NO_PROFILE: Profile = { config: EMPTY_CONFIG, regions: [], retyped: [] };

/**
 * Looks up a cloud's `profile` (old: `cloud`) in clouds-public.yaml, then among the built-in profiles. The profiles of
 * openstacksdk are not included: throws a `SignInError` for a cloud that needs one.
 */
export async function readProfileConfig(
  tree: ReadonlyMap<string, unknown>,
  own: ClientConfig,
  where: string,
  context: SignInEnvironment,
): Promise<Profile> {
  const name = tree.get('profile') ?? tree.get('cloud');
  if (typeof name !== 'string' || name === '') return NO_PROFILE;
  const { file } = await searchConfigFile('clouds-public', context);
  const found = toMapping(toMapping(toMapping(file?.tree)?.get('public-clouds'))?.get(name));
  if (file !== undefined && found !== undefined) {
    const profile = `profile "${name}" in ${file.name}`;
    return {
      config: toClientConfig(found, profile),
      regions: findRegions(found, profile),
      retyped: file.retyped,
    };
  }
  const builtIn = findProviderProfile(name);
  if (builtIn !== undefined) {
    const { authUrl, regions } = builtIn;
    const region = regions.length === 1 ? { region_name: regions[0] } : { regions };
    const tree = new Map(Object.entries({ auth: { auth_url: authUrl }, ...region }));
    const profile = `profile "${name}"`;
    return { ...NO_PROFILE, config: toClientConfig(tree, profile), regions: findRegions(tree, profile) };
  }
  return unknownProfileError(name, own, where, context);
}

function unknownProfileError(
  name: string,
  own: ClientConfig,
  where: string,
  { onWarning }: SignInEnvironment,
): Profile {
  const isUrl = /^https?:/i.test(name);
  const problem = isUrl
    ? `The profile of ${where} is a URL; this action does not fetch profiles`
    : `Unknown profile "${name}" of ${where}`;
  if (!isUrl && (own.auth.has('auth_url') || own.top.has('auth_url'))) {
    onWarning(`${problem}; using the settings of the cloud only`);
    return NO_PROFILE;
  }
  throw new SignInError(problem, {
    hint:
      'Add "auth_url" (and "region_name") to the cloud, or define the profile in clouds-public.yaml; built-in profiles: ' +
      `${Object.keys(PROVIDER_PROFILES).join(', ')}.`,
  });
}
