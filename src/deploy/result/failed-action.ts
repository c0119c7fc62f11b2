import { joinNames } from '../../errors/index.js';
import type { Action } from '../../heat/index.js';
import type { Bundle } from '../../template/index.js';
import { toFailure, type Failure } from '../result.js';
import type { EndState } from '../wait/classify-state.js';
import { describePause, describeUnclearedHooks, hookNextStep, pausedNextStep } from '../wait/hook-texts.js';
import type { ActionEnd } from '../wait/wait-for-action.js';
import { findAdviceForFailure } from './failure-advice.js';
import { explainFailure, findStackReason, type FailureCause } from './root-cause.js';

/** Returns the failure of an action that ended otherwise than it should: cause, state and next step. `title`: such as `Update of stack web`. */
export function findFailure(
  actionEnd: ActionEnd,
  files: Bundle | undefined,
  title: string,
): Failure | undefined {
  if (actionEnd.end === 'succeeded') return undefined;
  // `toPausedResult` decides whether the pause of any other action is a failure.
  if (actionEnd.end === 'paused') return findPausedRollback(actionEnd, files, title);
  const state = actionEnd.row?.state ?? 'gone';
  const cancellation = findCancellation(actionEnd, title, state);
  if (cancellation !== undefined) return cancellation;
  const isOverLimit = hasExceededLimit(actionEnd);
  const endText = (isOverLimit ? LIMIT_TEXTS[actionEnd.end] : undefined) ?? END_TEXTS[actionEnd.end];
  const cause = explainFailure(actionEnd, files, `${title} ${endText}`);
  const failureCause = isOverLimit ? withLimit(cause, actionEnd) : cause;
  const failure = describeFailedEnd(actionEnd, failureCause, files, title);
  return isHookWait(actionEnd, failureCause) ? withHooks(actionEnd, failure) : failure;
}

/** Returns the failure of an action whose rollback waits at hooks; `undefined` if the action itself does. */
function findPausedRollback(
  actionEnd: ActionEnd,
  files: Bundle | undefined,
  title: string,
): Failure | undefined {
  const { progress } = actionEnd;
  if (progress.rootEvent('ROLLBACK_IN_PROGRESS') === undefined) return undefined;
  const pauseText = `and its rollback is ${describePause(progress.hooks.current())}; Heat continues to wait`;
  const nextStep = pausedNextStep(progress.tree.rootRef.name, 'ROLLBACK');
  if (!hasFailedItself(actionEnd)) {
    const summary = `${title} ${CANCELLED_BY_OTHERS}, ${pauseText}`;
    return toFailure({ summary, hint: nextStep, code: 'paused' });
  }
  const cause = explainFailure(actionEnd, files, `${title} failed, ${pauseText}`);
  const hint = [cause.hint, nextStep].filter((text) => text !== undefined).join(' ');
  return { ...cause, hint, code: 'paused' };
}

/** Heat's message for an action that took too long: `Timed out`, or `... aborted (Task ... Timed out)` around it. */
const TIMED_OUT = /\btimed out\b/i;

/** Heat's reason of a stack whose time limit has passed: `Timed out`, in the legacy engine `Create timed out` (heat/engine/stack.py). */
const STACK_TIMED_OUT = /^(?:\w+ )?timed out$/i;

/** True if Heat ended the action itself because its time limit had passed. */
function hasExceededLimit(actionEnd: ActionEnd): boolean {
  return STACK_TIMED_OUT.test(findStackReason(actionEnd)?.trim() ?? '');
}

/** The time limit is the cause, unless a service's message says what took so long. */
function withLimit(cause: FailureCause, actionEnd: ActionEnd): FailureCause {
  const code = cause.code ?? 'timed-out';
  // What follows from the limit is said once, for the rollback.
  if (isRollbackOverLimit(actionEnd)) return { ...cause, code };
  return { ...cause, hint: cause.hint ?? LIMIT_HINTS[actionEnd.action] ?? LIMIT_HINT, code };
}

const WHY_SO_LONG = 'Heat ended the action at its time limit. Check why the resource takes so long';
const DEPLOY_LIMIT_HINT = `${WHY_SO_LONG}. If it needs more time, increase timeout-in-minutes, then run the step again.`;
/** Heat uses the limit that the last create or update has stored. */
const LIMIT_HINT = `${WHY_SO_LONG}, then run the step again. The limit is the timeout-in-minutes of the last deploy.`;
const LIMIT_HINTS: Readonly<Partial<Record<Action, string>>> = {
  CREATE: DEPLOY_LIMIT_HINT,
  UPDATE: DEPLOY_LIMIT_HINT,
  ADOPT: DEPLOY_LIMIT_HINT,
};

