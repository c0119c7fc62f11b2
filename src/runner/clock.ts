import { setMaxListeners } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';

export const clock = {
  now: (): number => Date.now(),
  async sleep(ms: number, signal: AbortSignal): Promise<void> {
    signal.throwIfAborted();
    // The stacks of a step sleep side by side on one signal: Node would take more than ten for a leak, and warn.
    setMaxListeners(Number.POSITIVE_INFINITY, signal);
    try {
      await sleep(ms, undefined, { signal });
    } catch (error) {
      // Throw the signal's reason instead of the timer's generic AbortError.
      signal.throwIfAborted();
      throw error;
    }
  },
};
