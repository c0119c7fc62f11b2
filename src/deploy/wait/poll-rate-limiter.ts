import { inTurnIntervalMs, intervalMs, nearlyOverIntervalMs, SLOWEST_MS } from './poll-intervals.js';

/**
 * Says when the next request may go out. The interval grows with the age of the action and with the latency of Heat, and a token bucket
 * limits requests to four in three seconds after a first burst: polling costs the cloud, waiting costs the user.
 */
export interface PollRateLimiter {
  /** Returns milliseconds until the next request. Call it once for each request, with the age of the action at that time. */
  nextDelayMs(elapsedMs: number, hint: PollHint): number;
  /** Takes a token for a request that was sent besides the polls: the next polls are later. */
  consume(): void;
  /** Sets the latency of the last answer in milliseconds: a slow Heat is polled less often. */
  observeLatency(latencyMs: number): void;
}

/**
 * `nearly-over`: all known resources have ended, so the end of the stack is due. `in-turn`: two requests are polled in turn, because
 * neither is sure to show the end.
 */
export type PollHint = 'steady' | 'in-turn' | 'nearly-over';

const INTERVALS = {
  steady: intervalMs,
  'in-turn': inTurnIntervalMs,
  'nearly-over': nearlyOverIntervalMs,
} as const satisfies Record<PollHint, (elapsedMs: number) => number>;

/** Enough for the first ten seconds and the requests besides the polls. */
const INITIAL_TOKENS = 30;
/** Tokens that refills may add up to, for the polls near the end. */
const MAX_REFILLED_TOKENS = 10;
const REFILL_INTERVAL_MS = 750;
/** The pause after an answer is that many times as long: at most a quarter of Heat's time goes into answers to one watcher. */
export const LATENCY_FACTOR = 3;

/**
 * Creates a token bucket that starts full and is refilled by four tokens in three seconds. `onConsume` is called with each request
 * besides the polls.
 */
export function createPollRateLimiter(onConsume: () => void = () => undefined): PollRateLimiter {
  let tokens = INITIAL_TOKENS;
  let refilledAtMs = 0;
  let latencyIntervalMs = 0;
  const refill = (elapsedMs: number): void => {
    const refilled = tokens + (elapsedMs - refilledAtMs) / REFILL_INTERVAL_MS;
    tokens = Math.max(tokens, Math.min(MAX_REFILLED_TOKENS, refilled));
    refilledAtMs = elapsedMs;
  };
  return {
    nextDelayMs(elapsedMs, hint): number {
      refill(elapsedMs);
      const delayMs = Math.max(latencyIntervalMs, INTERVALS[hint](elapsedMs));
      // The bucket must hold a whole token by then: wait longer for what it lacks.
      const missingTokens = Math.max(0, 1 - (tokens + delayMs / REFILL_INTERVAL_MS));
      tokens -= 1;
      return Math.ceil(delayMs + missingTokens * REFILL_INTERVAL_MS);
    },
    consume(): void {
      tokens -= 1;
      onConsume();
    },
    observeLatency(latencyMs): void {
      latencyIntervalMs = Math.min(SLOWEST_MS, LATENCY_FACTOR * latencyMs);
    },
  };
}
