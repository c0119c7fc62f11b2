import { setTimeout as sleep } from 'node:timers/promises';

/** The real time. */
export const clock = {
  now: (): number => Date.now(),
  async sleep(ms: number, signal: AbortSignal): Promise<void> {
    signal.throwIfAborted();
    try {
      await sleep(ms, undefined, { signal });
    } catch (error) {
      // The timer's own AbortError says nothing; the signal's reason does.
      signal.throwIfAborted();
      throw error;
    }
  },
};
