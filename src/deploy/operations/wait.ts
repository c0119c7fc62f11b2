import { StackError } from '../../errors/index.js';
import type { Action, Stack } from '../../heat/index.js';
import type { Context } from '../context.js';
import type { WaitRequest } from '../request.js';
import { buildActionResult } from '../result/action-result.js';
import { toPausedResult } from '../result/paused-result.js';
import type { OperationResult, Outcome } from '../result.js';
import { getStackOrDeletedOrThrow } from '../submit/find-stack.js';
import { explainForeignTags } from '../submit/ownership.js';
import { findCurrentAction } from '../wait/current-action.js';
import { waitForAction } from '../wait/wait-for-action.js';

/**
 * Operation `wait`: waits for the end of the action that runs on the stack, whoever requested it, and reports it as the step that
 * requested it would. If no action runs, reports how the last one ended; for the id of a stack that Heat still shows as deleted, the delete.
 */
export async function waitForCurrentAction(context: Context, request: WaitRequest): Promise<OperationResult> {
  const stack = await getStackOrDeletedOrThrow(context, request.stackName, 'wait for');
  if (request.own) assertOwnDeploy(context, stack);
  const { action, eventsBefore, isRowOutdated } = await findCurrentAction(context.heat, stack);
  const { title, noun, outcome } = describe(action);
  context.onProgress({
    kind: 'begin',
    phase: 'wait',
    title: `Waiting for the ${noun} of stack ${stack.name} to finish`,
  });
  const actionEnd = await waitForAction(context, {
    ref: stack.ref,
    action,
    beganAtMs: context.clock.now(),
    timeoutMinutes: request.timeoutMinutes,
    eventsBefore,
    firstRow: isRowOutdated ? undefined : stack,
    onHook: request.onHook,
  });
  const actionTitle = `${title} of stack ${stack.name}`;
  const finished = buildActionResult(actionEnd, undefined, actionTitle);
  context.onProgress({ kind: 'end' });
  if (actionEnd.end === 'paused')
    return { operation: 'wait', ...toPausedResult(actionEnd, finished, actionTitle, request.onHook) };
  const isDeleted = action === 'DELETE' && actionEnd.end === 'gone';
  return {
    operation: 'wait',
    changed: action !== 'CHECK',
    ...finished,
    outcome: finished.failure === undefined || isDeleted ? outcome : 'failed',
    failure: isDeleted ? undefined : finished.failure,
  };
}

/** Throws a `StackError` unless this repository deployed the stack from the commit of this workflow run. */
function assertOwnDeploy({ owner }: Context, { name, state, action, tags }: Stack): void {
  const reason = owner && explainForeignTags(tags, owner);
  if (reason === undefined) return;
  throw new StackError(`Stack ${name} (${state}) ${reason}; the step does not wait for it`, {
    hint:
      action === 'RESTORE' && tags.length === 0
        ? 'Heat removes the tags of a stack when it restores a snapshot. To wait for it, use own: false.'
        : 'Find out who else deploys this stack. To wait for it all the same, use own: false.',
    failureCode: 'superseded',
  });
}

interface Kind {
  readonly title: string;
  readonly noun: string;
  readonly outcome: Outcome;
}

const KINDS: Readonly<Partial<Record<Action, Kind>>> = {
  CREATE: { title: 'Create', noun: 'create', outcome: 'created' },
  ADOPT: { title: 'Adopt', noun: 'adopt', outcome: 'adopted' },
  UPDATE: { title: 'Update', noun: 'update', outcome: 'updated' },
  DELETE: { title: 'Delete', noun: 'delete', outcome: 'deleted' },
  SUSPEND: { title: 'Suspend', noun: 'suspend', outcome: 'suspended' },
  RESUME: { title: 'Resume', noun: 'resume', outcome: 'resumed' },
  CHECK: { title: 'Check', noun: 'check', outcome: 'checked' },
  SNAPSHOT: { title: 'Snapshot', noun: 'snapshot', outcome: 'snapshotted' },
  RESTORE: { title: 'Restore', noun: 'restore', outcome: 'restored' },
};

function describe(action: Action): Kind {
  return KINDS[action] ?? { title: action, noun: action, outcome: 'updated' };
}
