import {
  isInProgress,
  parseHeatTime,
  type Action,
  type HeatClient,
  type Stack,
  type StackEvent,
} from '../../heat/index.js';
import type { Baseline } from './event-feed.js';
import { StackTree } from './stack-tree.js';

/** The action that runs on a stack or ran last, and the events before it. */
export interface CurrentAction {
  /** The rolled-back action if the stack shows a rollback. */
  readonly action: Action;
  /** `undefined` if Heat has no older event of the stack itself. */
  readonly eventsBefore: Baseline | undefined;
  /** Whether the action has begun since the row was read: the row shows the one before. */
  readonly isRowOutdated: boolean;
}

const EVENTS = 200;

/** Finds the start of the stack's action in its events. Without it, the row decides, and all events count. */
export async function findCurrentAction(heat: HeatClient, stack: Stack): Promise<CurrentAction> {
  const query = { resourceNames: [stack.name], sortDir: 'desc', limit: EVENTS } as const;
  const events = await heat.listEvents(stack.ref, query);
  const ownEvents = events.filter((event) => StackTree.isOfStackItself(event));
  const start = ownEvents.find(isStart);
  if (start === undefined)
    return {
      action: stack.action === 'ROLLBACK' ? 'UPDATE' : stack.action,
      eventsBefore: undefined,
      isRowOutdated: false,
    };
  return {
    action: start.action,
    eventsBefore: toEventsBefore(start, ownEvents),
    isRowOutdated: isNewer(ownEvents[0], stack),
  };
}

/** Whether the newest event shows the begin of an action that the row does not show. */
function isNewer(newest: StackEvent | undefined, row: Stack): boolean {
  return newest !== undefined && isInProgress(newest) && newest.state !== row.state;
}

/** A rollback belongs to the action that failed. */
function isStart({ action, status }: StackEvent): boolean {
  return status === 'IN_PROGRESS' && action !== 'ROLLBACK';
}

/** Everything from the second of the start on belongs to the action; reading starts after the stack's own event before it. */
function toEventsBefore(start: StackEvent, ownEvents: readonly StackEvent[]): Baseline | undefined {
  const timeMs = parseHeatTime(start.time);
  const older = ownEvents.filter((event) => parseHeatTime(event.time) < timeMs);
  const [newest] = older;
  return newest && { eventIds: new Set(older.map(({ id }) => id)), newest: { id: newest.id, timeMs } };
}
