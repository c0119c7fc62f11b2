import { isDeleted, isInProgress, type Action, type Stack, type StackResource } from '../../heat/index.js';
import type { Context } from '../context.js';
import type { ActionProgress } from './action-progress.js';
import { classifyState, Deadlines, type ActionState, type EndState } from './classify-state.js';
import { MAX_NESTING } from './event-feed.js';
import { EventReporter } from './event-reporter.js';
import type { FailedResources } from './failed-resources.js';
import { OutageRetry } from './outage-retry.js';
import { PauseDetector } from './pause-detector.js';
import { createPollRateLimiter, type PollRateLimiter } from './poll-rate-limiter.js';
import type { StackPolls } from './stack-polls.js';
import type { WaitTarget } from './wait-target.js';

export interface ActionEnd {
  readonly end: EndState;
  readonly action: Action;
  /** The row that showed the end; absent when the stack is gone. */
  readonly row: Stack | undefined;
  /** The stack after the end, with its outputs and all its resources; absent when the stack is gone. */
  readonly finalState: FinalState | undefined;
  readonly progress: ActionProgress;
  readonly failures: FailedResources;
}

/** The stack after an action. */
export interface FinalState {
  readonly row: Stack | undefined;
  readonly resources: readonly StackResource[];
}

/** Waits until the action has ended. The stack's row decides about the end; events are for the report. */
export async function waitForAction(context: Context, target: WaitTarget): Promise<ActionEnd> {
  return new ActionWatcher(context, target).run();
}

/**
 * What the watcher requests next, and which state follows from the answer:
 *
 * | state       | requests  | when                           | next state                                                     |
 * | ----------- | --------- | ------------------------------ | -------------------------------------------------------------- |
 * | `stack`     | the stack | when the rate limiter allows   | the end, if the row or a deadline says so; otherwise `events`  |
 * | `events`    | events    | when the rate limiter allows   | the end `paused`, if `on-hook` says so; `stack-now`, if an     |
 * |             |           |                                | action of the stack ended; otherwise `stack`                   |
 * | `stack-now` | the stack | at once                        | the end, if the row or a deadline says so; otherwise `stack`   |
 *
 * It begins with `stack`, without a delay: a small stack has ended by then. In a step with several stacks, a list of all of them
 * replaces the request for a stack that is in progress, and ends the delay of one that is not (`SharedPolls`).
 */
type WatchState = 'stack' | 'events' | 'stack-now';

type Transition = { readonly next: WatchState } | { readonly end: EndState };

/** States that prove that Heat accepted the action. */
const SHOWS_ACTION: ReadonlySet<ActionState> = new Set<ActionState>([
  'running',
  'succeeded',
  'failed',
  'failing',
  'rolling-back',
]);

class ActionWatcher {
  private state: WatchState = 'stack';
  private readonly rateLimiter: PollRateLimiter;
  /** Set if the step has several stacks. */
  private readonly polls: StackPolls | undefined;
  private readonly events: EventReporter;
  private readonly outage: OutageRetry;
  private readonly deadlines: Deadlines;
  private readonly pause = new PauseDetector();
  /** The stack as it was read last. */
  private row: Stack | undefined;
  /** Read together with the row once an event says that the action succeeded: saves the requests of `finish`. */
  private finalState: FinalState | undefined;
  private firstRow: Stack | undefined;
  /** `updated_time` of the first row that showed the action. */
  private actionUpdatedTime: string | undefined;
  private lastPollAtMs: number | undefined;

  constructor(
    private readonly context: Context,
    private readonly target: WaitTarget,
  ) {
    this.polls = context.sharedPolls?.watch(target.ref);
    this.rateLimiter = createPollRateLimiter(() => this.polls?.consume());
    this.events = new EventReporter(context, target, this.rateLimiter);
    this.outage = new OutageRetry(context);
    this.deadlines = new Deadlines(context.clock, target);
    this.firstRow = target.firstRow;
  }

  async run(): Promise<ActionEnd> {
    try {
      return await this.watch();
    } finally {
      this.polls?.close();
    }
  }

  private async watch(): Promise<ActionEnd> {
    for (;;) {
      const pollAtMs = await this.waitForNextPoll();
      const transition = await this.retryDuringOutage(() => this.poll());
      this.rateLimiter.observeLatency(this.context.clock.now() - pollAtMs);
      this.heartbeat();
      if ('end' in transition) return this.retryDuringOutage(() => this.finish(transition.end));
      this.state = transition.next;
    }
  }

  private async poll(): Promise<Transition> {
    switch (this.state) {
      case 'stack':
        return toTransition(await this.pollStack(), 'events');
      case 'stack-now':
        return toTransition(await this.pollStack(), 'stack');
      case 'events':
        return this.pollEvents();
    }
  }