/** True if the action failed because a hook was not cleared, and not for another reason. */
function isHookWait({ end, progress }: ActionEnd, { reason }: FailureCause): boolean {
  const isOutOfTime = end === 'timed-out' || TIMED_OUT.test(reason);
  return isOutOfTime && progress.hooks.uncleared().length > 0;
}

function withHooks({ progress }: ActionEnd, failure: Failure): Failure {
  const waits = progress.hooks.uncleared();
  const summary = `${failure.summary}; ${describeUnclearedHooks(waits)}`;
  return { ...failure, summary, hint: hookNextStep(waits, progress.tree.rootRef) };
}

function describeFailedEnd(
  actionEnd: ActionEnd,
  failureCause: FailureCause,
  files: Bundle | undefined,
  title: string,
): Failure {
  const { code } = failureCause;
  const state = actionEnd.row?.state ?? 'gone';
  switch (actionEnd.end) {
    case 'failed':
      return { ...failureCause, hint: failedHint(failureCause, state), code: code ?? 'stack-failed' };
    case 'gone':
      return { ...failureCause, hint: OTHER_CHANGES_HINT, code: 'stack-failed' };
    case 'rolled-back': {
      const hint = rolledBackHint(failureCause, actionEnd.action);
      return { ...failureCause, hint, code: code ?? 'rolled-back' };
    }
    case 'rollback-failed': {
      const summary = `${failureCause.summary}; the rollback: ${rollbackReason(actionEnd)}`;
      const hint = rollbackHint(actionEnd, failureCause, files);
      return { ...failureCause, summary, hint, code: 'rollback-failed' };
    }
    case 'superseded':
      return supersededFailure(`${title} was superseded by another action: the stack is ${state}`);
    case 'never-begun':
      return toFailure({
        summary: `${title}: Heat accepted the request but did not start it, because another request came first`,
        hint: 'Run the step again. Use a concurrency group in the workflow to avoid parallel runs.',
        code: 'superseded',
      });
    case 'timed-out':
      return { ...describeTimeout(actionEnd, failureCause), code: 'timed-out' };
    case 'succeeded':
    case 'paused':
      return { ...failureCause, code: 'internal' };
  }
}

function rollbackReason({ row }: Pick<ActionEnd, 'row'>): string {
  return row?.statusReason ?? 'Heat gave no reason';
}

const OTHER_CHANGES_HINT = 'Find out who else is changing this stack, then run the step again.';
const ROLLBACK_HINT = 'Fix what stopped the rollback, then run the step again.';
const ROLLBACK_LIMIT_HINT =
  'The rollback has the same time limit. Check why the resource takes so long, or increase timeout-in-minutes, then run the step again.';

function isRollbackOverLimit(actionEnd: ActionEnd): boolean {
  return actionEnd.end === 'rollback-failed' && STACK_TIMED_OUT.test(rollbackReason(actionEnd));
}

/** Returns the next steps after a failed rollback: about the cause of the failure, if it is known, and about what stopped the rollback. */
function rollbackHint(actionEnd: ActionEnd, { hint }: FailureCause, files: Bundle | undefined): string {
  const known = findAdviceForFailure(rollbackReason(actionEnd), [], files)?.hint;
  const generic = isRollbackOverLimit(actionEnd) ? ROLLBACK_LIMIT_HINT : ROLLBACK_HINT;
  if (hint === undefined || hint === known) return known ?? generic;
  return `${hint} The rollback failed, too: ${known ?? generic}`;
}

function failedHint({ hint }: FailureCause, state: string): string {
  return hint === undefined
    ? `Fix the cause, then run the step again; until then, the stack stays ${state}.`
    : `${hint} The stack stays ${state} until then.`;
}

function rolledBackHint({ hint }: FailureCause, action: Action): string {
  const nextStep = hint ?? FIX_CAUSE[action] ?? FIX_CAUSE.UPDATE;
  return `${nextStep} ${AFTER_ROLLBACK[action] ?? AFTER_ROLLBACK.UPDATE}`;
}

