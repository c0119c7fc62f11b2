import type { DeadlineError } from '../../errors/index.js';
import type { Context } from '../context.js';
import { OutageRetry } from './outage-retry.js';
import { createPollRateLimiter } from './poll-rate-limiter.js';

/** A wait that reads one object, without events. */
export interface Poll<T> {
  readonly read: () => Promise<T>;
  readonly isOver: (current: T) => boolean;
  readonly timeoutMinutes: number;
  readonly toTimeoutError: (current: T) => DeadlineError;
}

/** Reads until the wait is over, and returns what was read last. Retries while the cloud does not answer. Throws after the time limit. */
export async function pollUntil<T>(
  context: Context,
  { read, isOver, timeoutMinutes, toTimeoutError }: Poll<T>,
): Promise<T> {
  const { clock, signal } = context;
  const beganAtMs = clock.now();
  const rateLimiter = createPollRateLimiter();
  const outage = new OutageRetry(context);
  for (;;) {
    const current = await outage.run(read);
    if (isOver(current)) return current;
    const elapsedMs = clock.now() - beganAtMs;
    if (elapsedMs > timeoutMinutes * 60_000) throw toTimeoutError(current);
    await clock.sleep(rateLimiter.nextDelayMs(elapsedMs, 'steady'), signal);
  }
}
