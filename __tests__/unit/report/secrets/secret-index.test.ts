import { randomBytes } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { SecretIndex } from '../../../../src/report/secrets/secret-index.js';
import type { SearchedText } from '../../../../src/report/secrets/text-range.js';
import { createSecrets } from '../../../../src/report/secrets/secrets.js';

const MB = 2 ** 20;
const KB = 2 ** 10;

/** A text that counts how many of its characters are read, including comparisons. */
class CountingText implements SearchedText {
  reads = 0;
  readonly length: number;

  constructor(readonly text: string) {
    this.length = text.length;
  }

  charCodeAt(at: number): number {
    this.reads += 1;
    return this.text.charCodeAt(at);
  }

  indexOf(part: string, from?: number): number {
    return this.text.indexOf(part, from);
  }

  slice(start?: number, end?: number): string {
    const part = this.text.slice(start, end);
    this.reads += part.length;
    return part;
  }

  startsWith(part: string, at: number): boolean {
    this.reads += part.length;
    return this.text.startsWith(part, at);
  }
}

function random(characters: number): string {
  return randomBytes(characters).toString('base64').slice(0, characters);
}

/** Characters read per character of the text. */
function effort(secrets: readonly string[], text: string): number {
  const index = new SecretIndex();
  secrets.forEach((secret) => {
    index.add(secret);
  });
  const counting = new CountingText(text);
  index.find(counting);
  return counting.reads / text.length;
}

describe('the effort to find secrets in a text', () => {
  const many = Array.from({ length: 5000 }, () => random(32));
  const alike = many.map((one) => `secret-${one}`);
  const cases: [string, readonly string[], string][] = [
    ['a long one that is not in it', [random(256 * KB)], random(128 * KB)],
    ['a long one that is all of it', ['key'.repeat(64 * KB)], 'key'.repeat(64 * KB)],
    ['a long one that nearly is', [`${'a'.repeat(128 * KB)}b`], 'a'.repeat(128 * KB)],
    ['a long one, again and again', ['a'.repeat(64 * KB)], 'a'.repeat(192 * KB)],
    ['5,000, none of which is in it', many, random(128 * KB)],
    ['5,000, of which it consists', many, many.join('')],
    ['5,000 that begin alike', alike, 'secret-'.repeat(16 * KB)],
    [
      '1,000 that hold each other',
      many.slice(0, 1000).map((_, at) => 'a'.repeat(at + 3)),
      'a'.repeat(64 * KB),
    ],
  ];

  test.each(cases)('does not grow with the secrets: %s', (_, secrets, text) => {
    // Three reads to find a start, one for the hash, one or two to compare.
    expect(effort(secrets, text)).toBeLessThan(6);
  });
});

describe('secrets of any size and number', () => {
  test.each([
    ['of 32 KB', random(32 * KB)],
    ['of 1 MB', random(MB)],
    ['of 1 MB with special characters', '/+.$^\\"\n'.repeat(MB / 8)],
    ['of 256 KB in lines', Array.from({ length: 4 * KB }, () => random(63)).join('\n')],
  ])('are removed: %s', (_, secret) => {
    const secrets = createSecrets(() => undefined);
    secrets.add(secret);
    const trimmed = secret.trim();
    for (const text of [
      trimmed,
      JSON.stringify({ a: trimmed }),
      encodeURIComponent(trimmed),
      Buffer.from(trimmed).toString('base64'),
    ]) {
      const redacted = secrets.redact(`before ${text} after`);
      expect(redacted.length).toBeLessThan(50);
      expect(redacted).toMatch(/^before .*\*\*\*.* after$/);
      expect(secrets.hasSecret(text)).toBe(true);
    }
  });

  test('are removed if there are 5,000', () => {
    const values = Array.from({ length: 5000 }, (_, at) => `${at}-${random(32)}`);
    const secrets = createSecrets(() => undefined);
    values.forEach(secrets.add);
    const redacted = secrets.redact(values.map((value) => `<${value}>`).join(' '));
    expect(redacted).toBe(Array.from({ length: 5000 }, () => '<***>').join(' '));
  });

  test('that overlap are removed completely', () => {
    const secrets = createSecrets(() => undefined);
    ['first-half-shared', 'shared-second-half'].forEach(secrets.add);
    expect(secrets.redact('<first-half-shared-second-half>')).toBe('<***>');
  });

  test('that the asterisks complete again and again are removed completely', () => {
    const secrets = createSecrets(() => undefined);
    secrets.add('ba*');
    expect(secrets.redact(`${'ba'.repeat(5000)}*`)).not.toContain('ba*');
  });

  test('are removed from values of any depth', () => {
    const secrets = createSecrets(() => undefined);
    secrets.add('topsecret');
    const deep = Array.from({ length: 20_000 }).reduce<unknown>((inner) => [inner], 'topsecret');
    const redacted = secrets.redactJson(deep);
    expect(JSON.stringify(redacted)).not.toContain('topsecret');
  });
});
