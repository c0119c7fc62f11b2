import { createOnce, deleteOnce, takeBaseline, updateOnce, type AskContext } from '../deploy/index.js';
import { StackError } from '../errors/index.js';
import { isInProgress, type HeatClient, type StackDefinition } from '../heat/index.js';
import { clock } from '../runner/clock.js';
import { stackOf } from './named-stack.js';

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
  const { id } = await createOnce(asking(heat), { ...definition, name });
  return { id, name };
}

/** The same for an update, which keeps the stack's tags where it names none. */
export async function update(heat: HeatClient, nameOrId: string, change: StackDefinition): Promise<void> {
  const stack = await stackOf(heat, nameOrId);
  const events = await takeBaseline(heat, stack.ref);
  await updateOnce(asking(heat), stack, { tags: stack.tags, ...change }, { events });
}

/** The same for a delete. */
export async function remove(heat: HeatClient, nameOrId: string): Promise<void> {
  await deleteOnce(asking(heat), await stackOf(heat, nameOrId));
}

/** Asks for the action; throws a `StackError` while another one runs. */
export async function act(heat: HeatClient, nameOrId: string, action: 'suspend' | 'resume'): Promise<void> {
  const stack = await stackOf(heat, nameOrId);
  // Heat takes it even then, and leaves a broken row.
  if (isInProgress(stack)) throw new StackError(`Stack ${stack.name} is busy: ${stack.state}`);
  await heat.act(stack.ref, action);
}

function asking(heat: HeatClient): AskContext {
  const { signal } = new AbortController();
  // Whether our credential may make trusts cannot be known here: Heat's own words have to do.
  return { heat, clock, signal, tell: () => undefined, usesApplicationCredential: true };
}