  /** Returns the time of the poll. The delay counts from the poll before. */
  private async waitForNextPoll(): Promise<number> {
    const { clock, signal } = this.context;
    if (this.state === 'stack-now' && this.lastPollAtMs !== undefined) {
      this.rateLimiter.consume();
      return this.lastPollAtMs;
    }
    if (this.state === 'stack' && this.listedRow() !== undefined) return clock.now();
    const hint = this.isNearlyOver() ? 'nearly-over' : 'steady';
    const delayMs = this.rateLimiter.nextDelayMs(this.deadlines.elapsedMs(), hint);
    const remainingMs =
      this.lastPollAtMs === undefined ? 0 : Math.max(0, delayMs - (clock.now() - this.lastPollAtMs));
    if (this.polls === undefined || this.lastPollAtMs === undefined) await clock.sleep(remainingMs, signal);
    else await this.polls.turn(remainingMs);
    return (this.lastPollAtMs = clock.now());
  }

  private async pollEvents(): Promise<Transition> {
    const hasEnded = await this.events.poll(this.row);
    const isPaused = this.pause.observe(this.events.progress) && this.showsAction();
    if (isPaused && (this.target.onHook ?? 'wait') !== 'wait') return { end: 'paused' };
    return { next: hasEnded ? 'stack-now' : 'stack' };
  }

  private showsAction(): boolean {
    return this.row !== undefined && isInProgress(this.row) && this.row.action === this.target.action;
  }

  /** Reads the stack. Returns how the action ended, or `undefined` while it runs. */
  private async pollStack(): Promise<EndState | undefined> {
    const { action, before } = this.target;
    this.row = await this.readRow();
    const state = classifyState(this.row, {
      action,
      before,
      hasBegunEvent: this.events.progress.rootEvent(`${action}_IN_PROGRESS`) !== undefined,
      actionUpdatedTime: this.actionUpdatedTime,
    });
    if (state === 'running') this.actionUpdatedTime ??= this.row?.updatedTime;
    if (this.row !== undefined && SHOWS_ACTION.has(state)) this.target.pending?.onRow(this.row);
    if (state === 'failing' || state === 'rolling-back') await this.events.recordFailures(this.row);
    return this.deadlines.findEnd(state);
  }

  private async readRow(): Promise<Stack | undefined> {
    const { ref, action } = this.target;
    const hasSucceeded =
      action !== 'DELETE' && this.events.progress.rootEvent(`${action}_COMPLETE`) !== undefined;
    this.finalState = hasSucceeded ? await this.readFinalState() : undefined;
    const { firstRow } = this;
    const listedRow = this.finalState === undefined ? this.listedRow() : undefined;
    if (listedRow !== undefined) return listedRow;
    if (this.finalState?.row !== undefined) return this.finalState.row;
    this.firstRow = undefined;
    return firstRow ?? (await this.context.heat.getStack(ref, { resolveOutputs: false }));
  }

  /** Returns the row as the list of all stacks shows it, if the stack is still in progress by that. */
  private listedRow(): Stack | undefined {
    const summary = this.polls?.latest();
    if (summary === undefined || this.row === undefined || !isInProgress(this.row)) return undefined;
    return isInProgress(summary) ? { ...this.row, ...summary } : undefined;
  }

  private async readFinalState(): Promise<FinalState> {
    const { heat } = this.context;
    const { ref } = this.target;
    const [row, resources] = await Promise.all([
      heat.getStack(ref),
      heat.listResources(ref, { nestedDepth: MAX_NESTING }),
    ]);
    return { row, resources };
  }

  /** Reports the remaining events and reads the final state, side by side. */
  private async finish(end: EndState): Promise<ActionEnd> {
    const { row, events } = this;
    // After the time limit or at a hook the action may still run: only another end shows that it is over.
    if (end !== 'timed-out' && end !== 'paused') this.target.pending?.onEnd(row);
    const isGone = row === undefined || isDeleted(row);
    const [finalState] = await Promise.all([
      isGone ? undefined : (this.finalState ?? this.readFinalState()),
      events.readRemaining(row?.state),
    ]);
    await events.reportRemaining(row?.state, finalState?.resources);
    if (end === 'failed' || end === 'timed-out') await events.failures.record(row);
    return {
      end: this.checkSuperseded(end, finalState),
      action: this.target.action,
      row,
      finalState,
      progress: events.progress,
      failures: events.failures,
    };
  }

  /** Outputs are those of the action only if no other action of the same kind followed. */
  private checkSuperseded(end: EndState, finalState: FinalState | undefined): EndState {
    if (end !== 'succeeded' || finalState === undefined) return end;
    const { row } = finalState;
    if (row === undefined || isDeleted(row)) return 'gone';
    const hasChanged = row.state !== this.row?.state || row.updatedTime !== this.row.updatedTime;
    return hasChanged || this.events.progress.rootBeginCount > 1 ? 'superseded' : end;
  }

  /** Whether the end of the action is due: the stack has failed, or all known resources have ended. */
  private isNearlyOver(): boolean {
    const { progress } = this.events;
    const isFailing = this.row !== undefined && !isInProgress(this.row);
    // A resource that is paused at a hook waits for a person: that can take hours.
    return isFailing || (progress.isSettled() && progress.hooks.current().length === 0);
  }

  private retryDuringOutage<T>(request: () => Promise<T>): Promise<T> {
    return this.outage.run(request, () => {
      this.heartbeat();
    });
  }

  private heartbeat(): void {
    this.events.heartbeat(this.deadlines.elapsedMs());
  }
}

function toTransition(end: EndState | undefined, next: WatchState): Transition {
  return end === undefined ? { next } : { end };
}
