import { StackError } from '../errors/index.js';
import type { HeatClient, Stack, StackRef } from '../heat/index.js';

/** Finds the stack of that name or id; throws a `StackError` when there is none. */
export async function refOf(heat: HeatClient, nameOrId: string): Promise<StackRef> {
  const ref = await heat.findStack(nameOrId);
  if (ref === undefined) throw new StackError(`Stack ${nameOrId} is not there`);
  return ref;
}

/** Reads the stack of that name or id; throws a `StackError` when there is none. */
export async function stackOf(heat: HeatClient, nameOrId: string): Promise<Stack> {
  const stack = await heat.getStack(await refOf(heat, nameOrId));
  if (stack === undefined) throw new StackError(`Stack ${nameOrId} is not there`);
  return stack;
}
