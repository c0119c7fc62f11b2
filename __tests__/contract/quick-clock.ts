import { setTimeout as sleep } from 'node:timers/promises';
import type { Clock } from '../../src/deploy/index.js';

const LONGEST_REAL_PAUSE_MS = 20;
const LONGEST_REAL_SLEEP_MS = 150;

/**
 * A clock with short pauses that count in full: waiting for a server to come back takes no time here. Heat is idle
 * after each sleep, so that each run sends the same requests.
 */
export class QuickClock implements Clock {
  private skippedMs = 0;
  private readonly startedAtMs = Date.now();

  constructor(private readonly atRest: () => Promise<unknown>) {}

  now(): number {
    return Date.now() + this.skippedMs;
  }

  /** The time that the run would have taken. */
  elapsedMs(): number {
    return this.now() - this.startedAtMs;
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
    const real = Math.min(ms, longestMs);
    await sleep(real);
    this.skippedMs += ms - real;
  }
}
