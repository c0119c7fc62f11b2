import { InputError } from '../../errors/index.js';
import {
  readEnvironmentConfig,
  EMPTY_CONFIG,
  mergeConfigs,
  findOverriddenVariables,
  toSettings,
  type ClientConfig,
} from './from-environment.js';
import { readCloudConfig, formatNames, readClouds, type Clouds } from '../clouds-yaml/clouds.js';
import { readInputSettings } from './from-inputs.js';
import { readProviderSettings } from './provider.js';
import { findIn, nonEmptyText, type SettingSources, type Settings } from './setting.js';
import type { SignInOptions, SignInEnvironment } from '../sign-in-options.js';

/** All that the user gave, and the files that were looked at for it. */
export interface ResolvedSettings {
  readonly given: SettingSources;
  /** `undefined`: no file was needed. */
  readonly clouds: Clouds | undefined;
}

/** Collects inputs, provider, variables and files; every secret is registered before the next thing happens. */
export async function resolveSettings(
  options: SignInOptions,
  surroundings: SignInEnvironment,
): Promise<ResolvedSettings> {
  const { env, onSecret } = surroundings;
  const inputs = readInputSettings(options);
  const provider = readProviderSettings(options.provider, env);
  const environmentConfig = readEnvironmentConfig(env);
  const environment = toSettings(environmentConfig);
  for (const settings of [inputs, provider, environment]) registerSecrets(settings, onSecret);

  const asked = cloudAsked(options, env);
  const needed =
    asked !== undefined || cloudsGiven(options) || ![inputs, provider, environment].some(namesSomebody);
  const clouds = needed ? await readClouds(options, surroundings) : undefined;
  const region = findIn(inputs, 'regionName') ?? findIn(environment, 'regionName');
  const fileConfig = await chosenConfig(asked, clouds, region?.value, options, surroundings);
  const client = mergeConfigs(fileConfig, environmentConfig);
  warnOfOverruled(client, surroundings);
  return {
    clouds,
    given: {
      each: { inputs, provider, environment, file: toSettings(fileConfig) },
      layers: [inputs, provider, withRegionFilledIn(toSettings(client))],
    },
  };
}

/** A provider among the inputs is stronger than the OS_CLOUD that some earlier step left. */
function cloudAsked(options: SignInOptions, env: SignInEnvironment['env']): string | undefined {
  return (
    nonEmptyText(options.cloud) ??
    (options.provider === undefined ? nonEmptyText(env['OS_CLOUD']) : undefined)
  );
}

function cloudsGiven(options: SignInOptions): boolean {
  return nonEmptyText(options.cloudsYaml) !== undefined;
}

/** Whoever says where Keystone is, or who signs in, does not mean a clouds.yaml that happens to lie around. */
function namesSomebody(settings: Settings): boolean {
  const found = findIn(
    settings,
    'authUrl',
    'username',
    'userId',
    'token',
    'applicationCredentialId',
    'applicationCredentialName',
    'identityProvider',
  );
  return found !== undefined;
}

async function chosenConfig(
  asked: string | undefined,
  clouds: Clouds | undefined,
  region: string | undefined,
  options: SignInOptions,
  surroundings: SignInEnvironment,
): Promise<ClientConfig> {
  if (clouds === undefined) return EMPTY_CONFIG;
  const only = clouds.names.length === 1 ? clouds.names[0] : undefined;
  const name = asked ?? only;
  if (name !== undefined) return readCloudConfig(name, clouds, region, surroundings);
  if (cloudsGiven(options)) {
    const problem = `is missing: clouds-yaml has several clouds: ${formatNames(clouds.names)}`;
    throw new InputError([{ input: 'cloud', problem }]);
  }
  return EMPTY_CONFIG;
}

function warnOfOverruled(client: ClientConfig, { onWarning }: SignInEnvironment): void {
  for (const { variable, by } of findOverriddenVariables(client)) {
    onWarning(
      `${variable.from} is not used: ${by.from} says otherwise, and the OpenStack client lets the file win here. ` +
        'The inputs of this action win over both.',
    );
  }
}

/** `https://identity.{region_name}.example.com`: profiles leave the region open (loader.py, `magic_fixes`). */
function withRegionFilledIn(settings: Settings): Settings {
  const region = settings.regionName?.value;
  if (region === undefined) return settings;
  const filled = (['authUrl', 'orchestrationEndpoint'] as const).flatMap((name) => {
    const setting = settings[name];
    return setting === undefined
      ? []
      : [[name, { ...setting, value: setting.value.replaceAll('{region_name}', region) }] as const];
  });
  return { ...settings, ...Object.fromEntries(filled) };
}

function registerSecrets(settings: Settings, onSecret: (value: string) => void): void {
  for (const name of ['password', 'applicationCredentialSecret', 'token', 'accessToken'] as const) {
    const secret = settings[name];
    if (secret !== undefined) onSecret(secret.value);
  }
}
