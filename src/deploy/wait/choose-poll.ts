import type { Action } from '../../heat/index.js';
import type { PollHint } from './poll-rate-limiter.js';

/** What is known when the next poll is chosen. Ages are in milliseconds, `Infinity` for what has not been read yet. */
export interface PollFacts {
  readonly action: Action;
  /** What the last poll read. */
  readonly last: 'stack' | 'events';
  readonly actionAgeMs: number;
  readonly rowAgeMs: number;
  readonly eventsAgeMs: number;
  /** What the row said last. */
  readonly isRunning: boolean;
  readonly isNearlyOver: boolean;
  /** Whether one resource is left, and it is no nested stack: the next event is that of the end, as far as is known. */
  readonly isLastResource: boolean;
  readonly canEventsShowEnd: boolean;
  /** Whether a list of all stacks of the step shows the row, so that it takes no request. */
  readonly isRowListed: boolean;
}

/** The next poll: one request, for the row or for events. `-now` does not wait for the rate limiter. */
export interface NextPoll {
  readonly state: 'stack' | 'events' | 'stack-now' | 'events-now';
  readonly hint: PollHint;
}

/** A stack without work has ended by this age: its events are read at the end. */
const FIRST_EVENTS_MS = 300;
/** While events can show the end, the row is read this often: Heat may purge events, and only the row decides. */
const ROW_EVERY_MS = 10_000;
/** Sooner if the action can delete the stack's last resource: the list of nested events then leaves out the stack. */
const CHANGED_ROW_EVERY_MS = 4000;
/** While the row shows the end first, the events are read this often, for the reader of the log. */
const QUIET_EVENTS_EVERY_MS = 10_000;

/**
 * Chooses between the row and the events, because each request costs the cloud. While the action runs, its events show both what is new
 * and that it has ended; the row takes Heat half the time or less, and is read instead where it shows as much: at the very start, and
 * while one resource is left. Where neither is sure to show the end, both are read in turn.
 */
export function choosePoll(facts: PollFacts): NextPoll {
  if (facts.actionAgeMs < FIRST_EVENTS_MS) return { state: 'stack', hint: 'steady' };
  const inTurn = facts.last === 'stack' ? 'events' : 'stack';
  if (facts.isNearlyOver) return { state: inTurn, hint: 'nearly-over' };
  if (isInTurn(facts)) return { state: inTurn, hint: 'in-turn' };
  return { state: chooseSteady(facts), hint: 'steady' };
}

function isInTurn({ isRunning, isLastResource, canEventsShowEnd }: PollFacts): boolean {
  return !isRunning || (!isLastResource && !canEventsShowEnd);
}

function chooseSteady(facts: PollFacts): NextPoll['state'] {
  const { action, last, rowAgeMs, eventsAgeMs, isLastResource, isRowListed } = facts;
  if (rowAgeMs >= (action === 'CREATE' ? ROW_EVERY_MS : CHANGED_ROW_EVERY_MS)) return 'stack';
  if (isLastResource) return eventsAgeMs >= QUIET_EVENTS_EVERY_MS ? 'events' : 'stack';
  // Events are never late because of a request for the row.
  return last === 'stack' && !isRowListed ? 'events-now' : 'events';
}
