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
  const stack = await ensureIdle(context, await getStackOrThrow(context, stackName, operation), request);
  if (stack !== undefined) return stack;
  throw new StackError(
    `Stack ${stackName} was deleted in the meantime, so there is nothing to ${operation}`,
    { failureCode: 'not-found' },
  );
}
