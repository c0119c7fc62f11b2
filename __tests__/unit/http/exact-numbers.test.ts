import { isLosslessNumber, stringify } from 'lossless-json';
import { describe, expect, test } from '@jest/globals';
import { withExactNumbers, type HttpResponse } from '../../../src/http/index.js';

function answer(body: string): HttpResponse {
  const json = ((): unknown => {
    try {
      return JSON.parse(body);
    } catch {
      return undefined;
    }
  })();
  const bytes = Buffer.from(body);
  const asked = { method: 'GET', url: 'https://heat.example/', status: 200, headers: {} };
  return { ...asked, requestId: undefined, body, bytes, json };
}

describe('numbers in a response', () => {
  test.each([
    '12345678901234567890',
    '-9007199254740993',
    '2.0',
    '1e+16',
    '1e-05',
    '-0.0',
    '0.1',
    '7',
    '[1, 2.50, {"a": 1.0}]',
    '{"a":{"b":[9007199254740993]}}',
  ])('keep their text: %s', (text) => {
    const { json } = withExactNumbers(answer(`{"v": ${text}}`));
    expect(stringify(json)).toBe(`{"v":${text.replaceAll(' ', '')}}`);
  });

  test.each(['7', '-1.5', '0', '9007199254740991'])(
    'that JavaScript represents exactly are numbers: %s',
    (text) => {
      const { json } = withExactNumbers(answer(`{"v": ${text}, "w": 1.0}`));
      expect(json).toEqual({ v: Number(text), w: expect.anything() });
      expect(isLosslessNumber((json as { w: unknown }).w)).toBe(true);
    },
  );

  test.each(['{"v": "2.0, 3.0"}', '{"ip": "10.0.0.1"}', '["1.0"]', '{"__proto__": [1.0], "a": 1}'])(
    'change nothing else: %s',
    (body) => {
      const { json } = withExactNumbers(answer(body));
      expect(JSON.parse(stringify(json) ?? '')).toEqual(JSON.parse(body));
      expect(Object.keys(json as object)).toEqual(Object.keys(JSON.parse(body) as object));
    },
  );

  test.each(['', '<html>', '{"v": 1.0'])('leave a body that is not JSON to decode: %j', (body) => {
    const given = answer(body);
    expect(withExactNumbers(given)).toBe(given);
  });

  test('leave a response with a duplicate key unchanged', () => {
    expect(withExactNumbers(answer('{"a": 1.0, "a": 2.0}')).json).toEqual({ a: 2 });
  });
});
