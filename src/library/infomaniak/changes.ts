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

/** Submits the creation of a stack once and does not wait for it. Throws if Heat rejects it. */
export async function createStack(
  heat: HeatClient,
  name: string,
  definition: StackDefinition,
): Promise<CreatedStack> {
  const { id } = await submitCreate(toSubmitContext(heat), { ...definition, name });
  return { id, name };
}

/** Submits an update and does not wait for it. Keeps the stack's tags unless `change` has tags. */
export async function updateStack(
  heat: HeatClient,
  nameOrId: string,
  change: StackDefinition,
): Promise<void> {
  const stack = await getStackOrThrow(heat, nameOrId);
  const events = await readBaseline(heat, stack.ref);
  await submitUpdate(toSubmitContext(heat), stack, { tags: stack.tags, ...change }, { events });
}

/** Submits a deletion and does not wait for it. */
export async function deleteStack(heat: HeatClient, nameOrId: string): Promise<void> {
  await submitDelete(toSubmitContext(heat), await getStackOrThrow(heat, nameOrId));
}

/** Starts the action. Throws a `StackError` if another one is in progress. */
export async function runAction(
  heat: HeatClient,
  nameOrId: string,
  action: 'suspend' | 'resume',
): Promise<void> {
  const stack = await getStackOrThrow(heat, nameOrId);
  // Heat would accept the action nevertheless and corrupt the stack's state.
  if (isInProgress(stack))
    throw new StackError(`Stack ${stack.name} is busy: ${stack.state}`, { failureCode: 'in-progress' });
  await heat.act(stack.ref, action);
}

function toSubmitContext(heat: HeatClient): SubmitContext {
  const { signal } = new AbortController();
  // Whether this credential may create trusts is unknown here, so errors show only Heat's message.
  return { heat, clock, signal, onProgress: () => undefined, usesApplicationCredential: true };
}

/** Finds a stack by name or id. Throws a `StackError` if there is none. */
export async function getRefOrThrow(heat: HeatClient, nameOrId: string): Promise<StackRef> {
  const ref = await heat.findStack(nameOrId);
  if (ref === undefined)
    throw new StackError(`Stack ${nameOrId} does not exist`, { failureCode: 'not-found' });
  return ref;
}

/** Returns a stack by name or id. Throws a `StackError` if there is none. */
export async function getStackOrThrow(heat: HeatClient, nameOrId: string): Promise<Stack> {
  const stack = await heat.getStack(await getRefOrThrow(heat, nameOrId));
  if (stack === undefined)
    throw new StackError(`Stack ${nameOrId} does not exist`, { failureCode: 'not-found' });
  return stack;
}
