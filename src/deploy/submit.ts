import {
  isDeleted,
  isInProgress,
  type NewStack,
  type Stack,
  type StackChange,
  type StackDefinition,
  type StackRef,
} from '../heat/index.js';
import { askOnce, ForeignWork, type AskContext } from './ask-once.js';
import { differencesTo, parameterDifferences, sentDefinition } from './sent-definition.js';

/** Creates the stack exactly once: a request that may have arrived is looked up by name, and known by what was sent. */
export async function createOnce(context: AskContext, stack: NewStack): Promise<StackRef> {
  const { heat } = context;
  return askOnce(context, `create of stack ${stack.name}`, {
    send: async () => (await heat.createStack(stack)).ref,
    find: async () => {
      const ref = await heat.findStack(stack.name);
      const row = ref === undefined ? undefined : await heat.getStack(ref, { resolveOutputs: false });
      return row === undefined || isDeleted(row) ? undefined : ownWork(context, stack, row, true);
    },
  });
}

/**
 * Updates the stack exactly once: one that may have arrived shows in `updated_time` or in an action that runs, and is known by
 * what was sent. Sent again over somebody else's update it would undo that: the step ends red instead.
 */
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
      return row !== undefined && hasMoved(row, before) ? ownWork(context, change, row, false) : undefined;
    },
  });
}

/** The stack, if it is what was sent. */
async function ownWork(
  { heat }: AskContext,
  sent: StackDefinition,
  row: Stack,
  isInTheWay: boolean,
): Promise<StackRef | ForeignWork> {
  const differences = await differencesTo(sentDefinition(sent), row, heat);
  const parameters = differences.length > 0 ? [] : await parameterDifferences(sent, row, heat);
  const all = [...differences, ...parameters.map((name) => `value of parameter "${name}"`)];
  return all.length === 0 ? row.ref : new ForeignWork(all, isInTheWay);
}

/**
 * Deletes the stack, asking once: a second request makes Heat cancel its deletion and begin it anew. A deletion has nothing that
 * would tell whose it is, and needs nothing: the id says that it is of this stack, and whoever asked for it wanted the same.
 */
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
export function heatNow({ heat, clock }: Pick<AskContext, 'heat' | 'clock'>): number {
  return heat.serverNow()?.getTime() ?? clock.now();
}
