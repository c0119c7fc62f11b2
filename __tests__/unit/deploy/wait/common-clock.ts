import type { Clock } from '../../../../src/deploy/context.js';
import { EPOCH_MS } from '../samples.js';

/** A clock for several sleepers: once all of them sleep, it goes on to the time of the first. */
export class CommonClock implements Clock {
  elapsedMs = 0;
  private readonly sleepers = new Set<{ readonly untilMs: number; readonly wake: () => void }>();

  now(): number {
    return EPOCH_MS + this.elapsedMs;
  }

  sleep(ms: number, signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const abort = (): void => {
        this.sleepers.delete(sleeper);
        reject(signal.reason as Error);
      };
      const wake = (): void => {
        signal.removeEventListener('abort', abort);
        resolve();
      };
      const sleeper = { untilMs: this.elapsedMs + ms, wake };
      if (signal.aborted) {
        reject(signal.reason as Error);
        return;
      }
      signal.addEventListener('abort', abort);
      this.sleepers.add(sleeper);
    });
  }

  /** Lets the time pass until the work is done. */
  async run<T>(work: Promise<T>): Promise<T> {
    const state = { isDone: false };
    const done = work.finally(() => (state.isDone = true));
    done.catch(() => undefined);
    for (;;) {
      await new Promise((resolve) => setImmediate(resolve));
      if (state.isDone) return done;
      const [first] = [...this.sleepers].sort((left, right) => left.untilMs - right.untilMs);
      if (first === undefined) throw new Error('nobody sleeps, and nothing is done');
      this.elapsedMs = Math.max(this.elapsedMs, first.untilMs);
      this.sleepers.delete(first);
      first.wake();
    }
  }
}
