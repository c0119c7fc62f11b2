import { describe, expect, test } from '@jest/globals';
import { readCloud, type SignInOptions } from '../../../../src/auth/index.js';
import { explain, InputError, SignInError } from '../../../../src/errors/index.js';
import { machine, refusalOf, type Machine } from '../sign-in-environment.js';

const authUrl = 'https://keystone.example.com:5000/v3';
const SECRET = 'hunter2';

interface Case {
  readonly options?: SignInOptions;
  readonly env?: Readonly<Record<string, string>>;
  readonly files?: Readonly<Record<string, string>>;
}

async function refused({
  options = {},
  env = {},
  files = {},
}: Case): Promise<{ error: Error; here: Machine }> {
  const here = await machine(env, files);
  const error = await refusalOf(readCloud(options, here));
  expect(explain(error)).not.toContain(SECRET);
  return { error, here };
}

const mistakesOf = async (given: Case): Promise<string[]> => {
  const { error } = await refused(given);
  if (!(error instanceof InputError)) throw error;
  return error.issues.map(({ input, problem }) => `${input}: ${problem}`);
};

const ENV_BOTH = {
  OS_AUTH_URL: authUrl,
  OS_USERNAME: 'u',
  OS_PASSWORD: SECRET,
  OS_APPLICATION_CREDENTIAL_ID: 'a',
  OS_APPLICATION_CREDENTIAL_SECRET: SECRET,
};

const ENV_USER = { OS_AUTH_URL: authUrl, OS_USERNAME: 'u', OS_PASSWORD: SECRET };

const withAuth = (more: string): string =>
  `clouds: {a: {auth: {auth_url: "${authUrl}", username: u, password: ${SECRET}, ${more}}}}`;

describe('incomplete credentials, with all issues at once', () => {
  test.each<[string, Case, string[]]>([
    [
      'id without secret',
      { options: { authUrl, applicationCredentialId: 'a' } },
      ['application-credential-secret: is missing (OS_APPLICATION_CREDENTIAL_SECRET)'],
    ],
    [
      'secret without id, and a bad address',
      { options: { authUrl: 'keystone:5000', applicationCredentialSecret: SECRET } },
      ['application-credential-id: is missing', 'auth-url: must start with https://'],
    ],
    [
      'name without user',
      { options: { authUrl, applicationCredentialName: 'ci', applicationCredentialSecret: SECRET } },
      ['username: is missing: application-credential-name is a name'],
    ],
    [
      'user alone',
      { options: { username: 'u' } },
      ['password: is missing', 'project-name: ', 'auth-url: is missing'],
    ],
    [
      'password alone',
      { options: { authUrl, password: SECRET } },
      ['username: is missing', 'project-name: is missing: Heat requires a project'],
    ],
    [
      'a domain is no project',
      { env: { OS_AUTH_URL: authUrl, OS_USERNAME: 'u', OS_PASSWORD: SECRET, OS_DOMAIN_ID: 'd' } },
      [
        'project-name: is missing: Heat requires a project; set project-name or project-id (OS_PROJECT_NAME, OS_PROJECT_ID); a domain (OS_DOMAIN_ID) is not enough',
      ],
    ],
    ['declared but missing', { env: { OS_AUTH_URL: authUrl, OS_AUTH_TYPE: 'token' } }, ['token: is missing']],
  ])('%s', async (_title, given, expected) => {
    const found = await mistakesOf(given);
    expect(found).toEqual(expected.map((text) => expect.stringContaining(text)));
  });
});

describe('contradictions within one source', () => {
  test.each<[string, Case, string[]]>([
    ['variables', { env: ENV_BOTH }, ['OS_USERNAME: cannot be combined with OS_APPLICATION_CREDENTIAL_ID']],
    [
      'token and user',
      { options: { authUrl, token: SECRET, username: 'u', password: SECRET, projectId: 'p' } },
      ['username: cannot be combined with token'],
    ],
    [
      'id and name',
      {
        options: {
          authUrl,
          applicationCredentialId: 'a',
          applicationCredentialName: 'b',
          applicationCredentialSecret: SECRET,
        },
      },
      ['application-credential-name: cannot be combined with application-credential-id'],
    ],
  ])('%s', async (_title, given, expected) => {
    expect(await mistakesOf(given)).toEqual(expected.map((text) => expect.stringContaining(text)));
  });

  test('a secret among the inputs that the cloud does not use', async () => {
    const files = {
      'work/clouds.yaml': `clouds: {a: {auth: {auth_url: "${authUrl}", application_credential_id: q, application_credential_secret: z}}}`,
    };
    expect(await mistakesOf({ options: { cloud: 'a', password: SECRET }, files })).toEqual([
      expect.stringContaining(
        'password: is set, but auth.application_credential_id of cloud "a" in clouds.yaml',
      ),
    ]);
  });

  test('one user’s password is never used for another user', async () => {
    const env = { OS_AUTH_URL: authUrl, OS_USERNAME: 'bob', OS_PASSWORD: SECRET, OS_PROJECT_NAME: 'p' };
    expect(await mistakesOf({ options: { username: 'alice' }, env })).toEqual([
      'password: is missing for username: OS_PASSWORD belongs to a different identity (OS_USERNAME)',
    ]);
  });
});

