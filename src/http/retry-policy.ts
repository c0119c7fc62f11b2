import type { AttemptOutcome } from './attempt-outcome.js';

/** When a request may be sent again although the server may have processed it. */
export type RetryPolicy =
  /** The request is idempotent: reads, sign-in. */
  | 'always'
  /** Retried only if the server certainly has not processed it. */
  | 'unless-arrived';

/** Everything that the decision depends on, including the random number, so that the decision is deterministic. */
export interface RetryContext {
  readonly outcome: AttemptOutcome;
  readonly retry: RetryPolicy;
  /** Number of attempts so far; 1 after the first. */
  readonly attempts: number;
  /** Maximum number of retries after the first attempt. */
  readonly retries: number;
  /** A number in [0, 1) for jitter: spreads the retries of many clients. */
  readonly random: number;
}

const RETRYABLE_STATUSES = new Set([429, 502, 503, 504]);
/** A malformed response is often permanent: a login page, or the wrong server. */
const MAX_RETRIES_OF_MALFORMED = 2;
const FIRST_DELAY_MS = 500;
const MAX_BACKOFF_MS = 20_000;
/** A longer Retry-After is capped, since the step has its own deadline. */
const MAX_RETRY_AFTER_MS = 60_000;

/** Returns the delay before the next attempt in milliseconds, or `undefined` to give up. */
export function retryDelayMs(context: RetryContext): number | undefined {
  if (context.attempts > maxRetries(context) || !canRetry(context)) return undefined;
  const requestedMs = context.outcome.kind === 'answered' ? context.outcome.retryAfterMs : undefined;
  if (requestedMs !== undefined) return Math.min(requestedMs, MAX_RETRY_AFTER_MS);
  const backoff = Math.min(FIRST_DELAY_MS * 2 ** (context.attempts - 1), MAX_BACKOFF_MS);
  return Math.round(backoff * (0.5 + context.random / 2));
}

function maxRetries({ outcome, retries }: RetryContext): number {
  return outcome.kind === 'malformed' ? Math.min(retries, MAX_RETRIES_OF_MALFORMED) : retries;
}

function canRetry({ outcome, retry }: RetryContext): boolean {
  switch (outcome.kind) {
    case 'not-sent':
      return true;
    case 'unanswered':
    case 'malformed':
      return retry === 'always';
    case 'too-large':
    case 'fatal':
      return false;
    case 'answered':
      // A 429 is rejected before processing; after a 502, 503 or 504 the server may have processed the request.
      return outcome.status === 429 || (RETRYABLE_STATUSES.has(outcome.status) && retry === 'always');
  }
}

/** Whether the server may have processed the request. */
export function describeDelivery(outcome: AttemptOutcome): 'no' | 'maybe' | 'yes' {
  switch (outcome.kind) {
    case 'not-sent':
      return 'no';
    case 'fatal':
      return outcome.failure.delivery;
    case 'unanswered':
    case 'malformed':
      return 'maybe';
    case 'too-large':
      return 'yes';
    case 'answered':
      if (outcome.status === 429) return 'no';
      return RETRYABLE_STATUSES.has(outcome.status) ? 'maybe' : 'yes';
  }
}
