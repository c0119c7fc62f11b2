import { afterEach, describe, expect, test } from '@jest/globals';
import { DecodeError, explain, SignInError } from '../../../../src/errors/index.js';
import type { Answer } from '../fake-keystone.js';
import { EXCHANGE, FederatedAttempts, jwt } from '../federation-stand-in.js';
import { refusalOf } from '../sign-in-environment.js';

const attempts = new FederatedAttempts();
afterEach(() => attempts.close());

const CLAIMS = 'Claims of the token: iss "https://issuer", aud "https://keystone", repository "acme/web"';

const keystoneSays = (status: number, message: string): Answer => ({
  status,
  headers: { 'www-authenticate': 'Keystone uri="https://keystone"' },
  body: { error: { code: status, title: 'x', message } },
});

/** An error response without Keystone's request id header. */
const apacheSays = (status: number, challenge?: string): Answer => ({
  status,
  headers: {
    'x-openstack-request-id': '',
    ...(challenge === undefined ? {} : { 'www-authenticate': challenge }),
  },
  body: '<html><title>401 Unauthorized</title><h1>Unauthorized</h1></html>',
});

describe('no token from the runner', () => {
  test.each([
    ['ACTIONS_ID_TOKEN_REQUEST_URL', ''],
    ['ACTIONS_ID_TOKEN_REQUEST_TOKEN', ''],
    ['ACTIONS_ID_TOKEN_REQUEST_URL', 'no address'],
  ])('%s is "%s": the error names the permission, and forks', async (name, value) => {
    const { session, keystone, runner } = await attempts.start({}, { env: { [name]: value } });
    const error = await refusalOf(session);
    expect(error).toBeInstanceOf(SignInError);
    expect(error.message).toMatch(/ACTIONS_ID_TOKEN_REQUEST_URL .* are not set or not valid$/);
    expect(error.hint).toMatch(/id-token: write.*pull requests from forks/);
    expect([...keystone.received, ...runner.received]).toEqual([]);
  });

  test.each([401, 403])('%i from the runner has the same error', async (status) => {
    const { session, keystone } = await attempts.start({ runner: () => ({ status, body: 'no' }) });
    const error = await refusalOf(session);
    expect(error.message).toBe(`The runner does not issue an OIDC token to this workflow (${status})`);
    expect(error.hint).toContain('id-token: write');
    expect(keystone.received).toEqual([]);
  });

  test.each([
    [400, /rejected the request .* as invalid/, /oidc-audience/],
    [500, /cannot issue an OIDC token at the moment/, /Run the step again/],
  ])('%i from the runner', async (status, message, next) => {
    const { session } = await attempts.start({ runner: () => ({ status }) });
    const error = await refusalOf(session);
    expect(error.message).toMatch(message);
    expect(error.hint).toMatch(next);
  });

  test('an unusable response: text in it that looks like a token is a secret, too', async () => {
    const { session, here } = await attempts.start({ runner: () => ({ status: 200, body: jwt(1) }) });
    expect(await refusalOf(session)).toBeInstanceOf(DecodeError);
    expect(here.secrets).toContain(jwt(1));
  });
});

describe('a rejected token', () => {
  test.each<[string, Answer, RegExp, RegExp]>([
    [
      'another audience, at the web server',
      apacheSays(401),
      /^The web server in front of Keystone rejected .*its audience is wrong\n/,
      /audience http:\/\/127.*\(oidc-audience\).*Require claim/,
    ],
    [
      'another audience, at a web server that forbids',
      apacheSays(403),
      /most likely its audience is wrong/,
      /oidc-audience/,
    ],
    [
      'a key unknown to the web server',
      apacheSays(401, 'Bearer error="invalid_token", error_description="JWT token could not be validated"'),
      /^The web server in front of Keystone rejected the token .* as invalid\n/,
      /OIDCOAuthVerifyJwksUri/,
    ],
    [
      'no matching rule in the mapping',
      keystoneSays(401, 'The request you have made requires authentication.'),
      /no rule of its mapping matches this workflow\n/,
      /openstack mapping show/,
    ],
    [
      'an issuer that is no remote id',
      keystoneSays(403, 'You are not authorized to perform the requested action.'),
      /does not accept this issuer for identity provider "github" with protocol "openid"/,
      /remote ids/,
    ],
    [
      'a protocol that is no authentication method',
      keystoneSays(401, 'Attempted to authenticate with an unsupported method.'),
      /does not support sign-in with identity provider "github" with protocol "openid"/,
      /"methods" in the \[auth\] section/,
    ],
    [
      'an unknown identity provider',
      keystoneSays(404, 'Could not find Identity Provider: github.'),
      /^Keystone has no identity provider "github" with protocol "openid"\n/,
      /openstack identity provider list/,
    ],
  ])('%s', async (_title, answer, message, next) => {
    const { session, here } = await attempts.start({ exchange: () => answer });
    const error = await refusalOf(session);
    expect(error).toBeInstanceOf(SignInError);
    expect(error.message).toMatch(message);
    expect(error.message).toContain(CLAIMS);
    expect(error.hint).toMatch(next);
    expect(here.secrets).toContain(jwt(1));
    expect(explain(error)).not.toContain(jwt(1));
  });

  test('no Keystone is reported as for other credentials', async () => {
    const { session } = await attempts.start({ exchange: () => apacheSays(404) });
    expect((await refusalOf(session)).message).toMatch(/^Keystone not found at http/);
  });

  test('a login page is not followed, and the token is sent nowhere else', async () => {
    const headers = { location: 'https://login.example.com/authorize?state=x' };
    const { session, keystone } = await attempts.start({ exchange: () => ({ status: 302, headers }) });
    const error = await refusalOf(session);
    expect(error.message).toMatch(/returned 302, a redirect to another address/);
    expect(error.serverMessage).toBe('Location: https://login.example.com/authorize');
    expect(error.hint).toContain('AuthType oauth20');
    expect(keystone.received.map(({ path }) => path)).toEqual([EXCHANGE]);
  });

  test('a token that cannot be decoded', async () => {
    const { session } = await attempts.start(
      { exchange: () => apacheSays(401) },
      { env: { OS_AUTH_TYPE: 'v3oidcaccesstoken', OS_ACCESS_TOKEN: 'opaque' } },
    );
    const error = await refusalOf(session);
    expect(error.message).not.toContain('Claims of the token');
    expect(explain(error)).not.toContain('opaque');
  });
});

describe('a user without access to the project', () => {
  const scope = (): Answer => keystoneSays(401, 'The request you have made requires authentication.');

  test('is reported with the projects that it can access', async () => {
    const { session, keystone } = await attempts.start({ scope });
    const error = await refusalOf(session);
    expect(error.message).toMatch(/the user has no role in project "demo"\n/);
    expect(error.message).toContain(CLAIMS);
    expect(error.hint).toMatch(/^The user has a role in: "demo"\./);
    expect(error.requestId).toBe('req-fake');
    expect(keystone.received.at(-1)).toMatchObject({ headers: { 'x-auth-token': 'unscoped-1' } });
  });

  test('is reported without projects if it can access none', async () => {
    const projects = (): Answer => ({ status: 200, body: { projects: [] } });
    const { session } = await attempts.start({ scope, projects });
    expect((await refusalOf(session)).hint).toMatch(/^The user has no role in any project\./);
  });

  test('is reported without projects if they cannot be listed', async () => {
    const { session } = await attempts.start({ scope, projects: () => ({ status: 403 }) });
    expect((await refusalOf(session)).hint).toMatch(/^Check project-name with project-domain-name/);
  });
});
