import {
  isDeleted,
  isInProgress,
  type Action,
  type NewStack,
  type Stack,
  type StackChange,
  type StackDefinition,
  type StackRef,
} from '../../heat/index.js';
import { submitOnce, ForeignAction, type SubmitContext, type Beginning } from './submit-once.js';
import { EventFeed, readBaseline, type Baseline } from '../wait/event-feed.js';
import { allDifferences } from './sent-definition.js';

/** Creates the stack exactly once: a request that may have arrived is looked up by name, and known by what was sent. */
export async function submitCreate(context: SubmitContext, stack: NewStack): Promise<StackRef> {
  const { heat } = context;
  return submitOnce(context, `create of stack ${stack.name}`, {
    send: async () => (await heat.createStack(stack)).ref,
    find: async () => {
      const ref = await heat.findStack(stack.name);
      const row = ref === undefined ? undefined : await heat.getStack(ref, { resolveOutputs: false });
      return row === undefined || isDeleted(row) ? undefined : findOwnAction(context, stack, row, true);
    },
  });
}

/** What an update needs to know beside the change. */
export interface UpdateTerms {
  /** PATCH instead of PUT: what is silent is kept. */
  readonly keepExisting?: boolean;
  /** The events that were there before. */
  readonly events: Baseline;
  /** Whether it may be sent again over another action that began meanwhile. */
  readonly takesOver?: boolean;
}

/** An update that Heat acts on. */
export interface Submitted {
  readonly ref: StackRef;
  /** The stack and its events as they were when the update was sent, the last time that it was. */
  readonly before: { readonly updatedTime: string | undefined; readonly events: Baseline };
  /** The row that shows the update; absent where the stack is gone, or an answer was lost. */
  readonly row: Stack | undefined;
}

/**
 * Updates the stack exactly once: one that may have arrived shows in `updated_time` or in an action that runs, and is known by
 * what was sent. Sent again over somebody else's update it would undo that: the step ends red instead. One that Heat accepts and drops
 * is sent again where the stack is as it was.
 */
export async function submitUpdate(
  context: SubmitContext,
  stack: Stack,
  change: StackChange,
  { keepExisting = false, events, takesOver = false }: UpdateTerms,
): Promise<Submitted> {
  const { heat } = context;
  let asked: AskedAction = { action: 'UPDATE', before: stack, events };
  let row: Stack | undefined;
  const read = (): Promise<Stack | undefined> => heat.getStack(stack.ref, { resolveOutputs: false });
  const ref = await submitOnce(context, `update of stack ${stack.name}`, {
    send: async () => {
      if (asked.events === undefined) asked = { ...asked, events: await readBaseline(heat, stack.ref) };
      await (keepExisting ? heat.patchStack(stack.ref, change) : heat.updateStack(stack.ref, change));
      return stack.ref;
    },
    find: async () => {
      const there = await read();
      const isThere = there !== undefined && hasMoved(there, asked.before);
      return isThere ? findOwnAction(context, change, there, false) : undefined;
    },
    findBeginning: async () => {
      row = await read();
      const beginning = await beginningOf(context, asked, row);
      if (row === undefined || typeof beginning === 'string' || !takesOver) return beginning;
      asked = { ...asked, before: row, events: undefined };
      return 'dropped';
    },
  });
  const { before, events: baseline = events } = asked;
  return { ref, before: { updatedTime: before.updatedTime, events: baseline }, row };
}

/** An action that was asked for, and how the stack stood before. */
export interface AskedAction {
  readonly action: Action;
  readonly before: Stack;
  readonly events: Baseline | undefined;
}

/**
 * Returns what a row shows of an action that Heat has accepted. Heat writes the row and then an event before it answers, so only where the row
 * does not show the action do the events decide: an action can begin and end within the second that `updated_time` counts.
 */
export async function beginningOf(
  { heat }: Pick<SubmitContext, 'heat'>,
  { action, before, events }: AskedAction,
  row: Stack | undefined,
): Promise<Beginning> {
  if (row === undefined || isDeleted(row)) return 'begun';
  if (row.action === action && hasMoved(row, before)) return 'begun';
  const own = events === undefined ? [] : await new EventFeed(heat, row.ref, events).next(0);
  const hasBegun = own.some(
    (event) => event.physicalId === row.id && event.action === action && isInProgress(event),
  );
  if (hasBegun) return 'begun';
  return row.state === before.state && row.updatedTime === before.updatedTime
    ? 'dropped'
    : { stateOfOther: row.state };
}

/** The stack, if it is what was sent. */
async function findOwnAction(
  { heat }: SubmitContext,
  sent: StackDefinition,
  row: Stack,
  isInTheWay: boolean,
): Promise<StackRef | ForeignAction> {
  const all = await allDifferences(sent, row, heat);
  return all.length === 0 ? row.ref : new ForeignAction(all, isInTheWay);
}

/**
 * Deletes the stack, asking once: a second request makes Heat cancel its deletion and begin it anew. A deletion has nothing that
 * would tell whose it is, and needs nothing: the id says that it is of this stack, and whoever asked for it wanted the same. One that Heat
 * accepts and drops is sent again; without the events from before, a deletion that had failed cannot be told from its repetition.
 */
export async function submitDelete(context: SubmitContext, before: Stack, events?: Baseline): Promise<void> {
  const { heat } = context;
  await submitOnce(context, `delete of stack ${before.name}`, {
    send: async () => {
      await heat.deleteStack(before.ref);
      return before.ref;
    },
    find: async () => {
      const row = await heat.getStack(before.ref, { resolveOutputs: false });
      if (row === undefined || isDeleted(row)) return before.ref;
      return row.action === 'DELETE' && hasMoved(row, before) ? before.ref : undefined;
    },
    findBeginning: async () => {
      if (before.action === 'DELETE' && events === undefined) return 'begun';
      const row = await heat.getStack(before.ref, { resolveOutputs: false });
      const beginning = await beginningOf(context, { action: 'DELETE', before, events }, row);
      // Whoever asks for a delete wants it whatever else goes on. A Heat without convergence waits for what runs to stop before it begins.
      if (beginning === 'begun' || row === undefined || isInProgress(row)) return 'begun';
      return 'dropped';
    },
  });
}

function hasMoved(row: Stack, before: Stack): boolean {
  return row.updatedTime !== before.updatedTime || (isInProgress(row) && !isInProgress(before));
}

/** Heat's time, as its last answer said it. */
export function readHeatTime({ heat, clock }: Pick<SubmitContext, 'heat' | 'clock'>): number {
  return heat.serverNow()?.getTime() ?? clock.now();
}
