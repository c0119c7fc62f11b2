import { countText, DeadlineError, StackError } from '../../errors/index.js';
import { isDeleted, isInProgress, type Stack, type StackRef, type StackSummary } from '../../heat/index.js';
import type { Context } from '../context.js';
import { busyError } from './busy-stack.js';
import { HookFollower } from './hook-follower.js';
import { describePause, describeUnclearedHooks, hookNextStep, pausedNextStep } from './hook-texts.js';
import { OutageRetry } from './outage-retry.js';
import { createPollRateLimiter, type PollRateLimiter } from './poll-rate-limiter.js';
import type { HookWait } from '../progress.js';
import type { OnHook } from '../request.js';
import { waitForLook, type StackPolls } from './stack-polls.js';

const HEARTBEAT_EVERY_MS = 30_000;

/** How long to wait for another action, and whether to wait at hooks. */
interface IdleWaitOptions {
  /** Start of the wait, milliseconds since 1970: a caller that waits repeatedly passes the start of its first wait. */
  readonly beganAtMs?: number;
  /** With anything but `wait`, an action that waits at hooks is a failure: the step's own request was never sent. */
  readonly onHook?: OnHook;
  /** True if the step itself has requested what runs, such as a rollback: a pause shows at once, and repeating the step would not help. */
  readonly isRequested?: boolean;
}

/**
 * Waits until no action runs on the stack, and returns the stack, or `undefined` if it is gone. Throws a `DeadlineError` when
 * `timeoutMinutes` have passed, and a `StackError` if the action waits at hooks and `onHook` says not to wait for that.
 */
export async function waitUntilIdle(
  context: Context,
  busy: Stack,
  timeoutMinutes: number,
  { beganAtMs = context.clock.now(), onHook = 'wait', isRequested = false }: IdleWaitOptions = {},
): Promise<Stack | undefined> {
  const title = `Waiting for ${busy.state} of stack ${busy.name} to finish`;
  context.onProgress({ kind: 'begin', phase: 'wait', title });
  const polls = new IdlePolls(context, busy.ref);
  try {
    return await pollUntilIdle(context, { busy, polls, timeoutMinutes, beganAtMs, onHook, isRequested });
  } finally {
    polls.close();
  }
}

interface IdleWait extends Required<IdleWaitOptions> {
  readonly busy: Stack;
  readonly polls: IdlePolls;
  readonly timeoutMinutes: number;
}

async function pollUntilIdle(
  context: Context,
  { busy, polls, timeoutMinutes, beganAtMs, onHook, isRequested }: IdleWait,
): Promise<Stack | undefined> {
  const hooks = new HookFollower(context, busy, isRequested);
  let reportedAtMs = context.clock.now();
  for (let row: Stack | undefined = busy; ;) {
    if (row === undefined || !isInProgress(row)) return reportIdle(context, busy, row);
    const elapsedMs = context.clock.now() - beganAtMs;
    if (elapsedMs > timeoutMinutes * 60_000)
      throw idleTimeoutError(row, timeoutMinutes, hooks.current(), isRequested);
    const requests = await hooks.poll(() => polls.takeTurn());
    if (requests === undefined) {
      row = await polls.readNow();
      continue;
    }
    polls.consume(requests);
    if (onHook !== 'wait' && hooks.isPaused()) throw pausedError(row, hooks.current(), isRequested);
    if (context.clock.now() - reportedAtMs >= HEARTBEAT_EVERY_MS) {
      reportedAtMs = context.clock.now();
      context.onProgress({
        kind: 'heartbeat',
        elapsedMs,
        count: { done: 0, total: 0 },
        running: [row.state],
        waiting: hooks.current(),
      });
    }
    row = await polls.next(row, elapsedMs);
  }
}

/** Looks at the stack again and again. In a step with several stacks, a list of all of them takes the place of the row while it is busy. */
class IdlePolls {
  private readonly rateLimiter: PollRateLimiter;
  private readonly outage: OutageRetry;
  private readonly shared: StackPolls | undefined;

  constructor(
    private readonly context: Context,
    private readonly ref: StackRef,
  ) {
    this.shared = context.sharedPolls?.watch(ref);
    this.rateLimiter = createPollRateLimiter(() => this.shared?.consume());
    this.outage = new OutageRetry(context);
  }

