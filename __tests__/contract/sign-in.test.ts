import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import * as v from 'valibot';
import { signIn, type Cloud, type Session, type SignInOptions } from '../../src/auth/index.js';
import { explain } from '../../src/errors/index.js';
import { HeatClient } from '../../src/heat/index.js';
import { createHttp, decode } from '../../src/http/index.js';
import type { Instance } from '../../local-heat/index.js';
import { refusalOf } from '../unit/auth/sign-in-environment.js';
import { cloudOf } from './local-cloud.js';
import { endOwnHeat, ownHeat } from './own-heat.js';

const http = createHttp({ retries: 1 });
const secrets: string[] = [];
const onSecret = (value: string): void => void secrets.push(value);

const enter = async (options: SignInOptions, file?: string): Promise<Session> =>
  signIn(await cloudOf(options, file, onSecret), http, { onSecret });

/** Heat itself checks the token and the endpoint. */
async function listStacks(session: Session): Promise<number> {
  const headers = { 'x-auth-token': await session.token() };
  return (await http.send({ method: 'GET', url: `${session.endpoint}/stacks?limit=1`, headers })).status;
}

afterAll(() => http.close());

describe('each kind of credential signs in to the real Keystone, and Heat accepts the token', () => {
  let demo: Session;
  let cloud: Cloud;

  beforeAll(async () => {
    cloud = await cloudOf({ cloud: 'demo' });
    demo = await signIn(cloud, http, { onSecret });
  });

  test('password', async () => {
    expect(demo).toMatchObject({
      project: { name: 'demo', domainName: 'Default' },
      user: { name: 'demo' },
      regionName: 'RegionOne',
    });
    expect(demo.endpoint).toMatch(new RegExp(`^http://127\\.0\\.0\\.1:\\d+/v1/${demo.project.id}$`));
    expect(await listStacks(demo)).toBe(200);
    expect(secrets).toContain(await demo.token());
  });

  test('password by ids, at an address without /v3', async () => {
    if (cloud.credential.kind !== 'password') throw new Error('cloud demo is no password');
    const options = {
      authUrl: cloud.authUrl.replace(/v3$/, ''),
      username: 'demo',
      password: cloud.credential.password,
      userDomainName: 'Default',
      projectId: demo.project.id,
    };
    expect(await listStacks(await enter(options))).toBe(200);
  });

  test('application credential by id', async () => {
    const session = await enter({ cloud: 'demo-app' });
    expect(session.project.id).toBe(demo.project.id);
    expect(await listStacks(session)).toBe(200);
  });

  /** Creates an application credential of demo for the time of `use`. */
  async function withApplicationCredential(
    more: object,
    use: (options: SignInOptions) => Promise<void>,
  ): Promise<void> {
    const [name, secret] = [`ci-${randomBytes(4).toString('hex')}`, randomBytes(12).toString('hex')];
    const url = `${cloud.authUrl}/users/${demo.user.id}/application_credentials`;
    const headers = { 'x-auth-token': await demo.token() };
    const json = { application_credential: { name, secret, ...more } };
    const made = await http.send({ method: 'POST', url, headers, json });
    const { application_credential: credential } = decode(
      v.object({ application_credential: v.object({ id: v.string() }) }),
      made,
      'the application credential',
    );
    try {
      await use({
        authUrl: cloud.authUrl,
        applicationCredentialName: name,
        applicationCredentialSecret: secret,
        username: 'demo',
      });
    } finally {
      await http.send({ method: 'DELETE', url: `${url}/${credential.id}`, headers });
    }
  }

  test('application credential by name and user', async () => {
    await withApplicationCredential({}, async (options) => {
      expect(await listStacks(await enter(options))).toBe(200);
    });
  });

  test('application credential with access rules, which Heat does not apply unless it knows its type', async () => {
    const rule = { service: 'orchestration', method: 'GET', path: '/v1/**' };
    await withApplicationCredential({ access_rules: [rule] }, async (options) => {
      const error = await refusalOf(new HeatClient(await enter(options), http).listStacks());
      expect(error.message).toMatch(
        /^The server rejected the application credential "ci-\w+", which is limited by/,
      );
      expect(error.serverMessage).toContain('requires authentication');
      expect(error.requestId).toMatch(/^req-/);
      expect(error.hint).toContain('service_type');
    });
  });

  test('token, used unchanged', async () => {
    const token = await demo.token();
    const session = await enter({ authUrl: cloud.authUrl, token });
    expect(session.project.id).toBe(demo.project.id);
    expect(await session.token()).toBe(token);
    expect(await listStacks(session)).toBe(200);
  });

  test('token without a project, scoped again to one', async () => {
    if (cloud.credential.kind !== 'password') throw new Error('cloud demo is no password');
    const user = { name: 'demo', domain: { id: 'default' }, password: cloud.credential.password };
    const identity = { methods: ['password'], password: { user } };
    const json = { auth: { identity, scope: 'unscoped' } };
    const answer = await http.send({ method: 'POST', url: `${cloud.authUrl}/auth/tokens`, json });
    const token = answer.headers['x-subject-token'] ?? '';
    const options = { authUrl: cloud.authUrl, token };
    expect((await refusalOf(enter(options))).message).toContain('is signed in without a project');
    const session = await enter({ ...options, projectName: 'demo' });
    expect(await session.token()).not.toBe(token);
    expect(await listStacks(session)).toBe(200);
  });
});

