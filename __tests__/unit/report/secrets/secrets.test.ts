import { describe, expect, test } from '@jest/globals';
import { createSecrets, type Secrets } from '../../../../src/report/secrets/secrets.js';

function knowing(...values: readonly string[]): { secrets: Secrets; registered: string[] } {
  const registered: string[] = [];
  const secrets = createSecrets((value) => registered.push(value));
  values.forEach(secrets.add);
  return { secrets, registered };
}

const SECRET = 'p@ss/wörd "1"\\x';

describe('a secret', () => {
  test.each([
    ['in plain text', SECRET],
    ['in JSON', JSON.stringify({ a: SECRET })],
    ['in JSON inside a JSON string', JSON.stringify(SECRET)],
    ['in a URL', `https://x/?p=${encodeURIComponent(SECRET)}`],
    ['in base64', Buffer.from(SECRET).toString('base64')],
    ['in base64 for URLs', Buffer.from(SECRET).toString('base64url')],
    ['in base64 behind one letter', Buffer.from(`a${SECRET}z`).toString('base64')],
    ['in base64 behind two letters', Buffer.from(`ab${SECRET}yz`).toString('base64')],
    ['in base64 behind a user', Buffer.from(`bob:${SECRET}`).toString('base64')],
    ['in JSON of Python', '{"a": "p@ss/w\\u00f6rd \\"1\\"\\\\x"}'],
    ['in JSON of Python inside a JSON string', JSON.stringify('{"a": "p@ss/w\\u00f6rd \\"1\\"\\\\x"}')],
    ['in JSON inside JSON', JSON.stringify(JSON.stringify({ a: SECRET }))],
    ['in a map of Python', "{'a': 'p@ss/wörd \"1\"\\\\x'}"],
    ['in a URL of Python', 'https://x/?p=p%40ss/w%C3%B6rd%20%221%22%5Cx'],
    ['in a form', 'p=p%40ss%2Fw%C3%B6rd+%221%22%5Cx&q=1'],
    ['in HTML', '<b>p@ss/wörd &quot;1&quot;\\x</b>'],
    ['several times', `${SECRET}, ${SECRET}`],
  ])('is removed %s', (_, text) => {
    const { secrets } = knowing(SECRET);
    const redacted = secrets.redact(text);
    expect(redacted).toContain('***');
    for (const part of ['p@ss', 'p%40ss', Buffer.from(SECRET).toString('base64').slice(0, 8)]) {
      expect(redacted).not.toContain(part);
    }
    expect(secrets.hasSecret(text)).toBe(true);
  });

  test('of several lines is removed line by line, as a log shows it', () => {
    const key = '-----BEGIN KEY-----\r\nMIIEvQIBADANBg\r\n  kqhkiG9w0BAQEF\r\n-----END KEY-----\r\n';
    const { secrets, registered } = knowing(key);
    expect(secrets.redact('x MIIEvQIBADANBg y')).toBe('x *** y');
    expect(secrets.redact('kqhkiG9w0BAQEF')).toBe('***');
    expect(registered).not.toContain('-----BEGIN KEY-----');
    expect(secrets.redact(key)).not.toContain('MIIE');
  });

  test('that is a key on one line is hidden, too', () => {
    const key = '-----BEGIN KEY-----\\nMIIEvQIBADANBg\\n-----END KEY-----';
    expect(knowing(key).secrets.redact(`<${key}>`)).toBe('<***>');
  });

  test('is registered with the runner in every form before anything can print it, each once', () => {
    const { secrets, registered } = knowing('secret value', 'secret value');
    secrets.add(' secret value ');
    const pieces = ['NlY3JldCB2YWx1Z', 'zZWNyZXQgdmFsdW'];
    expect([...registered].sort()).toEqual(
      ['c2VjcmV0IHZhbHVl', 'secret value', 'secret%20value', 'secret+value', ...pieces].sort(),
    );
  });

  test('that contains another one is removed as a whole', () => {
    expect(knowing('abc', 'abcdef').secrets.redact('xabcdefy')).toBe('x***y');
    expect(knowing('abcdef', 'abc').secrets.redact('xabcdefy abc')).toBe('x***y ***');
  });

  test('that contains asterisks does not reappear from those that replace another one', () => {
    const secrets = createSecrets(() => undefined);
    secrets.add('ba*');
    expect(secrets.redact('baba*')).toBe('*****');
  });

  test.each<[string, string, string]>([
    ['white space that a summary joins', 'two  words\tmore', 'two words more'],
    ['both, as Python writes it', 'two  words\tmore', 'two words\\tmore'],
    ['quotes and a backslash, as Python writes it', `it's "a"\\b`, `it\\'s "a"\\\\b`],
    ['a zero byte, as Python and Node write it', 'ab\0cd', 'ab\\x00cd'],
    ['an apostrophe in HTML', "it's & that", 'it&#x27;s &amp; that'],
    ['what RFC 3986 reserves', "wow!(it's)*", 'wow%21%28it%27s%29%2A'],
    ['two colons that a message of Heat joins', 'a: : bc', 'a: bc'],
  ])('with %s is removed', (_, value, text) => {
    expect(knowing(value).secrets.redact(`<${text}>`)).toBe('<***>');
  });

  test('that is short hides no pieces of base64', () => {
    expect(knowing('abcd').registered).toEqual(['abcd', 'YWJjZA==', 'YWJjZA']);
  });

  test('of which Heat has cut the end is removed', () => {
    const { secrets } = knowing('correct-horse-battery-staple', 'a "long" passphrase');
    expect(secrets.redact('Value correct-horse-bat…')).toBe('Value ***…');
    expect(secrets.redact('reason: {"p": "a \\"long\\" pass…; the rollback: correct-h…')).toBe(
      'reason: {"p": "***…; the rollback: ***…',
    );
    expect(secrets.hasSecret('correct-h…')).toBe(true);
    // Neither a cut within the first letters, nor one somewhere else.
    for (const text of ['is not corre…', 'correct-horse', 'in its place… correct-horses'])
      expect(secrets.redact(text)).toBe(text);
  });

  test('with characters that have a meaning in a regular expression is plain text', () => {
    const { secrets } = knowing('a.*(b)[c]$^|{1}+?\\');
    expect(secrets.redact('<a.*(b)[c]$^|{1}+?\\> <axxb>')).toBe('<***> <axxb>');
  });

  test.each(['', ' ', 'ab', '\n'])('shorter than three characters hides nothing: %j', (value) => {
    const { secrets, registered } = knowing(value);
    expect(registered).toEqual([]);
    expect(secrets.redact('ab abc')).toBe('ab abc');
  });

  test('that is not well-formed Unicode is hidden, too', () => {
    expect(knowing('half \ud83d emoji').secrets.redact('<half \ud83d emoji>')).toBe('<***>');
  });

  test('that is registered later is hidden from then on', () => {
    const { secrets } = knowing('first one');
    expect(secrets.redact('second one')).toBe('second one');
    secrets.add('second one');
    expect(secrets.redact('second one')).toBe('***');
  });
});

describe('JSON', () => {
  test('contains no secrets in texts, keys, lists and nested values', () => {
    const { secrets } = knowing('topsecret');
    const value = { 'key topsecret': ['topsecret', { a: 'x topsecret y' }], b: null, c: 1, d: true };
    expect(secrets.redactJson(value)).toEqual({
      'key ***': ['***', { a: 'x *** y' }],
      b: null,
      c: 1,
      d: true,
    });
  });

  test('contains no numbers that are secrets', () => {
    const { secrets } = knowing('123456');
    expect(secrets.redactJson({ pin: 123456, other: 42, none: null })).toEqual({
      pin: '***',
      other: 42,
      none: null,
    });
  });

  test('does not change if there is nothing to hide', () => {
    const value = { a: [1, 'x', null, true, { b: [] }] };
    expect(knowing('zzz').secrets.redactJson(value)).toEqual(value);
  });
});
