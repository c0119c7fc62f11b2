import type { InputIssue } from '../../errors/index.js';
import { findSecretForIdentity } from './secret-for-identity.js';
import { readUser, type UserRef } from './password.js';
import { readProject, type ProjectRef } from './project.js';
import { find, findIn, SOURCES, type SettingSources } from '../settings/setting.js';

export interface ApplicationCredential {
  readonly kind: 'application-credential';
  readonly of: { readonly id: string } | { readonly name: string; readonly user: UserRef };
  readonly secret: string;
  /** The project that the user expects it to be of; it is never sent, since the credential brings its own. */
  readonly project: ProjectRef | undefined;
}

const NAMES = ['applicationCredentialId', 'applicationCredentialName'] as const;

/** The credential, or everything that it lacks or contradicts. */
export function readApplicationCredential(
  given: SettingSources,
): ApplicationCredential | readonly InputIssue[] {
  const of = ofGiven(given);
  const secret = findSecretForIdentity(given, 'applicationCredentialSecret', NAMES);
  const both = twoNames(given);
  if ('problem' in of || 'problem' in secret || both.length > 0) {
    return [...('problem' in of ? [of] : []), ...('problem' in secret ? [secret] : []), ...both];
  }
  return { kind: 'application-credential', of, secret: secret.value, project: readProject(given) };
}

function ofGiven(given: SettingSources): ApplicationCredential['of'] | InputIssue {
  const found = find(given, ...NAMES);
  if (found === undefined) {
    const problem =
      'is missing (OS_APPLICATION_CREDENTIAL_ID); or give application-credential-name and username';
    return { input: 'application-credential-id', problem };
  }
  if (found.name === 'applicationCredentialId') return { id: found.value };
  const user = readUser(given);
  if (user !== undefined) return { name: found.value, user };
  const problem = `is missing: ${found.from} is a name, and names are known per user (OS_USERNAME, OS_USER_ID)`;
  return { input: 'username', problem };
}

function twoNames({ each }: SettingSources): InputIssue[] {
  return SOURCES.flatMap((source) => {
    const [id, name] = [
      findIn(each[source], 'applicationCredentialId'),
      findIn(each[source], 'applicationCredentialName'),
    ];
    if (id === undefined || name === undefined) return [];
    return [{ input: name.from, problem: `is given together with ${id.from}: leave one of them out` }];
  });
}

/** Keystone's `auth.identity` for this credential (api-ref/identity/v3, "Authenticating with an Application Credential"). */
export function toApplicationCredentialIdentity({ of, secret }: ApplicationCredential): object {
  return { methods: ['application_credential'], application_credential: { ...of, secret } };
}
