import type { Action, Stack } from '../../heat/index.js';
import { submitOnce, type Beginning, type ForeignAction } from '../submit/submit-once.js';
import { recordPendingRequest } from '../submit/pending-request.js';
import type { Context } from '../context.js';
import { EventFeed, readBaseline, type Baseline } from './event-feed.js';
import { buildActionResult, type FinishedAction } from '../result/action-result.js';
import type { Operation } from '../request.js';
import type { Outcome, Result, StackFacts } from '../result.js';
import { beginningOf, type AskedAction } from '../submit/mutations.js';
import { waitForAction } from './wait-for-action.js';

/** One action on a stack at rest, from the asking to its end. */
export interface StackActionSpec<Answer> {
  readonly action: Action;
  /** As a failure names it: `Suspend of stack web`. */
  readonly title: string;
  /** As the log names it while it runs: `Suspending stack web`. */
  readonly doing: string;
  readonly timeoutMinutes: number;
  readonly wait: boolean;
  readonly submit: () => Promise<Answer>;
  /** What Heat would have answered, where the answer was lost and an action of the kind has begun all the same. */
  readonly find: () => Promise<Answer | ForeignAction | undefined>;
}

/** Asks for the action and waits for its end; without `wait` nothing is known but that Heat has said yes. */
export async function runStackAction<Answer>(
  context: Context,
  stack: Stack,
  wanted: StackActionSpec<Answer>,
): Promise<{ readonly answer: Answer; readonly reported: FinishedAction | undefined }> {
  const { action, title, timeoutMinutes } = wanted;
  context.onProgress({ kind: 'begin', phase: 'act', title: wanted.doing });
  const events = await readBaseline(context.heat, stack.ref);
  const beganAtMs = context.clock.now();
  const { id: stackId, name: stackName, updatedTime } = stack;
  recordPendingRequest(context, { kind: 'action', stackName, stackId, updatedTime });
  // `Suspend of stack web` becomes what the answer was to: `suspend of stack web`.
  const answer = await submitOnce(context, `${title.charAt(0).toLowerCase()}${title.slice(1)}`, {
    send: wanted.submit,
    find: async () => ((await hasBegun(context, stack, action, events)) ? wanted.find() : undefined),
    // The others take the stack's lock (`start_with_lock` in heat/engine/service.py), and are refused instead of dropped.
    ...(action === 'RESTORE'
      ? { findBeginning: () => findBeginning(context, { action, before: stack, events }) }
      : {}),
  });
  if (!wanted.wait) {
    context.onProgress({
      kind: 'fact',
      text: 'Heat has accepted it; the step does not wait for its end (wait: false)',
    });
    context.onProgress({ kind: 'end' });
    return { answer, reported: undefined };
  }
  const before = { updatedTime: stack.updatedTime, events };
  const ending = await waitForAction(context, { ref: stack.ref, action, beganAtMs, timeoutMinutes, before });
  const reported = buildActionResult(ending, undefined, title);
  context.onProgress({ kind: 'end' });
  return { answer, reported };
}

async function findBeginning(context: Context, asked: AskedAction): Promise<Beginning> {
  const row = await context.heat.getStack(asked.before.ref, { resolveOutputs: false });
  return beginningOf(context, asked, row);
}

/** Only an event tells: suspend, resume, check and snapshot leave the times of the stack as they were. */
async function hasBegun(
  { heat }: Context,
  { ref }: Stack,
  action: Action,
  before: Baseline,
): Promise<boolean> {
  const events = await new EventFeed(heat, ref, before).next(0);
  return events.some((event) => event.physicalId === ref.id && event.action === action);
}

/** The result of such an action. */
export function toResult(
  {
    operation,
    stack,
    changed,
    durationMs,
  }: Pick<Result, 'operation' | 'changed' | 'durationMs'> & {
    readonly operation: Operation;
    readonly stack: Stack;
  },
  reported: FinishedAction | undefined,
  outcome: Outcome,
): Result {
  const base = { operation, changed, durationMs };
  if (reported === undefined) return { ...base, outcome: 'accepted', stack: toStackFacts(stack) };
  return { ...base, outcome: reported.failure === undefined ? outcome : 'failed', ...reported };
}

export function toStackFacts(stack: Stack): StackFacts {
  return { id: stack.id, name: stack.name, status: stack.state, statusReason: stack.statusReason };
}
