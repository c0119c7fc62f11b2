import { afterEach, describe, expect, test } from '@jest/globals';
import { DecodeError, explain, RequestError, SignInError } from '../../../../src/errors/index.js';
import { issued, type Answer } from '../fake-keystone.js';
import { Attempts, PASSWORD } from '../signing-in.js';
import { refusalOf } from '../sign-in-environment.js';

const attempts = new Attempts();
afterEach(() => attempts.close());

const serverMessage = (status: number, message: string): Answer => ({
  status,
  body: { error: { code: status, title: 'x', message } },
});

describe('Keystone’s response instead of a token', () => {
  test.each<[string, Answer, RegExp, RegExp]>([
    [
      '401',
      serverMessage(401, 'The request you have made requires authentication.'),
      /^Keystone rejected the password of user "ada" for project "demo" at http/,
      /Check "username", "password"/,
    ],
    [
      '401 of a user with several factors',
      {
        status: 401,
        headers: { 'openstack-auth-receipt': 'gAAAAA' },
        body: { receipt: { methods: ['password'] }, required_auth_methods: [['password', 'totp']] },
      },
      /^Keystone accepted the password of user "ada", but requires another sign-in method as well$/,
      /application credential of this user/,
    ],
    [
      '403',
      serverMessage(403, 'You are not authorized'),
      /^Keystone does not allow sign-in with the password of user "ada"/,
      /proxy/,
    ],
    [
      '404',
      { status: 404, body: '<html><h1>Not Found</h1></html>' },
      /^Keystone not found at http/,
      /ends in \/v3/,
    ],
    [
      '404 for an unknown credential',
      serverMessage(404, 'Could not find Application Credential: 0123.'),
      /^Keystone rejected the password of user "ada"/,
      /Check "username", "password"/,
    ],
    ['405', { status: 405, body: '' }, /^Keystone not found at http/, /ends in \/v3/],
    [
      '400',
      serverMessage(400, 'Expecting to find domain in user.'),
      /^Keystone rejected the sign-in request as invalid/,
      /user-domain-name/,
    ],
    [
      '400 of nginx for http:// where it expects TLS',
      {
        status: 400,
        body: '<html><center>The plain HTTP request was sent to HTTPS port</center><hr><center>nginx</center></html>',
      },
      /^Keystone not found at http/,
      /start with https:/,
    ],
    [
      '400 of Apache for http:// where it expects TLS',
      {
        status: 400,
        body: "<p>Reason: You're speaking plain HTTP to an SSL-enabled server port.<br /></p>",
      },
      /^Keystone not found at http/,
      /start with https:/,
    ],
    ['429', serverMessage(429, 'slow'), /is limiting requests/, /later/],
    ['500', serverMessage(500, 'An unexpected error'), /is failing/, /request id/],
  ])('%s', async (_status, answer, message, next) => {
    const { session } = await attempts.start(() => answer);
    const error = await refusalOf(session);
    expect(error).toBeInstanceOf(SignInError);
    expect(error.cause).toBeInstanceOf(RequestError);
    expect(error.message).toMatch(message);
    expect(error.hint).toMatch(next);
    expect(error.requestId).toBe('req-fake');
    expect(explain(error)).not.toContain('hunter2');
  });

  test('keeps Keystone’s own message', async () => {
    const { session } = await attempts.start(() => serverMessage(401, 'The account is locked for user: u1'));
    expect((await refusalOf(session)).serverMessage).toBe('The account is locked for user: u1');
  });

  test('a redirect is not followed with credentials', async () => {
    const headers = { location: 'https://elsewhere.example.com/v3/auth/tokens?x=1' };
    const { session, keystone } = await attempts.start(() => ({ status: 301, headers }));
    const error = await refusalOf(session);
    expect(error.message).toMatch(
      /^POST http.*\/auth\/tokens returned 301, a redirect to another address, to which credentials are not sent/,
    );
    expect(error.serverMessage).toBe('Location: https://elsewhere.example.com/v3/auth/tokens');
    expect(keystone.received).toHaveLength(1);
  });

  test('a page from another server is reported', async () => {
    const { session } = await attempts.start(() => ({ status: 200, body: '<html>Welcome</html>' }));
    expect((await refusalOf(session)).message).toMatch(
      /^The server is not Keystone: POST http.*\/auth\/tokens returned 200 without a token$/,
    );
  });

  test('an invalid token names the bad field', async () => {
    const { session } = await attempts.start(() => ({ ...issued('tok'), body: { token: 7 } }));
    const error = await refusalOf(session);
    expect(error).toBeInstanceOf(DecodeError);
    expect(error).toMatchObject({ field: 'token', requestId: 'req-fake' });
  });

  test('a rejected token is reported, whatever the status', async () => {
    for (const answer of [serverMessage(401, 'x'), serverMessage(404, 'Could not find token: x.')]) {
      const { session } = await attempts.start(() => answer, { options: { token: 'given' } });
      const error = await refusalOf(session);
      expect(error.message).toMatch(/^Keystone rejected the token at http.* \(from token, auth-url\)$/);
      expect(error.hint).toContain('expired, revoked or from another cloud');
    }
  });

  test('an unreachable Keystone is reported', async () => {
    const { keystone } = await attempts.start(() => issued('x'));
    await keystone.close();
    const { session } = await attempts.start(() => issued('x'), {
      options: { ...PASSWORD, authUrl: keystone.authUrl },
    });
    const error = await refusalOf(session);
    expect(error.message).toBe(`Could not reach Keystone at ${keystone.authUrl}`);
    expect(explain(error)).toContain('ECONNREFUSED');
    expect(error.hint).toContain('Check the URL');
  });
});
