import { describe, expect, test } from '@jest/globals';
import { readCloud, type Cloud } from '../../src/auth/index.js';
import { machine, RETYPED_VALUES, type Machine } from '../unit/auth/sign-in-environment.js';
import { clientConfiguration, clientPasswords, signInOfClient, type Client } from './openstack-client.js';

const FILE = `
x-base: &base
  auth_type: password
  identity_api_version: 3
clouds:
  prod:
    <<: *base
    region_name: r1
    interface: internal
    auth: &auth
      auth_url: https://prod.example.com:5000/v3
      username: ada
      password: from-file
      project_name: web
      user_domain_name: corp
      project_domain_name: corp
  ids:
    <<: *base
    auth:
      auth_url: https://ids.example.com/v3
      user_id: 1234567890
      password: "12:30:45"
      project_id: 0a1b2c
      project_name: web
  domains:
    <<: *base
    auth: {auth_url: https://d.example.com/v3, username: ada, password: x, project_name: web, domain_name: both}
  domain-id-and-user-domain:
    <<: *base
    auth: {auth_url: https://d.example.com/v3, username: ada, password: x, project_name: web, domain_id: d1, user_domain_name: u}
  no-domains:
    <<: *base
    auth: {auth_url: https://d.example.com/v3, username: ada, password: x, project_name: web}
  tenant:
    <<: *base
    endpoint_type: adminURL
    auth: {auth_url: https://t.example.com/v3, user_name: ada, password: x, tenant_name: old, user-domain-id: d1}
  tenant-and-project:
    <<: *base
    auth: {auth_url: https://t.example.com/v3, username: ada, password: x, tenant_name: old, project_name: new}
  beside-auth:
    <<: *base
    auth_url: https://beside.example.com/v3
    username: beside
    project_name: beside
    auth: {username: within, password: x, project_name: within}
  app:
    auth_type: v3applicationcredential
    region_name: r1
    verify: false
    auth: {auth_url: https://app.example.com/v3, application_credential_id: app-id, application_credential_secret: s3}
  token:
    auth_type: v3token
    insecure: "True"
    auth: {auth_url: https://t.example.com/v3, token: tok, project_id: p1}
  signed:
    auth_type: v3oidcaccesstoken
    auth: {auth_url: https://s.example.com/v3, identity_provider: corp, protocol: openid, access_token: jwt, project_id: p1}
  regions:
    <<: *base
    regions:
      - r1
      - name: r2
        values: {interface: admin, auth: {project_name: second}}
    auth: *auth
  commas:
    <<: *base
    region_name: r1,r2
    auth: *auth
  public:
    <<: *base
    profile: acme
    auth: {username: ada, password: x, project_name: web}
`;

const VENDORS = `
public-clouds:
  acme:
    region_name: ac1
    interface: internal
    auth: {auth_url: "https://{region_name}.acme.example.com/v3", user_domain_name: acme}
`;

const SECURE =
  'clouds: {prod: {auth: {password: from-secure}, region_name: r9}, app: {auth: {application_credential_secret: safe}}}';

const FILES = { 'work/clouds.yaml': FILE, 'work/clouds-public.yaml': VENDORS };

const ALONE = `clouds: {only: {auth_type: password, auth: {auth_url: "https://only.example.com/v3", username: u, password: p, project_id: p1, user_domain_id: d}}}`;

const OPENRC = {
  OS_AUTH_URL: 'https://env.example.com/v3',
  OS_USERNAME: 'env',
  OS_PASSWORD: 'from-env',
  OS_PROJECT_NAME: 'env-project',
  OS_USER_DOMAIN_NAME: 'Default',
  OS_PROJECT_DOMAIN_ID: 'default',
  OS_IDENTITY_API_VERSION: '3',
};

const cloud = (
  name: string,
  more: Readonly<Record<string, string>> = {},
): Readonly<Record<string, string>> => ({
  OS_CLOUD: name,
  ...more,
});

type Case = readonly [string, Readonly<Record<string, string>>, Readonly<Record<string, string>>];

const CORPUS: readonly Case[] = [
  ['a cloud', cloud('prod'), FILES],
  ['ids', cloud('ids'), FILES],
  ['one domain for both', cloud('domains'), FILES],
  ['a domain id and a user domain', cloud('domain-id-and-user-domain'), FILES],
  ['no domains', cloud('no-domains'), FILES],
  ['no domains, another default', cloud('no-domains', { OS_DEFAULT_DOMAIN: 'd7' }), FILES],
  ['old names', cloud('tenant'), FILES],
  ['old and new names', cloud('tenant-and-project'), FILES],
  ['values outside auth', cloud('beside-auth'), FILES],
  ['an application credential', cloud('app'), FILES],
  ['a token', cloud('token'), FILES],
  ["an identity provider's token", cloud('signed'), FILES],
  ['the first of the regions', cloud('regions'), FILES],
  ['the second of the regions', cloud('regions', { OS_REGION_NAME: 'r2' }), FILES],
  ['regions with commas', cloud('commas'), FILES],
  ['a profile', cloud('public'), FILES],
  ['secure.yaml', cloud('prod'), { ...FILES, 'work/secure.yaml': SECURE }],
  ['secure.yaml in another folder', cloud('app'), { ...FILES, 'home/.config/openstack/secure.yml': SECURE }],
  [
    'the file that a variable names',
    cloud('only', { OS_CLIENT_CONFIG_FILE: 'my.yaml' }),
    { ...FILES, 'work/my.yaml': ALONE },
  ],
  ['variables alone', OPENRC, {}],
  ['variables and a file', OPENRC, { 'work/clouds.yaml': ALONE }],
  ['variables that override a cloud: all of an openrc', cloud('prod', OPENRC), FILES],
  [
    'variables that override a cloud: user and password',
    cloud('prod', { OS_USERNAME: 'bob', OS_PASSWORD: 'b' }),
    FILES,
  ],
  ['variables that override a cloud: a project id', cloud('prod', { OS_PROJECT_ID: 'p9' }), FILES],
  ['variables that override a cloud: another project name', cloud('prod', { OS_PROJECT_NAME: 'p9' }), FILES],
  ['variables that override a cloud: a domain id', cloud('prod', { OS_USER_DOMAIN_ID: 'd9' }), FILES],
  ['variables that override a cloud: an interface', cloud('prod', { OS_INTERFACE: 'admin' }), FILES],
  ['variables that override a cloud: another token', cloud('token', { OS_TOKEN: 'env' }), FILES],
  [
    "variables over a cloud: another identity provider's token",
    cloud('signed', { OS_IDENTITY_PROVIDER: 'env', OS_PROTOCOL: 'mapped', OS_ACCESS_TOKEN: 'env' }),
    FILES,
  ],
  [
    'a password in addition to an application credential',
    cloud('app', { OS_USERNAME: 'u', OS_PASSWORD: 'p' }),
    FILES,
  ],
  ['empty variables', cloud('prod', { OS_USERNAME: '', OS_PROJECT_ID: '' }), FILES],
];

