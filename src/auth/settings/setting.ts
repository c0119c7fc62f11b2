/** Where a setting can come from, the strongest first. */
export const SOURCES = ['inputs', 'provider', 'environment', 'file'] as const;
export type SourceName = (typeof SOURCES)[number];

/** Everything that decides how we sign in; the names are those of the inputs in camelCase where there is one. */
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

/** One value, and the name under which the user gave it (`password`, `OS_PASSWORD`, `auth.password of cloud …`). */
export interface Setting {
  readonly value: string;
  readonly from: string;
  readonly source: SourceName;
}

export type Settings = Readonly<Partial<Record<SettingName, Setting>>>;

/** All that was given: each source alone, to find contradictions, and the layers in which values are looked up. */
export interface SettingSources {
  readonly each: Readonly<Record<SourceName, Settings>>;
  /** The strongest first; environment and file are one layer, merged as the OpenStack client merges them. */
  readonly layers: readonly Settings[];
}

/** A setting and its name. */
export interface Found extends Setting {
  readonly name: SettingName;
}

/**
 * The strongest layer that has any of the names decides, and in it the first of the names: a project name in the
 * inputs beats a project id in the environment, although an id beats a name within one layer.
 */
export function find(given: SettingSources, ...names: readonly SettingName[]): Found | undefined {
  for (const layer of given.layers) {
    const found = findIn(layer, ...names);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The first of the names that one layer or source has. */
export function findIn(settings: Settings, ...names: readonly SettingName[]): Found | undefined {
  for (const name of names) {
    const setting = settings[name];
    if (setting !== undefined) return { ...setting, name };
  }
  return undefined;
}

/** A value without the line end that pasting leaves; `undefined` where nothing is left. */
export function nonEmptyText(value: string | undefined): string | undefined {
  if (value === undefined || value.trim() === '') return undefined;
  let end = value.length;
  while (value[end - 1] === '\n' || value[end - 1] === '\r') end -= 1;
  return value.slice(0, end);
}
