import { describe, expect, test } from '@jest/globals';
import { parseJson } from '../../../src/http/json-text.js';

describe('JSON as Python writes it', () => {
  test.each<[string, unknown]>([
    ['{"a": Infinity, "b": [-Infinity, NaN, 1]}', { a: null, b: [null, null, 1] }],
    [
      '{"Infinity": "NaN, Infinity", "quoted \\" NaN": NaN}',
      { Infinity: 'NaN, Infinity', 'quoted " NaN': null },
    ],
    ['{"a": "b\\\\", "c": Infinity}', { a: 'b\\', c: null }],
    ['[1.5, "x"]', [1.5, 'x']],
  ])('%s', (text, value) => {
    expect(parseJson(text)).toEqual(value);
  });

  test.each(['{"a": Infinit', '{"a": NaNo}', '', '<html>Infinity</html>', '{"a": "NaN'])(
    'refuses %p',
    (text) => {
      expect(() => parseJson(text)).toThrow(SyntaxError);
    },
  );

  test('handles a long text quickly', () => {
    const long = `{"a": "${'\\n'.repeat(1_000_000)}", "b": NaN}`;
    expect(parseJson(long)).toMatchObject({ b: null });
  });
});
