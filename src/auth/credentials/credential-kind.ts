import type { InputIssue } from '../../errors/index.js';
import {
  find,
  findIn,
  SOURCES,
  type Found,
  type SettingSources,
  type Settings,
  type SourceName,
} from '../settings/setting.js';

/** How to sign in, what is wrong with that, or that nothing was given at all. */
export type KindChoice =
  | { readonly kind: CredentialKind; readonly issues: readonly InputIssue[] }
  | { readonly kind: undefined; readonly issues: readonly InputIssue[] };

const KIND_WORDS: Readonly<Record<CredentialKind, string>> = {
  password: 'password',
  token: 'token',
  'application-credential': 'application credential',
  federated: 'identity provider',
};

interface Sign {
  readonly kind: CredentialKind;
  readonly by: Found;
}

/**
 * The strongest source that names somebody decides the kind, so that a password left in the environment never mixes
 * with an application credential in the inputs. `auth_type` decides for environment and file, as in the client.
 */
export function chooseKind(given: SettingSources): KindChoice {
  for (const source of SOURCES) {
    const declared = declaredKind(given, source);
    if (declared !== undefined) return declared;
    const signs = identitiesIn(given.each[source]);
    const [first] = signs;
    if (first === undefined) continue;
    return { kind: first.kind, issues: [...contradictions(signs), ...strayInputs(given, first)] };
  }
  const secret = SOURCES.map((source) => secretsIn(given.each[source])[0]).find((sign) => sign !== undefined);
  return { kind: secret?.kind, issues: [] };
}

function declaredKind(given: SettingSources, source: SourceName): KindChoice | undefined {
  if (source !== 'environment' && source !== 'file') return undefined;
  const authType = find(given, 'authType');
  if (authType === undefined) return undefined;
  const kind = toCredentialKind(authType.value);
  return typeof kind === 'string'
    ? { kind, issues: strayInputs(given, { kind, by: authType }) }
    : { kind: undefined, issues: [{ input: authType.from, problem: kind.problem }] };
}

/** A user beside an application credential is part of it (or idle), unless a password comes along. */
function identitiesIn(settings: Settings): readonly Sign[] {
  const application = findIn(settings, 'applicationCredentialId', 'applicationCredentialName');
  const token = findIn(settings, 'token');
  const user = findIn(settings, 'username', 'userId');
  const provider = findIn(settings, 'identityProvider');
  const password = findIn(settings, 'password');
  const byPassword = application === undefined || password !== undefined ? user : undefined;
  return [
    ...(application === undefined ? [] : [{ kind: 'application-credential', by: application } as const]),
    ...(token === undefined ? [] : [{ kind: 'token', by: token } as const]),
    ...(provider === undefined ? [] : [{ kind: 'federated', by: provider } as const]),
    ...(byPassword === undefined ? [] : [{ kind: 'password', by: byPassword } as const]),
  ];
}

function secretsIn(settings: Settings): readonly Sign[] {
  const secret = findIn(settings, 'applicationCredentialSecret');
  const accessToken = findIn(settings, 'accessToken');
  const password = findIn(settings, 'password');
  return [
    ...(secret === undefined ? [] : [{ kind: 'application-credential', by: secret } as const]),
    ...(accessToken === undefined ? [] : [{ kind: 'federated', by: accessToken } as const]),
    ...(password === undefined ? [] : [{ kind: 'password', by: password } as const]),
  ];
}

function contradictions([first, ...others]: readonly Sign[]): InputIssue[] {
  if (first === undefined) return [];
  return others.map(({ by }) => ({
    input: by.from,
    problem: `is given together with ${first.by.from}: choose one way to sign in and leave the other out`,
  }));
}

/** A secret that somebody put into the inputs on purpose and that the chosen kind has no use for. */
function strayInputs(given: SettingSources, chosen: Sign): InputIssue[] {
  const named = identitiesIn(given.each.inputs).map(({ kind }) => kind);
  return secretsIn(given.each.inputs)
    .filter(({ kind }) => kind !== chosen.kind && !named.includes(kind))
    .map(({ by }) => ({
      input: by.from,
      problem: `is given, but ${chosen.by.from} makes it a sign-in by ${KIND_WORDS[chosen.kind]}, which has no use for it`,
    }));
}

/** The ways to sign in that we have. */
export type CredentialKind = 'password' | 'token' | 'application-credential' | 'federated';

/** As people write them, after `OS_AUTH_TYPE` is stripped of case, dashes and underscores. */
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

/** The kind that an `auth_type` means, misspellings of the wild understood; else why not, as a sentence. */
function toCredentialKind(authType: string): CredentialKind | { readonly problem: string } {
  const kind = KINDS.get(authType.toLowerCase().replace(/[\s_-]/g, ''));
  if (kind !== undefined) return kind;
  return { problem: `"${authType}" is not supported: ${insteadOf(authType.toLowerCase())}` };
}

function insteadOf(authType: string): string {
  const use = 'use v3applicationcredential, v3oidcaccesstoken, password or token';
  if (authType.startsWith('v2')) return `version 2 of the identity API is gone from OpenStack; ${use}`;
  if (/oidc|saml|adfs|websso/.test(authType)) {
    return `through an identity provider only a token that it signed signs in; ${use}`;
  }
  if (/none|admin.?token|token.?endpoint|http.?basic/.test(authType)) {
    return `Heat is only reached through Keystone; ${use}`;
  }
  if (/totp|multifactor/.test(authType)) return `nobody can type a passcode here; ${use}`;
  return use;
}