describe('rejections by the real Keystone', () => {
  test.each<[string, SignInOptions, RegExp, RegExp]>([
    [
      'a wrong password',
      { cloud: 'demo', password: 'hunter2' },
      /^Keystone rejected the password of user "demo"/,
      /Check "username", "password"/,
    ],
    [
      'a project that does not exist',
      { cloud: 'demo', projectName: 'gone' },
      /^Keystone accepted the password of user "demo", but the user has no role in project "gone"/,
      /one of the user's projects: "demo"/,
    ],
    [
      'a domain that does not exist',
      { cloud: 'demo', userDomainName: 'gone' },
      /^Keystone rejected the password/,
      /user-domain-name/,
    ],
    [
      'a wrong secret',
      { cloud: 'demo-app', applicationCredentialSecret: 'hunter2' },
      /^Keystone rejected the application credential/,
      /application-credential-secret/,
    ],
    [
      'an application credential that does not exist, for which Keystone returns 404',
      { cloud: 'demo-app', applicationCredentialId: '0'.repeat(32), applicationCredentialSecret: 'hunter2' },
      /^Keystone rejected the application credential/,
      /neither expired nor deleted/,
    ],
    [
      'another project than the credential has',
      { cloud: 'demo-app', projectName: 'prod' },
      /^Project "prod" was requested, but/,
      /Remove project-name/,
    ],
    [
      'an invalid token',
      { cloud: 'demo', token: 'hunter2' },
      /^Keystone rejected the token/,
      /get a new one/,
    ],
    [
      'a wrong region',
      { cloud: 'demo', regionName: 'Mars' },
      /^Heat is not available in region "Mars"; available regions: "RegionOne"$/,
      /region-name/,
    ],
    [
      'a project that is not allowed',
      { cloud: 'demo', allowedProjects: ['prod'] },
      /^Project "demo" \([0-9a-f]{32}\) is not in allowed-projects \("prod"\); nothing was changed$/,
      /an allowed project/,
    ],
  ])('%s', async (_title, options, message, next) => {
    const error = await refusalOf(enter(options));
    expect(error.message).toMatch(message);
    expect(error.hint).toMatch(next);
    expect(explain(error)).not.toContain('hunter2');
    if (error.cause !== undefined) expect(error.requestId).toMatch(/^req-/);
  });

  test('an address without Keystone', async () => {
    const { authUrl } = await cloudOf({ cloud: 'demo' });
    const error = await refusalOf(enter({ cloud: 'demo', authUrl: authUrl.replace('/v3', '/identity') }));
    expect(error.message).toMatch(/^Keystone not found at .*\/identity\/v3$/);
  });

  test('an allowed project', async () => {
    expect((await enter({ cloud: 'demo', allowedProjects: ['demo'] })).project.name).toBe('demo');
  });
});

describe('tokens that expire after seconds', () => {
  const LIFETIME_SECONDS = 5;
  let instance: Instance;

  beforeAll(async () => {
    instance = await ownHeat({ tokenLifetime: LIFETIME_SECONDS });
  }, 240_000);

  afterAll(async () => {
    await endOwnHeat(instance);
  }, 30_000);

  test('a session survives many of them', async () => {
    const session = await enter({ cloud: 'demo-app' }, instance.cloudsYaml);
    const heat = new HeatClient(session, http);
    const seen = new Set<string>();
    const end = Date.now() + 2.5 * LIFETIME_SECONDS * 1000;
    while (Date.now() < end) {
      seen.add(await session.token());
      // The action's own client: a token can expire between its issue and Heat's check.
      expect(await heat.listStacks()).toEqual([]);
      await sleep(300);
    }
    expect(seen.size).toBeGreaterThanOrEqual(3);
  }, 60_000);

  test('a given token expires, with an explanation', async () => {
    const { authUrl } = await cloudOf({ cloud: 'demo' }, instance.cloudsYaml);
    const token = await (await enter({ cloud: 'demo' }, instance.cloudsYaml)).token();
    const session = await enter({ authUrl, token });
    await sleep((LIFETIME_SECONDS + 1) * 1000);
    expect((await refusalOf(session.token())).message).toContain(
      'has expired, and a token cannot be renewed',
    );
    expect((await refusalOf(enter({ authUrl, token }))).message).toMatch(/^Keystone rejected the token/);
  }, 60_000);
});
