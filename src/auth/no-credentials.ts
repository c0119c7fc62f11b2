import { SignInError } from '../errors/index.js';
import { listed, type Clouds } from './clouds.js';

const WAYS = [
  'cloud with a clouds.yaml (or its contents in clouds-yaml)',
  'auth-url, application-credential-id and application-credential-secret',
  'auth-url, username, password and project-name',
  'auth-url, identity-provider, protocol and project-name, with the permission "id-token: write" and no secret',
  'auth-url and token',
  'provider infomaniak or infomaniak-pub2 instead of auth-url',
];

const VARIABLES = [
  'OS_CLOUD',
  'OS_AUTH_URL',
  'OS_APPLICATION_CREDENTIAL_ID',
  'OS_APPLICATION_CREDENTIAL_NAME',
  'OS_USERNAME',
  'OS_USER_ID',
  'OS_TOKEN',
  'OS_IDENTITY_PROVIDER',
  'OS_PASSWORD',
];

const INFOMANIAK_VARIABLES = ['INFOMANIAK_APP_CREDENTIAL_ID', 'INFOMANIAK_APP_CREDENTIAL_SECRET'];

/** Nothing says who we are: where we looked, and how it can be said. */
export function noCredentials(clouds: Clouds | undefined, withProvider: boolean): SignInError {
  const variables = [...VARIABLES, ...(withProvider ? INFOMANIAK_VARIABLES : [])].join(', ');
  const lines = [
    'There is nothing to sign in with',
    'Looked at the inputs cloud, clouds-yaml, provider, application-credential-id, application-credential-name, username, password, token, identity-provider;',
    `at the variables ${variables};`,
    filesWords(clouds),
  ];
  return new SignInError(lines.join('\n'), {
    next:
      `Give one of these: ${WAYS.map((way, index) => `(${index + 1}) ${way}`).join('; ')}. ` +
      'Workflow runs for pull requests from forks and from Dependabot see secrets as empty.',
  });
}

function filesWords(clouds: Clouds | undefined): string {
  if (clouds === undefined) return 'no clouds.yaml was asked for';
  const { file, names, lookedAt } = clouds;
  if (file === undefined) return `and for clouds.yaml (.yml, .json) in ${lookedAt.join(', ')}`;
  return names.length === 1
    ? `and at ${file}, whose cloud ${listed(names)} does not say who signs in`
    : `and at ${file}, which has the clouds ${listed(names)}, none of which is asked for`;
}
