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
import { findSettingIn, nonEmptyText, type Setting, type SettingSources, type Settings } from './setting.js';
import type { SignInOptions, SignInEnvironment } from '../sign-in-options.js';

/** All settings by source, and the clouds.yaml files that were read. */
export interface ResolvedSettings {
  readonly sources: SettingSources;
  /** `undefined` if no file was needed. */
  readonly clouds: Clouds | undefined;
}

/**
 * Collects the settings and registers secrets as soon as they are read.
 *
 * | precedence | source                                                             | read if                               |
 * | ---------- | ------------------------------------------------------------------ | ------------------------------------- |
 * | 1          | inputs of the action                                               | always                                |
 * | 2          | `provider`: its `INFOMANIAK_*` variables, then its built-in values | the input `provider` is set           |
 * | 3          | `OS_*` variables and the cloud, merged as in the OpenStack client  | variables always; the cloud see below |
 *
 * Within 3, a key follows its `Precedence` in client-keys.ts. The top level has the `OS_*` variables, then the cloud; the
 * `auth` section has only the cloud. Within the cloud: the chosen region, the cloud itself, its profile.
 *
 * The cloud is the input `cloud`, or else `OS_CLOUD` unless a provider is set, or else the only cloud of the file. The
 * file is the input `clouds-yaml`, or else the first that `readClouds` finds. It is read if a cloud or `clouds-yaml` is
 * set, or if no other source names Keystone or a user.
 */
export async function resolveSettings(
  options: SignInOptions,
  context: SignInEnvironment,
): Promise<ResolvedSettings> {
  const { env, onSecret } = context;
  const inputs = readInputSettings(options);
  const environmentConfig = readEnvironmentConfig(env);
  const environment = toSettings(environmentConfig);
  const region = findSettingIn(inputs, 'regionName') ?? findSettingIn(environment, 'regionName');
  const provider = fillInRegion(readProviderSettings(options.provider, env), region);
  const sources = [inputs, provider, environment];
  for (const settings of sources) registerSecrets(settings, onSecret);

  const hasCloudOrUser = sources.some(identifiesCloudOrUser);
  const cloudName = findCloudName(options, env, hasCloudOrUser);
  const needsFile = cloudName !== undefined || hasCloudsYaml(options) || !hasCloudOrUser;
  const clouds = needsFile ? await readClouds(options, context) : undefined;
  const selectedName = clouds && selectCloud(clouds, cloudName, options);
  const fileConfig =
    clouds === undefined || selectedName === undefined
      ? EMPTY_CONFIG
      : await readCloudConfig(selectedName, clouds, region?.value, context);
  const clientConfig = mergeConfigs(fileConfig, environmentConfig);
  warnAboutOverriddenVariables(clientConfig, context);
  return {
    clouds,
    sources: {
      bySource: { inputs, provider, environment, file: toSettings(fileConfig) },
      precedence: [inputs, provider, fillInRegion(toSettings(clientConfig))],
    },
  };
}

/** The OpenStack client's name for the cloud of the `OS_*` variables, unless they name another (OS_CLOUD_NAME; loader.py, `__init__`). */
const VARIABLES_CLOUD = 'envvars';

/**
 * Returns the name of the selected cloud. The input `provider` takes precedence over OS_CLOUD, which an earlier step may have set.
 * The cloud of the variables needs no file.
 */
function findCloudName(
  options: SignInOptions,
  env: SignInEnvironment['env'],
  hasCloudOrUser: boolean,
): string | undefined {
  const name =
    nonEmptyText(options.cloud) ??
    (options.provider === undefined ? nonEmptyText(env['OS_CLOUD']) : undefined);
  const variablesCloud = nonEmptyText(env['OS_CLOUD_NAME']) ?? VARIABLES_CLOUD;
  return name === variablesCloud && hasCloudOrUser && !hasCloudsYaml(options) ? undefined : name;
}

function hasCloudsYaml(options: SignInOptions): boolean {
  return nonEmptyText(options.cloudsYaml) !== undefined;
}

/** True if the settings name Keystone or a user; clouds.yaml is then not searched. */
function identifiesCloudOrUser(settings: Settings): boolean {
  const setting = findSettingIn(
    settings,
    'authUrl',
    'username',
    'userId',
    'token',
    'applicationCredentialId',
    'applicationCredentialName',
    'identityProvider',
  );
  return setting !== undefined;
}

/** Returns the name of the cloud to read; `undefined` if none is selected. Throws an `InputError` if `clouds-yaml` has several. */
function selectCloud(
  { names }: Clouds,
  cloudName: string | undefined,
  options: SignInOptions,
): string | undefined {
  const name = cloudName ?? (names.length === 1 ? names[0] : undefined);
  if (name === undefined && hasCloudsYaml(options)) {
    const problem = `is missing: clouds-yaml has several clouds: ${formatNames(names)}`;
    throw new InputError([{ input: 'cloud', problem }]);
  }
  return name;
}

function warnAboutOverriddenVariables(clientConfig: ClientConfig, { onWarning }: SignInEnvironment): void {
  for (const { variable, by } of findOverriddenVariables(clientConfig)) {
    onWarning(
      `${variable.from} is ignored: ${by.from} has a different value, and as in the OpenStack client the file takes precedence. ` +
        'The inputs of this action take precedence over both.',
    );
  }
}

const REGION_PLACEHOLDER = '{region_name}';

/**
 * Replaces the placeholder of profiles with `otherRegion`, or else with the region of the settings, as in
 * `https://identity.{region_name}.example.com` (loader.py, `magic_fixes`). Throws an `InputError` for a region that would make another
 * address of it: credentials are sent there.
 */
function fillInRegion(settings: Settings, otherRegion?: Setting): Settings {
  const region = otherRegion ?? settings.regionName;
  if (region === undefined) return settings;
  const filledSettings = (['authUrl', 'orchestrationEndpoint'] as const).flatMap((name) => {
    const setting = settings[name];
    if (setting?.value.includes(REGION_PLACEHOLDER) !== true) return [];
    assertPartOfAddress(region, setting);
    const value = setting.value.replaceAll(REGION_PLACEHOLDER, region.value);
    return [[name, { ...setting, value }] as const];
  });
  return { ...settings, ...Object.fromEntries(filledSettings) };
}

function assertPartOfAddress({ value, from }: Setting, address: Setting): void {
  if (/^[\w.-]+$/.test(value)) return;
  const problem = `must be the name of a region: the address of ${address.from} contains it, so only letters, digits, ".", "-" and "_" are allowed`;
  throw new InputError([{ input: from, problem }]);
}

function registerSecrets(settings: Settings, onSecret: (value: string) => void): void {
  for (const name of ['password', 'applicationCredentialSecret', 'token', 'accessToken'] as const) {
    const secret = settings[name];
    if (secret !== undefined) onSecret(secret.value);
  }
}
