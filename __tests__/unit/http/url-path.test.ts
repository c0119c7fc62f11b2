import { describe, expect, test } from '@jest/globals';
import { buildPath, formatQuery, redactUrl } from '../../../src/http/index.js';

describe('buildPath', () => {
  test.each([
    ['web', '/stacks/web'],
    ['a/b', '/stacks/a%2Fb'],
    ['../admin', '/stacks/..%2Fadmin'],
    ['a?b#c', '/stacks/a%3Fb%23c'],
    ['%2e%2e', '/stacks/%252e%252e'],
    ['grüße 日本', '/stacks/gr%C3%BC%C3%9Fe%20%E6%97%A5%E6%9C%AC'],
    [7, '/stacks/7'],
    ['...', '/stacks/...'],
  ])('makes exactly one segment of %j', (value, built) => {
    const made = buildPath`/stacks/${value}`;
    expect(made).toBe(built);
    expect(new URL(made, 'https://heat').pathname.split('/')).toHaveLength(3);
  });

  test.each(['', '.', '..'])('refuses %j, which would change the route', (value) => {
    expect(() => buildPath`/stacks/${value}/x`).toThrow(TypeError);
  });
});

describe('formatQuery', () => {
  test('omits undefined values, and repeats the key of a list', () => {
    expect(formatQuery({ a: 1, b: undefined, c: ['x', 'y'], d: false, e: '' })).toBe(
      '?a=1&c=x&c=y&d=false&e=',
    );
  });

  test('is empty without parameters', () => {
    expect(formatQuery({})).toBe('');
    expect(formatQuery({ a: undefined, b: [] })).toBe('');
  });

  test('encodes keys and values', () => {
    expect(formatQuery({ 'a&b': 'c=d&e' })).toBe('?a%26b=c%3Dd%26e');
  });
});

describe('redactUrl', () => {
  test.each([
    ['https://user:word@heat:8004/v1/p?token=abc#x', 'https://heat:8004/v1/p'],
    ['https://heat/v1', 'https://heat/v1'],
    ['file:///etc/passwd', 'file:///etc/passwd'],
    ['//user:word@heat/p?q=1', '//heat/p'],
    ['not a url?password=abc', 'not a url'],
    ['http://user:word@[bad/p', 'http://[bad/p'],
  ])('%s shows no more than %s', (url, shown) => {
    expect(redactUrl(url)).toBe(shown);
  });
});
