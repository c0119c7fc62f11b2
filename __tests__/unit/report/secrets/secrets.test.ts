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
    ['as it is', SECRET],
    ['in JSON', JSON.stringify({ a: SECRET })],
    ['in JSON that is text in JSON', JSON.stringify(SECRET)],
    ['in a URL', `https://x/?p=${encodeURIComponent(SECRET)}`],
    ['in base64', Buffer.from(SECRET).toString('base64')],
    ['again and again', `${SECRET}, ${SECRET}`],
  ])('is taken out %s', (_, text) => {
    const { secrets } = knowing(SECRET);
    const redacted = secrets.redact(text);
    expect(redacted).toContain('***');
    for (const part of ['p@ss', 'p%40ss', Buffer.from(SECRET).toString('base64').slice(0, 8)]) {
      expect(redacted).not.toContain(part);
    }
    expect(secrets.hasSecret(text)).toBe(true);
  });

  test('of several lines is taken out line by line, as a log shows it', () => {
    const key = '-----BEGIN KEY-----\r\nMIIEvQIBADANBg\r\n  kqhkiG9w0BAQEF\r\n-----END KEY-----\r\n';
    const { secrets, registered } = knowing(key);
    expect(secrets.redact('x MIIEvQIBADANBg y')).toBe('x *** y');
    expect(secrets.redact('kqhkiG9w0BAQEF')).toBe('***');
    expect(registered).not.toContain('-----BEGIN KEY-----');
    expect(secrets.redact(key)).not.toContain('MIIE');
  });

  test('that is a key in one line is hidden, too', () => {
    const key = '-----BEGIN KEY-----\\nMIIEvQIBADANBg\\n-----END KEY-----';
    expect(knowing(key).secrets.redact(`<${key}>`)).toBe('<***>');
  });

  test('is registered with the runner in every form before anything can print it, each once', () => {
    const { secrets, registered } = knowing('secret value', 'secret value');
    secrets.add(' secret value ');
    expect([...registered].sort()).toEqual(['c2VjcmV0IHZhbHVl', 'secret value', 'secret%20value'].sort());
  });

  test('that holds another one goes as a whole', () => {
    expect(knowing('abc', 'abcdef').secrets.redact('xabcdefy')).toBe('x***y');
    expect(knowing('abcdef', 'abc').secrets.redact('xabcdefy abc')).toBe('x***y ***');
  });

  test('that holds stars is not made whole again by those in the place of another', () => {
    const secrets = createSecrets(() => undefined);
    secrets.add('ba*');
    expect(secrets.redact('baba*')).toBe('*****');
  });

  test('of signs that mean something to a pattern is text like any other', () => {
    const { secrets } = knowing('a.*(b)[c]$^|{1}+?\\');
    expect(secrets.redact('<a.*(b)[c]$^|{1}+?\\> <axxb>')).toBe('<***> <axxb>');
  });

  test.each(['', ' ', 'ab', '\n'])('shorter than three characters hides nothing: %j', (value) => {
    const { secrets, registered } = knowing(value);
    expect(registered).toEqual([]);
    expect(secrets.redact('ab abc')).toBe('ab abc');
  });

  test('that is no well-formed Unicode is hidden all the same', () => {
    expect(knowing('half \ud83d emoji').secrets.redact('<half \ud83d emoji>')).toBe('<***>');
  });

  test('that comes later is known from then on', () => {
    const { secrets } = knowing('first one');
    expect(secrets.redact('second one')).toBe('second one');
    secrets.add('second one');
    expect(secrets.redact('second one')).toBe('***');
  });
});

describe('JSON', () => {
  test('loses secrets in texts, keys, lists and beneath', () => {
    const { secrets } = knowing('topsecret');
    const value = { 'key topsecret': ['topsecret', { a: 'x topsecret y' }], b: null, c: 1, d: true };
    expect(secrets.redactJson(value)).toEqual({
      'key ***': ['***', { a: 'x *** y' }],
      b: null,
      c: 1,
      d: true,
    });
  });

  test('loses numbers that are secrets', () => {
    const { secrets } = knowing('123456');
    expect(secrets.redactJson({ pin: 123456, other: 42, none: null })).toEqual({
      pin: '***',
      other: 42,
      none: null,
    });
  });

  test('stays as it is where there is nothing to hide', () => {
    const value = { a: [1, 'x', null, true, { b: [] }] };
    expect(knowing('zzz').secrets.redactJson(value)).toEqual(value);
  });
});
