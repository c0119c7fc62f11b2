import { homedir, tmpdir } from 'node:os';
import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { Instance, Job } from '../../local-heat/index.js';
import { readCloud, signIn, type Cloud, type Session, type SignInOptions } from '../../src/auth/index.js';
import { explain } from '../../src/errors/index.js';
import { createHttp, type HttpResponse } from '../../src/http/index.js';
import { refusalOf } from '../unit/auth/sign-in-environment.js';
import { Administrator } from './administrator.js';
import { endOwnHeat, ownHeat } from './own-heat.js';
import { bundled, deleteOf, deployOf, operator, VERSION, type Operator } from './operator.js';

jest.setTimeout(120_000);

const JOB: Job = { repository: 'acme/web', ref: 'refs/heads/main' };
/** The wait condition handle creates its own user and sends signals through a trust. */
const TRUSTING = `${VERSION}resources:
  handle: {type: OS::Heat::WaitConditionHandle}
  one: {type: OS::Heat::TestResource, properties: {value: {get_param: word}}}
parameters: {word: {type: string, default: one}}
outputs: {one: {value: {get_attr: [one, output]}}}
`;

const http = createHttp({ retries: 1 });
const operators: Operator[] = [];
let instance: Instance;
let admin: Administrator;
let secrets: string[] = [];

beforeAll(async () => {
  instance = await ownHeat({ federation: true });
  admin = new Administrator(instance);
}, 600_000);
afterEach(() => {
  secrets = [];
});
afterAll(async () => {
  for (const one of operators) await one.close();
  await Promise.all([http.close(), admin.close()]);
  await endOwnHeat(instance);
}, 60_000);

const onSecret = (value: string): void => void secrets.push(value);

function cloudOfJob(job: Job = JOB, options: SignInOptions = {}, env = {}): Promise<Cloud> {
  return readCloud(options, {
    env: { ...instance.jobEnv(job), ...env },
    workingFolder: tmpdir(),
    homeFolder: homedir(),
    onSecret,
    onWarning: () => undefined,
  });
}

async function enter(job?: Job, options?: SignInOptions, env?: object): Promise<Session> {
  return signIn(await cloudOfJob(job, options, env), http, { onSecret });
}

/** Returns the issuer's tokens among the secrets: three parts of JSON, JSON and a signature. */
function signedTokens(): readonly string[] {
  return [...new Set(secrets.filter((secret) => /^eyJ[\w-]+\.eyJ[\w-]+\.[\w-]+$/.test(secret)))];
}

async function federatedOperator(): Promise<Operator> {
  const one = await operator({ cloud: await cloudOfJob() });
  operators.push(one);
  return one;
}

describe("a job's own token", () => {
  test('signs in to Keystone, and Heat accepts the resulting token', async () => {
    const session = await enter();
    expect(session).toMatchObject({ project: { name: 'demo' }, user: { name: 'acme/web' } });
    const headers = { 'x-auth-token': await session.token() };
    expect((await http.send({ method: 'GET', url: `${session.endpoint}/stacks`, headers })).status).toBe(200);
    expect(signedTokens()).toHaveLength(1);
    expect(secrets).toEqual(expect.arrayContaining([...signedTokens(), await session.token()]));
  });

  test('signs in by its environment, whatever the branch', async () => {
    const session = await enter({ ...JOB, ref: 'refs/tags/v1', environment: 'production' });
    expect(session.project.name).toBe('demo');
  });

  test('signs in with a subject of ids as well', async () => {
    const session = await enter({ ...JOB, subject: 'ids' });
    expect(session).toMatchObject({ project: { name: 'demo' }, user: { name: 'acme/web' } });
  });

  test('is requested again for each renewal', async () => {
    const session = await enter();
    const first = await session.token();
    const second = await session.renewToken(first);
    expect(second).not.toBe(first);
    expect(signedTokens()).toHaveLength(2);
  });

  test('can be given as an access token, as for the OpenStack client', async () => {
    await enter();
    const [token] = signedTokens();
    const env = { OS_ACCESS_TOKEN: token, ACTIONS_ID_TOKEN_REQUEST_URL: '' };
    expect((await enter(JOB, {}, env)).user.name).toBe('acme/web');
  });
});

