import {
  submitCreate,
  submitDelete,
  readBaseline,
  submitUpdate,
  type SubmitContext,
} from '../../deploy/index.js';
import { StackError } from '../../errors/index.js';
import {
  isInProgress,
  type HeatClient,
  type StackDefinition,
  type Stack,
  type StackRef,
} from '../../heat/index.js';
import { clock } from '../../runner/clock.js';

export interface CreatedStack {
  readonly id: string;
  readonly name: string;
}

/** Asks Heat once to create the stack, and does not wait for it; throws what Heat refuses. */
export async function create(
  heat: HeatClient,
  name: string,
  definition: StackDefinition,
): Promise<CreatedStack> {
  const { id } = await submitCreate(asking(heat), { ...definition, name });
  return { id, name };
}

/** The same for an update, which keeps the stack's tags where it names none. */
export async function update(heat: HeatClient, nameOrId: string, change: StackDefinition): Promise<void> {
  const stack = await stackOf(heat, nameOrId);
  const events = await readBaseline(heat, stack.ref);
  await submitUpdate(asking(heat), stack, { tags: stack.tags, ...change }, { events });
}

/** The same for a delete. */
export async function remove(heat: HeatClient, nameOrId: string): Promise<void> {
  await submitDelete(asking(heat), await stackOf(heat, nameOrId));
}

/** Asks for the action; throws a `StackError` while another one runs. */
export async function act(heat: HeatClient, nameOrId: string, action: 'suspend' | 'resume'): Promise<void> {
  const stack = await stackOf(heat, nameOrId);
  // Heat takes it even then, and leaves a broken row.
  if (isInProgress(stack)) throw new StackError(`Stack ${stack.name} is busy: ${stack.state}`);
  await heat.act(stack.ref, action);
}

function asking(heat: HeatClient): SubmitContext {
  const { signal } = new AbortController();
  // Whether our credential may make trusts cannot be known here: Heat's own words have to do.
  return { heat, clock, signal, onProgress: () => undefined, usesApplicationCredential: true };
}

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
