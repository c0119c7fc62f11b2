import { describe, expect, test } from '@jest/globals';
import { isInvalidPattern, matchesPattern } from '../../../src/lint/values/python-pattern.js';

/** Verdicts of `re.match` of Python 3.11, where the match must be the whole value. */
describe('a pattern of Python', () => {
  test.each([
    ['a|ab', 'ab', false],
    ['[]a]', ']', true],
    ['[^]]', 'a', true],
    ['[^]]', ']', false],
    ['[][a-c]+', '[]', true],
    ['[](?=a).[]', '(', true],
    [String.raw`\Aab\Z`, 'ab', true],
    [String.raw`\\A`, String.raw`\A`, true],
    [String.raw`[^]\\]+`, 'ab', true],
    ['(?P<n>a)(?P=n)', 'aa', true],
    ['a(?#comment)b', 'ab', true],
    ['a{,2}', 'aaa', false],
    ['a{,}', 'aaa', true],
    ['a$', 'a\n', false],
    [String.raw`a$\n`, 'a\n', true],
    ['a$b', 'ab', false],
    ['.+', 'a\rb', true],
    ['.+', 'a\nb', false],
    [String.raw`[.$]\.\$`, '$.$', true],
  ])('%s and the value %j match, or not, as in Python', (pattern, value, isMatch) => {
    expect(matchesPattern(pattern, value)).toBe(isMatch);
  });

  test.each([
    ['(?i)a', 'A'],
    ['(?>a)', 'a'],
    ['a++', 'a'],
    [String.raw`\b?a`, 'a'],
    [String.raw`\w`, 'ä'],
    ['a(', 'a'],
    ['😀?a', 'a'],
  ])('%s is not judged for the value %j, because JavaScript may differ', (pattern, value) => {
    expect(matchesPattern(pattern, value)).toBeUndefined();
  });

  test.each(['a(', 'a[', '[]', '*a', 'a)', '[b-a]', '$*', '(?<n>a)', String.raw`\e`])(
    '%s is invalid',
    (pattern) => {
      expect(isInvalidPattern(pattern)).toBe(true);
    },
  );

  test.each(['[]a[]', 'a{,2}', '(?P<n>a)', '(?i)a', String.raw`\Aa\Z`, '[](?=a).[]', '[^(?<>]+', '[😀-😎]'])(
    '%s is valid',
    (pattern) => {
      expect(isInvalidPattern(pattern)).toBe(false);
    },
  );
});
