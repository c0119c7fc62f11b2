import { afterEach, describe, expect, test } from '@jest/globals';
import type { SignInOptions } from '../../../src/auth/index.js';
import { issued, PROJECT, service } from './fake-keystone.js';
import { Attempts, PASSWORD } from './signing-in.js';
import { refusalOf } from './sign-in-environment.js';

const attempts = new Attempts();
afterEach(() => attempts.close());

const APPLICATION = { applicationCredentialId: 'a', applicationCredentialSecret: 'hunter2' };

describe('the request to Keystone', () => {
  test.each<[string, SignInOptions, unknown]>([
    [
      'a password and its scope',
      PASSWORD,
      {
        identity: {
          methods: ['password'],
          password: { user: { name: 'ada', domain: { id: 'default' }, password: 'hunter2' } },
        },
        scope: { project: { name: 'demo', domain: { id: 'default' } } },
      },
    ],
    [
      'an application credential, which takes no scope',
      { ...APPLICATION, projectId: 'p1' },
      {
        identity: {
          methods: ['application_credential'],
          application_credential: { id: 'a', secret: 'hunter2' },
        },
      },
    ],
    [
      'an application credential by name',
      {
        applicationCredentialName: 'ci',
        applicationCredentialSecret: 'x',
        username: 'ada',
        userDomainName: 'corp',
      },
      {
        identity: {
          methods: ['application_credential'],
          application_credential: {
            name: 'ci',
            user: { name: 'ada', domain: { name: 'corp' } },
            secret: 'x',
          },
        },
      },
    ],
  ])('%s', async (_title, options, auth) => {
    const { keystone, session, secrets } = await attempts.start(() => issued('tok'), { options });
    expect(await session).toMatchObject({
      project: { id: 'p1', name: 'demo', domainName: 'Default' },
      user: { id: 'u1', name: 'ada' },
      endpoint: 'http://orchestration.one/v1/p1',
      regionName: 'one',
    });
    expect(await (await session).token()).toBe('tok');
    expect(keystone.received.map(({ method, path, json }) => [method, path, json])).toEqual([
      ['POST', '/v3/auth/tokens', { auth }],
    ]);
    expect(secrets).toContain('tok');
  });

  test('a token with the right scope is used unchanged', async () => {
    for (const project of [
      {},
      { projectName: 'demo' },
      { projectId: 'p1' },
      { projectName: 'demo', projectDomainName: 'Default' },
    ]) {
      const options = { token: 'given', ...project };
      const { keystone, session } = await attempts.start(() => ({ ...issued('ignored'), status: 200 }), {
        options,
      });
      expect(await (await session).token()).toBe('given');
      expect(keystone.received).toHaveLength(1);
      expect(keystone.received[0]).toMatchObject({
        method: 'GET',
        headers: { 'x-auth-token': 'given', 'x-subject-token': 'given' },
      });
    }
  });

  test('a token is rescoped to the requested project', async () => {
    const elsewhere = { project: { ...PROJECT, id: 'p9', name: 'other' } };
    const { keystone, session } = await attempts.start(
      ({ method }) => (method === 'GET' ? { ...issued('x', elsewhere), status: 200 } : issued('moved')),
      { options: { token: 'given', projectName: 'demo', projectDomainName: 'Default' } },
    );
    expect(await (await session).token()).toBe('moved');
    expect(keystone.received[1]?.json).toEqual({
      auth: {
        identity: { methods: ['token'], token: { id: 'given' } },
        scope: { project: { name: 'demo', domain: { name: 'Default' } } },
      },
    });
  });

  test('a sign-in is retried if its response is lost', async () => {
    const { keystone, session } = await attempts.start((_request, count) =>
      count === 1 ? { status: 503 } : issued('tok'),
    );
    expect(await (await session).token()).toBe('tok');
    expect(keystone.received).toHaveLength(2);
  });
});

