import { afterEach, describe, expect, test } from '@jest/globals';
import type { SignInOptions } from '../../../src/auth/index.js';
import { readCloud } from '../../../src/auth/index.js';
import { issued, service, type Answer } from '../auth/fake-keystone.js';
import { FederatedAttempts, jwt } from '../auth/federation-stand-in.js';
import { Attempts, PASSWORD } from '../auth/signing-in.js';
import { machine } from '../auth/sign-in-environment.js';

type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };
type Path = readonly (string | number)[];

const attempts = new Attempts();
const federated = new FederatedAttempts();
afterEach(() => Promise.all([attempts.close(), federated.close()]));

/** Returns every path in the value, outermost first. */
function pathsIn(value: Json, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [
    path,
    ...Object.keys(value).flatMap((key) => pathsIn(childOf(value, key), [...path, keyIn(value, key)])),
  ];
}

const keyIn = (value: Json, key: string): string | number => (Array.isArray(value) ? Number(key) : key);
const childOf = (value: Json, key: string | number): Json => (value as Record<string, Json>)[key] ?? null;

/** Returns the value with the path replaced or removed. */
function changed(value: Json, [key, ...rest]: Path, put: Json | undefined): Json {
  if (key === undefined) return put ?? null;
  const entries = Object.entries(value as object) as [string, Json][];
  const next = entries.flatMap(([name, one]): [string, Json][] => {
    if (name !== String(key)) return [[name, one]];
    if (rest.length > 0) return [[name, changed(one, rest, put)]];
    return put === undefined ? [] : [[name, put]];
  });
  return Array.isArray(value) ? next.map(([, one]) => one) : Object.fromEntries(next);
}

/** Missing, null, and one value of every other type. */
const ODD: readonly (Json | undefined)[] = [
  undefined,
  null,
  7,
  true,
  'odd',
  [],
  ['odd', null, 7],
  {},
  { odd: [null] },
];

/** Returns each value with one path broken, except at required paths; named for the failure message. */
function spoilt(value: Json, decides: readonly string[]): { readonly name: string; readonly value: Json }[] {
  return pathsIn(value).flatMap((path) => {
    const place = path.join('.');
    // A value that contains a required one is required, too.
    if (decides.some((one) => one === place || one.startsWith(`${place}.`) || place === '')) return [];
    return ODD.map((put) => ({ name: `${place}: ${JSON.stringify(put)}`, value: changed(value, path, put) }));
  });
}

const FULL = issued('tok', {
  is_domain: false,
  roles: [{ id: 'r', name: 'member' }],
  catalog: [
    service('identity', {}, { interface: 'admin', url: null }),
    service('orchestration', { interface: 'internal' }, {}),
    service('placement', { region: null }),
  ],
});

async function failures(
  cases: readonly { readonly name: string; readonly value: Json }[],
  signIn: (body: Json) => Promise<{ readonly endpoint: string }>,
): Promise<string[]> {
  const failed: string[] = [];
  for (const { name, value } of cases) {
    const endpoint = await signIn(value).then(
      (session) => session.endpoint,
      (error: unknown) => String(error),
    );
    if (endpoint !== 'http://orchestration.one/v1/p1') failed.push(`${name} → ${endpoint}`);
  }
  return failed;
}

const DECIDE = [
  'token.project.id',
  'token.catalog.1.type',
  'token.catalog.1.endpoints.1.interface',
  'token.catalog.1.endpoints.1.url',
];

const given: readonly (readonly [string, SignInOptions])[] = [
  ['a password', PASSWORD],
  ['an application credential', { applicationCredentialId: 'a', applicationCredentialSecret: 's' }],
  ['a token', { token: 'given' }],
];

describe('a sign-in requires only the fields that it uses:', () => {
  test.each(given)(
    'by %s, of Keystone’s token',
    async (_, options) => {
      let answer: Answer = FULL;
      const signIn = async (body: Json): Promise<{ readonly endpoint: string }> => {
        answer = { ...FULL, body };
        return (await attempts.start(() => answer, { options })).session;
      };
      // The name of another project is not unexpected, but wrong.
      const cases = spoilt(FULL.body as Json, DECIDE).filter(
        ({ name }) => name !== 'token.project.name: "odd"',
      );
      expect(cases.length).toBeGreaterThan(300);
      expect(await failures(cases, signIn)).toEqual([]);
    },
    60_000,
  );

  test('through an identity provider, of the runner’s response and both tokens', async () => {
    const whole: Json = {
      runner: { count: 1, value: jwt(1) },
      exchange: issued('unscoped', { methods: ['openid'] }).body as Json,
      scope: FULL.body as Json,
    };
    const cases = spoilt(whole, ['runner.value', 'exchange.token', ...DECIDE.map((one) => `scope.${one}`)]);
    const signIn = async (body: Json): Promise<{ readonly endpoint: string }> => {
      const part = (name: string): Answer => ({ body: childOf(body, name) });
      const { session } = await federated.start({
        runner: () => ({ status: 200, ...part('runner') }),
        exchange: () => ({ ...FULL, ...part('exchange') }),
        scope: () => ({ ...FULL, ...part('scope') }),
      });
      return session;
    };
    expect(
      await failures(
        cases.filter(({ name }, index) => index % 5 === 0 && name !== 'scope.token.project.name: "odd"'),
        signIn,
      ),
    ).toEqual([]);
  }, 120_000);

  test('of clouds.yaml, the selected cloud', async () => {
    const auth = { auth_url: 'https://keystone', username: 'ada', password: 'hunter2', project_name: 'demo' };
    const other = { ...auth, auth_url: 'https://other' };
    const clouds: Json = {
      clouds: {
        mine: { auth, region_name: 'one', interface: 'public' },
        other: {
          auth: other,
          profile: 'unknown',
          regions: [{ name: 'two', values: {} }],
          verify: false,
          cert: '/none',
        },
      },
      cache: { auth: true },
      'public-clouds': {},
    };
    const cases = spoilt(
      clouds,
      Object.keys({ ...auth, region_name: '', interface: '' }).flatMap((key) => [
        `clouds.mine.auth.${key}`,
        `clouds.mine.${key}`,
      ]),
    );
    expect(cases.length).toBeGreaterThan(100);
    for (const { name, value } of cases) {
      const cloudsYaml = JSON.stringify(value);
      const cloud = await readCloud({ cloud: 'mine', cloudsYaml }, await machine());
      expect([name, cloud.authUrl]).toEqual([name, 'https://keystone/v3']);
    }
  }, 60_000);
});
