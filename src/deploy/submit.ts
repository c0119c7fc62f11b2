import {
  isDeleted,
  isInProgress,
  parseHeatTime,
  type NewStack,
  type Stack,
  type StackChange,
  type StackRef,
} from '../heat/index.js';
import { askOnce, type AskContext } from './ask-once.js';

/** Clocks of Heat's API and its database may differ by this much. */
export const CLOCK_TOLERANCE_MS = 5000;

/** Creates the stack exactly once: a request that may have arrived is looked up by name and creation time. */
export async function createOnce(context: AskContext, stack: NewStack): Promise<StackRef> {
  const askedAtMs = heatNow(context) - CLOCK_TOLERANCE_MS;
  return askOnce(context, `create of stack ${stack.name}`, {
    send: async () => (await context.heat.createStack(stack)).ref,
    // A stack of that name that is younger than our request is the one that we asked for.
    find: async () => {
      const ref = await context.heat.findStack(stack.name);
      const row = ref === undefined ? undefined : await context.heat.getStack(ref, { resolveOutputs: false });
      // A row without a readable time proves nothing.
      const isNew = row !== undefined && parseHeatTime(row.creationTime) >= askedAtMs;
      return isNew ? row.ref : undefined;
    },
  });
}

/** Updates the stack exactly once: one that may have arrived shows in `updated_time` or in an action that runs. */
export async function updateOnce(
  context: AskContext,
  before: Stack,
  change: StackChange,
  keepExisting: boolean,
): Promise<StackRef> {
  const { heat } = context;
  return askOnce(context, `update of stack ${before.name}`, {
    send: async () => {
      await (keepExisting ? heat.patchStack(before.ref, change) : heat.updateStack(before.ref, change));
      return before.ref;
    },
    find: async () => {
      const row = await heat.getStack(before.ref, { resolveOutputs: false });
      return row !== undefined && hasMoved(row, before) ? before.ref : undefined;
    },
  });
}

/** Deletes the stack, asking once: a second request makes Heat cancel its deletion and begin it anew. */
export async function deleteOnce(context: AskContext, before: Stack): Promise<void> {
  const { heat } = context;
  await askOnce(context, `delete of stack ${before.name}`, {
    send: async () => {
      await heat.deleteStack(before.ref);
      return before.ref;
    },
    find: async () => {
      const row = await heat.getStack(before.ref, { resolveOutputs: false });
      if (row === undefined || isDeleted(row)) return before.ref;
      return row.action === 'DELETE' && hasMoved(row, before) ? before.ref : undefined;
    },
  });
}

function hasMoved(row: Stack, before: Stack): boolean {
  return row.updatedTime !== before.updatedTime || (isInProgress(row) && !isInProgress(before));
}

/** Heat's time, as its last answer said it. */
export function heatNow({ heat, clock }: AskContext): number {
  return heat.serverNow()?.getTime() ?? clock.now();
}
