import type { InputIssue } from '../../errors/index.js';
import {
  toApplicationCredentialIdentity,
  readApplicationCredential,
  type ApplicationCredential,
} from './application-credential.js';
import type { CredentialKind } from './credential-kind.js';
import { describeFederatedCredential, readFederated, type FederatedCredential } from './federated.js';
import { toPasswordIdentity, readPassword, type PasswordCredential } from './password.js';
import { toProjectScope, type ProjectRef } from './project.js';
import type { SettingSources } from '../settings/setting.js';
import type { SignInEnvironment } from '../sign-in-options.js';
import { readToken, toTokenIdentity, type TokenCredential } from './token.js';

/** What we hold ourselves and Keystone takes as it is; one file a kind. */
export type DirectCredential = PasswordCredential | TokenCredential | ApplicationCredential;

/** What we sign in with. */
export type Credential = DirectCredential | FederatedCredential;

/** The credential of a kind, or everything that it lacks. */
export function readCredential(
  kind: CredentialKind,
  given: SettingSources,
  surroundings: SignInEnvironment,
): Credential | readonly InputIssue[] {
  switch (kind) {
    case 'password':
      return readPassword(given);
    case 'token':
      return readToken(given);
    case 'application-credential':
      return readApplicationCredential(given);
    case 'federated':
      return readFederated(given, surroundings);
  }
}

/** The `auth` that Keystone's `POST /auth/tokens` takes; an application credential allows no scope in it. */
export function toAuthRequest(credential: DirectCredential): object {
  switch (credential.kind) {
    case 'password':
      return { identity: toPasswordIdentity(credential), ...scopeOf(credential.project) };
    case 'token':
      return { identity: toTokenIdentity(credential), ...scopeOf(credential.project) };
    case 'application-credential':
      return { identity: toApplicationCredentialIdentity(credential) };
  }
}

function scopeOf(project: ProjectRef | undefined): object {
  return project === undefined ? {} : { scope: toProjectScope(project) };
}

/** The credential in words that give nothing away. */
export function describeCredential(credential: Credential): string {
  switch (credential.kind) {
    case 'password':
      return `password of user ${refWords(credential.user)}`;
    case 'token':
      return 'token';
    case 'application-credential':
      return `application credential ${refWords(credential.of)}`;
    case 'federated':
      return describeFederatedCredential(credential);
  }
}

function refWords(ref: { readonly id: string } | { readonly name: string }): string {
  return 'id' in ref ? ref.id : `"${ref.name}"`;
}
