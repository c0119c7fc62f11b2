/**
 * Says when the next request may go out. A token bucket limits requests to four in three seconds after a first burst; below that limit
 * the interval grows with the age of the action and with the latency of Heat: polling costs the cloud, waiting costs the user.
 */
export interface PollRateLimiter {
  /** Returns milliseconds until the next request. Call it once for each request, with the age of the action at that time. */
  nextDelayMs(elapsedMs: number, hint: PollHint): number;
  /** Takes a token for a request that was sent besides the polls: the next polls are later. */
  consume(): void;
  /** Sets the latency of the last answer in milliseconds: a slow Heat is polled less often. */
  observeLatency(latencyMs: number): void;
}

/** `nearly-over`: all known resources have ended, so the end of the stack is due. */
export type PollHint = 'steady' | 'nearly-over';

/** Enough for the young interval and the requests besides it. */
const INITIAL_TOKENS = 70;
/** Tokens that refills may add up to, for the polls near the end. */
const MAX_REFILLED_TOKENS = 3;
const REFILL_INTERVAL_MS = 750;
/** In the first moments the interval is half the age: an action without work ends at once. */
const NEWBORN_MS = 50;
const NEWBORN_DIVISOR = 2;
/** Most actions end within this age, and for them each tenth of a second counts. */
const YOUNG_UNTIL_MS = 9000;
const YOUNG_MS = 150;
/** The refill interval: the end is noticed 0.4 s late on average. */
const STEADY_MS = 750;
const QUICK_MS = 300;
export const SLOWEST_MS = 5000;
/** Heat reads a whole stack for each answer: at most a third of its time may go into answers to one watcher. */
export const LATENCY_FACTOR = 3;
/** From an age of one minute the interval is 1/80 of it, up to 5 s at seven minutes: the end is noticed 1 % late at most. */
const GROWTH_DIVISOR = 80;

/** Returns the interval between requests for an action of that age, in milliseconds. */
export function intervalMs(elapsedMs: number): number {
  if (elapsedMs < YOUNG_UNTIL_MS)
    return Math.min(YOUNG_MS, Math.max(NEWBORN_MS, elapsedMs / NEWBORN_DIVISOR));
  return Math.min(SLOWEST_MS, Math.max(STEADY_MS, elapsedMs / GROWTH_DIVISOR));
}

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
      const usual = intervalMs(elapsedMs);
      const delayMs = Math.max(latencyIntervalMs, hint === 'nearly-over' ? Math.min(QUICK_MS, usual) : usual);
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
