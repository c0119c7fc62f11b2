import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseRetryAfter, type AttemptOutcome } from '../../../src/http/attempt-outcome.js';
import { describeDelivery, retryDelayMs, type RetryContext } from '../../../src/http/retry-policy.js';
import { holds } from './runs.js';

const code = fc.constantFrom('ECONNRESET', 'ECONNREFUSED', 'TIMEOUT');
const failure = fc.record({
  text: fc.constant(undefined),
  hint: fc.constant(undefined),
  delivery: fc.constantFrom('no' as const, 'maybe' as const),
});
const asked = fc.option(fc.oneof(fc.nat(), fc.constantFrom(0, 1e15, Number.MAX_VALUE, Infinity)), {
  nil: undefined,
});
const outcome: fc.Arbitrary<AttemptOutcome> = fc.oneof(
  fc.record({
    kind: fc.constant('answered' as const),
    status: fc.oneof(fc.constantFrom(429, 500, 502, 503, 504), fc.integer({ min: 400, max: 599 })),
    retryAfterMs: asked,
  }),
  fc.record({ kind: fc.constantFrom('not-sent' as const, 'unanswered' as const), code }),
  fc.record({ kind: fc.constant('fatal' as const), code, failure }),
);
const question: fc.Arbitrary<RetryContext> = fc.record({
  outcome,
  retry: fc.constantFrom('always' as const, 'unless-arrived' as const),
  attempts: fc.integer({ min: 1, max: 40 }),
  retries: fc.integer({ min: 0, max: 40 }),
  random: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
});

const LONGEST_MS = 60_000;

describe('the retry policy, for any outcomes', () => {
  test('never retries a change that may have arrived', () =>
    holds(
      fc.property(question, (given) => {
        fc.pre(given.retry === 'unless-arrived' && describeDelivery(given.outcome) !== 'no');
        expect(retryDelayMs(given)).toBeUndefined();
      }),
    ));

  test('never exceeds the number of attempts', () =>
    holds(
      fc.property(question, (given) => {
        if (given.attempts > given.retries) expect(retryDelayMs(given)).toBeUndefined();
      }),
    ));

  test('waits a whole number of milliseconds, at most a minute', () =>
    holds(
      fc.property(question, (given) => {
        const delay = retryDelayMs(given) ?? 0;
        expect(Number.isInteger(delay) && delay >= 0 && delay <= LONGEST_MS).toBe(true);
      }),
    ));

  test('waits no less than the server asks for, up to a minute', () =>
    holds(
      fc.property(question, (given) => {
        const wanted = given.outcome.kind === 'answered' ? (given.outcome.retryAfterMs ?? 0) : 0;
        const delay = retryDelayMs(given) ?? Infinity;
        expect(delay).toBeGreaterThanOrEqual(Math.min(wanted, LONGEST_MS));
      }),
    ));

  test('backs off: a later delay is never shorter, apart from the jitter', () =>
    holds(
      fc.property(question, (given) => {
        fc.pre(given.outcome.kind === 'not-sent' && given.attempts < given.retries);
        const now = retryDelayMs({ ...given, random: 0 }) ?? 0;
        const later = retryDelayMs({ ...given, random: 0, attempts: given.attempts + 1 }) ?? 0;
        expect(later).toBeGreaterThanOrEqual(now);
      }),
    ));
});

describe('a Retry-After header', () => {
  test('is never negative and never NaN, for any text', () =>
    holds(
      fc.property(fc.oneof(fc.string(), fc.integer().map(String), fc.date().map(String)), (header) => {
        const ms = parseRetryAfter(header, Date.parse('2026-01-01T00:00:00Z'));
        expect(ms === undefined || ms >= 0).toBe(true);
      }),
    ));

  test('is the same in seconds and as a date', () =>
    holds(
      fc.property(fc.integer({ min: 0, max: 10_000_000 }), (seconds) => {
        const nowMs = Date.parse('2026-01-01T00:00:00Z');
        const date = new Date(nowMs + seconds * 1000).toUTCString();
        expect(parseRetryAfter(date, nowMs)).toBe(parseRetryAfter(String(seconds), nowMs));
      }),
    ));
});
