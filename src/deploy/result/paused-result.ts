import type { Action, StackRef } from '../../heat/index.js';
import type { HookWait } from '../progress.js';
import type { OnHook } from '../request.js';
import { toFailure, type Failure, type OperationResult, type PausedHook, type Table } from '../result.js';
import { describePause, pausedNextStep } from '../wait/hook-texts.js';
import type { ActionEnd } from '../wait/wait-for-action.js';
import type { FinishedAction } from './action-result.js';

/**
 * Returns the result of an action that waits at hooks: a success with `on-hook: return`, otherwise a failure. If its rollback waits, the action
 * has failed in any case. Leaves out the stack's outputs, which Heat does not have before the end of the action. `title` is e.g. `Update of stack web`.
 */
export function toPausedResult(
  { progress, row, action }: ActionEnd,
  finished: FinishedAction,
  title: string,
  onHook: OnHook,
): Omit<OperationResult, 'operation'> {
  const waits = progress.hooks.current();
  const { outputs, ...rest } = finished;
  return {
    ...rest,
    changed: true,
    otherOutputs: outputs,
    hooks: waits.map(toPausedHook),
    table: hooksTable('Paused at hooks', waits),
    ...(onHook === 'return' && finished.failure === undefined
      ? { outcome: 'paused' }
      : {
          outcome: 'failed',
          failure:
            finished.failure ?? toPausedFailure(title, waits, progress.tree.rootRef, row?.action ?? action),
        }),
  };
}

function toPausedFailure(title: string, waits: readonly HookWait[], root: StackRef, action: Action): Failure {
  const summary = `${title} is ${describePause(waits)}; Heat continues to wait`;
  return toFailure({ summary, hint: pausedNextStep(root.name, action), code: 'paused' });
}

export function toPausedHook({ path, stack, hook, sinceMs }: HookWait): PausedHook {
  return { path: path.join('/'), stackId: stack.id, hook, since: toTimestamp(sinceMs) };
}

export function hooksTable(title: string, waits: readonly HookWait[]): Table {
  return {
    title,
    columns: ['resource', 'hook', 'since', 'stack id'],
    rows: waits.map(toPausedHook).map(({ path, hook, since, stackId }) => [path, hook, since, stackId]),
  };
}

/** As Heat writes times: whole seconds. An event without a time has none. */
function toTimestamp(ms: number): string {
  return Number.isNaN(ms) ? '' : `${new Date(ms).toISOString().slice(0, 19)}Z`;
}
