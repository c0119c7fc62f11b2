import { isComplete, isDeleted, isFailed, isInProgress, type Action, type Stack } from '../../heat/index.js';
import type { Context } from '../context.js';

/** The action that we asked for, in the terms in which its end is recognised. */
export interface Expected {
  readonly action: Action;
  /** `updated_time` of the row before we asked; absent for a create, whose stack is new. */
  readonly before?: { readonly updatedTime: string | undefined } | undefined;
  /** Whether an event has shown that our action began. */
  readonly begun: boolean;
  /** `updated_time` of the first row that showed our action; it changes only when another one takes over. */
  readonly actionUpdatedTime: string | undefined;
}

/** What a stack's row says about our action. */
export type ActionState =
  /** The row still shows what was before: Heat has not begun. */
  | 'not-begun'
  | 'running'
  | 'succeeded'
  | 'failed'
  /** It failed and Heat is about to roll it back: between the two rows stands a moment. */
  | 'failing'
  | 'rolling-back'
  | 'rolled-back'
  | 'rollback-failed'
  /** Somebody else's action has taken over. */
  | 'superseded'
  /** The stack is no longer there. */
  | 'gone';

/** Actions after whose failure Heat rolls back: `mark_failed` in heat/engine/stack.py. */
const ROLLED_BACK: ReadonlySet<Action> = new Set<Action>(['CREATE', 'UPDATE', 'RESTORE', 'ADOPT']);

/** Judges a row; `undefined` is a stack that Heat no longer knows. */
export function classifyState(row: Stack | undefined, expected: Expected): ActionState {
  if (row === undefined || isDeleted(row)) return 'gone';
  if (!hasBegun(row, expected)) return 'not-begun';
  const isRolledBack = ROLLED_BACK.has(expected.action);
  if (row.action === 'ROLLBACK' && isRolledBack) return classifyRollback(row);
  if (isForeignAction(row, expected)) return 'superseded';
  if (isComplete(row)) return 'succeeded';
  if (!isFailed(row)) return 'running';
  return isRolledBack && !row.disableRollback ? 'failing' : 'failed';
}

function classifyRollback(row: Stack): ActionState {
  if (isInProgress(row)) return 'rolling-back';
  return isComplete(row) ? 'rolled-back' : 'rollback-failed';
}

/** Another action, or the same action begun once more by somebody else. */
function isForeignAction(row: Stack, { action, actionUpdatedTime }: Expected): boolean {
  return row.action !== action || (actionUpdatedTime !== undefined && row.updatedTime !== actionUpdatedTime);
}

/** An old COMPLETE of the previous action must not be taken for this one. */
function hasBegun(row: Stack, { action, before, begun }: Expected): boolean {
  if (before === undefined || begun || row.updatedTime !== before.updatedTime) return true;
  return row.action === action && isInProgress(row);
}

/** How an action ended; `timed-out` is our own deadline, `never-begun` an acceptance that nothing followed. */
export type EndState =
  Exclude<ActionState, 'running' | 'failing' | 'rolling-back' | 'not-begun'> | 'timed-out' | 'never-begun';

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
  findEnd(verdict: ActionState): EndState | undefined {
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