describe('projects', () => {
  test('are required for Heat', async () => {
    const { session } = await attempts.start(() => issued('tok', { project: undefined }), {
      options: APPLICATION,
    });
    const error = await refusalOf(session);
    expect(error.message).toBe('User "ada" is signed in without a project, but Heat requires one');
  });

  test.each([['p1'], ['demo']])('can be allowed by %s', async (name) => {
    const { session } = await attempts.start(() => issued('tok'), {
      options: { ...PASSWORD, allowedProjects: ['other', name] },
    });
    expect((await session).project.id).toBe('p1');
  });

  test('are rejected if not allowed', async () => {
    const { session } = await attempts.start(() => issued('tok'), {
      options: { ...PASSWORD, allowedProjects: ['staging', 'Demo'] },
    });
    const error = await refusalOf(session);
    expect(error.message).toBe(
      'Project "demo" (p1) is not in allowed-projects ("staging", "Demo"); nothing was changed',
    );
    expect(error.hint).toContain('an allowed project');
  });

  test('are rejected if the application credential is for another one', async () => {
    const { session } = await attempts.start(() => issued('tok'), {
      options: { ...APPLICATION, projectName: 'prod' },
    });
    expect((await refusalOf(session)).message).toMatch(
      /^Project "prod" was requested, but the application credential a belongs to project "demo" \(p1\)$/,
    );
  });
});

describe('the catalog', () => {
  const orchestration = (
    ...endpoints: Parameters<typeof service> extends [string, ...infer E] ? E : never
  ) => ({
    catalog: [service('compute', { region: 'three' }), service('orchestration', ...endpoints)],
  });

  test.each([
    [{}, 'http://orchestration.one/v1/p1'],
    [{ regionName: 'two' }, 'http://orchestration.two/v1/p1'],
    [{ interface: 'internal' }, 'http://inside/v1/p1'],
  ])('%j picks %s', async (more, expected) => {
    const catalog =
      'regionName' in more
        ? orchestration({}, { region: 'two' })
        : orchestration({}, { interface: 'internal', url: 'http://inside/v1/p1/' });
    const { session } = await attempts.start(() => issued('tok', catalog), {
      options: { ...PASSWORD, ...more },
    });
    expect((await session).endpoint).toBe(expected);
  });

  test.each([
    [
      'several regions',
      {},
      orchestration({}, { region: 'two' }),
      'Heat is available in several regions: "one", "two"',
    ],
    [
      'a wrong region',
      { regionName: 'One' },
      orchestration({}),
      'Heat is not available in region "One"; available regions: "one"',
    ],
    [
      'a wrong interface',
      { interface: 'admin' },
      orchestration({}, { interface: 'internalURL' }),
      'The catalog has no admin endpoint for Heat; available interfaces: public, internal',
    ],
    [
      'no Heat',
      {},
      { catalog: [service('compute', {}), service('identity', { region: 'two' })] },
      'The catalog has no service of type orchestration (Heat); available services: compute, identity (regions: "one", "two")',
    ],
    ['nothing', {}, { catalog: [] }, '(Heat); it is empty'],
    [
      'an invalid address',
      {},
      orchestration({ url: 'heat:8004' }),
      'The URL of Heat in the catalog is not a valid',
    ],
    [
      'no address',
      {},
      orchestration({ url: null }),
      'The catalog has no address for the public endpoint of Heat',
    ],
  ])('%s', async (_title, more, catalog, message) => {
    const { session } = await attempts.start(() => issued('tok', catalog), {
      options: { ...PASSWORD, ...more },
    });
    const error = await refusalOf(session);
    expect(error.message).toContain(message);
    expect(error.hint).toBeDefined();
  });

  test.each([
    ['https://heat.example.com/v1/%(project_id)s', 'https://heat.example.com/v1/p1'],
    [
      'https://heat.example.com/v1/%(project_id)s/$(constructor)s',
      'https://heat.example.com/v1/p1/$(constructor)s/v1/p1',
    ],
    ['https://heat.example.com/v1/%(tenant_id)s/', 'https://heat.example.com/v1/p1'],
    ['https://heat.example.com/v1/$(project_id)s', 'https://heat.example.com/v1/p1'],
    ['https://heat.example.com/v1', 'https://heat.example.com/v1/p1'],
    ['https://heat.example.com/heat-api/', 'https://heat.example.com/heat-api/v1/p1'],
  ])('is replaced by %s', async (orchestrationEndpoint, expected) => {
    const { session } = await attempts.start(() => issued('tok', { catalog: [] }), {
      options: { ...PASSWORD, orchestrationEndpoint },
    });
    expect((await session).endpoint).toBe(expected);
  });

  test.each(['$(tenant_id)s', '%(project_id)s'])('may contain %s', async (placeholder) => {
    const catalog = orchestration({ url: `https://heat.example.com/v1/${placeholder}` });
    const { session } = await attempts.start(() => issued('tok', catalog), { options: PASSWORD });
    expect((await session).endpoint).toBe('https://heat.example.com/v1/p1');
  });
});
