import { isDeleted, type Action, type Stack } from '../../heat/index.js';
import type { Context } from '../context.js';
import type { ActionProgress } from './action-progress.js';
import { Deadlines, type ActionState, type EndState } from './classify-state.js';
import { choosePoll, type NextPoll, type PollFacts } from './choose-poll.js';
import { EventReporter } from './event-reporter.js';
import type { FailedResources } from './failed-resources.js';
import { checkSuperseded, readFinalState, type FinalState } from './final-state.js';
import { sayThatActionContinues } from './lost-sight.js';
import { OutageRetry } from './outage-retry.js';
import { PauseDetector } from './pause-detector.js';
import { createPollRateLimiter, type PollRateLimiter } from './poll-rate-limiter.js';
import { waitForLook, type StackPolls } from './stack-polls.js';
import { StackView } from './stack-view.js';
import type { WaitTarget } from './wait-target.js';

export interface ActionEnd {
  readonly end: EndState;
  readonly action: Action;
  /** The row that showed the end, or the last one; absent when the stack is gone. */
  readonly row: Stack | undefined;
  /** The stack after the end, with its outputs and all its resources; absent when the stack is gone. */
  readonly finalState: FinalState | undefined;
  readonly progress: ActionProgress;
  readonly failures: FailedResources;
}

/** Waits until the action has ended. The stack's row decides about the end; events are for the report. */
export async function waitForAction(context: Context, target: WaitTarget): Promise<ActionEnd> {
  return new ActionWatcher(context, target).run();
}

/**
 * What the watcher requests next, and which state follows from the answer:
 *
 * | state        | requests  | when                         | next state                                                      |
 * | ------------ | --------- | ---------------------------- | --------------------------------------------------------------- |
 * | `stack`      | the stack | when the rate limiter allows | the end, if the row or a deadline says so; otherwise as chosen  |
 * | `events`     | events    | when the rate limiter allows | the end `paused`, if `on-hook` says so; `stack-now`, if an      |
 * |              |           |                              | action of the stack ended; otherwise as chosen                  |
 * | `stack-now`  | the stack | at once                      | as `stack`                                                      |
 * | `events-now` | events    | at once                      | as `events`                                                     |
 *
 * It begins with `stack`, without a delay: a small stack has ended by then. `choosePoll` chooses between `stack` and `events`. In a step
 * with several stacks, a list of all of them replaces the request for a stack that is in progress, and ends the delay of one that is not:
 * if its action succeeded, its final state is read at once (`SharedPolls`).
 */
type Transition = { readonly next: NextPoll } | { readonly end: EndState };

/** States that prove that Heat accepted the action. */
const SHOWS_ACTION: ReadonlySet<ActionState> = new Set<ActionState>([
  'running',
  'succeeded',
  'failed',
  'failing',
  'rolling-back',
]);

class ActionWatcher {
  private next: NextPoll = { state: 'stack', hint: 'steady' };
  private last: PollFacts['last'] = 'stack';
  private readonly rateLimiter: PollRateLimiter;
  /** Set if the step has several stacks. */
  private readonly polls: StackPolls | undefined;
  private readonly events: EventReporter;
  private readonly view: StackView;
  private readonly outage: OutageRetry;
  private readonly deadlines: Deadlines;
  private readonly pause = new PauseDetector();
  private lastPollAtMs: number | undefined;
  /** Heat begins an action when it answers the request for it: polls follow that, however long the answer took. */
  private readonly watchedFromMs: number;

  constructor(
    private readonly context: Context,
    private readonly target: WaitTarget,
  ) {
    this.polls = context.sharedPolls?.watch(target.ref);
    this.rateLimiter = createPollRateLimiter(() => this.polls?.consume());
    this.events = new EventReporter(context, target, this.rateLimiter);
    this.view = new StackView(context, target, this.events.progress, this.polls);
    this.outage = new OutageRetry(context);
    this.deadlines = new Deadlines(context.clock, target);
    this.watchedFromMs = context.clock.now();
  }

  async run(): Promise<ActionEnd> {
    try {
      return await this.watch();
    } catch (error) {
      throw this.mayContinue() ? sayThatActionContinues(error, this.target.ref) : error;
    } finally {
      this.polls?.close();
    }
  }

  /** Heat has accepted the action: it continues unless the stack showed an end. */
  private mayContinue(): boolean {
    return this.view.state === undefined || this.view.isInProgress();
  }

  private async watch(): Promise<ActionEnd> {
    for (;;) {
      const pollAtMs = await this.waitForNextPoll();
      const transition = await this.retryDuringOutage(() => this.poll());
      this.rateLimiter.observeLatency(this.context.clock.now() - pollAtMs);
      this.heartbeat();
      if ('end' in transition) return this.retryDuringOutage(() => this.finish(transition.end));
      this.next = transition.next;
    }
  }

