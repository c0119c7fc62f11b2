import { DeadlineError, StackError } from '../errors/index.js';
import { isDeleted, isInProgress, type Stack, type StackRef } from '../heat/index.js';
import type { Context } from './context.js';
import { HookFollower } from './hook-follower.js';
import { hookNextStep, unclearedText } from './hook-texts.js';
import { Outage } from './outage.js';
import { createPace } from './pace.js';
import type { HookWait } from './progress.js';

const HEARTBEAT_EVERY_MS = 30_000;

/**
 * Waits until no action runs on the stack; `undefined` when it is gone by then. Throws a `DeadlineError` after
 * `timeoutMinutes` since `beganAtMs`: who waits again and again gives the beginning of the first wait.
 */
export async function untilIdle(
  context: Context,
  busy: Stack,
  timeoutMinutes: number,
  beganAtMs = context.clock.now(),
): Promise<Stack | undefined> {
  context.tell({
    kind: 'begin',
    phase: 'wait',
    title: `Waiting for ${busy.state} of stack ${busy.name} to end`,
  });
  const pace = createPace();
  const outage = new Outage(context);
  const hooks = new HookFollower(context, busy);
  const look = async (): Promise<Stack | undefined> => {
    const askedAtMs = context.clock.now();
    const row = await outage.bridge(() => readRow(context, busy.ref));
    pace.answered(context.clock.now() - askedAtMs);
    return row;
  };
  let toldAtMs = context.clock.now();
  for (let row: Stack | undefined = busy; ; row = await look()) {
    if (row === undefined || isDeleted(row) || !isInProgress(row)) {
      context.tell({
        kind: 'fact',
        text: row === undefined ? `${busy.name} is gone` : `${row.name} is ${row.state}`,
      });
      context.tell({ kind: 'end' });
      return row === undefined || isDeleted(row) ? undefined : row;
    }
    const elapsedMs = context.clock.now() - beganAtMs;
    if (elapsedMs > timeoutMinutes * 60_000) throw tooLong(row, timeoutMinutes, hooks.current());
    if (await hooks.look()) pace.spend();
    if (context.clock.now() - toldAtMs >= HEARTBEAT_EVERY_MS) {
      toldAtMs = context.clock.now();
      context.tell({
        kind: 'heartbeat',
        elapsedMs,
        count: { done: 0, total: 0 },
        running: [row.state],
        waiting: hooks.current(),
      });
    }
    await context.clock.sleep(pace.nextDelayMs(elapsedMs, 'steady'), context.signal);
  }
}

/**
 * Applies `on-in-progress` for operations that want a stack at rest; returns it, or nothing when it is gone. Only a
 * create, update or delete takes over from a running action: a suspend or check sent into one leaves a broken row.
 */
export async function atRest(
  context: Context,
  stack: Stack,
  request: { readonly onInProgress: 'wait' | 'fail' | 'supersede'; readonly timeoutMinutes: number },
): Promise<Stack | undefined> {
  if (!isInProgress(stack)) return stack;
  if (request.onInProgress !== 'fail') return untilIdle(context, stack, request.timeoutMinutes);
  throw new StackError(`Stack ${stack.name} is busy: ${stack.state}`, {
    next: 'Use on-in-progress: wait to wait for that action first.',
  });
}

function readRow(context: Context, ref: StackRef): Promise<Stack | undefined> {
  return context.heat.getStack(ref, { resolveOutputs: false });
}

function tooLong(row: Stack, timeoutMinutes: number, waits: readonly HookWait[]): DeadlineError {
  const summary = `Stack ${row.name} is still ${row.state} after ${minutesText(timeoutMinutes)} of waiting`;
  if (waits.length > 0)
    return new DeadlineError(`${summary}, ${unclearedText(waits)}`, { next: hookNextStep(waits, row.ref) });
  return new DeadlineError(summary, {
    next: 'Look at what runs there, then run the step again. A larger timeout-in-minutes waits longer.',
  });
}

function minutesText(minutes: number): string {
  return minutes === 1 ? '1 minute' : `${minutes} minutes`;
}