/** The command passes an empty cloud name and so selects nothing here; the library follows its manual. */
const LONE_CLOUDS: readonly Case[] = [
  ['one cloud alone', {}, { 'home/.config/openstack/clouds.yaml': ALONE }],
];

/** Returns the action's result in the structure of the client's. */
function signInOf({ authUrl, regionName, interface: name, transport, credential }: Cloud): object {
  return {
    authUrl,
    regionName,
    interface: name,
    insecure: transport.insecure,
    credential: whoOf(credential),
  };
}

function whoOf(credential: Cloud['credential']): object {
  switch (credential.kind) {
    case 'password':
      return { user: credential.user, password: credential.password, project: credential.project };
    case 'token':
      return { token: credential.token, project: credential.project };
    case 'application-credential':
      return { identity: credential.identity, secret: credential.secret };
    case 'federated':
      return {
        identityProvider: credential.identityProvider,
        protocol: credential.protocol,
        accessToken:
          credential.identityToken.of === 'access-token' ? credential.identityToken.token : undefined,
        project: credential.project,
      };
  }
}

/** The domain of a project without a given one is the client's default. */
function withDefaultDomain(cloud: Cloud, env: Readonly<Record<string, string>>): Cloud {
  const { credential } = cloud;
  if (
    credential.kind === 'application-credential' ||
    credential.project === undefined ||
    'id' in credential.project
  ) {
    return cloud;
  }
  const domain = credential.project.domain ?? { id: env['OS_DEFAULT_DOMAIN'] ?? 'default' };
  return { ...cloud, credential: { ...credential, project: { ...credential.project, domain } } };
}

async function bothReadings(
  client: Client,
  here: Machine,
): Promise<{ readonly ours: object; readonly theirs: object }> {
  const env = Object.fromEntries(
    Object.entries(here.env).filter(([, value]) => value !== undefined),
  ) as Record<string, string>;
  const [cloud, shown] = await Promise.all([
    readCloud({}, here),
    clientConfiguration(client, env, here.workingFolder, here.homeFolder),
  ]);
  return { ours: signInOf(withDefaultDomain(cloud, env)), theirs: signInOfClient(shown) };
}

describe('clouds.yaml is read as by the OpenStack client', () => {
  test.concurrent.each(CORPUS)(
    'openstack configuration show: %s',
    async (_title, env, files) => {
      const { ours, theirs } = await bothReadings('command', await machine(env, files));
      expect(ours).toEqual(theirs);
    },
    60_000,
  );

  test.concurrent.each(LONE_CLOUDS)(
    'openstacksdk: %s',
    async (_title, env, files) => {
      const { ours, theirs } = await bothReadings('library', await machine(env, files));
      expect(ours).toEqual(theirs);
    },
    60_000,
  );
});

describe('values without quotes', () => {
  const VALUES = [...RETYPED_VALUES, '2001-12-14', 'True', '08', '1e3', 'y', '123', '1.5', '0.00001'];
  const auth = VALUES.map(
    (value, index) => `  c${index}:
    <<: *base
    auth: {auth_url: "https://v.example.com/v3", username: u, password: ${value}, project_id: p}
`,
  ).join('');
  const file = `x: &base {auth_type: password, identity_api_version: 3}\nclouds:\n${auth}`;

  test('cause a notice if openstacksdk reads another password, and only then', async () => {
    const here = await machine({}, { 'work/clouds.yaml': file });
    const theirs = await clientPasswords(here.workingFolder, here.homeFolder);
    const ours = await Promise.all(
      VALUES.map(async (value, index) => {
        const notices: string[] = [];
        const around = { ...here, onNotice: (text: string) => void notices.push(text) };
        const { credential } = await readCloud({ cloud: `c${index}` }, around);
        expect(credential).toMatchObject({ password: value });
        return [value, notices.length];
      }),
    );
    expect(ours).toEqual(VALUES.map((value, index) => [value, theirs[`c${index}`] === value ? 0 : 1]));
    expect(new Set(ours.map(([, count]) => count))).toEqual(new Set([0, 1]));
  }, 60_000);
});
