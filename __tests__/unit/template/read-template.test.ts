import { parse, stringify } from 'lossless-json';
import { expect, test } from '@jest/globals';
import { decode, withExactNumbers } from '../../../src/http/index.js';
import { json } from '../../../src/heat/schema.js';
import { readTemplate } from '../../../src/template/index.js';

/** Texts of a template, and what Heat returns for them: `json.dumps` of Python. */
test.each([
  ['9007199254740993', '9007199254740993'],
  ['-12345678901234567890', '-12345678901234567890'],
  ['0x20000000000001', '9007199254740993'],
  ['"9007199254740993"', '"9007199254740993"'],
  ['1.0', '1.0'],
  ['0.0000001', '1e-07'],
  ['1.0e+16', '1e+16'],
  ['0.5', '0.5'],
  ['7', '7'],
  ['{a: [2.0, 9007199254740993]}', '{"a": [2.0, 9007199254740993]}'],
])('%s reads like the response %s of Heat', (yaml, answer) => {
  const body = `{"value": ${answer}}`;
  const response = {
    method: 'GET',
    url: '',
    status: 200,
    headers: {},
    requestId: undefined,
    body,
    json: JSON.parse(body) as unknown,
    bytes: new Uint8Array(),
  };
  const deployed = decode(json, withExactNumbers(response), 'answer');
  expect(readTemplate(`value: ${yaml}`)).toEqual(deployed);
  expect(stringify(readTemplate(`value: ${yaml}`))).toBe(stringify(parse(body)));
});

test('infinite numbers are null, as in a response of Heat', () => {
  expect(readTemplate('value: [.inf, .nan]')).toEqual({ value: [null, null] });
});
