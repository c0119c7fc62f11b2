import { afterEach, describe, expect, test } from '@jest/globals';
import { BEARER, EXCHANGE, FederatedAttempts, jwt } from '../federation-stand-in.js';
import { issued } from '../fake-keystone.js';
import { createHttp, type Http, type HttpRequest } from '../../../../src/http/index.js';

const attempts = new FederatedAttempts();
afterEach(() => attempts.close());

describe("a sign-in with the workflow's own token", () => {
  test('requests a token from the runner, then from Keystone for the user, then for the project', async () => {
    const { session, keystone, runner } = await attempts.start();
    expect(await (await session).token()).toBe('scoped-2');
    expect(runner.received.map(({ method, path, headers }) => [method, path, headers.authorization])).toEqual(
      [
        [
          'GET',
          `/token?api-version=2.0&audience=${encodeURIComponent(keystone.authUrl)}`,
          `Bearer ${BEARER}`,
        ],
      ],
    );
    const [exchange, scope] = keystone.received;
    expect(exchange).toMatchObject({
      method: 'POST',
      path: EXCHANGE,
      headers: { authorization: `Bearer ${jwt(1)}`, 'content-length': '0' },
    });
    expect(scope).toMatchObject({ method: 'POST', path: '/v3/auth/tokens' });
    expect(scope?.headers).not.toHaveProperty('authorization');
    expect(scope?.json).toEqual({
      auth: {
        identity: { methods: ['token'], token: { id: 'unscoped-1' } },
        scope: { project: { name: 'demo', domain: { name: 'Default' } } },
      },
    });
    expect(keystone.received).toHaveLength(2);
  });

  test('registers every token as a secret, and the runner’s request token', async () => {
    const { session, here } = await attempts.start();
    await session;
    expect(here.secrets).toEqual(expect.arrayContaining([BEARER, jwt(1), 'unscoped-1', 'scoped-2']));
  });

  test('uses the audience that oidc-audience names', async () => {
    const { session, runner } = await attempts.start({}, { options: { oidcAudience: 'https://a?b=c&d' } });
    await session;
    expect(runner.received[0]?.path).toBe('/token?api-version=2.0&audience=https%3A%2F%2Fa%3Fb%3Dc%26d');
  });

  test('encodes each name with special characters as one path segment', async () => {
    const options = { identityProvider: 'a/b', protocol: 'x?y#z', projectId: 'p1', projectName: '' };
    const { session, keystone } = await attempts.start({}, { options });
    await session;
    expect(keystone.received[0]?.path).toBe(
      '/v3/OS-FEDERATION/identity_providers/a%2Fb/protocols/x%3Fy%23z/auth',
    );
    expect(keystone.received[1]?.json).toMatchObject({ auth: { scope: { project: { id: 'p1' } } } });
  });

  test('connects to the runner without the cloud’s certificates', async () => {
    const own = createHttp();
    const asked: HttpRequest[] = [];
    const runnerHttp: Http = {
      send: (request) => {
        asked.push(request);
        return own.send(request);
      },
      close: () => own.close(),
    };
    const { session } = await attempts.start({}, { runnerHttp });
    await session;
    await own.close();
    expect(asked.map(({ url }) => new URL(url).pathname)).toEqual(['/token']);
  });

  test('requests a new one for each renewal, because the first has expired', async () => {
    let now = 0;
    const scope = (_request: unknown, count: number) => issued(`scoped-${count}`, { lifetimeSeconds: 10 });
    const { session, keystone, runner, here } = await attempts.start({ scope }, { now: () => now });
    const live = await session;
    now = 9000;
    expect(await live.token()).toBe('scoped-4');
    expect(await live.renewToken('scoped-4')).toBe('scoped-6');
    expect(runner.received).toHaveLength(3);
    const sent = keystone.received.filter(({ path }) => path === EXCHANGE);
    expect(sent.map(({ headers }) => headers.authorization)).toEqual(
      [1, 2, 3].map((count) => `Bearer ${jwt(count)}`),
    );
    expect(here.secrets).toEqual(expect.arrayContaining([jwt(2), jwt(3), 'unscoped-5']));
  });

  test('survives a web server that is briefly unavailable', async () => {
    let times = 0;
    const { session, keystone } = await attempts.start({
      exchange: () => {
        times += 1;
        return times === 1 ? { status: 503 } : issued('unscoped-x', { project: undefined });
      },
    });
    await session;
    expect(keystone.received).toHaveLength(3);
  });
});

describe('a sign-in with a given token', () => {
  const env = { OS_AUTH_TYPE: 'v3oidcaccesstoken', OS_ACCESS_TOKEN: 'given-token' };

  test('sends no request to the runner', async () => {
    const { session, keystone, runner, here } = await attempts.start({}, { env });
    await session;
    expect(runner.received).toEqual([]);
    expect(keystone.received[0]?.headers.authorization).toBe('Bearer given-token');
    expect(here.secrets).toContain('given-token');
  });

  test('is not used if the inputs name an audience', async () => {
    const { session, runner } = await attempts.start({}, { env, options: { oidcAudience: 'x' } });
    await session;
    expect(runner.received).toHaveLength(1);
  });
});
