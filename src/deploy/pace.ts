/**
 * When to ask next. Polling costs the cloud and the runner, waiting costs the user: a young action is asked
 * quickly, an old one rarely, and the average never goes past one request a second (beyond a first burst).
 */
export interface Pace {
  /** Milliseconds until the next request may go out; call it once for each request, at the age the action has then. */
  nextDelayMs(elapsedMs: number, hint: PaceHint): number;
  /** Takes account of a request that went out beside the regular ones: the next ones come later for it. */
  spend(): void;
}

/** `nearly-over`: everything that is known of has ended, so the stack's own end is due. */
export type PaceHint = 'steady' | 'nearly-over';

/** Requests that may come early, before one a second has been earned. */
const BURST_REQUESTS = 3;
const EARNED_EVERY_MS = 1000;
const QUICK_MS = 300;
const SLOWEST_MS = 5000;
/** From the age of 30 s the interval grows; at 150 s it is the slowest. */
const GROWTH_DIVISOR = 30;

/** Interval between requests for an action of that age, milliseconds. */
export function intervalMs(elapsedMs: number): number {
  return Math.min(SLOWEST_MS, Math.max(EARNED_EVERY_MS, elapsedMs / GROWTH_DIVISOR));
}

/** A bucket that earns one request a second and holds few: quick when it matters, never for long. */
export function createPace(): Pace {
  let bucket = BURST_REQUESTS;
  let lastMs = 0;
  return {
    nextDelayMs(elapsedMs, hint): number {
      bucket = Math.min(BURST_REQUESTS, bucket + (elapsedMs - lastMs) / EARNED_EVERY_MS);
      lastMs = elapsedMs;
      const quick = elapsedMs < EARNED_EVERY_MS || hint === 'nearly-over';
      const wanted = quick ? QUICK_MS : intervalMs(elapsedMs);
      // What the bucket lacks of one whole request at that time has to be waited for.
      const lacking = Math.max(0, 1 - (bucket + wanted / EARNED_EVERY_MS)) * EARNED_EVERY_MS;
      bucket -= 1;
      return Math.ceil(wanted + lacking);
    },
    spend(): void {
      bucket -= 1;
    },
  };
}
