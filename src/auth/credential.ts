import type { InputMistake } from '../errors/index.js';
import {
  applicationCredentialIdentity,
  readApplicationCredential,
  type ApplicationCredential,
} from './application-credential.js';
import type { CredentialKind } from './auth-type.js';
import { federatedWords, readFederated, type FederatedCredential } from './federated.js';
import { passwordIdentity, readPassword, type PasswordCredential } from './password.js';
import { projectScope, type ProjectRef } from './project.js';
import type { Given } from './setting.js';
import type { Surroundings } from './sign-in-options.js';
import { readToken, tokenIdentity, type TokenCredential } from './token.js';

/** What we hold ourselves and Keystone takes as it is; one file a kind. */
export type OwnCredential = PasswordCredential | TokenCredential | ApplicationCredential;

/** What we sign in with. */
export type Credential = OwnCredential | FederatedCredential;

/** The credential of a kind, or everything that it lacks. */
export function readCredential(
  kind: CredentialKind,
  given: Given,
  surroundings: Surroundings,
): Credential | readonly InputMistake[] {
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
export function authOf(credential: OwnCredential): object {
  switch (credential.kind) {
    case 'password':
      return { identity: passwordIdentity(credential), ...scopeOf(credential.project) };
    case 'token':
      return { identity: tokenIdentity(credential), ...scopeOf(credential.project) };
    case 'application-credential':
      return { identity: applicationCredentialIdentity(credential) };
  }
}

function scopeOf(project: ProjectRef | undefined): object {
  return project === undefined ? {} : { scope: projectScope(project) };
}

/** The credential in words that give nothing away. */
export function credentialWords(credential: Credential): string {
  switch (credential.kind) {
    case 'password':
      return `password of user ${refWords(credential.user)}`;
    case 'token':
      return 'token';
    case 'application-credential':
      return `application credential ${refWords(credential.of)}`;
    case 'federated':
      return federatedWords(credential);
  }
}

function refWords(ref: { readonly id: string } | { readonly name: string }): string {
  return 'id' in ref ? ref.id : `"${ref.name}"`;
}
