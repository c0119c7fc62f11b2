import { describe, expect, test } from '@jest/globals';
import type { AttemptOutcome } from '../../../src/http/attempt-outcome.js';
import {
  describeDelivery,
  retryDelayMs,
  type RetryPolicy,
  type RetryContext,
} from '../../../src/http/retry-policy.js';

const answered = (status: number, retryAfterMs?: number): AttemptOutcome => ({
  kind: 'answered',
  status,
  retryAfterMs,
});
const unanswered: AttemptOutcome = { kind: 'unanswered', code: 'ECONNRESET' };
const notSent: AttemptOutcome = { kind: 'not-sent', code: 'ECONNREFUSED' };
const malformed: AttemptOutcome = { kind: 'malformed' };
const fatal: AttemptOutcome = {
  kind: 'fatal',
  code: 'CERT_HAS_EXPIRED',
  failure: { text: undefined, hint: undefined, delivery: 'no' },
};

const ask = (rest: Partial<RetryContext>): number | undefined =>
  retryDelayMs({ outcome: notSent, retry: 'always', attempts: 1, retries: 5, random: 0.5, ...rest });

describe('whether a request is retried', () => {
  const table: readonly [string, RetryPolicy, AttemptOutcome, boolean][] = [
    ['an unsent request', 'always', notSent, true],
    ['an unsent request', 'unless-arrived', notSent, true],
    ['a lost response', 'always', unanswered, true],
    ['a lost response', 'unless-arrived', unanswered, false],
    ['a malformed response', 'always', malformed, true],
    ['a malformed response', 'unless-arrived', malformed, false],
    ['an untrusted certificate', 'always', fatal, false],
    ['an untrusted certificate', 'unless-arrived', fatal, false],
    ['429', 'always', answered(429), true],
    ['429', 'unless-arrived', answered(429), true],
    ...[502, 503, 504].flatMap((status): [string, RetryPolicy, AttemptOutcome, boolean][] => [
      [String(status), 'always', answered(status), true],
      [String(status), 'unless-arrived', answered(status), false],
    ]),
    ...[400, 401, 403, 404, 409, 413, 500, 501].flatMap(
      (status): [string, RetryPolicy, AttemptOutcome, boolean][] => [
        [String(status), 'always', answered(status), false],
        [String(status), 'unless-arrived', answered(status), false],
      ],
    ),
  ];

  test.each(table)('after %s, with retry "%s"', (_, retry, outcome, isRetried) => {
    expect(ask({ outcome, retry }) !== undefined).toBe(isRetried);
  });

  test('depends on the maximum number of attempts', () => {
    expect(ask({ attempts: 5, retries: 5 })).toBeDefined();
    expect(ask({ attempts: 6, retries: 5 })).toBeUndefined();
    expect(ask({ attempts: 1, retries: 0 })).toBeUndefined();
  });

  test('is limited to two retries after a malformed response, which is often permanent', () => {
    expect(ask({ outcome: malformed, attempts: 2 })).toBeDefined();
    expect(ask({ outcome: malformed, attempts: 3 })).toBeUndefined();
    expect(ask({ outcome: malformed, attempts: 1, retries: 0 })).toBeUndefined();
  });
});

describe('the delay', () => {
  test('doubles from 0.5 s up to 20 s', () => {
    const longest = [1, 2, 3, 4, 5, 6, 7, 30].map((tries) =>
      ask({ attempts: tries, retries: 50, random: 0.999_999 }),
    );
    expect(longest).toEqual([500, 1000, 2000, 4000, 8000, 16_000, 20_000, 20_000]);
  });

  test('has jitter, so that clients do not retry at the same time', () => {
    expect(ask({ attempts: 3, random: 0 })).toBe(1000);
    expect(ask({ attempts: 3, random: 0.5 })).toBe(1500);
  });

  test('is the server’s Retry-After, but at most a minute', () => {
    expect(ask({ outcome: answered(429, 7000) })).toBe(7000);
    expect(ask({ outcome: answered(503, 0) })).toBe(0);
    expect(ask({ outcome: answered(503, 3_600_000) })).toBe(60_000);
  });
});

describe('whether the server may have processed a failed request', () => {
  test.each([
    [notSent, 'no'],
    [fatal, 'no'],
    [answered(429), 'no'],
    [unanswered, 'maybe'],
    [answered(502), 'maybe'],
    [answered(503), 'maybe'],
    [answered(504), 'maybe'],
    [answered(400), 'yes'],
    [answered(500), 'yes'],
  ] as const)('%j: %s', (outcome, delivery) => {
    expect(describeDelivery(outcome)).toBe(delivery);
  });
});