describe('invalid values', () => {
  const token = { token: 'tok', authUrl };
  test.each<[Case, string]>([
    [
      { options: { ...token, authUrl: `https://u:${SECRET}@k/v3` } },
      'auth-url: must not contain credentials',
    ],
    [{ options: { ...token, authUrl: 'https://k/v3?a=b' } }, 'auth-url: must not contain "?"'],
    [{ options: { ...token, authUrl: 'https://' } }, 'auth-url: is not a valid URL'],
    [{ options: { ...token, authUrl: 'https://k/v2.0' } }, 'auth-url: is for version 2'],
    [{ options: { ...token, interface: 'external' } }, 'interface: must be public, internal or admin'],
    [{ options: { ...token, token: `a ${SECRET}` } }, 'token: contains whitespace'],
    [{ options: { ...token, token: `“${SECRET}”` } }, 'token: contains characters outside of ASCII'],
    [{ options: { ...token, token: `${SECRET}\u0000` } }, 'token: contains characters outside of ASCII'],
    [
      { env: { OS_AUTH_TYPE: 'v3oidcaccesstoken', OS_ACCESS_TOKEN: `${SECRET}\u{200b}` } },
      'OS_ACCESS_TOKEN: contains characters outside of ASCII',
    ],
    [
      { options: token, env: { OS_IDENTITY_API_VERSION: '2.0' } },
      'OS_IDENTITY_API_VERSION: "2.0" is not supported',
    ],
    [{ options: token, env: { OS_INSECURE: 'maybe' } }, 'OS_INSECURE: must be true or false'],
    [
      { options: { ...token, caCertificate: '~/no.pem' } },
      'ca-certificate: is neither PEM text nor the path',
    ],
    [
      { options: { ...token, caCertificate: 'x.pem' }, files: { 'work/x.pem': SECRET } },
      'ca-certificate: is a file without "CERTIFICATE-----"',
    ],
    [
      { options: { ...token, clientKey: `-----BEGIN X-----${SECRET}` } },
      'client-key: does not contain "PRIVATE KEY-----"',
    ],
    [
      { options: { identityProvider: 'github', authUrl } },
      'protocol: is missing: its name in Keystone (OS_PROTOCOL)',
    ],
    [
      { options: { identityProvider: '..', protocol: 'openid', projectName: 'demo', authUrl } },
      'identity-provider: is not a valid name',
    ],
    [
      { env: { OS_AUTH_TYPE: 'v3oidcaccesstoken', OS_ACCESS_TOKEN: `a ${SECRET}` } },
      'OS_ACCESS_TOKEN: contains whitespace',
    ],
    [
      { env: { OS_IDENTITY_PROVIDER: 'github', OS_TOKEN: SECRET } },
      'OS_IDENTITY_PROVIDER: cannot be combined with OS_TOKEN',
    ],
    [
      { options: { identityProvider: 'github', password: SECRET } },
      'password: is set, but identity-provider selects sign-in by identity provider',
    ],
    [
      { env: { OS_AUTH_TYPE: 'none' } },
      'OS_AUTH_TYPE: "none" is not supported: Heat requires a sign-in at Keystone',
    ],
    [{ env: { OS_AUTH_TYPE: 'admin_token' } }, 'OS_AUTH_TYPE: "admin_token" is not supported'],
    [{ env: { OS_AUTH_TYPE: 'token_endpoint' } }, 'OS_AUTH_TYPE: "token_endpoint" is not supported'],
    [{ env: { OS_AUTH_TYPE: 'v3oidcaccesstoken' } }, 'identity-provider: is missing'],
    [{ env: { OS_AUTH_TYPE: 'v3oidcpassword' } }, 'only with a token that they have signed'],
    [{ env: { OS_AUTH_TYPE: 'v2password' } }, 'OpenStack has removed version 2 of the identity API'],
    [{ options: token, env: { OS_TRUST_ID: 't' } }, 'OS_TRUST_ID: is not supported'],
    [
      { env: { ...ENV_USER, OS_PROJECT_NAME: 'p', OS_TRUST_ID: 't' } },
      'OS_TRUST_ID: is not supported: use an application credential of the user who granted',
    ],
    [
      { options: { cloudsYaml: withAuth('trust_id: t, project_name: p') } },
      'auth.trust_id of cloud "a" in clouds-yaml: is not supported',
    ],
    [{ env: { ...ENV_USER, OS_SYSTEM_SCOPE: 'all' } }, '; the system (OS_SYSTEM_SCOPE) is not enough'],
    [
      { options: { cloudsYaml: withAuth('system_scope: all') } },
      '; the system (auth.system_scope of cloud "a"',
    ],
    [{ env: { OS_AUTH_TYPE: 'v3totp' } }, 'a workflow cannot enter a passcode'],
    [
      { env: { OS_AUTH_TYPE: 'v3kerberos' } },
      'use v3applicationcredential, v3oidcaccesstoken, password or token',
    ],
  ])('%j → %s', async (given, expected) => {
    expect(await mistakesOf(given)).toContainEqual(expect.stringContaining(expected));
  });
});

describe('no credentials', () => {
  test('lists the searched places and the ways to give credentials', async () => {
    const { error } = await refused({});
    expect(error).toBeInstanceOf(SignInError);
    const story = explain(error);
    for (const word of [
      'application-credential-id',
      'clouds-yaml',
      'OS_CLOUD',
      'OS_TOKEN',
      '~/.config/openstack',
      'provider',
    ]) {
      expect(story).toContain(word);
    }
    expect(story).toContain('pull requests from forks');
  });

  test('lists the existing clouds if none is selected', async () => {
    const { error } = await refused({ files: { 'work/clouds.yaml': 'clouds: {a: {auth: {}}, b: {}}' } });
    expect(error.message).toContain('clouds.yaml, which has the clouds "a", "b"');
  });

  test('lists the variables of the provider, too', async () => {
    const { error } = await refused({ options: { provider: 'infomaniak' } });
    expect(error.message).toContain('INFOMANIAK_APP_CREDENTIAL_ID');
  });
});
