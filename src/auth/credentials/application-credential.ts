import type { InputIssue } from '../../errors/index.js';
import { findSecretForIdentity } from './secret-for-identity.js';
import { readUser, type UserRef } from './password.js';
import { readProject, type ProjectRef } from './project.js';
import { findSetting, findSettingIn, SOURCES, type SettingSources } from '../settings/setting.js';

export interface ApplicationCredential {
  readonly kind: 'application-credential';
  readonly identity: { readonly id: string } | { readonly name: string; readonly user: UserRef };
  readonly secret: string;
  /** Expected project, for a check after the sign-in. Never sent, since the credential determines the project. */
  readonly project: ProjectRef | undefined;
}

const NAMES = ['applicationCredentialId', 'applicationCredentialName'] as const;

/** Returns the credential, or issues for everything that is missing or contradictory. */
export function readApplicationCredential(
  sources: SettingSources,
): ApplicationCredential | readonly InputIssue[] {
  const of = readIdentity(sources);
  const secret = findSecretForIdentity(sources, 'applicationCredentialSecret', NAMES);
  const both = findAmbiguousNames(sources);
  if ('problem' in of || 'problem' in secret || both.length > 0) {
    return [...('problem' in of ? [of] : []), ...('problem' in secret ? [secret] : []), ...both];
  }
  return {
    kind: 'application-credential',
    identity: of,
    secret: secret.value,
    project: readProject(sources),
  };
}

function readIdentity(sources: SettingSources): ApplicationCredential['identity'] | InputIssue {
  const found = findSetting(sources, ...NAMES);
  if (found === undefined) {
    const problem =
      'is missing (OS_APPLICATION_CREDENTIAL_ID); or set application-credential-name and username';
    return { input: 'application-credential-id', problem };
  }
  if (found.name === 'applicationCredentialId') return { id: found.value };
  const user = readUser(sources);
  if (user !== undefined) return { name: found.value, user };
  const problem = `is missing: ${found.from} is a name, which is unique only per user (OS_USERNAME, OS_USER_ID)`;
  return { input: 'username', problem };
}

function findAmbiguousNames({ bySource }: SettingSources): InputIssue[] {
  return SOURCES.flatMap((source) => {
    const [id, name] = [
      findSettingIn(bySource[source], 'applicationCredentialId'),
      findSettingIn(bySource[source], 'applicationCredentialName'),
    ];
    if (id === undefined || name === undefined) return [];
    return [{ input: name.from, problem: `cannot be combined with ${id.from}: remove one of them` }];
  });
}

/** Returns Keystone's `auth.identity` (api-ref/identity/v3, "Authenticating with an Application Credential"). */
export function toApplicationCredentialIdentity({ identity, secret }: ApplicationCredential): object {
  return { methods: ['application_credential'], application_credential: { ...identity, secret } };
}
