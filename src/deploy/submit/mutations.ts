import {
  isDeleted,
  isInProgress,
  type Action,
  type NewStack,
  type Stack,
  type StackChange,
  type StackDefinition,
  type StackRef,
  type State,
} from '../../heat/index.js';
import { submitOnce, ForeignAction, type SubmitContext, type ActionStart } from './submit-once.js';
import { EventFeed, readBaseline, type Baseline } from '../wait/event-feed.js';
import { allDifferences } from './sent-definition.js';

/**
 * Creates the stack, or adopts it if it has `adoptData`, exactly once. If the response is lost, looks the stack up by name and compares
 * it with what was sent.
 */
export async function submitCreate(context: SubmitContext, stack: NewStack): Promise<StackRef> {
  const { heat } = context;
  const isAdopt = stack.adoptData !== undefined;
  return submitOnce(context, `${isAdopt ? 'adopt' : 'create'} of stack ${stack.name}`, {
    send: async () => (await heat.createStack(stack)).ref,
    find: async () => {
      const ref = await heat.findStack(stack.name);
      const row = ref === undefined ? undefined : await heat.getStack(ref, { resolveOutputs: false });
      if (row === undefined || isDeleted(row)) return undefined;
      // A create from the same template has new resources instead of the existing ones.
      if (isAdopt && row.action !== 'ADOPT') return new ForeignAction(['action'], true);
      return findOwnAction(context, stack, row, true);
    },
  });
}

export interface UpdateTerms {
  /** PATCH instead of PUT: keeps everything that the request does not set. */
  readonly keepExisting?: boolean;
  /** The events before the update. */
  readonly events: Baseline;
  /** Whether the update may be resent over another action that started in the meantime. */
  readonly takesOver?: boolean;
}

/** An update that Heat has started. */
export interface Submitted {
  readonly ref: StackRef;
  /** The stack and its events when the update was last sent. */
  readonly before: { readonly updatedTime: string | undefined; readonly events: Baseline };
  /** The row that shows the update; not set if the stack is gone or a response was lost. */
  readonly row: Stack | undefined;
}

/**
 * Updates the stack exactly once. If the response is lost, looks for the update in `updated_time` or a running action, and compares
 * the stack with what was sent. Throws rather than resending over another client's update, which would undo it. Resends an update
 * that Heat accepted and dropped, if the stack is unchanged.
 */
export async function submitUpdate(
  context: SubmitContext,
  stack: Stack,
  change: StackChange,
  { keepExisting = false, events, takesOver = false }: UpdateTerms,
): Promise<Submitted> {
  const { heat } = context;
  let requestedAction: RequestedAction = { action: 'UPDATE', before: stack, events };
  let lastRow: Stack | undefined;
  const read = (): Promise<Stack | undefined> => heat.getStack(stack.ref, { resolveOutputs: false });
  const ref = await submitOnce(context, `update of stack ${stack.name}`, {
    send: async () => {
      if (requestedAction.events === undefined)
        requestedAction = { ...requestedAction, events: await readBaseline(heat, stack.ref) };
      await (keepExisting ? heat.patchStack(stack.ref, change) : heat.updateStack(stack.ref, change));
      return stack.ref;
    },
    find: async () => {
      const row = await read();
      const hasArrived = row !== undefined && hasMoved(row, requestedAction.before);
      return hasArrived ? findOwnAction(context, change, row, false) : undefined;
    },
    checkStart: async () => {
      lastRow = await read();
      const start = await checkActionStart(context, requestedAction, lastRow);
      if (lastRow === undefined || typeof start === 'string' || !takesOver) return start;
      requestedAction = { ...requestedAction, before: lastRow, events: undefined };
      return 'dropped';
    },
  });
  const { before, events: baseline = events } = requestedAction;
  return { ref, before: { updatedTime: before.updatedTime, events: baseline }, row: lastRow };
}

export interface RequestedAction {
  readonly action: Action;
  readonly before: Stack;
  readonly events: Baseline | undefined;
}

/**
 * Returns whether an accepted action has started. Heat writes the row and then an event before it responds. The events decide only if
 * the row does not show the action: an action can start and end within one second, the resolution of `updated_time`.
 */
export async function checkActionStart(
  { heat }: Pick<SubmitContext, 'heat'>,
  { action, before, events }: RequestedAction,
  row: Stack | undefined,
): Promise<ActionStart> {
  if (row === undefined || isDeleted(row)) return 'started';
  if (row.action === action && hasMoved(row, before)) return 'started';
  const newEvents = events === undefined ? [] : await new EventFeed(heat, row.ref, events).next(0);
  const hasStarted = newEvents.some(
    (event) => event.physicalId === row.id && event.action === action && isInProgress(event),
  );
  if (hasStarted) return 'started';
  return row.state === before.state && row.updatedTime === before.updatedTime
    ? 'dropped'
    : { stateOfOther: row.state };
}

/** Returns the stack's reference if the stack matches what was sent, or else its differences. */
async function findOwnAction(
  { heat }: SubmitContext,
  sent: StackDefinition,
  row: Stack,
  isBlocking: boolean,
): Promise<StackRef | ForeignAction> {
  const differences = await allDifferences(sent, row, heat);
  return differences.length === 0 ? row.ref : new ForeignAction(differences, isBlocking);
}

/**
 * Deletes the stack with one request: a second one makes Heat cancel its deletion and start over. Need not identify who requested a
 * running deletion: the id identifies the stack, and the result is the same. Resends a delete that Heat accepted and dropped. Without
 * `events`, a failed earlier deletion cannot be distinguished from a new one.
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
    checkStart: async () => {
      if (before.action === 'DELETE' && events === undefined) return 'started';
      const row = await heat.getStack(before.ref, { resolveOutputs: false });
      const start = await checkActionStart(context, { action: 'DELETE', before, events }, row);
      // A delete takes over from other actions. Heat without convergence waits for the running action to stop before it starts the delete.
      if (start === 'started' || row === undefined || isInProgress(row)) return 'started';
      return 'dropped';
    },
  });
}

type Moment = Pick<Stack, 'updatedTime' | keyof State>;

/** Whether an update, or another action that still runs, has begun between two rows of a stack. */
export function hasMoved(row: Moment, before: Moment): boolean {
  return row.updatedTime !== before.updatedTime || (isInProgress(row) && !isInProgress(before));
}

/** Returns Heat's time from the `Date` of its last response, milliseconds since 1970, or else the local time. */
export function readHeatTime({ heat, clock }: Pick<SubmitContext, 'heat' | 'clock'>): number {
  return heat.serverNow()?.getTime() ?? clock.now();
}
