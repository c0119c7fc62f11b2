/** A user whom Keystone knows, but not in the project that was asked for. */
import { afterEach, describe, expect, test } from '@jest/globals';
import { explain, RequestError } from '../../../../src/errors/index.js';
import type { SignInOptions } from '../../../../src/auth/index.js';
import { issued, type Answer, type Received } from '../fake-keystone.js';
import { Attempts, PASSWORD } from '../signing-in.js';
import { refusalOf } from '../sign-in-environment.js';

const attempts = new Attempts();
afterEach(() => attempts.close());

const REFUSED: Answer = {
  status: 401,
  body: { error: { code: 401, message: 'The request you have made requires authentication.' } },
};

/** Accepts only a sign-in without a project, and lists the projects. */
const knowing =
  (projects: Answer | readonly object[]) =>
  ({ method, json }: Received): Answer => {
    if (method === 'GET')
      return Array.isArray(projects) ? { status: 200, body: { projects } } : (projects as Answer);
    const { scope } = (json as { readonly auth: { readonly scope?: unknown } }).auth;
    return scope === 'unscoped' ? issued('anywhere', { project: undefined, catalog: [] }) : REFUSED;
  };

const at = (name: string, more: object = {}): object => ({
  id: `id-${name}`,
  name,
  domain_id: 'default',
  enabled: true,
  ...more,
});

describe('a user without a role in the project', () => {
  test.each<[string, readonly object[], SignInOptions, RegExp, RegExp]>([
    [
      'gets the names of its projects',
      [at('web'), at('Demo-2')],
      {},
      /^Keystone accepted the password of user "ada", but the user has no role in project "demo", or it does not exist$/,
      /^Set project-name or project-id to one of the user's projects: "web", "Demo-2"$/,
    ],
    [
      'gets the name that is most similar',
      [at('web'), at('Demo')],
      {},
      /no role in project "demo"/,
      /did you mean Demo\?$/,
    ],
    [
      'gets the domain of its project',
      [at('demo', { domain_id: 'd2' })],
      {},
      /no role in project "demo"/,
      /another domain \(d2\): set project-domain-name to the name of that domain, or set project-id to id-demo\.$/,
    ],
    [
      'is told that the project is disabled',
      [at('demo', { enabled: false })],
      {},
      /but project "demo" is disabled$/,
      /enable it/,
    ],
    ['has none at all', [], {}, /no role in project "demo"/, /no role in any project/],
    [
      'has given an id',
      [at('web')],
      { projectId: '0123', projectName: '' },
      /no role in project 0123,/,
      /"web"$/,
    ],
  ])('%s', async (_, projects, more, message, next) => {
    const { session, keystone, secrets } = await attempts.start(knowing(projects), {
      options: { ...PASSWORD, ...more },
    });
    const error = await refusalOf(session);
    expect(error.message).toMatch(message);
    expect(error.hint).toMatch(next);
    expect(error).toMatchObject({ failureCode: 'sign-in', requestId: 'req-fake' });
    expect(error.cause).toBeInstanceOf(RequestError);
    expect(explain(error)).not.toContain('hunter2');
    expect(secrets).toContain('anywhere');
    expect(keystone.received.at(-1)).toMatchObject({
      path: '/v3/auth/projects',
      headers: { 'x-auth-token': 'anywhere' },
    });
  });

  test('of a given token gets the names of its projects, without another sign-in', async () => {
    const answer = ({ method, path }: Received): Answer =>
      method === 'GET' && path.endsWith('/auth/tokens')
        ? { ...issued('tok', { project: undefined, catalog: [] }), status: 200 }
        : method === 'GET'
          ? { status: 200, body: { projects: [at('web')] } }
          : REFUSED;
    const { session, keystone } = await attempts.start(answer, {
      options: { token: 'tok', projectName: 'demo' },
    });
    const error = await refusalOf(session);
    expect(error.message).toMatch(/^Keystone accepted the token, but the user has no role in project "demo"/);
    expect(error.hint).toContain('"web"');
    expect(keystone.received.filter(({ method }) => method === 'POST')).toHaveLength(1);
  });
});

describe('the rejection remains as it is', () => {
  const kept = /^Keystone rejected the password of user "ada" for project "demo"/;

  test.each<[string, (request: Received) => Answer, number]>([
    ['for a wrong password', () => REFUSED, 2],
    ['if the user has a role in the project', knowing([at('demo')]), 3],
    ['if the projects cannot be listed', knowing({ status: 403 }), 3],
    ['if the list is unreadable', knowing({ status: 200, body: 'x' }), 3],
  ])('%s', async (_, answer, requests) => {
    const { session, keystone } = await attempts.start(answer);
    expect((await refusalOf(session)).message).toMatch(kept);
    expect(keystone.received).toHaveLength(requests);
  });

  test.each([
    [401, { required_auth_methods: [['password', 'totp']] }],
    [403, {}],
  ])('for another one (%i), without another sign-in', async (status, body) => {
    const { session, keystone } = await attempts.start(() => ({ status, body }));
    await refusalOf(session);
    expect(keystone.received).toHaveLength(1);
  });

  test('of an application credential, which belongs to one project', async () => {
    const { session, keystone } = await attempts.start(() => REFUSED, {
      options: { applicationCredentialId: 'a', applicationCredentialSecret: 'hunter2' },
    });
    await refusalOf(session);
    expect(keystone.received).toHaveLength(1);
  });
});
