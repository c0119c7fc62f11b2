import { StackError } from '../../errors/index.js';
import { isDeleted, type Stack } from '../../heat/index.js';
import type { Context } from '../context.js';

/**
 * Returns the stack with that name or id, with its outputs; `undefined` if it does not exist or is deleted. Waits until the name of a
 * deleted stack can be used again: until then, Heat rejects a create with 409.
 */
export async function findStack(context: Context, nameOrId: string): Promise<Stack | undefined> {
  const stack = await readStack(context, nameOrId);
  if (stack === undefined || !isDeleted(stack)) return stack;
  // An id names a deleted stack as long as Heat keeps its row.
  return stack.name === nameOrId ? waitUntilNameReleased(context, stack) : undefined;
}

/** Returns the row of the stack, which Heat keeps for some time after a delete. */
async function readStack({ heat }: Context, nameOrId: string): Promise<Stack | undefined> {
  const ref = await heat.findStack(nameOrId);
  return ref === undefined ? undefined : heat.getStack(ref);
}

/** Like `findStack`, but throws a `StackError` if the stack does not exist. */
export async function getStackOrThrow(context: Context, nameOrId: string, operation: string): Promise<Stack> {
  const stack = await findStack(context, nameOrId);
  if (stack !== undefined) return stack;
  throw absentError(nameOrId, operation);
}

/** Like `getStackOrThrow`, but returns also a deleted stack if its id is given: the id names no other stack. */
export async function getStackOrDeletedOrThrow(
  context: Context,
  nameOrId: string,
  operation: string,
): Promise<Stack> {
  const stack = await readStack(context, nameOrId);
  if (stack === undefined) throw absentError(nameOrId, operation);
  return stack.id === nameOrId || !isDeleted(stack) ? stack : getStackOrThrow(context, nameOrId, operation);
}

function absentError(nameOrId: string, operation: string): StackError {
  return new StackError(`Stack ${nameOrId} does not exist, so there is nothing to ${operation}`, {
    failureCode: 'not-found',
    hint: 'Check the name, and the project and region that the step is signed in to.',
  });
}

/** Replaces a stack id in the request by the stack's name, so that a recreated stack keeps its name. */
export function withResolvedName<R extends { readonly stackName: string }>(
  request: R,
  stack: Stack | undefined,
): R {
  return { ...request, stackName: stack?.name ?? request.stackName };
}

const NAME_WAIT_MS = 60_000;
const FIRST_NAME_POLL_MS = 150;
/** From half a second on, an interval is a quarter of the wait so far: what takes long is asked for less often. */
const NAME_POLL_MS = 500;
const NAME_POLL_DIVISOR = 4;

/**
 * Waits up to a minute until the name no longer names the deleted stack. Heat reports DELETE_COMPLETE some tenths of a second before it
 * deletes the stack's trust and releases the name: `purge_db` in heat/engine/stack.py. Returns the stack if it is not deleted any more,
 * because Heat could not delete the trust: it is DELETE_FAILED then, after all.
 */
export async function waitUntilNameReleased(
  { heat, clock, signal }: Context,
  { name, id }: Pick<Stack, 'name' | 'id'>,
): Promise<Stack | undefined> {
  const fromMs = clock.now();
  for (let waitedMs = 0; waitedMs < NAME_WAIT_MS; waitedMs = clock.now() - fromMs) {
    // First of all, too: the name is not free yet in most cases.
    const early = Math.min(NAME_POLL_MS, FIRST_NAME_POLL_MS + waitedMs);
    await clock.sleep(Math.max(early, waitedMs / NAME_POLL_DIVISOR), signal);
    const ref = await heat.findStack(name);
    if (ref?.id !== id) return undefined;
    const stack = await heat.getStack(ref, { resolveOutputs: false });
    if (stack !== undefined && !isDeleted(stack)) return stack;
  }
  return undefined;
}
