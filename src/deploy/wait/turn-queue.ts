import type { Clock } from '../context.js';

/** With the list of all stacks, less than five requests in a second. */
const TURN_EVERY_MS = 400;
/** Turns that come at once: for steps whose stacks all end within seconds. */
const BURST_TURNS = 20;
/** However many requests are sent without a turn, there is one every 0.8 s: stacks that begin and end do not keep the others waiting. */
const MOST_OWED_TURNS = 1;

/** Gives turns in the order in which they are asked for: a first burst, and then one every 0.4 s. */
export class TurnQueue {
  private balance = BURST_TURNS;
  private balancedAtMs: number;
  /** Settled when nobody waits. */
  private last: Promise<unknown> = Promise.resolve();

  constructor(private readonly clock: Clock) {
    this.balancedAtMs = clock.now();
  }

  /** Waits for a turn and takes it. Rejects with the signal's reason when it is aborted: who leaves takes no turn from the others. */
  async take(signal: AbortSignal): Promise<void> {
    const before = this.last;
    const turn = this.takeAfter(before, signal);
    this.last = Promise.allSettled([before, turn]);
    return turn;
  }

  /** Counts a request that was sent without a turn. */
  consume(): void {
    this.refill();
    this.spend();
  }

  private async takeAfter(before: Promise<unknown>, signal: AbortSignal): Promise<void> {
    await orAborted(before, signal);
    this.refill();
    // Set now: a request that is sent without a turn meanwhile delays only the turns behind this one.
    const delayMs = Math.max(0, Math.ceil((1 - this.balance) * TURN_EVERY_MS));
    if (delayMs > 0) await this.clock.sleep(delayMs, signal);
    this.refill();
    this.spend();
  }

  private spend(): void {
    this.balance = Math.max(-MOST_OWED_TURNS, this.balance - 1);
  }

  private refill(): void {
    const now = this.clock.now();
    this.balance = Math.min(BURST_TURNS, this.balance + (now - this.balancedAtMs) / TURN_EVERY_MS);
    this.balancedAtMs = now;
  }
}

/** Waits for `work`. Rejects with the signal's reason when it is aborted first. */
async function orAborted(work: Promise<unknown>, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted();
  let abort = (): void => undefined;
  const aborted = new Promise<never>((_, reject) => {
    abort = () => {
      reject(signal.reason as Error);
    };
    signal.addEventListener('abort', abort);
  });
  try {
    await Promise.race([work, aborted]);
  } finally {
    signal.removeEventListener('abort', abort);
  }
}
