import { findProviderProfile, type ProviderName } from './provider-profiles.js';
import { nonEmptyText, type Setting, type SettingName, type Settings } from './setting.js';
import type { SignInEnvironment } from '../sign-in-options.js';

/** Environment variables of Infomaniak's Python client. */
export const INFOMANIAK_VARIABLES: Readonly<Record<string, SettingName>> = {
  INFOMANIAK_AUTH_URL: 'authUrl',
  INFOMANIAK_REGION: 'regionName',
  INFOMANIAK_PROJECT_ID: 'projectId',
  INFOMANIAK_APP_CREDENTIAL_ID: 'applicationCredentialId',
  INFOMANIAK_APP_CREDENTIAL_SECRET: 'applicationCredentialSecret',
};

/** Returns the settings of a provider; empty if none is selected. */
export function readProviderSettings(
  provider: ProviderName | undefined,
  env: SignInEnvironment['env'],
): Settings {
  if (provider === undefined) return {};
  const { authUrl, regions = [] } = findProviderProfile(provider) ?? {};
  const regionName = regions.length === 1 ? regions[0] : undefined;
  const builtIn = { authUrl, regionName };
  const from = `provider "${provider}"`;
  const variables = isInfomaniak(provider) ? Object.entries(INFOMANIAK_VARIABLES) : [];
  return Object.fromEntries([
    ...Object.entries(builtIn).flatMap(([name, value]) => toEntry(name, value, from)),
    ...variables.flatMap(([variable, name]) => toEntry(name, nonEmptyText(env[variable]), variable)),
  ]);
}

/** True for the providers that read the `INFOMANIAK_*` variables. */
export function isInfomaniak(provider: ProviderName | undefined): boolean {
  return provider?.startsWith('infomaniak') === true;
}

function toEntry(name: string, value: string | undefined, from: string): [string, Setting][] {
  return value === undefined ? [] : [[name, { value, from, source: 'provider' }]];
}