  /** Returns the stack after a pause; `undefined` if it is gone. `row`: as it was seen last. */
  async next(row: Stack, elapsedMs: number): Promise<Stack | undefined> {
    const delayMs = this.rateLimiter.nextDelayMs(elapsedMs, 'steady');
    if (this.shared === undefined) await this.context.clock.sleep(delayMs, this.context.signal);
    else await waitForLook(this.shared, delayMs, () => this.listed() !== undefined);
    const listed = this.listed();
    return listed === undefined ? this.read() : { ...row, ...listed };
  }

  /** Waits for a turn for a request besides the looks. Returns whether a list shows that the stack is no longer in progress. */
  takeTurn(): Promise<boolean> {
    return this.shared?.turn(0) ?? Promise.resolve(false);
  }

  /** Counts requests that were sent besides the looks, after `takeTurn`. */
  consume(requests: number): void {
    // The turn counts the first one.
    for (let number = this.shared === undefined ? 0 : 1; number < requests; number += 1)
      this.rateLimiter.consume();
  }

  /** Reads the stack at once, because a list has ended the wait for a turn. */
  readNow(): Promise<Stack | undefined> {
    this.shared?.consume();
    return this.read();
  }

  close(): void {
    this.shared?.close();
  }

  /** Returns what the list shows of the stack, if an action still runs by that. */
  private listed(): StackSummary | undefined {
    const summary = this.shared?.latest();
    return summary !== undefined && isInProgress(summary) ? summary : undefined;
  }

  private async read(): Promise<Stack | undefined> {
    const { clock } = this.context;
    const polledAtMs = clock.now();
    const row = await this.outage.run(() => readRow(this.context, this.ref));
    this.rateLimiter.observeLatency(clock.now() - polledAtMs);
    return row;
  }
}

/** Returns the idle stack; `undefined` if it is gone. */
function reportIdle({ onProgress }: Context, { name }: Stack, row: Stack | undefined): Stack | undefined {
  const text = row === undefined ? `${name} no longer exists` : `${row.name} is ${row.state}`;
  onProgress({ kind: 'fact', text });
  onProgress({ kind: 'end' });
  return row === undefined || isDeleted(row) ? undefined : row;
}

/** Returns the error of `on-in-progress: fail`. */
export function refusedBusyError(context: Context, stack: Stack): Promise<StackError> {
  return busyError(context, stack, {
    describe: (state) => `Stack ${stack.name} is busy: ${state}`,
    hint: 'Use on-in-progress: wait to wait for this action first.',
  });
}

/**
 * Applies `on-in-progress` for operations that need an idle stack. Returns the stack, or `undefined` if it is gone. Throws a
 * `StackError` for `fail`. `supersede` waits too: only a create, update or delete may replace a running action; Heat leaves a broken
 * row if a suspend or check arrives during one.
 */
export async function ensureIdle(
  context: Context,
  stack: Stack,
  request: {
    readonly onInProgress: 'wait' | 'fail' | 'supersede';
    readonly timeoutMinutes: number;
    readonly onHook?: OnHook;
  },
): Promise<Stack | undefined> {
  if (!isInProgress(stack)) return stack;
  if (request.onInProgress !== 'fail') return waitUntilIdle(context, stack, request.timeoutMinutes, request);
  throw await refusedBusyError(context, stack);
}

function readRow(context: Context, ref: StackRef): Promise<Stack | undefined> {
  return context.heat.getStack(ref, { resolveOutputs: false });
}

function idleTimeoutError(
  row: Stack,
  timeoutMinutes: number,
  waits: readonly HookWait[],
  isRequested: boolean,
): DeadlineError {
  const summary = `Stack ${row.name} is still ${row.state} after ${countText(timeoutMinutes, 'minute')} of waiting`;
  if (waits.length > 0)
    return new DeadlineError(`${summary}, ${describeUnclearedHooks(waits)}`, {
      hint: isRequested ? pausedNextStep(row.name, row.action) : hookNextStep(waits, row.ref),
    });
  return new DeadlineError(summary, {
    hint: 'Check the action in progress, then run the step again. Increase timeout-in-minutes to wait longer.',
  });
}

function pausedError(row: Stack, waits: readonly HookWait[], isRequested: boolean): StackError {
  const pause = `${row.state}, ${describePause(waits)}`;
  const summary = isRequested
    ? `Stack ${row.name} is ${pause}; Heat continues to wait`
    : `Stack ${row.name} is busy: ${pause}; nothing was changed`;
  return new StackError(summary, { hint: pausedNextStep(row.name, row.action), failureCode: 'paused' });
}
