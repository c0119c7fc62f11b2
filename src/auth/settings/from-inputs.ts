import type { SignInOptions } from '../sign-in-options.js';
import { nonEmptyText, type Setting, type SettingName, type Settings } from './setting.js';

/** The inputs that are settings of their own; `cloud`, `clouds-yaml`, `provider` and the lists are read elsewhere. */
const NAMES = [
  'authUrl',
  'regionName',
  'interface',
  'applicationCredentialId',
  'applicationCredentialSecret',
  'applicationCredentialName',
  'username',
  'password',
  'userDomainName',
  'projectName',
  'projectId',
  'projectDomainName',
  'token',
  'identityProvider',
  'protocol',
  'oidcAudience',
  'orchestrationEndpoint',
  'caCertificate',
  'clientCertificate',
  'clientKey',
  'insecure',
] as const satisfies readonly (SettingName & keyof SignInOptions)[];

/** `auth-url` for `authUrl`. */
export function toInputName(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** The inputs as settings. `insecure: false` is the action's default and therefore silence, not a wish. */
export function readInputSettings(options: SignInOptions): Settings {
  const entries = NAMES.flatMap((name): [SettingName, Setting][] => {
    const raw = options[name];
    const value = typeof raw === 'boolean' ? (raw ? 'true' : undefined) : nonEmptyText(raw);
    return value === undefined ? [] : [[name, { value, from: toInputName(name), source: 'inputs' }]];
  });
  return Object.fromEntries(entries);
}
