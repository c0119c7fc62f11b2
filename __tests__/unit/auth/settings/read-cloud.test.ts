import { describe, expect, test } from '@jest/globals';
import { readCloud, type SignInOptions } from '../../../../src/auth/index.js';
import { machine, refusalOf } from '../sign-in-environment.js';

const AUTH_URL = 'https://keystone.example.com:5000/v3';
const APPLICATION: SignInOptions = {
  authUrl: AUTH_URL,
  applicationCredentialId: 'app-id',
  applicationCredentialSecret: 'app-secret',
};
const OPENRC = {
  OS_AUTH_URL: AUTH_URL,
  OS_USERNAME: 'ada',
  OS_PASSWORD: 'env-password',
  OS_USER_DOMAIN_NAME: 'corp',
  OS_PROJECT_NAME: 'web',
  OS_PROJECT_DOMAIN_ID: 'd1',
};
const PASSWORD = {
  kind: 'password',
  user: { name: 'ada', domain: { name: 'corp' } },
  password: 'env-password',
  project: { name: 'web', domain: { id: 'd1' } },
};

const read = async (options: SignInOptions, env = {}, files = {}) =>
  readCloud(options, await machine(env, files));

describe('the credentials', () => {
  test('can be a password from an openrc', async () => {
    const cloud = await read({}, OPENRC);
    expect(cloud).toMatchObject({ authUrl: AUTH_URL, interface: 'public', credential: PASSWORD });
    expect(cloud.source).toBe(
      `password of user "ada" for project "web" at ${AUTH_URL} (from OS_USERNAME, OS_PROJECT_NAME, OS_AUTH_URL)`,
    );
  });

  test('can have project id and name, as in Horizon’s openrc: the id wins', async () => {
    const cloud = await read({}, { ...OPENRC, OS_PROJECT_ID: 'p1' });
    expect(cloud.credential).toMatchObject({ project: { id: 'p1' } });
  });

  test('have the project name of the inputs rather than the project id of the environment', async () => {
    const cloud = await read({ projectName: 'api' }, { ...OPENRC, OS_PROJECT_ID: 'p1' });
    expect(cloud.credential).toMatchObject({ project: { name: 'api', domain: { id: 'd1' } } });
  });

  test('have the project of the inputs rather than the trust of the environment', async () => {
    const cloud = await read({ projectName: 'api' }, { ...OPENRC, OS_TRUST_ID: 't1' });
    expect(cloud.credential).toMatchObject({ project: { name: 'api' } });
  });

  test('can use the old names of a project', async () => {
    const env = { ...OPENRC, OS_PROJECT_NAME: '' };
    expect((await read({}, { ...env, OS_TENANT_NAME: 'web' })).credential).toMatchObject(PASSWORD);
    expect((await read({}, { ...env, OS_TENANT_ID: 'p1' })).credential).toMatchObject({
      project: { id: 'p1' },
    });
  });

  test.each([
    [{}, { id: 'default' }],
    [{ OS_DEFAULT_DOMAIN: 'd9' }, { id: 'd9' }],
    [{ OS_DEFAULT_DOMAIN_NAME: 'nine' }, { name: 'nine' }],
    [{ OS_DOMAIN_NAME: 'both' }, { name: 'both' }],
  ])('without a domain get, with %j, the domain %j', async (more, domain) => {
    const env = { OS_AUTH_URL: AUTH_URL, OS_USERNAME: 'ada', OS_PASSWORD: 'x', OS_PROJECT_ID: 'p1', ...more };
    expect((await read({}, env)).credential).toMatchObject({ user: { name: 'ada', domain } });
  });

  test('are of the type in the inputs rather than of the type in the environment', async () => {
    expect((await read(APPLICATION, OPENRC)).credential).toMatchObject({
      kind: 'application-credential',
      identity: { id: 'app-id' },
      secret: 'app-secret',
    });
    const cloud = await read({ token: 'given' }, { ...OPENRC, OS_PROJECT_NAME: '' });
    expect(cloud.credential).toEqual({ kind: 'token', token: 'given', project: undefined });
  });

  test('can be an application credential by name, which belongs to a user', async () => {
    const byName = { ...APPLICATION, applicationCredentialId: undefined };
    const cloud = await read({ ...byName, applicationCredentialName: 'ci', username: 'ada' });
    expect(cloud.credential).toMatchObject({
      identity: { name: 'ci', user: { name: 'ada', domain: { id: 'default' } } },
    });
  });

  test.each([
    'v3applicationcredential',
    'v3application_credential',
    'application_credential',
    'applicationcredential',
    'V3ApplicationCredential',
    'application-credential',
  ])('with auth_type %s are an application credential, whatever else is set', async (authType) => {
    const env = {
      ...OPENRC,
      OS_AUTH_TYPE: authType,
      OS_APPLICATION_CREDENTIAL_ID: 'app-id',
      OS_APPLICATION_CREDENTIAL_SECRET: 's',
    };
    expect((await read({}, env)).credential.kind).toBe('application-credential');
  });

  test.each(['password', 'v3password'])('with auth_type %s are a password', async (authType) => {
    const env = { ...OPENRC, OS_AUTH_TYPE: authType, OS_APPLICATION_CREDENTIAL_ID: 'app-id', OS_TOKEN: 't' };
    expect((await read({}, env)).credential.kind).toBe('password');
  });

  test.each(['token', 'v3token'])('with auth_type %s are a token', async (authType) => {
    expect((await read({}, { ...OPENRC, OS_AUTH_TYPE: authType, OS_TOKEN: 't' })).credential).toMatchObject({
      kind: 'token',
      token: 't',
      project: { name: 'web' },
    });
  });

  test('ignore empty texts, and the final line break of a secret', async () => {
    const cloud = await read({
      ...APPLICATION,
      applicationCredentialSecret: 'x\r\n',
      username: '',
      token: ' ',
    });
    expect(cloud.credential).toMatchObject({ kind: 'application-credential', secret: 'x' });
  });
});

