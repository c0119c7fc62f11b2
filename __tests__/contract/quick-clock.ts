import { setTimeout as sleep } from 'node:timers/promises';
import type { Clock } from '../../src/deploy/index.js';

const LONGEST_REAL_PAUSE_MS = 20;
const LONGEST_REAL_SLEEP_MS = 150;

/**
 * A clock with short pauses that count in full: waiting for a server to come back takes no time here. Only pauses count, not the time
 * that responses take, and Heat is idle after each sleep, so that each run sends the same requests however busy the machine is.
 */
export class QuickClock implements Clock {
  private passedMs = 0;
  private readonly startedAtMs = Date.now();

  constructor(private readonly atRest: () => Promise<unknown>) {}

  now(): number {
    return this.startedAtMs + this.passedMs;
  }

  /** The time that the run would have paused. */
  elapsedMs(): number {
    return this.passedMs;
  }

  async sleep(ms: number): Promise<void> {
    if (ms === 0) return;
    await this.pass(ms, LONGEST_REAL_SLEEP_MS);
    await this.atRest();
  }

  /** Waits between two attempts of one request. */
  async pause(ms: number): Promise<void> {
    await this.pass(ms, LONGEST_REAL_PAUSE_MS);
  }

  private async pass(ms: number, longestMs: number): Promise<void> {
    await sleep(Math.min(ms, longestMs));
    this.passedMs += ms;
  }
}