  private async poll(): Promise<Transition> {
    switch (this.next.state) {
      case 'stack':
      case 'stack-now': {
        const end = await this.pollStack();
        return end === undefined ? { next: this.chooseNext('stack') } : { end };
      }
      case 'events':
      case 'events-now':
        return this.pollEvents();
    }
  }

  /** Returns the time of the poll. The delay counts from the poll before. */
  private async waitForNextPoll(): Promise<number> {
    const { clock, signal } = this.context;
    const { state, hint } = this.next;
    const { lastPollAtMs } = this;
    if (lastPollAtMs === undefined) {
      if (!this.view.hasFirstRow) await this.polls?.first();
      return (this.lastPollAtMs = clock.now());
    }
    if (state === 'stack-now' || state === 'events-now') {
      this.rateLimiter.consume();
      return lastPollAtMs;
    }
    const isListed = state === 'stack' && this.view.isListed();
    // A listed row takes no request: it is looked at right after the events.
    if (isListed && this.last === 'events') return clock.now();
    const sinceLastMs = clock.now() - lastPollAtMs;
    const delayMs = this.rateLimiter.nextDelayMs(lastPollAtMs - this.watchedFromMs, hint);
    const remainingMs = Math.max(0, delayMs - sinceLastMs);
    if (this.polls === undefined) await clock.sleep(remainingMs, signal);
    else await this.waitAmongOthers(this.polls, remainingMs);
    return (this.lastPollAtMs = clock.now());
  }

  private async waitAmongOthers(polls: StackPolls, delayMs: number): Promise<void> {
    const isListed = (): boolean => this.next.state === 'stack' && this.view.isListed();
    const isWoken = await waitForLook(polls, delayMs, isListed);
    // Not the events: those of a stack without resources do not tell its end, and the row would have to wait for the next turn.
    if (isWoken) this.next = { ...this.next, state: 'stack' };
  }

  private async pollEvents(): Promise<Transition> {
    const hasEnded = await this.events.poll(this.view.row);
    const now = this.context.clock.now();
    const isPaused = this.pause.observe(this.events.progress, now) && this.view.showsAction();
    if (isPaused && (this.target.onHook ?? 'wait') !== 'wait') return { end: 'paused' };
    const next = this.chooseNext('events');
    return { next: hasEnded ? { ...next, state: 'stack-now' } : next };
  }

  private chooseNext(last: PollFacts['last']): NextPoll {
    this.last = last;
    const { events, view } = this;
    const now = this.context.clock.now();
    return choosePoll({
      action: this.target.action,
      last,
      actionAgeMs: now - this.watchedFromMs,
      rowAgeMs: now - view.seenAtMs,
      eventsAgeMs: now - events.readAtMs,
      isRunning: view.state === 'running',
      isNearlyOver: this.isNearlyOver(),
      isLastResource: events.isQuiet(),
      canEventsShowEnd: events.canShowEnd(),
      isRowListed: view.isListed(),
    });
  }

  /** Reads the stack. Returns how the action ended, or `undefined` while it runs. */
  private async pollStack(): Promise<EndState | undefined> {
    const { view } = this;
    const state = await view.look({ isRead: this.next.state === 'stack-now' });
    if (view.seen !== undefined && SHOWS_ACTION.has(state)) this.target.pending?.onRow(view.seen);
    if (state === 'failing' || state === 'rolling-back') await this.events.recordFailures(view.row);
    return this.deadlines.findEnd(state);
  }

  /** Reports the remaining events and reads the final state, side by side. */
  private async finish(end: EndState): Promise<ActionEnd> {
    const { events, view } = this;
    const { seen } = view;
    // After the time limit or at a hook the action may still run: only another end shows that it is over.
    if (end !== 'timed-out' && end !== 'paused') this.target.pending?.onEnd(seen);
    const isGone = seen === undefined || isDeleted(seen);
    const [finalState] = await Promise.all([
      isGone ? undefined : (view.finalState ?? readFinalState(this.context.heat, this.target, end)),
      events.readRemaining(seen?.state),
    ]);
    await events.reportRemaining(seen?.state, finalState?.resources);
    const row = seen === view.row ? view.row : finalState?.row;
    if (end === 'failed' || end === 'timed-out') await events.failures.record(row);
    return {
      end: checkSuperseded(end, { seen, finalState, beginCount: events.progress.rootBeginCount }),
      action: this.target.action,
      row,
      finalState,
      progress: events.progress,
      failures: events.failures,
    };
  }

  /** Whether the end of the action is due: the stack has failed, or all known resources have ended. */
  private isNearlyOver(): boolean {
    const { progress } = this.events;
    const { seen } = this.view;
    const isFailing = seen !== undefined && !this.view.isInProgress();
    // Heat writes the event before the row.
    const isTold = progress.hasRootEnd(seen?.action ?? this.target.action);
    // A resource that is paused at a hook waits for a person: that can take hours.
    return isFailing || isTold || (progress.isSettled() && progress.hooks.current().length === 0);
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
