import { RequestError } from '../errors/index.js';
import type { Context } from './context.js';

/** A cloud that is away for longer is not waited for: nobody knows what became of the stack. */
const LONGEST_OUTAGE_MS = 10 * 60_000;

/**
 * Bridges the time in which the cloud does not answer while a stack is watched: Heat goes on with it, and each single
 * request has been tried several times already.
 */
export class Outage {
  private sinceMs: number | undefined;

  constructor(private readonly context: Pick<Context, 'clock' | 'tell'>) {}

  /** What the step gives, or nothing while the cloud is away; throws when it is away for too long, or says no. */
  async bridge<T>(step: () => Promise<T>): Promise<{ readonly value: T } | undefined> {
    try {
      const value = await step();
      this.end();
      return { value };
    } catch (error) {
      if (!isAway(error) || !this.isBearable(error)) throw error;
      return undefined;
    }
  }

  private isBearable(error: unknown): boolean {
    const now = this.context.clock.now();
    if (this.sinceMs === undefined) {
      this.sinceMs = now;
      const said = error instanceof Error ? error.message.split('\n')[0] : '';
      this.context.tell({
        kind: 'warning',
        text: `The cloud does not answer (${said ?? ''}); still waiting, since Heat goes on with the stack`,
      });
    }
    return now - this.sinceMs < LONGEST_OUTAGE_MS;
  }

  private end(): void {
    if (this.sinceMs === undefined) return;
    const seconds = Math.round((this.context.clock.now() - this.sinceMs) / 1000);
    this.sinceMs = undefined;
    this.context.tell({ kind: 'notice', text: `The cloud answers again, after ${seconds} s` });
  }
}

/** No answer, or one that says "not now"; signing in anew can fail for the same reason. */
function isAway(error: unknown): boolean {
  if (error instanceof RequestError) {
    const { status } = error;
    return status === undefined || status === 429 || status === 502 || status === 503 || status === 504;
  }
  return error instanceof Error && error.cause !== undefined && isAway(error.cause);
}
