import { setTimeout as sleep } from 'node:timers/promises';

/** The system clock. */
export const clock = {
  now: (): number => Date.now(),
  async sleep(ms: number, signal: AbortSignal): Promise<void> {
    signal.throwIfAborted();
    try {
      await sleep(ms, undefined, { signal });
    } catch (error) {
      // Throw the signal's reason instead of the timer's generic AbortError.
      signal.throwIfAborted();
      throw error;
    }
  },
};
