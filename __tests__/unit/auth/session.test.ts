import { afterEach, describe, expect, test } from '@jest/globals';
import type { Answer } from './fake-keystone.js';
import { issued } from './fake-keystone.js';
import { Attempts } from './signing-in.js';
import { RequestError } from '../../../src/errors/index.js';
import { refusalOf } from './sign-in-environment.js';

const attempts = new Attempts();
afterEach(() => attempts.close());

/** A clock whose time tests set. */
function clock(): { now: () => number; pass: (seconds: number) => void } {
  let ms = 0;
  return {
    now: () => ms,
    pass: (seconds) => {
      ms += seconds * 1000;
    },
  };
}

const numbered =
  (lifetimeSeconds: number) =>
  (_request: unknown, count: number): Answer =>
    issued(`tok-${count}`, { lifetimeSeconds });

describe('renewal before expiry', () => {
  test.each([
    [10, 7, 3],
    [3600, 3200, 150],
    [86_400, 86_000, 200],
  ])('a lifetime of %i s: still valid after %i s, renewed %i s later', async (lifetime, good, later) => {
    const { now, pass } = clock();
    const { session } = await attempts.start(numbered(lifetime), { now });
    const live = await session;
    pass(good);
    expect(await live.token()).toBe('tok-1');
    pass(later);
    expect(await live.token()).toBe('tok-2');
    expect(await live.token()).toBe('tok-2');
  });

  test('the lifetime is measured by the server’s clock: the runner’s may be hours off', async () => {
    const { now, pass } = clock();
    pass(-100_000);
    const { session } = await attempts.start(numbered(100), { now });
    expect(await (await session).token()).toBe('tok-1');
    pass(90);
    expect(await (await session).token()).toBe('tok-2');
  });

  test('Keystone’s response time counts toward the lifetime', async () => {
    const { now, pass } = clock();
    const slow = (request: unknown, count: number): Answer => {
      pass(40);
      return numbered(100)(request, count);
    };
    const { session } = await attempts.start(slow, { now });
    const live = await session;
    pass(50);
    expect(await live.token()).toBe('tok-2');
    pass(39);
    expect(await live.token()).toBe('tok-2');
    pass(2);
    expect(await live.token()).toBe('tok-3');
  });

  test.each([-2, 2])(
    "a proxy's Date that is %i hours off causes no unnecessary token request",
    async (hours) => {
      const { now, pass } = clock();
      const date = new Date(Date.now() + hours * 3_600_000).toUTCString();
      const { session, keystone } = await attempts.start(
        (request, count) => {
          const answer = numbered(3600)(request, count);
          return { ...answer, headers: { ...answer.headers, date } };
        },
        { now },
      );
      const live = await session;
      pass(3000);
      expect(await live.token()).toBe('tok-1');
      pass(500);
      expect(await live.token()).toBe('tok-2');
      expect(keystone.received).toHaveLength(2);
    },
  );

  test('concurrent callers share one renewal', async () => {
    const { now, pass } = clock();
    const { session, keystone, secrets } = await attempts.start(numbered(10), { now });
    const live = await session;
    pass(9);
    expect(await Promise.all([live.token(), live.token(), live.token()])).toEqual([
      'tok-2',
      'tok-2',
      'tok-2',
    ]);
    expect(keystone.received).toHaveLength(2);
    expect(secrets).toContain('tok-2');
  });

  test('an unavailable Keystone is an error only after the token has expired', async () => {
    const { now, pass } = clock();
    const { session, keystone } = await attempts.start(
      (_request, count) => (count === 1 ? issued('tok-1', { lifetimeSeconds: 100 }) : { status: 500 }),
      { now },
    );
    const live = await session;
    pass(85);
    expect(await live.token()).toBe('tok-1');
    expect(await live.token()).toBe('tok-1');
    expect(keystone.received).toHaveLength(2);
    pass(8);
    expect(await live.token()).toBe('tok-1');
    expect(keystone.received).toHaveLength(3);
    pass(10);
    expect((await refusalOf(live.token())).message).toMatch(/^Keystone at .* is failing$/);
  });
});

describe('after a 401', () => {
  test('renews the token unless that has already happened', async () => {
    const { session, keystone } = await attempts.start(numbered(3600));
    const live = await session;
    const renewed = await Promise.all([live.renewToken('tok-1'), live.renewToken('tok-1')]);
    expect(renewed).toEqual(['tok-2', 'tok-2']);
    expect(await live.renewToken('tok-1')).toBe('tok-2');
    expect(keystone.received).toHaveLength(2);
  });
});

describe('a given token', () => {
  test('is used until it expires, and then explained', async () => {
    const { now, pass } = clock();
    const { session } = await attempts.start(
      () => ({ ...issued('x', { lifetimeSeconds: 60 }), status: 200 }),
      {
        now,
        options: { token: 'given' },
      },
    );
    const live = await session;
    pass(59);
    expect(await live.token()).toBe('given');
    pass(2);
    const end = 'The token has expired, and a token cannot be renewed';
    expect((await refusalOf(live.token())).message).toBe(end);
    expect((await refusalOf(live.renewToken('given'))).message).toBe(end);
  });

  test.each<[string, Answer, RegExp, RegExp]>([
    [
      '',
      issued('x', { lifetimeSeconds: 60 }),
      /^The server rejected the token before it expired, and/,
      /revoked/,
    ],
    [
      ' with access rules',
      issued('x', { lifetimeSeconds: 60, application_credential: { id: 'a', access_rules: [] } }),
      /^The server rejected the token, which is limited by access rules$/,
      /service_type to orchestration/,
    ],
  ])(
    '%s that Heat rejects before it expires has the words of Heat',
    async (_title, answer, message, next) => {
      const { now, pass } = clock();
      const options = { token: 'given' };
      const { session } = await attempts.start(() => ({ ...answer, status: 200 }), { now, options });
      const live = await session;
      const rejection = new RequestError({
        ...{ method: 'GET', url: 'http://heat/v1/p1/stacks', delivery: 'yes', status: 401 },
        ...{ requestId: 'req-heat', serverMessage: 'Authentication required' },
      });
      const error = await refusalOf(live.renewToken('given', rejection));
      expect(error.message).toMatch(message);
      expect(error).toMatchObject({
        serverMessage: 'Authentication required',
        requestId: 'req-heat',
        cause: rejection,
      });
      expect(error.hint).toMatch(next);
      pass(61);
      expect((await refusalOf(live.token())).message).toMatch(/^The token has expired/);
    },
  );
});
