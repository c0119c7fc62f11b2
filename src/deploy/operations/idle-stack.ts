import { StackError } from '../../errors/index.js';
import type { Stack } from '../../heat/index.js';
import type { Context } from '../context.js';
import type { ExportRequest, SnapshotRequest } from '../request.js';
import { getStackOrThrow } from '../submit/find-stack.js';
import { ensureIdle } from '../wait/wait-until-idle.js';

/** Returns the stack once no action is in progress on it. Throws a `StackError` if it does not exist. */
export async function getIdleStackOrThrow(
  context: Context,
  request: ExportRequest | SnapshotRequest,
): Promise<Stack> {
  const { operation, stackName } = request;
  const verb = operation === 'delete-snapshot' ? 'delete a snapshot of' : operation;
  const stack = await ensureIdle(context, await getStackOrThrow(context, stackName, verb), request);
  if (stack !== undefined) return stack;
  throw new StackError(`Stack ${stackName} was deleted in the meantime, so there is nothing to ${verb}`, {
    failureCode: 'not-found',
  });
}

/**
 * Throws a `StackError` for a suspended stack, which Heat could not resume afterwards: it resumes only what is SUSPEND_COMPLETE (`resume`
 * in heat/engine/resource.py), and a check, a snapshot or a restore replaces this state of the resources.
 */
export function assertNotSuspended(
  { name, action, state }: Stack,
  operation: 'check' | 'snapshot' | 'restore',
): void {
  if (action !== 'SUSPEND') return;
  throw new StackError(
    `Stack ${name} is ${state}, and Heat could not resume it after a ${operation}; nothing was changed`,
    { failureCode: 'failed-state', hint: 'Run operation "resume" first.' },
  );
}
