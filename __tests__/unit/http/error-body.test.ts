import { describe, expect, test } from '@jest/globals';
import { parseErrorBody } from '../../../src/http/error-body.js';

describe('parseErrorBody', () => {
  test('of Heat are the message and the type of its error', () => {
    const body = JSON.stringify({
      code: 404,
      title: 'Not Found',
      explanation: 'The resource could not be found.',
      error: { message: 'The Stack (web) could not be found.', type: 'EntityNotFound', traceback: null },
    });
    expect(parseErrorBody(body)).toEqual({
      serverMessage: 'The Stack (web) could not be found.',
      type: 'EntityNotFound',
    });
  });

  test('of an error that is not Heat’s own are its explanation, as the message is missing there', () => {
    const body = JSON.stringify({ title: 'Bad', explanation: 'could not comply', error: { type: 'X' } });
    expect(parseErrorBody(body)).toEqual({ serverMessage: 'could not comply', type: 'X' });
  });

  test.each([
    ['{"message":"slow down"}', 'slow down'],
    ['{"title":"Teapot"}', 'Teapot'],
    ['{"error":"text","message":"m"}', 'm'],
    ['{"error":{"message":"  "},"title":"T"}', 'T'],
    ['{"error":{"message":"one<br />two, <not a tag>"}}', 'one two, <not a tag>'],
    [
      '{"receipt":{"methods":["password"]},"required_auth_methods":[["password","totp"]]}',
      'required_auth_methods: [["password","totp"]]',
    ],
    ['{}', undefined],
    ['', undefined],
  ])('of %s: %s', (body, serverMessage) => {
    expect(parseErrorBody(body)).toMatchObject({ serverMessage });
  });

  test('of a proxy’s page are its text, without style, script and head', () => {
    const page =
      '<html><head><title>502</title></head><style>b{}</style><body><h1>Bad\n Gateway</h1><script>x()</script></body></html>';
    expect(parseErrorBody(page)).toEqual({ serverMessage: 'Bad Gateway', type: undefined });
  });

  test('are not truncated: that happens after secrets are redacted', () => {
    const { serverMessage } = parseErrorBody('x'.repeat(10_000));
    expect(serverMessage).toBe('x'.repeat(10_000));
  });

  test.each(['[1,2]', '"text"', 'null', '12'])(
    'of JSON other than an object are the body itself: %s',
    (body) => {
      expect(parseErrorBody(body)).toEqual({ serverMessage: body, type: undefined });
    },
  );
});
