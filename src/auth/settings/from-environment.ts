import { CLIENT_KEYS, toVariableName, type ClientKey } from './client-keys.js';
import { nonEmptyText, type Setting, type SettingName, type Settings } from './setting.js';

type Values = ReadonlyMap<string, Setting>;

/** A cloud's configuration as in the OpenStack client: the `auth` section and the top level. */
export interface ClientConfig {
  readonly top: Values;
  readonly auth: Values;
}

/** An environment variable that a value of clouds.yaml overrides. */
export interface OverriddenVariable {
  readonly variable: Setting;
  readonly by: Setting;
}

export const EMPTY_CONFIG: ClientConfig = { top: new Map(), auth: new Map() };

/** Reads the non-empty `OS_*` variables. */
export function readEnvironmentConfig(env: Readonly<Record<string, string | undefined>>): ClientConfig {
  const entries = [...CLIENT_KEYS.map(({ key }) => key), 'verify'].flatMap((key): [string, Setting][] => {
    const from = toVariableName(key);
    const value = nonEmptyText(env[from]);
    return value === undefined ? [] : [[key, { value, from, source: 'environment' }]];
  });
  return { top: new Map(entries), auth: new Map() };
}

/** Merges two configurations; values of `override` take precedence. */
export function mergeConfigs(base: ClientConfig, override: ClientConfig): ClientConfig {
  return { top: new Map([...base.top, ...override.top]), auth: new Map([...base.auth, ...override.auth]) };
}

/** Returns the settings that the OpenStack client uses from a merged configuration. */
export function toSettings(config: ClientConfig): Settings {
  const settings: Partial<Record<SettingName, Setting>> = {};
  for (const clientKey of CLIENT_KEYS) {
    const setting = findEffectiveSetting(config, clientKey);
    if (setting !== undefined) settings[clientKey.name] = setting;
  }
  const verify = config.top.get('verify');
  if (verify !== undefined && isFalse(verify.value) && !isTrue(settings.insecure?.value)) {
    settings.insecure = { ...verify, value: 'true' };
  }
  return { ...settings, ...applyDomainToUserAndProject(settings) };
}

/** Returns variables that the file overrides, as in the OpenStack client, although users may expect the opposite. */
export function findOverriddenVariables({ top, auth }: ClientConfig): readonly OverriddenVariable[] {
  return CLIENT_KEYS.flatMap(({ key, precedence }) => {
    const [variable, by] = [top.get(key), auth.get(key)];
    if (precedence !== 'auth-first' || variable?.source !== 'environment' || by === undefined) return [];
    return variable.value === by.value ? [] : [{ variable, by }];
  });
}

function findEffectiveSetting(
  { top, auth }: ClientConfig,
  { key, precedence }: ClientKey,
): Setting | undefined {
  switch (precedence) {
    case 'top':
      return top.get(key);
    case 'top-first':
      return top.get(key) ?? auth.get(key);
    case 'auth-first':
      return auth.get(key) ?? top.get(key);
  }
}

/** A domain together with a project applies to both user and project (loader.py, `_handle_domain_id`). */
function applyDomainToUserAndProject({ domainId, domainName, ...settings }: Settings): Settings {
  if (settings.projectId === undefined && settings.projectName === undefined) return {};
  return {
    ...(domainId === undefined ? {} : { userDomainId: domainId, projectDomainId: domainId }),
    ...(domainName === undefined ? {} : { userDomainName: domainName, projectDomainName: domainName }),
    ...(settings.userDomainId && { userDomainId: settings.userDomainId }),
    ...(settings.userDomainName && { userDomainName: settings.userDomainName }),
    ...(settings.projectDomainId && { projectDomainId: settings.projectDomainId }),
    ...(settings.projectDomainName && { projectDomainName: settings.projectDomainName }),
  };
}

export function isTrue(value: string | undefined): boolean {
  return value !== undefined && /^(true|1|yes|on)$/i.test(value);
}

export function isFalse(value: string | undefined): boolean {
  return value !== undefined && /^(false|0|no|off)$/i.test(value);
}
