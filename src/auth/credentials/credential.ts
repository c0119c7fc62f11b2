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

/** Credentials that Keystone accepts directly. */
export type DirectCredential = PasswordCredential | TokenCredential | ApplicationCredential;

export type Credential = DirectCredential | FederatedCredential;

/** Returns the credential of a kind, or issues for everything that is missing. */
export function readCredential(
  kind: CredentialKind,
  sources: SettingSources,
  context: SignInEnvironment,
): Credential | readonly InputIssue[] {
  switch (kind) {
    case 'password':
      return readPassword(sources);
    case 'token':
      return readToken(sources);
    case 'application-credential':
      return readApplicationCredential(sources);
    case 'federated':
      return readFederated(sources, context);
  }
}

/** Returns the `auth` object for Keystone's `POST /auth/tokens`. An application credential must not have a scope. */
export function toAuthRequest(credential: DirectCredential): object {
  switch (credential.kind) {
    case 'password':
      return { identity: toPasswordIdentity(credential), ...toScope(credential.project) };
    case 'token':
      return { identity: toTokenIdentity(credential), ...toScope(credential.project) };
    case 'application-credential':
      return { identity: toApplicationCredentialIdentity(credential) };
  }
}

function toScope(project: ProjectRef | undefined): object {
  return project === undefined ? {} : { scope: toProjectScope(project) };
}

/** Describes the credential without secrets. */
export function describeCredential(credential: Credential): string {
  switch (credential.kind) {
    case 'password':
      return `password of user ${describeRef(credential.user)}`;
    case 'token':
      return 'token';
    case 'application-credential':
      return `application credential ${describeRef(credential.identity)}`;
    case 'federated':
      return describeFederatedCredential(credential);
  }
}

function describeRef(ref: { readonly id: string } | { readonly name: string }): string {
  return 'id' in ref ? ref.id : `"${ref.name}"`;
}
