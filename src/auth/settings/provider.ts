import { nonEmptyText, type Setting, type SettingName, type Settings } from './setting.js';
import type { SignInOptions, SignInEnvironment } from '../sign-in-options.js';

type Provider = NonNullable<SignInOptions['provider']>;

/** Infomaniak's public clouds, from its documentation; openstacksdk has no profiles for them. */
export const BUILT_IN_PROFILES: ReadonlyMap<
  string,
  { readonly authUrl: string; readonly regionName: string }
> = new Map([
  ['infomaniak', { authUrl: 'https://api.pub1.infomaniak.cloud/identity/v3', regionName: 'dc3-a' }],
  ['infomaniak-pub2', { authUrl: 'https://api.pub2.infomaniak.cloud/identity/v3', regionName: 'dc4-a' }],
]);

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
  provider: Provider | undefined,
  env: SignInEnvironment['env'],
): Settings {
  if (provider === undefined) return {};
  const from = `provider "${provider}"`;
  const builtIn = Object.entries(BUILT_IN_PROFILES.get(provider) ?? {}).map(([name, value]) => [
    name,
    { value, from, source: 'provider' } satisfies Setting,
  ]);
  const variables = Object.entries(INFOMANIAK_VARIABLES).flatMap(([variable, name]) => {
    const value = nonEmptyText(env[variable]);
    return value === undefined
      ? []
      : [[name, { value, from: variable, source: 'provider' } satisfies Setting]];
  });
  return Object.fromEntries([...builtIn, ...variables]) as Settings;
}
