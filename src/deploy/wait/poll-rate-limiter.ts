/**
 * When to ask next. Polling costs the cloud and the runner, waiting costs the user: a young action is asked
 * quickly, an old one rarely, a busy Heat the less often, and beyond a first burst nobody more than four times in three seconds.
 */
export interface PollRateLimiter {
  /** Milliseconds until the next request may go out; call it once for each request, at the age the action has then. */
  nextDelayMs(elapsedMs: number, hint: PollHint): number;
  /** Takes account of a request that went out beside the regular ones: the next ones come later for it. */
  consume(): void;
  /** Takes account of how long Heat needed for the last answer, milliseconds: who is busy is asked the less often. */
  observeLatency(tookMs: number): void;
}

/** `nearly-over`: everything that is known of has ended, so the stack's own end is due. */
export type PollHint = 'steady' | 'nearly-over';

/** Requests that may come early, before they have been earned: what the young interval takes, and some beside it. */
const BURST_REQUESTS = 70;
/** What may be saved up later on, for the moment in which the end is due. */
const SAVED_REQUESTS = 3;
const EARNED_EVERY_MS = 750;
/** What takes no time is over at once: at first the interval is half the age. */
const NEWBORN_MS = 50;
const NEWBORN_DIVISOR = 2;
/** Most waits are short, and there each tenth of a second counts: until that age the interval is the young one. */
const YOUNG_UNTIL_MS = 9000;
const YOUNG_MS = 150;
/** What is earned: an end is noticed four tenths of a second late then. */
const STEADY_MS = 750;
const QUICK_MS = 300;
const SLOWEST_MS = 5000;
/** Heat reads a whole stack to tell how it stands: of its time at most a third goes into telling us. */
const BUSY_FACTOR = 3;
/** From the age of a minute the interval grows, to the slowest at seven: an end is noticed late by a hundredth of the wait. */
const GROWTH_DIVISOR = 80;

/** Interval between requests for an action of that age, milliseconds. */
export function intervalMs(elapsedMs: number): number {
  if (elapsedMs < YOUNG_UNTIL_MS)
    return Math.min(YOUNG_MS, Math.max(NEWBORN_MS, elapsedMs / NEWBORN_DIVISOR));
  return Math.min(SLOWEST_MS, Math.max(STEADY_MS, elapsedMs / GROWTH_DIVISOR));
}

/** A bucket that earns four requests in three seconds: full in the beginning, and never more than a few later on. */
export function createPollRateLimiter(): PollRateLimiter {
  let bucket = BURST_REQUESTS;
  let lastMs = 0;
  let busyMs = 0;
  const earn = (elapsedMs: number): void => {
    const earned = bucket + (elapsedMs - lastMs) / EARNED_EVERY_MS;
    bucket = Math.max(bucket, Math.min(SAVED_REQUESTS, earned));
    lastMs = elapsedMs;
  };
  return {
    nextDelayMs(elapsedMs, hint): number {
      earn(elapsedMs);
      const usual = intervalMs(elapsedMs);
      const wanted = Math.max(busyMs, hint === 'nearly-over' ? Math.min(QUICK_MS, usual) : usual);
      // What the bucket lacks of one whole request at that time has to be waited for.
      const lacking = Math.max(0, 1 - (bucket + wanted / EARNED_EVERY_MS)) * EARNED_EVERY_MS;
      bucket -= 1;
      return Math.ceil(wanted + lacking);
    },
    consume(): void {
      bucket -= 1;
    },
    observeLatency(tookMs): void {
      busyMs = Math.min(SLOWEST_MS, BUSY_FACTOR * tookMs);
    },
  };
}