/** Heat itself ends an action at its time limit. If it does not, its engine has stopped. */
const AFTER_TIMEOUT =
  'Run the step again with on-in-progress: supersede. Heat has not stopped the action at its time limit, most likely because ' +
  'its engine was restarted. If the resources need more time, increase timeout-in-minutes.';

/** Adds the running resources to the failure if no resource has failed. */
function describeTimeout({ progress }: ActionEnd, failureCause: FailureCause): FailureCause {
  const running = progress.runningPaths();
  const leaves = running.filter((path) => !running.some((other) => other.startsWith(`${path}/`)));
  if (failureCause.resources.length > 0 || leaves.length === 0) {
    const { hint } = failureCause;
    return { ...failureCause, hint: hint === undefined ? AFTER_TIMEOUT : `${hint} ${AFTER_TIMEOUT}` };
  }
  const summary = `${failureCause.summary}; still in progress: ${joinNames(leaves)}`;
  return { ...failureCause, summary, hint: AFTER_TIMEOUT };
}

const CANCELLED_BY_OTHERS = 'was cancelled by someone else';

/** Whether the action failed before its rollback, which a cancelled one does not. */
function hasFailedItself({ failures, progress, action }: ActionEnd): boolean {
  return failures.stackReason !== undefined || progress.rootEvent(`${action}_FAILED`) !== undefined;
}

/** The reason of a stack whose action was cancelled without a rollback, as Heat 19 and 26 word it. */
const USER_CANCELLED = /^Stack [A-Z]+ cancelled$|^User cancelled stack /;

/**
 * Returns the failure of an action that somebody else cancelled; `undefined` if the action failed by itself. Heat rolls
 * back after a failure, which has an event, or because somebody cancelled the update (`stack_cancel_update` in
 * heat/engine/service.py).
 */
function findCancellation(actionEnd: ActionEnd, title: string, state: string): Failure | undefined {
  const { progress, row, end } = actionEnd;
  const subject = `${title} ${CANCELLED_BY_OTHERS}`;
  if (end === 'failed')
    return USER_CANCELLED.test(row?.statusReason ?? '')
      ? supersededFailure(`${subject}: the stack is ${state}`)
      : undefined;
  if (hasFailedItself(actionEnd) || progress.rootEvent('ROLLBACK_IN_PROGRESS') === undefined)
    return undefined;
  if (end === 'rolled-back') return supersededFailure(`${subject} and rolled back: the stack is ${state}`);
  if (end !== 'rollback-failed') return undefined;
  const summary = `${subject}, and its rollback failed: ${rollbackReason({ row })}`;
  const known = findAdviceForFailure(rollbackReason({ row }), [], undefined)?.hint;
  return toFailure({ summary, hint: known ?? ROLLBACK_HINT, code: 'rollback-failed' });
}

function supersededFailure(summary: string): Failure {
  return toFailure({ summary, hint: OTHER_CHANGES_HINT, code: 'superseded' });
}

/** Hints for causes that are not in the catalogue. */
const FIX_CAUSE: { readonly UPDATE: string } & Partial<Record<Action, string>> = {
  CREATE: 'Fix the cause, then run the step again.',
  UPDATE: 'Check the resources, fix the cause, then run the step again.',
};

/** State after a rollback, by the rolled-back action. */
const AFTER_ROLLBACK: { readonly UPDATE: string } & Partial<Record<Action, string>> = {
  CREATE: 'Heat has deleted the resources that were created.',
  UPDATE: 'Heat has rolled back the update, except for resources that it had already deleted.',
};

/** Instead of `END_TEXTS`, if Heat's time limit ended the action. */
const LIMIT_TEXTS: Readonly<Partial<Record<EndState, string>>> = {
  failed: 'exceeded its time limit',
  'rolled-back': 'exceeded its time limit and was rolled back',
  'rollback-failed': 'exceeded its time limit, and its rollback failed',
};

const END_TEXTS: Readonly<Record<EndState, string>> = {
  succeeded: 'succeeded',
  failed: 'failed',
  'rolled-back': 'failed and was rolled back',
  'rollback-failed': 'failed, and so did its rollback',
  superseded: 'was superseded',
  gone: 'ended because the stack was deleted',
  'timed-out': 'exceeded its time limit',
  'never-begun': 'did not start',
  paused: 'is paused',
};
