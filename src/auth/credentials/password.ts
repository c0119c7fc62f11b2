import type { InputIssue } from '../../errors/index.js';
import {
  describeMissingProject,
  readProject,
  readUserDomain,
  type DomainRef,
  type ProjectRef,
} from './project.js';
import { findSecretForIdentity } from './secret-for-identity.js';
import { find, type SettingSources } from '../settings/setting.js';

/** A user by id, or by the name, which is unique in its domain only. */
export type UserRef = { readonly id: string } | { readonly name: string; readonly domain: DomainRef };

export interface PasswordCredential {
  readonly kind: 'password';
  readonly user: UserRef;
  readonly password: string;
  readonly project: ProjectRef;
}

/** The user that the settings name; an id beats a name of the same layer. */
export function readUser(given: SettingSources): UserRef | undefined {
  const user = find(given, 'userId', 'username');
  if (user === undefined) return undefined;
  return user.name === 'userId' ? { id: user.value } : { name: user.value, domain: readUserDomain(given) };
}

/** The credential, or everything that it lacks. */
export function readPassword(given: SettingSources): PasswordCredential | readonly InputIssue[] {
  const user = readUser(given);
  const password = findSecretForIdentity(given, 'password', ['userId', 'username']);
  const project = readProject(given);
  if (user !== undefined && 'value' in password && project !== undefined) {
    return { kind: 'password', user, password: password.value, project };
  }
  return [
    ...(user === undefined
      ? [{ input: 'username', problem: 'is missing: a password signs in a user (OS_USERNAME, OS_USER_ID)' }]
      : []),
    ...('problem' in password ? [password] : []),
    ...(project === undefined ? [describeMissingProject(given)] : []),
  ];
}

/** Keystone's `auth.identity` for this credential (api-ref/identity/v3, "Password authentication"). */
export function toPasswordIdentity({ user, password }: PasswordCredential): object {
  return { methods: ['password'], password: { user: { ...user, password } } };
}
