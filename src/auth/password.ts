import type { InputMistake } from '../errors/index.js';
import { missingProject, readProject, readUserDomain, type DomainRef, type ProjectRef } from './project.js';
import { ownSecret } from './own-secret.js';
import { find, type Given } from './setting.js';

/** A user by id, or by the name, which is unique in its domain only. */
export type UserRef = { readonly id: string } | { readonly name: string; readonly domain: DomainRef };

export interface PasswordCredential {
  readonly kind: 'password';
  readonly user: UserRef;
  readonly password: string;
  readonly project: ProjectRef;
}

/** The user that the settings name; an id beats a name of the same layer. */
export function readUser(given: Given): UserRef | undefined {
  const user = find(given, 'userId', 'username');
  if (user === undefined) return undefined;
  return user.name === 'userId' ? { id: user.value } : { name: user.value, domain: readUserDomain(given) };
}

/** The credential, or everything that it lacks. */
export function readPassword(given: Given): PasswordCredential | readonly InputMistake[] {
  const user = readUser(given);
  const password = ownSecret(given, 'password', ['userId', 'username']);
  const project = readProject(given);
  if (user !== undefined && 'value' in password && project !== undefined) {
    return { kind: 'password', user, password: password.value, project };
  }
  return [
    ...(user === undefined
      ? [{ input: 'username', problem: 'is missing: a password signs in a user (OS_USERNAME, OS_USER_ID)' }]
      : []),
    ...('problem' in password ? [password] : []),
    ...(project === undefined ? [missingProject(given)] : []),
  ];
}

/** Keystone's `auth.identity` for this credential (api-ref/identity/v3, "Password authentication"). */
export function passwordIdentity({ user, password }: PasswordCredential): object {
  return { methods: ['password'], password: { user: { ...user, password } } };
}
