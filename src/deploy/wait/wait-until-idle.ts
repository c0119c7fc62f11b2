import { DeadlineError, StackError } from '../../errors/index.js';
import { isDeleted, isInProgress, type Stack, type StackRef } from '../../heat/index.js';
import type { Context } from '../context.js';
import { HookFollower } from './hook-follower.js';
import { hookNextStep, describeUnclearedHooks } from './hook-texts.js';
import { OutageRetry } from './outage-retry.js';
import { createPollRateLimiter } from './poll-rate-limiter.js';
import type { HookWait } from '../progress.js';

const HEARTBEAT_EVERY_MS = 30_000;

/**
 * Waits until no action runs on the stack; `undefined` when it is gone by then. Throws a `DeadlineError` after
 * `timeoutMinutes` since `beganAtMs`: who waits again and again gives the beginning of the first wait.
 */
export async function waitUntilIdle(
  context: Context,
  busy: Stack,
  timeoutMinutes: number,
  beganAtMs = context.clock.now(),
): Promise<Stack | undefined> {
  context.onProgress({
    kind: 'begin',
    phase: 'wait',
    title: `Waiting for ${busy.state} of stack ${busy.name} to end`,
  });
  const pace = createPollRateLimiter();
  const outage = new OutageRetry(context);
  const hooks = new HookFollower(context, busy);
  const look = async (): Promise<Stack | undefined> => {
    const askedAtMs = context.clock.now();
    const row = await outage.run(() => readRow(context, busy.ref));
    pace.observeLatency(context.clock.now() - askedAtMs);
    return row;
  };
  let toldAtMs = context.clock.now();
  for (let row: Stack | undefined = busy; ; row = await look()) {
    if (row === undefined || isDeleted(row) || !isInProgress(row)) {
      context.onProgress({
        kind: 'fact',
        text: row === undefined ? `${busy.name} is gone` : `${row.name} is ${row.state}`,
      });
      context.onProgress({ kind: 'end' });
      return row === undefined || isDeleted(row) ? undefined : row;
    }
    const elapsedMs = context.clock.now() - beganAtMs;
    if (elapsedMs > timeoutMinutes * 60_000) throw idleTimeoutError(row, timeoutMinutes, hooks.current());
    if (await hooks.poll()) pace.consume();
    if (context.clock.now() - toldAtMs >= HEARTBEAT_EVERY_MS) {
      toldAtMs = context.clock.now();
      context.onProgress({
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
export async function ensureIdle(
  context: Context,
  stack: Stack,
  request: { readonly onInProgress: 'wait' | 'fail' | 'supersede'; readonly timeoutMinutes: number },
): Promise<Stack | undefined> {
  if (!isInProgress(stack)) return stack;
  if (request.onInProgress !== 'fail') return waitUntilIdle(context, stack, request.timeoutMinutes);
  throw new StackError(`Stack ${stack.name} is busy: ${stack.state}`, {
    hint: 'Use on-in-progress: wait to wait for that action first.',
  });
}

function readRow(context: Context, ref: StackRef): Promise<Stack | undefined> {
  return context.heat.getStack(ref, { resolveOutputs: false });
}

function idleTimeoutError(row: Stack, timeoutMinutes: number, waits: readonly HookWait[]): DeadlineError {
  const summary = `Stack ${row.name} is still ${row.state} after ${minutesText(timeoutMinutes)} of waiting`;
  if (waits.length > 0)
    return new DeadlineError(`${summary}, ${describeUnclearedHooks(waits)}`, {
      hint: hookNextStep(waits, row.ref),
    });
  return new DeadlineError(summary, {
    hint: 'Look at what runs there, then run the step again. A larger timeout-in-minutes waits longer.',
  });
}

function minutesText(minutes: number): string {
  return minutes === 1 ? '1 minute' : `${minutes} minutes`;
}
