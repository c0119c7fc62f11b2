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
    expect([...registered].sort()).toEqual(['c2VjcmV0IHZhbHVl', 'secret value', 'secret%20value'].sort());
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
