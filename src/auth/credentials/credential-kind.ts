import type { InputIssue } from '../../errors/index.js';
import {
  findSetting,
  findSettingIn,
  SOURCES,
  type NamedSetting,
  type SettingSources,
  type Settings,
  type SourceName,
} from '../settings/setting.js';

/** The credential kind and its issues; the kind is `undefined` if there is no credential. */
export type KindChoice =
  | { readonly kind: CredentialKind; readonly issues: readonly InputIssue[] }
  | { readonly kind: undefined; readonly issues: readonly InputIssue[] };

const KIND_LABELS: Readonly<Record<CredentialKind, string>> = {
  password: 'password',
  token: 'token',
  'application-credential': 'application credential',
  federated: 'identity provider',
};

interface KindIndicator {
  readonly kind: CredentialKind;
  readonly setting: NamedSetting;
}

/**
 * The source with the highest precedence that contains an identity determines the kind, so that a password in the
 * environment is never combined with an application credential in the inputs. For environment and file, `auth_type`
 * determines the kind, as in the OpenStack client.
 */
export function chooseKind(sources: SettingSources): KindChoice {
  for (const source of SOURCES) {
    const declared = findDeclaredKind(sources, source);
    if (declared !== undefined) return declared;
    const indicators = findIdentities(sources.bySource[source]);
    const [primary] = indicators;
    if (primary === undefined) continue;
    return {
      kind: primary.kind,
      issues: [...findContradictions(indicators), ...findUnusedSecrets(sources, primary)],
    };
  }
  const secret = SOURCES.map((source) => findSecrets(sources.bySource[source])[0]).find(
    (indicator) => indicator !== undefined,
  );
  return { kind: secret?.kind, issues: [] };
}

function findDeclaredKind(sources: SettingSources, source: SourceName): KindChoice | undefined {
  if (source !== 'environment' && source !== 'file') return undefined;
  const authType = findSetting(sources, 'authType');
  if (authType === undefined) return undefined;
  const kind = toCredentialKind(authType.value);
  return typeof kind === 'string'
    ? { kind, issues: findUnusedSecrets(sources, { kind, setting: authType }) }
    : { kind: undefined, issues: [{ input: authType.from, problem: kind.problem }] };
}

/** A user together with an application credential belongs to it (or is unused), unless there is a password. */
function findIdentities(settings: Settings): readonly KindIndicator[] {
  const application = findSettingIn(settings, 'applicationCredentialId', 'applicationCredentialName');
  const token = findSettingIn(settings, 'token');
  const user = findSettingIn(settings, 'username', 'userId');
  const provider = findSettingIn(settings, 'identityProvider');
  const password = findSettingIn(settings, 'password');
  const byPassword = application === undefined || password !== undefined ? user : undefined;
  return [
    ...(application === undefined ? [] : [{ kind: 'application-credential', setting: application } as const]),
    ...(token === undefined ? [] : [{ kind: 'token', setting: token } as const]),
    ...(provider === undefined ? [] : [{ kind: 'federated', setting: provider } as const]),
    ...(byPassword === undefined ? [] : [{ kind: 'password', setting: byPassword } as const]),
  ];
}

function findSecrets(settings: Settings): readonly KindIndicator[] {
  const secret = findSettingIn(settings, 'applicationCredentialSecret');
  const accessToken = findSettingIn(settings, 'accessToken');
  const password = findSettingIn(settings, 'password');
  return [
    ...(secret === undefined ? [] : [{ kind: 'application-credential', setting: secret } as const]),
    ...(accessToken === undefined ? [] : [{ kind: 'federated', setting: accessToken } as const]),
    ...(password === undefined ? [] : [{ kind: 'password', setting: password } as const]),
  ];
}

function findContradictions([primary, ...others]: readonly KindIndicator[]): InputIssue[] {
  if (primary === undefined) return [];
  return others.map(({ setting }) => ({
    input: setting.from,
    problem: `cannot be combined with ${primary.setting.from}: use only one sign-in method`,
  }));
}

/** Returns an issue for each secret in the inputs that the chosen kind does not use. */
function findUnusedSecrets(sources: SettingSources, chosen: KindIndicator): InputIssue[] {
  const identityKinds = findIdentities(sources.bySource.inputs).map(({ kind }) => kind);
  return findSecrets(sources.bySource.inputs)
    .filter(({ kind }) => kind !== chosen.kind && !identityKinds.includes(kind))
    .map(({ setting }) => ({
      input: setting.from,
      problem: `is set, but ${chosen.setting.from} selects sign-in by ${KIND_LABELS[chosen.kind]}, which does not use it`,
    }));
}

export type CredentialKind = 'password' | 'token' | 'application-credential' | 'federated';

/** Values of `OS_AUTH_TYPE` in lower case, without dashes and underscores. */
const KINDS: ReadonlyMap<string, CredentialKind> = new Map([
  ['password', 'password'],
  ['v3password', 'password'],
  ['token', 'token'],
  ['v3token', 'token'],
  ['applicationcredential', 'application-credential'],
  ['v3applicationcredential', 'application-credential'],
  ['oidcaccesstoken', 'federated'],
  ['v3oidcaccesstoken', 'federated'],
]);

/** Returns the kind of an `auth_type`, accepting common spellings, or the problem with it. */
function toCredentialKind(authType: string): CredentialKind | { readonly problem: string } {
  const kind = KINDS.get(authType.toLowerCase().replace(/[\s_-]/g, ''));
  if (kind !== undefined) return kind;
  return { problem: `"${authType}" is not supported: ${describeAlternative(authType.toLowerCase())}` };
}

function describeAlternative(authType: string): string {
  const suggestion = 'use v3applicationcredential, v3oidcaccesstoken, password or token';
  if (authType.startsWith('v2')) return `OpenStack has removed version 2 of the identity API; ${suggestion}`;
  if (/oidc|saml|adfs|websso/.test(authType)) {
    return `identity providers are supported only with a token that they have signed; ${suggestion}`;
  }
  if (/none|admin.?token|token.?endpoint|http.?basic/.test(authType)) {
    return `Heat requires a sign-in at Keystone; ${suggestion}`;
  }
  if (/totp|multifactor/.test(authType)) return `a workflow cannot enter a passcode; ${suggestion}`;
  return suggestion;
}
