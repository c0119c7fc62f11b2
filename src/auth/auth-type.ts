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
export function kindOfAuthType(authType: string): CredentialKind | { readonly problem: string } {
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
