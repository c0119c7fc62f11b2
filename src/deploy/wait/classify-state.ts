import {
  isComplete,
  isDeleted,
  isFailed,
  isInProgress,
  type Action,
  type Stack,
  type StackSummary,
} from '../../heat/index.js';
import type { Context } from '../context.js';

/** The requested action, and what is known of its start. */
export interface Expected {
  readonly action: Action;
  /** The row before the request; absent for a create, whose stack is new. */
  readonly before?: { readonly updatedTime: string | undefined } | undefined;
  /** Whether an event has shown that the action began. */
  readonly hasBegunEvent: boolean;
  /** `updated_time` of the first row that showed the action; it changes only if another action replaces this one. */
  readonly actionUpdatedTime: string | undefined;
}

/** What a stack's row says about the action. */
export type ActionState =
  /** The row is still as it was before the request. */
  | 'not-begun'
  | 'running'
  | 'succeeded'
  | 'failed'
  /** It failed and Heat is about to roll back. */
  | 'failing'
  | 'rolling-back'
  | 'rolled-back'
  | 'rollback-failed'
  /** Another action replaced it. */
  | 'superseded'
  /** The stack does not exist any more. */
  | 'gone';

/** Heat rolls back when one of these fails: `mark_failed` in heat/engine/stack.py. */
const ROLLED_BACK: ReadonlySet<Action> = new Set<Action>(['CREATE', 'UPDATE', 'RESTORE', 'ADOPT']);

/** A row, or what a list shows of a stack in progress: it leaves out what only the end of the action needs. */
type Row = StackSummary & Partial<Pick<Stack, 'disableRollback'>>;

/** Returns what the row says; `undefined` is a stack that Heat does not know any more. */
export function classifyState(row: Row | undefined, expected: Expected): ActionState {
  if (row === undefined || isDeleted(row)) return 'gone';
  if (!hasBegun(row, expected)) return 'not-begun';
  const isRolledBack = ROLLED_BACK.has(expected.action);
  if (row.action === 'ROLLBACK' && isRolledBack) return classifyRollback(row);
  if (isForeignAction(row, expected)) return 'superseded';
  if (isComplete(row)) return 'succeeded';
  if (!isFailed(row)) return 'running';
  return isRolledBack && !row.disableRollback ? 'failing' : 'failed';
}

function classifyRollback(row: Row): ActionState {
  if (isInProgress(row)) return 'rolling-back';
  return isComplete(row) ? 'rolled-back' : 'rollback-failed';
}

/** Whether the row shows another action, or the same one started again by somebody else. */
function isForeignAction(row: Row, { action, actionUpdatedTime }: Expected): boolean {
  return row.action !== action || (actionUpdatedTime !== undefined && row.updatedTime !== actionUpdatedTime);
}

/** Whether the row is newer than the request: a COMPLETE of the previous action is not the end of this one. */
function hasBegun(row: Row, { action, before, hasBegunEvent }: Expected): boolean {
  if (before === undefined || hasBegunEvent || row.updatedTime !== before.updatedTime) return true;
  return row.action === action && isInProgress(row);
}

/**
 * Whether what a list shows is of the action itself, or of its rollback: a list can be older than the action, and show the one before.
 * `state`: what the row or a list said last.
 */
export function isListedAction(
  listed: StackSummary,
  { action, before, actionUpdatedTime }: Expected,
  state: ActionState | undefined,
): boolean {
  const { updatedTime } = listed;
  if (state === 'running' && listed.action === action) return updatedTime === actionUpdatedTime;
  if (before !== undefined && updatedTime === before.updatedTime) return false;
  return listed.action === action || (listed.action === 'ROLLBACK' && ROLLED_BACK.has(action));
}

/**
 * How an action ended; `timed-out`: the deadline of this action passed; `never-begun`: Heat accepted it, and nothing followed;
 * `paused`: it has not ended, but waits at hooks, and `on-hook` says not to wait for that.
 */
export type EndState =
  | Exclude<ActionState, 'running' | 'failing' | 'rolling-back' | 'not-begun'>
  | 'timed-out'
  | 'never-begun'
  | 'paused';

/** The deadline is this much later than Heat's own, so that Heat's message arrives first. */
const MARGIN_MS = 60_000;
/** A rollback follows a failure within milliseconds; a busy cloud gets more time. */
const ROLLBACK_BEGINS_WITHIN_MS = 10_000;
/** An accepted action that is not visible by then has lost a race: `converge_stack` then returns silently. */
const BEGINS_WITHIN_MS = 60_000;

/** Decides when a state counts as the end, because a phase takes too long. */
export class Deadlines {
  private failingSinceMs: number | undefined;
  private rollbackSinceMs: number | undefined;

  constructor(
    private readonly clock: Context['clock'],
    private readonly target: { readonly beganAtMs: number; readonly timeoutMinutes: number },
  ) {}

  /** Milliseconds since the request. */
  elapsedMs(): number {
    return this.clock.now() - this.target.beganAtMs;
  }

  /** Returns the end that the state means by now; `undefined` while the action may still continue. */
  findEnd(state: ActionState): EndState | undefined {
    const now = this.clock.now();
    switch (state) {
      case 'not-begun':
        return this.elapsedMs() > BEGINS_WITHIN_MS ? 'never-begun' : undefined;
      case 'failing':
        this.failingSinceMs ??= now;
        return now - this.failingSinceMs > ROLLBACK_BEGINS_WITHIN_MS ? 'failed' : undefined;
      case 'rolling-back':
        // Heat gives a rollback the complete time limit again, from the start of the rollback.
        this.rollbackSinceMs ??= now;
        return this.isOverdue(this.rollbackSinceMs) ? 'timed-out' : undefined;
      case 'running':
        return this.isOverdue(this.target.beganAtMs) ? 'timed-out' : undefined;
      default:
        return state;
    }
  }

  private isOverdue(sinceMs: number): boolean {
    return this.clock.now() - sinceMs > this.target.timeoutMinutes * 60_000 + MARGIN_MS;
  }
}
