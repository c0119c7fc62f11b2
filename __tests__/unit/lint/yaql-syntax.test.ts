import { expect, test } from '@jest/globals';
import { findYaqlError } from '../../../src/lint/functions/yaql-syntax.js';

test.each([
  '$.data.x.select($)',
  '$.data.list.where($.size > 3 and not $.name in [a, b]).select($.name)',
  'dict($.data.items().select([$[0], $[1]]))',
  'f(,, 1)',
  '{a => 1, "b" => $}',
  '$.a\n  -1',
  "'it\\'s' + `verbatim`",
  'not(1) = null',
])('accepts %s', (expression) => {
  expect(findYaqlError(expression)).toBeUndefined();
});

test.each([
  ['', 0, 'the end is missing'],
  ['$.', 2, 'the end is missing'],
  ['$.a == 1', 5, 'unexpected ='],
  ['$.a && $.b', 4, 'unexpected character &'],
  ['$.a.where($.b', 13, 'a ) is missing at the end'],
  ['[1, 2)', 5, 'unexpected )'],
  ['"abc', 0, 'unexpected character "'],
  ['$a b', 3, 'unexpected b'],
  ['$.a,', 3, 'unexpected ,'],
  ['f(1,)', 4, 'unexpected )'],
  ['$.a and(1)', 4, 'unexpected and('],
  ['()', 1, 'unexpected )'],
])('refuses %s', (expression, offset, message) => {
  expect(findYaqlError(expression)).toEqual({ offset, message });
});
