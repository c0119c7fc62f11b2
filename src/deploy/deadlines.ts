import type { Context } from './context.js';
import type { Verdict } from './verdict.js';

/** How an action ended; `timed-out` is our own deadline, `never-begun` an acceptance that nothing followed. */
export type End =
  Exclude<Verdict, 'running' | 'failing' | 'rolling-back' | 'not-begun'> | 'timed-out' | 'never-begun';

/** Our deadline stands this much after Heat's, so that Heat's own word comes first. */
const MARGIN_MS = 60_000;
/** Between a failed row and the rollback's row stand milliseconds; a cloud under load gets more. */
const ROLLBACK_BEGINS_WITHIN_MS = 10_000;
/** An accepted action that shows nothing for so long has lost a race: `converge_stack` then returns silently. */
const BEGINS_WITHIN_MS = 60_000;

/** How long each phase of an action may take before it counts as the end. */
export class Deadlines {
  private failingSinceMs: number | undefined;
  private rollbackSinceMs: number | undefined;

  constructor(
    private readonly clock: Context['clock'],
    private readonly watched: { readonly beganAtMs: number; readonly timeoutMinutes: number },
  ) {}

  /** Milliseconds since the action was asked for. */
  elapsedMs(): number {
    return this.clock.now() - this.watched.beganAtMs;
  }

  /** The end that the verdict means by now; nothing while it may still go on. */
  endOf(verdict: Verdict): End | undefined {
    const now = this.clock.now();
    switch (verdict) {
      case 'not-begun':
        return this.elapsedMs() > BEGINS_WITHIN_MS ? 'never-begun' : undefined;
      case 'failing':
        this.failingSinceMs ??= now;
        return now - this.failingSinceMs > ROLLBACK_BEGINS_WITHIN_MS ? 'failed' : undefined;
      case 'rolling-back':
        // Heat gives a rollback the whole time limit once more, from its own beginning.
        this.rollbackSinceMs ??= now;
        return this.isOverdue(this.rollbackSinceMs) ? 'timed-out' : undefined;
      case 'running':
        return this.isOverdue(this.watched.beganAtMs) ? 'timed-out' : undefined;
      default:
        return verdict;
    }
  }

  private isOverdue(sinceMs: number): boolean {
    return this.clock.now() - sinceMs > this.watched.timeoutMinutes * 60_000 + MARGIN_MS;
  }
}