describe('the endpoint', () => {
  test.each([
    ['https://k.example.com:5000', 'https://k.example.com:5000/v3'],
    ['https://k.example.com:5000/', 'https://k.example.com:5000/v3'],
    ['https://k.example.com:5000/v3/', 'https://k.example.com:5000/v3'],
    ['https://k.example.com/identity', 'https://k.example.com/identity/v3'],
    ['https://k.example.com/identity/v3//', 'https://k.example.com/identity/v3'],
    ['https://k.example.com/identity/V3', 'https://k.example.com/identity/v3'],
    ['https://k.example.com/v3/auth/tokens', 'https://k.example.com/v3'],
    ['HTTP://K.example.com', 'http://k.example.com/v3'],
  ])('%s becomes %s', async (authUrl, expected) => {
    expect((await read({ ...APPLICATION, authUrl })).authUrl).toBe(expected);
  });

  test.each([
    ['publicURL', 'public'],
    ['internal', 'internal'],
    ['adminURL', 'admin'],
  ])('interface %s becomes %s', async (name, expected) => {
    expect((await read(APPLICATION, { OS_INTERFACE: name })).interface).toBe(expected);
    expect((await read(APPLICATION, { OS_ENDPOINT_TYPE: name })).interface).toBe(expected);
  });

  test('has region, URL and projects', async () => {
    const env = { OS_REGION_NAME: 'r1', OS_ORCHESTRATION_ENDPOINT_OVERRIDE: 'https://{region_name}.heat/v1' };
    const cloud = await read({ ...APPLICATION, allowedProjects: ['a'] }, env);
    expect(cloud).toMatchObject({
      regionName: 'r1',
      orchestrationEndpoint: 'https://r1.heat/v1',
      allowedProjects: ['a'],
    });
  });

  test.each([
    ['infomaniak', 'https://api.pub1.infomaniak.cloud/identity/v3', 'dc3-a'],
    ['infomaniak-pub2', 'https://api.pub2.infomaniak.cloud/identity/v3', 'dc4-a'],
  ] as const)(
    'of provider %s has a known URL and region, which override OS_*',
    async (provider, authUrl, regionName) => {
      const env = { ...OPENRC, OS_CLOUD: 'left-over', OS_REGION_NAME: 'elsewhere' };
      const secrets = { INFOMANIAK_APP_CREDENTIAL_ID: 'i', INFOMANIAK_APP_CREDENTIAL_SECRET: 's' };
      const cloud = await read({ provider }, { ...env, ...secrets });
      expect(cloud).toMatchObject({
        authUrl,
        regionName,
        credential: { kind: 'application-credential', identity: { id: 'i' }, secret: 's' },
      });
    },
  );

  test.each([
    [{ OS_CLOUD: 'envvars' }, {}],
    [{ OS_CLOUD: 'mine', OS_CLOUD_NAME: 'mine' }, {}],
    [{}, { cloud: 'envvars' }],
  ])('of the variables has a name in the OpenStack client: %j, %j', async (variables, inputs) => {
    const cloud = await read(inputs, { ...OPENRC, ...variables });
    expect(cloud).toEqual(await read({}, OPENRC));
  });

  test('of a provider can be overridden by INFOMANIAK_*, which only providers use', async () => {
    const env = {
      INFOMANIAK_AUTH_URL: 'https://lab.example.com/identity/v3',
      INFOMANIAK_REGION: 'lab',
      INFOMANIAK_PROJECT_ID: 'p1',
      OS_APPLICATION_CREDENTIAL_ID: 'i',
      OS_APPLICATION_CREDENTIAL_SECRET: 's',
    };
    expect(await read({ provider: 'infomaniak' }, env)).toMatchObject({
      authUrl: 'https://lab.example.com/identity/v3',
      regionName: 'lab',
      credential: { project: { id: 'p1' } },
    });
    expect((await refusalOf(read({}, env))).message).toContain('auth-url is missing');
  });
});

describe('secrets', () => {
  test('are all registered, whether used or not', async () => {
    const here = await machine({ OS_PASSWORD: 'p&ss "word"', OS_TOKEN: 'tok' });
    await readCloud(APPLICATION, here);
    expect(here.secrets).toEqual(expect.arrayContaining(['app-secret', 'p&ss "word"', 'tok']));
  });

  test('insecure causes a warning with the name of its setting', async () => {
    const here = await machine({ OS_INSECURE: 'true' });
    expect((await readCloud(APPLICATION, here)).transport.insecure).toBe(true);
    expect(here.warnings).toEqual([expect.stringContaining('(OS_INSECURE)')]);
    const silent = await machine();
    expect((await readCloud({ ...APPLICATION, insecure: false }, silent)).transport).toEqual({
      insecure: false,
    });
    expect(silent.warnings).toEqual([]);
  });

  test('the input insecure: false overrides a variable that turns the verification off', async () => {
    const here = await machine({ OS_INSECURE: 'true' });
    expect((await readCloud({ ...APPLICATION, insecure: false }, here)).transport.insecure).toBe(false);
    expect(here.warnings).toEqual([]);
  });
});
