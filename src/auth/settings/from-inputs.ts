import type { SignInOptions } from '../sign-in-options.js';
import { nonEmptyText, type Setting, type SettingName, type Settings } from './setting.js';

/** Inputs that map to one setting each; `cloud`, `clouds-yaml`, `provider` and the lists are read elsewhere. */
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

/** Returns `auth-url` for `authUrl`. */
export function toInputName(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** Converts the inputs to settings. `insecure: false` is one too: it overrides a variable or file that says `true`. */
export function readInputSettings(options: SignInOptions): Settings {
  const entries = NAMES.flatMap((name): [SettingName, Setting][] => {
    const raw = options[name];
    const value = typeof raw === 'boolean' ? String(raw) : nonEmptyText(raw);
    return value === undefined ? [] : [[name, { value, from: toInputName(name), source: 'inputs' }]];
  });
  return Object.fromEntries(entries);
}
