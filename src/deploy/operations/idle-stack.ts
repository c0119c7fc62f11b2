import { StackError } from '../../errors/index.js';
import type { Stack } from '../../heat/index.js';
import type { Context } from '../context.js';
import type { ActRequest, ExportRequest, SnapshotRequest } from '../request.js';
import { getStackOrThrow } from '../submit/find-stack.js';
import { ensureIdle } from '../wait/wait-until-idle.js';

type StackRequest = ActRequest | ExportRequest | SnapshotRequest;

/** Returns the stack once no action is in progress on it. Throws a `StackError` if it does not exist. */
export async function getIdleStackOrThrow(context: Context, request: StackRequest): Promise<Stack> {
  const verb = toVerb(request);
  const stack = await ensureIdle(context, await getStackOrThrow(context, request.stackName, verb), request);
  if (stack === undefined) throw stackGoneError(request);
  return stack;
}

/** The error for a stack that somebody deleted while the operation waited. */
export function stackGoneError(request: StackRequest): StackError {
  const text = `Stack ${request.stackName} was deleted in the meantime, so there is nothing to ${toVerb(request)}`;
  return new StackError(text, { failureCode: 'not-found' });
}

function toVerb({ operation }: StackRequest): string {
  return operation === 'delete-snapshot' ? 'delete a snapshot of' : operation;
}

/** The next step for a stack whose suspend failed: `resume` in heat/engine/resource.py refuses a resource in SUSPEND_FAILED. */
export const SUSPEND_AGAIN_HINT =
  'Run operation "suspend" again, and then "resume": Heat resumes only resources whose suspend has succeeded. ' +
  'If the suspend cannot succeed, a deploy after "resume" repairs the stack, and can replace the resources that failed.';

/**
 * Throws a `StackError` for a suspended stack, which Heat could not resume afterwards: it resumes only what is SUSPEND_COMPLETE (`resume`
 * in heat/engine/resource.py), and a check, a snapshot or a restore replaces this state of the resources.
 */
export function assertNotSuspended(
  { name, action, status, state }: Stack,
  operation: 'check' | 'snapshot' | 'restore',
): void {
  if (action !== 'SUSPEND') return;
  throw new StackError(
    `Stack ${name} is ${state}, and Heat could not resume it after a ${operation}; nothing was changed`,
    {
      failureCode: 'failed-state',
      hint: status === 'FAILED' ? SUSPEND_AGAIN_HINT : 'Run operation "resume" first.',
    },
  );
}
