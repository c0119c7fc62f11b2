import { isComplete, isDeleted, isFailed, isInProgress, type Action, type Stack } from '../heat/index.js';

/** The action that we asked for, in the terms in which its end is recognised. */
export interface Expected {
  readonly action: Action;
  /** `updated_time` of the row before we asked; absent for a create, whose stack is new. */
  readonly before?: { readonly updatedTime: string | undefined } | undefined;
  /** Whether an event has shown that our action began. */
  readonly begun: boolean;
  /** `updated_time` of the first row that showed our action; it changes only when another one takes over. */
  readonly ownUpdatedTime: string | undefined;
}

/** What a stack's row says about our action. */
export type Verdict =
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
export function judge(row: Stack | undefined, expected: Expected): Verdict {
  if (row === undefined || isDeleted(row)) return 'gone';
  if (!hasBegun(row, expected)) return 'not-begun';
  const isRolledBack = ROLLED_BACK.has(expected.action);
  if (row.action === 'ROLLBACK' && isRolledBack) return judgeRollback(row);
  if (isAnothers(row, expected)) return 'superseded';
  if (isComplete(row)) return 'succeeded';
  if (!isFailed(row)) return 'running';
  return isRolledBack && !row.disableRollback ? 'failing' : 'failed';
}

function judgeRollback(row: Stack): Verdict {
  if (isInProgress(row)) return 'rolling-back';
  return isComplete(row) ? 'rolled-back' : 'rollback-failed';
}

/** Another action, or the same action begun once more by somebody else. */
function isAnothers(row: Stack, { action, ownUpdatedTime }: Expected): boolean {
  return row.action !== action || (ownUpdatedTime !== undefined && row.updatedTime !== ownUpdatedTime);
}

/** An old COMPLETE of the previous action must not be taken for this one. */
function hasBegun(row: Stack, { action, before, begun }: Expected): boolean {
  if (before === undefined || begun || row.updatedTime !== before.updatedTime) return true;
  return row.action === action && isInProgress(row);
}
