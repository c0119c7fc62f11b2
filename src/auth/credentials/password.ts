import type { InputIssue } from '../../errors/index.js';
import {
  describeMissingProject,
  readProject,
  readUserDomain,
  type DomainRef,
  type ProjectRef,
} from './project.js';
import { findSecretForIdentity } from './secret-for-identity.js';
import { findSetting, type SettingSources } from '../settings/setting.js';

/** A user by id, or by name and domain. */
export type UserRef = { readonly id: string } | { readonly name: string; readonly domain: DomainRef };

export interface PasswordCredential {
  readonly kind: 'password';
  readonly user: UserRef;
  readonly password: string;
  readonly project: ProjectRef;
}

/** Returns the user of the settings; an id takes precedence over a name of the same layer. */
export function readUser(sources: SettingSources): UserRef | undefined {
  const user = findSetting(sources, 'userId', 'username');
  if (user === undefined) return undefined;
  return user.name === 'userId' ? { id: user.value } : { name: user.value, domain: readUserDomain(sources) };
}

/** Returns the credential, or issues for everything that is missing. */
export function readPassword(sources: SettingSources): PasswordCredential | readonly InputIssue[] {
  const user = readUser(sources);
  const password = findSecretForIdentity(sources, 'password', ['userId', 'username']);
  const project = readProject(sources);
  if (user !== undefined && 'value' in password && project !== undefined) {
    return { kind: 'password', user, password: password.value, project };
  }
  return [
    ...(user === undefined
      ? [{ input: 'username', problem: 'is missing: a password requires a user (OS_USERNAME, OS_USER_ID)' }]
      : []),
    ...('problem' in password ? [password] : []),
    ...(project === undefined ? [describeMissingProject(sources)] : []),
  ];
}

/** Returns Keystone's `auth.identity` (api-ref/identity/v3, "Password authentication"). */
export function toPasswordIdentity({ user, password }: PasswordCredential): object {
  return { methods: ['password'], password: { user: { ...user, password } } };
}
