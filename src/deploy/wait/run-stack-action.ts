import type { Action, Stack } from '../../heat/index.js';
import { submitOnce, type ActionStart, type ForeignAction } from '../submit/submit-once.js';
import { recordStackRequest } from '../submit/pending-request.js';
import type { Context } from '../context.js';
import { EventFeed, readBaseline, type Baseline } from './event-feed.js';
import { buildActionResult, type FinishedAction } from '../result/action-result.js';
import { toStackFacts } from '../result/stack-facts.js';
import type { Operation } from '../request.js';
import type { Outcome, OperationResult } from '../result.js';
import { checkActionStart, type RequestedAction } from '../submit/mutations.js';
import { waitForAction } from './wait-for-action.js';

/** One action on an idle stack: how to request it and how to name it. */
export interface StackActionSpec<Answer> {
  readonly action: Action;
  /** For failures: `Suspend of stack web`. */
  readonly title: string;
  /** For the log: `Suspending stack web`. */
  readonly progressTitle: string;
  readonly timeoutMinutes: number;
  readonly wait: boolean;
  readonly submit: () => Promise<Answer>;
  /** Finds what Heat answered if the answer was lost, although the action began. */
  readonly find: () => Promise<Answer | ForeignAction | undefined>;
}

/** Requests the action and waits for its end. Without `wait` it returns once Heat has accepted the action. */
export async function runStackAction<Answer>(
  context: Context,
  stack: Stack,
  spec: StackActionSpec<Answer>,
): Promise<{ readonly answer: Answer; readonly reported: FinishedAction | undefined }> {
  const { action, title, timeoutMinutes } = spec;
  context.onProgress({ kind: 'begin', phase: 'act', title: spec.progressTitle });
  const events = await readBaseline(context.heat, stack.ref);
  const beganAtMs = context.clock.now();
  recordStackRequest(context, 'action', stack);
  // `Suspend of stack web` in the middle of a sentence: `suspend of stack web`.
  const answer = await submitOnce(context, `${title.charAt(0).toLowerCase()}${title.slice(1)}`, {
    send: spec.submit,
    find: async () => ((await hasStarted(context, stack, action, events)) ? spec.find() : undefined),
    changesNothing: action === 'CHECK',
    // Heat drops only these silently; for the others it takes a lock (`start_with_lock` in heat/engine/service.py) and refuses.
    ...(action === 'RESTORE'
      ? { checkStart: () => checkStart(context, { action, before: stack, events }) }
      : {}),
  });
  if (!spec.wait) {
    const text = 'Heat accepted the request; not waiting for it to finish (wait: false)';
    context.onProgress({ kind: 'fact', text });
    context.onProgress({ kind: 'end' });
    return { answer, reported: undefined };
  }
  const before = { updatedTime: stack.updatedTime, events };
  const actionEnd = await waitForAction(context, {
    ref: stack.ref,
    action,
    beganAtMs,
    timeoutMinutes,
    before,
  });
  const reported = buildActionResult(actionEnd, undefined, title);
  context.onProgress({ kind: 'end' });
  return { answer, reported };
}

async function checkStart(context: Context, action: RequestedAction): Promise<ActionStart> {
  const row = await context.heat.getStack(action.before.ref, { resolveOutputs: false });
  return checkActionStart(context, action, row);
}

/** Whether the action began. Only events show it: suspend, resume, check and snapshot do not change the times of the stack. */
async function hasStarted(
  { heat }: Context,
  { ref }: Stack,
  action: Action,
  before: Baseline,
): Promise<boolean> {
  const events = await new EventFeed(heat, ref, before).next(0);
  return events.some((event) => event.physicalId === ref.id && event.action === action);
}

/** Returns the result of the operation; `reported` is absent if the step did not wait: the action that Heat accepted then runs. */
export function toResult(
  {
    operation,
    stack,
    action,
    changed,
  }: Pick<OperationResult, 'operation' | 'changed'> & {
    readonly operation: Operation;
    readonly stack: Stack;
    readonly action: Action;
  },
  reported: FinishedAction | undefined,
  outcome: Outcome,
): OperationResult {
  const base = { operation, changed };
  if (reported === undefined) {
    const running = { status: `${action}_IN_PROGRESS`, statusReason: '' };
    return { ...base, outcome: 'accepted', stack: { ...toStackFacts(stack), ...running } };
  }
  return { ...base, outcome: reported.failure === undefined ? outcome : 'failed', ...reported };
}
