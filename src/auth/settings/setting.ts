/** Sources of settings, in order of precedence. */
export const SOURCES = ['inputs', 'provider', 'environment', 'file'] as const;
export type SourceName = (typeof SOURCES)[number];

/** All sign-in settings, named after the inputs in camelCase if there is one. */
export type SettingName =
  | 'authUrl'
  | 'authType'
  | 'identityApiVersion'
  | 'username'
  | 'userId'
  | 'password'
  | 'userDomainName'
  | 'userDomainId'
  | 'projectName'
  | 'projectId'
  | 'projectDomainName'
  | 'projectDomainId'
  | 'trustId'
  | 'systemScope'
  | 'domainName'
  | 'domainId'
  | 'defaultDomain'
  | 'defaultDomainName'
  | 'defaultDomainId'
  | 'token'
  | 'identityProvider'
  | 'protocol'
  | 'oidcAudience'
  | 'accessToken'
  | 'applicationCredentialId'
  | 'applicationCredentialSecret'
  | 'applicationCredentialName'
  | 'regionName'
  | 'interface'
  | 'orchestrationEndpoint'
  | 'caCertificate'
  | 'clientCertificate'
  | 'clientKey'
  | 'insecure';

/** A value and its name at the source (`password`, `OS_PASSWORD`, `auth.password of cloud …`). */
export interface Setting {
  readonly value: string;
  readonly from: string;
  readonly source: SourceName;
}

export type Settings = Readonly<Partial<Record<SettingName, Setting>>>;

/** All settings: by source, to find contradictions, and by precedence, to look up values. */
export interface SettingSources {
  readonly bySource: Readonly<Record<SourceName, Settings>>;
  /** Highest precedence first; environment and file are one layer, merged as in the OpenStack client. */
  readonly precedence: readonly Settings[];
}

export interface NamedSetting extends Setting {
  readonly name: SettingName;
}

/**
 * Returns the first of the names in the first layer that has any of them: a project name in the inputs takes precedence
 * over a project id in the environment, although an id takes precedence over a name within a layer.
 */
export function findSetting(
  sources: SettingSources,
  ...names: readonly SettingName[]
): NamedSetting | undefined {
  for (const layer of sources.precedence) {
    const found = findSettingIn(layer, ...names);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Returns the first of the names that is set in one layer or source. */
export function findSettingIn(
  settings: Settings,
  ...names: readonly SettingName[]
): NamedSetting | undefined {
  for (const name of names) {
    const setting = settings[name];
    if (setting !== undefined) return { ...setting, name };
  }
  return undefined;
}

/** Trims a value, which can have a trailing line break from pasting; `undefined` if it is empty. */
export function nonEmptyText(value: string | undefined): string | undefined {
  if (value === undefined || value.trim() === '') return undefined;
  let end = value.length;
  while (value[end - 1] === '\n' || value[end - 1] === '\r') end -= 1;
  return value.slice(0, end);
}
