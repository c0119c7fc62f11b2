import type { AttemptOutcome } from './attempt-outcome.js';

/** What may be done with a request whose fate is unknown. */
export type RetryPolicy =
  /** Sending it twice does no harm: reads, sign-in. */
  | 'always'
  /** Sent again only when it certainly was not acted upon. */
  | 'unless-arrived';

/** Everything that the decision depends on; no clock, no randomness of its own. */
export interface RetryQuestion {
  readonly outcome: AttemptOutcome;
  readonly retry: RetryPolicy;
  /** Tries made so far, 1 after the first. */
  readonly attempts: number;
  /** How often a request may be tried again after the first. */
  readonly retries: number;
  /** A number in [0, 1): spreads the clients of a server that comes back. */
  readonly random: number;
}

const RETRIED_STATUSES = new Set([429, 502, 503, 504]);
/** What replaces answers often does so for good: a page to log in, or an address that is not the server's. */
const MOST_REPEATS_OF_DAMAGED = 2;
const FIRST_DELAY_MS = 500;
const LONGEST_BACKOFF_MS = 20_000;
/** A server that asks for more than this is obeyed this long only: the step has its own deadline. */
const LONGEST_RETRY_AFTER_MS = 60_000;

/** Milliseconds to wait before the next try, or `undefined` to give up. */
export function retryDelayMs(question: RetryQuestion): number | undefined {
  if (question.attempts > findMaxRetries(question) || !canRetry(question)) return undefined;
  const asked = question.outcome.kind === 'answered' ? question.outcome.retryAfterMs : undefined;
  if (asked !== undefined) return Math.min(asked, LONGEST_RETRY_AFTER_MS);
  const backoff = Math.min(FIRST_DELAY_MS * 2 ** (question.attempts - 1), LONGEST_BACKOFF_MS);
  return Math.round(backoff * (0.5 + question.random / 2));
}

function findMaxRetries({ outcome, retries }: RetryQuestion): number {
  return outcome.kind === 'damaged' ? Math.min(retries, MOST_REPEATS_OF_DAMAGED) : retries;
}

function canRetry({ outcome, retry }: RetryQuestion): boolean {
  switch (outcome.kind) {
    case 'not-sent':
      return true;
    case 'lost':
    case 'damaged':
      return retry === 'always';
    case 'too-large':
    case 'hopeless':
      return false;
    case 'answered':
      // 429 is refused before anything acts; behind 502, 503 and 504 the server may have acted.
      return outcome.status === 429 || (RETRIED_STATUSES.has(outcome.status) && retry === 'always');
  }
}

/** Whether the server can have acted on a request that ended so. */
export function describeDelivery(outcome: AttemptOutcome): 'no' | 'maybe' | 'yes' {
  switch (outcome.kind) {
    case 'not-sent':
    case 'hopeless':
      return 'no';
    case 'lost':
    case 'damaged':
      return 'maybe';
    case 'too-large':
      return 'yes';
    case 'answered':
      if (outcome.status === 429) return 'no';
      return RETRIED_STATUSES.has(outcome.status) ? 'maybe' : 'yes';
  }
}
