import { StackError } from '../../errors/index.js';
import { isDeleted, type Stack } from '../../heat/index.js';
import type { Context } from '../context.js';

/** The stack of that name or id with its outputs; `undefined` when there is none, or only the memory of a deleted one. */
export async function findStack({ heat }: Context, nameOrId: string): Promise<Stack | undefined> {
  const ref = await heat.findStack(nameOrId);
  const stack = ref === undefined ? undefined : await heat.getStack(ref);
  return stack === undefined || isDeleted(stack) ? undefined : stack;
}

/** The same where the operation makes no sense without it. */
export async function getStackOrThrow(context: Context, nameOrId: string, operation: string): Promise<Stack> {
  const stack = await findStack(context, nameOrId);
  if (stack !== undefined) return stack;
  throw new StackError(`Stack ${nameOrId} is not there, so there is nothing to ${operation}`, {
    hint: 'Check the name, the project and the region that the step is signed in to.',
  });
}

/** The request with the name of the stack that it gave by its id: what is created in that one's place gets its name. */
export function withResolvedName<R extends { readonly stackName: string }>(
  request: R,
  stack: Stack | undefined,
): R {
  return { ...request, stackName: stack?.name ?? request.stackName };
}

const NAME_LOOKS = 20;
const NAME_LOOK_EVERY_MS = 500;

/** Heat says DELETE_COMPLETE some tenths of a second before it gives the name free: `purge_db` in heat/engine/stack.py. */
export async function waitUntilNameReleased({ heat, clock, signal }: Context, name: string): Promise<void> {
  for (let look = 0; look < NAME_LOOKS && (await heat.findStack(name)) !== undefined; look += 1) {
    await clock.sleep(NAME_LOOK_EVERY_MS, signal);
  }
}