describe('a token is rejected with the reason', () => {
  test.each<[string, Job, SignInOptions, RegExp]>([
    [
      'with a wrong audience',
      JOB,
      { oidcAudience: 'https://other.example.com' },
      /web server in front of Keystone rejected[\s\S]*aud "https:\/\/other\.example\.com"[\s\S]*Require claim aud/,
    ],
    [
      'of another repository',
      { ...JOB, repository: 'evil/web' },
      {},
      /no rule of its mapping[\s\S]*repository "evil\/web"[\s\S]*ref "refs\/heads\/main"[\s\S]*req-/,
    ],
    [
      'of a new owner with an old name',
      { ...JOB, ownerId: '666', subject: 'ids' },
      {},
      /web server in front of Keystone rejected[\s\S]*sub "repo:acme@666\/web@74:[\s\S]*repository_owner_id "666"/,
    ],
    [
      'of a new repository with an old name',
      { ...JOB, repositoryId: '777' },
      {},
      /web server in front of Keystone rejected[\s\S]*repository_id "777"/,
    ],
    [
      'of another branch',
      { ...JOB, ref: 'refs/pull/7/merge' },
      {},
      /no rule of its mapping[\s\S]*sub "repo:acme\/web:ref:refs\/pull\/7\/merge"/,
    ],
    [
      'of another environment',
      { ...JOB, ref: 'refs/heads/x', environment: 'staging' },
      {},
      /no rule of its mapping[\s\S]*environment "staging"/,
    ],
    [
      'for an identity provider that does not exist',
      JOB,
      { identityProvider: 'nobody' },
      /^Keystone has no identity provider "nobody"[\s\S]*Could not find Identity Provider: nobody/,
    ],
    [
      'for a protocol that does not exist',
      JOB,
      { protocol: 'saml2' },
      /^Keystone does not support sign-in with identity provider "github" with protocol "saml2"[\s\S]*"methods"/,
    ],
    [
      'for a project in which it has no role',
      JOB,
      { projectName: 'admin' },
      /has no role in project "admin"[\s\S]*The user has a role in: "demo"/,
    ],
  ])('%s', async (_title, job, options, expected) => {
    const story = explain(await refusalOf(enter(job, options)));
    expect(story).toMatch(expected);
    expect(story).toContain('iss "http://127.0.0.3:');
    expect(signedTokens().filter((token) => story.includes(token))).toEqual([]);
  });

  test('signed by another key', async () => {
    await enter();
    const [token = ''] = signedTokens();
    const env = { OS_ACCESS_TOKEN: `${token.slice(0, -12)}AAAAAAAAAAAA` };
    expect(explain(await refusalOf(enter(JOB, {}, env)))).toMatch(/as invalid[\s\S]*OIDCOAuthVerifyJwksUri/);
  });

  test('without the permission', async () => {
    const env = { ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'of no job' };
    expect(explain(await refusalOf(enter(JOB, {}, env)))).toMatch(
      /does not issue an OIDC token[\s\S]*id-token: write/,
    );
  });
});

describe('unsigned claims in headers', () => {
  const json = {
    auth: {
      identity: { methods: ['openid'], openid: { identity_provider: 'github', protocol: 'openid' } },
    },
  };

  function forge(keystone: string, dash: string): Promise<HttpResponse> {
    const port = instance.options.keystonePort;
    const claims = { iss: `http://127.0.0.3:${port}`, repository: 'acme/web', ref: 'refs/heads/main' };
    const headers = Object.fromEntries(
      Object.entries(claims).map(([name, value]) => [`OIDC${dash}${name}`, value]),
    );
    return http.send({ method: 'POST', url: `http://${keystone}:${port}/v3/auth/tokens`, headers, json });
  }

  test('are accepted by Keystone, even at an address without token checks', async () => {
    expect((await forge('127.0.0.2', '-')).status).toBe(201);
  });

  test.each(['-', '_'])('with "%s" are removed by the web server before it', async (dash) => {
    await expect(forge('127.0.0.1', dash)).rejects.toMatchObject({ status: 401 });
  });
});

describe('stacks with trusts', () => {
  async function deploysAndDeletes(what: string): Promise<void> {
    const cloud = await federatedOperator();
    const name = cloud.name(what);
    const files = await bundled({ 'main.yaml': TRUSTING });
    const created = await cloud.run(deployOf(name), files);
    expect(created.result).toMatchObject({ outcome: 'created', outputs: [{ value: 'one' }] });
    const changed = await bundled({ 'main.yaml': TRUSTING.replace('default: one', 'default: two') });
    expect((await cloud.run(deployOf(name), changed)).result).toMatchObject({ outcome: 'updated' });
    expect((await cloud.run(deleteOf(name))).result.outcome).toBe('deleted');
  }

  test('work if group memberships outlive the token', async () => {
    await deploysAndDeletes('groups');
  });

  test('fail with an explanation by the action if they do not, because Heat gives no reason', async () => {
    await admin.keepGroupsFor(0);
    try {
      const cloud = await federatedOperator();
      const error = await cloud.error(deployOf(cloud.name('bare')), await bundled({ 'main.yaml': TRUSTING }));
      expect(explain(error)).toMatch(/Keystone trust[\s\S]*req-[\s\S]*authorization_ttl/);
    } finally {
      await admin.keepGroupsFor(60);
    }
  });

  test('work without more for a local Keystone user that the mapping selects', async () => {
    await admin.keepGroupsFor(0);
    await admin.makeUser('ci-web');
    const rules = [
      {
        local: [{ user: { name: 'ci-web', type: 'local', domain: { id: 'default' } } }],
        remote: [{ type: 'HTTP_OIDC_REPOSITORY', any_one_of: ['acme/web'] }],
      },
    ];
    await admin.setRules(rules);
    expect((await enter()).user.name).toBe('ci-web');
    await deploysAndDeletes('local');
  });
});
