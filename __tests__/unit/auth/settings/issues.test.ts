import { describe, expect, test } from '@jest/globals';
import { readCloud, type SignInOptions } from '../../../../src/auth/index.js';
import { explain, InputError, SignInError } from '../../../../src/errors/index.js';
import { machine, refusalOf, type Machine } from '../surroundings.js';

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
      ['application-credential-id: is missing', 'auth-url: must begin with https://'],
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
      ['username: is missing', 'project-name: is missing: Heat works in a project'],
    ],
    [
      'a domain is no project',
      { env: { OS_AUTH_URL: authUrl, OS_USERNAME: 'u', OS_PASSWORD: SECRET, OS_DOMAIN_ID: 'd' } },
      [
        'project-name: is missing: Heat works in a project, give it or project-id (OS_PROJECT_NAME, OS_PROJECT_ID); a domain (OS_DOMAIN_ID) is not enough',
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
    ['variables', { env: ENV_BOTH }, ['OS_USERNAME: is given together with OS_APPLICATION_CREDENTIAL_ID']],
    [
      'token and user',
      { options: { authUrl, token: SECRET, username: 'u', password: SECRET, projectId: 'p' } },
      ['username: is given together with token'],
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
      ['application-credential-name: is given together with application-credential-id'],
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
        'password: is given, but auth.application_credential_id of cloud "a" in clouds.yaml',
      ),
    ]);
  });

  test('one user’s password is never used for another user', async () => {
    const env = { OS_AUTH_URL: authUrl, OS_USERNAME: 'bob', OS_PASSWORD: SECRET, OS_PROJECT_NAME: 'p' };
    expect(await mistakesOf({ options: { username: 'alice' }, env })).toEqual([
      'password: is missing for username; OS_PASSWORD belongs to OS_USERNAME, which is another',
    ]);
  });
});

describe('invalid values', () => {
  const token = { token: 'tok', authUrl };
  test.each<[Case, string]>([
    [
      { options: { ...token, authUrl: `https://u:${SECRET}@k/v3` } },
      'auth-url: must not hold a user or password',
    ],
    [{ options: { ...token, authUrl: 'https://k/v3?a=b' } }, 'auth-url: must not hold "?"'],
    [{ options: { ...token, authUrl: 'https://' } }, 'auth-url: is no valid URL'],
    [{ options: { ...token, authUrl: 'https://k/v2.0' } }, 'auth-url: names version 2'],
    [{ options: { ...token, interface: 'external' } }, 'interface: must be public, internal or admin'],
    [{ options: { ...token, token: `a ${SECRET}` } }, 'token: holds a blank'],
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
      'ca-certificate: the file holds no "CERTIFICATE-----"',
    ],
    [
      { options: { ...token, clientKey: `-----BEGIN X-----${SECRET}` } },
      'client-key: holds no "PRIVATE KEY-----"',
    ],
    [
      { options: { identityProvider: 'github', authUrl } },
      'protocol: is missing: its name in Keystone (OS_PROTOCOL)',
    ],
    [
      { options: { identityProvider: '..', protocol: 'openid', projectName: 'demo', authUrl } },
      'identity-provider: is no name',
    ],
    [
      { env: { OS_AUTH_TYPE: 'v3oidcaccesstoken', OS_ACCESS_TOKEN: `a ${SECRET}` } },
      'OS_ACCESS_TOKEN: holds a blank',
    ],
    [
      { env: { OS_IDENTITY_PROVIDER: 'github', OS_TOKEN: SECRET } },
      'OS_IDENTITY_PROVIDER: is given together with OS_TOKEN',
    ],
    [
      { options: { identityProvider: 'github', password: SECRET } },
      'password: is given, but identity-provider makes it a sign-in by identity provider',
    ],
    [
      { env: { OS_AUTH_TYPE: 'none' } },
      'OS_AUTH_TYPE: "none" is not supported: Heat is only reached through Keystone',
    ],
    [{ env: { OS_AUTH_TYPE: 'admin_token' } }, 'OS_AUTH_TYPE: "admin_token" is not supported'],
    [{ env: { OS_AUTH_TYPE: 'token_endpoint' } }, 'OS_AUTH_TYPE: "token_endpoint" is not supported'],
    [{ env: { OS_AUTH_TYPE: 'v3oidcaccesstoken' } }, 'identity-provider: is missing'],
    [{ env: { OS_AUTH_TYPE: 'v3oidcpassword' } }, 'only a token that it signed signs in'],
    [{ env: { OS_AUTH_TYPE: 'v2password' } }, 'version 2 of the identity API is gone'],
    [{ env: { OS_AUTH_TYPE: 'v3totp' } }, 'nobody can type a passcode here'],
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
