import type { InputMistake } from '../errors/index.js';
import {
  applicationCredentialIdentity,
  readApplicationCredential,
  type ApplicationCredential,
} from './application-credential.js';
import type { CredentialKind } from './auth-type.js';
import { passwordIdentity, readPassword, type PasswordCredential } from './password.js';
import { projectScope, type ProjectRef } from './project.js';
import type { Given } from './setting.js';
import { readToken, tokenIdentity, type TokenCredential } from './token.js';

/** What we sign in with; one file a kind. */
export type Credential = PasswordCredential | TokenCredential | ApplicationCredential;

/** The credential of a kind, or everything that it lacks. */
export function readCredential(kind: CredentialKind, given: Given): Credential | readonly InputMistake[] {
  switch (kind) {
    case 'password':
      return readPassword(given);
    case 'token':
      return readToken(given);
    case 'application-credential':
      return readApplicationCredential(given);
  }
}

/** The `auth` that Keystone's `POST /auth/tokens` takes; an application credential allows no scope in it. */
export function authOf(credential: Credential): object {
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
  }
}

function refWords(ref: { readonly id: string } | { readonly name: string }): string {
  return 'id' in ref ? ref.id : `"${ref.name}"`;
}
