import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readCloud, signIn, type Session, type SignInOptions } from '../../../src/auth/index.js';
import { DecodeError, RequestError, SignInError } from '../../../src/errors/index.js';
import { createHttp, type Http } from '../../../src/http/index.js';
import { fakeKeystone, issued } from '../auth/fake-keystone.js';
import { FEDERATED, jwt } from '../auth/federation-stand-in.js';
import { machine } from '../auth/sign-in-environment.js';
import { cutShort, mutated } from './mutated-json.js';
import { holds, RUNS } from './runs.js';

type Cloud = Awaited<ReturnType<typeof readCloud>>;

const AUTH_URL = 'http://keystone.example/v3';
const PROJECT = { projectName: 'demo', projectDomainName: 'Default' };
const CREDENTIALS: Readonly<Record<string, SignInOptions>> = {
  password: { username: 'ada', password: 'hunter2', userDomainName: 'Default', ...PROJECT },
  token: { token: 'given', ...PROJECT },
  'token of another project': { token: 'given', projectName: 'other', projectDomainName: 'Default' },
  'application credential': { applicationCredentialId: 'a', applicationCredentialSecret: 's' },
  federated: FEDERATED,
};
const TOKEN = issued('tok').body;
const RUNNER = { count: 1, value: jwt(1) };
const PROJECTS = { links: {}, projects: [{ id: 'p1', name: 'demo' }] };

/** A right response for each request of a sign-in. */
const RESPONSES = {
  'GET /token': RUNNER,
  'POST /OS-FEDERATION/identity_providers/github/protocols/openid/auth': TOKEN,
  'POST /auth/tokens': TOKEN,
  'GET /auth/tokens': TOKEN,
  'GET /auth/projects': PROJECTS,
} as const;
type Route = keyof typeof RESPONSES;

/** A server with this text as the body of one response; `isDenied` refuses the scope of a federated sign-in. */
function answering(route: Route, text: string, isDenied = false): Http {
  return {
    send: ({ method, url }) => {
      const key = `${method} ${new URL(url).pathname.replace(/^\/v3/, '')}`;
      if (isDenied && key === 'POST /auth/tokens')
        return Promise.reject(
          new RequestError({ method, url, status: 401, requestId: 'req-1', delivery: 'yes' }),
        );
      const body = key === route ? text : JSON.stringify(RESPONSES[key as Route]);
      const headers = { 'x-subject-token': 'tok' };
      const status = method === 'POST' ? 201 : 200;
      return Promise.resolve({
        ...{ method, url, status, headers, requestId: 'req-1', body },
        json: undefined,
        bytes: new Uint8Array(),
      });
    },
    close: () => Promise.resolve(),
  };
}

const clouds = new Map<string, Cloud>();
beforeAll(async () => {
  const here = await machine({
    ACTIONS_ID_TOKEN_REQUEST_URL: 'http://runner.example/token?api-version=2.0',
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'bearer',
  });
  for (const [name, options] of Object.entries(CREDENTIALS))
    clouds.set(name, await readCloud({ authUrl: AUTH_URL, ...options }, here));
});

function start(credential: string, http: Http): Promise<Session> {
  const cloud = clouds.get(credential);
  if (cloud === undefined) throw new Error(`no cloud for ${credential}`);
  return signIn(cloud, http, { onSecret: () => undefined });
}

describe.each(Object.keys(CREDENTIALS))('a wrong response in a sign-in with %s', (credential) => {
  const wrong = fc
    .constantFrom(...(Object.keys(RESPONSES) as Route[]))
    .chain((route) =>
      fc.tuple(
        fc.constant(route),
        fc.oneof({ weight: 9, arbitrary: mutated(RESPONSES[route]) }, cutShort(RESPONSES[route])),
        fc.boolean(),
      ),
    );

  test('gives a session or one error that says what is missing', async () => {
    await holds(
      fc.asyncProperty(wrong, async ([route, text, isDenied]) => {
        try {
          const session = await start(credential, answering(route, text, isDenied));
          expect(session.endpoint).toMatch(/^https?:\/\/.+\/v1\//);
          expect([typeof session.project.id, typeof session.project.name]).toEqual(['string', 'string']);
          expect(['given', 'tok']).toContain(await session.token());
        } catch (error) {
          if (!(error instanceof SignInError || error instanceof DecodeError)) throw error;
          expect(error.hint ?? '').not.toBe('');
        }
        expect({}).not.toHaveProperty('polluted');
      }),
      RUNS,
    );
  });
});

describe('a field that a sign-in needs', () => {
  test.each([
    ['token', /not valid at token: it is missing/],
    ['token.project', /signed in without a project/],
    ['token.project.id', /is not valid at token\.project\.id: it is missing/],
    ['token.catalog', /no service of type orchestration \(Heat\); it is empty/],
    ['token.catalog.0.type', /no service of type orchestration \(Heat\); it is empty/],
    ['token.catalog.0.endpoints', /no service of type orchestration \(Heat\); available services/],
    ['token.catalog.0.endpoints.0.interface', /no public endpoint for Heat/],
    ['token.catalog.0.endpoints.0.url', /no address for the public endpoint of Heat/],
  ])('is named if %s is missing', async (field, message) => {
    const text = JSON.stringify(withoutField(TOKEN, field.split('.')));
    await expect(start('password', answering('POST /auth/tokens', text))).rejects.toThrow(message);
  });

  test('is not the time at which the token expires: a server that rejects the token leads to a new one', async () => {
    const text = JSON.stringify(withoutField(TOKEN, ['token', 'expires_at']));
    const session = await start('password', answering('POST /auth/tokens', text));
    expect(await session.token()).toBe('tok');
    expect(await session.renewToken('tok')).toBe('tok');
  });
});

test("a token of the runner that fits in no header is an error without the token's text", async () => {
  const keystone = await fakeKeystone(() => ({ status: 200, body: { value: 'secret\nx-injected: yes' } }));
  const http = createHttp({ retries: 0, sleep: () => Promise.resolve() });
  try {
    const { origin } = new URL(keystone.authUrl);
    const here = await machine({
      ACTIONS_ID_TOKEN_REQUEST_URL: `${origin}/token`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'bearer',
    });
    const cloud = await readCloud({ authUrl: keystone.authUrl, ...FEDERATED }, here);
    const error = await signIn(cloud, http, { onSecret: () => undefined }).catch((one: unknown) => one);
    expect(error).toBeInstanceOf(SignInError);
    expect(String(error)).not.toContain('secret\n');
    expect(keystone.received).toHaveLength(1);
  } finally {
    await http.close();
    await keystone.close();
  }
});

function withoutField(node: unknown, [name, ...rest]: readonly string[]): unknown {
  if (typeof node !== 'object' || node === null) return node;
  const entries = Object.entries(node).flatMap(([key, member]: [string, unknown]) => {
    if (key !== name) return [[key, member] as const];
    return rest.length === 0 ? [] : [[key, withoutField(member, rest)] as const];
  });
  return Array.isArray(node) ? entries.map(([, member]) => member) : Object.fromEntries(entries);
}
