import {
  isDeleted,
  isInProgress,
  type Action,
  type Stack,
  type StackEvent,
  type StackRef,
  type StackResource,
} from '../../heat/index.js';
import type { PendingAction } from '../submit/pending-request.js';
import type { Context } from '../context.js';
import { Deadlines, type DeadlineEnd, classifyState, type ActionState } from './classify-state.js';
import { EventFeed, MAX_NESTING, NO_BASELINE, type Baseline } from './event-feed.js';
import { FailedResources } from './failed-resources.js';
import { HookReporter } from './hook-texts.js';
import { OutageRetry } from './outage-retry.js';
import { createPollRateLimiter } from './poll-rate-limiter.js';
import type { ProgressEvent } from '../progress.js';
import { describeRetry } from './retries.js';
import { ActionProgress } from './action-progress.js';

/** One action to be waited for. */
export interface WaitTarget {
  readonly ref: StackRef;
  readonly action: Action;
  /** When we asked for it, by our clock. */
  readonly beganAtMs: number;
  /** Heat's own limit for the action. */
  readonly timeoutMinutes: number;
  /** What was there before; absent for a create. */
  readonly before?: { readonly updatedTime: string | undefined; readonly events: Baseline } | undefined;
  /** A row that was read just now; the watch begins with it instead of asking. */
  readonly firstRow?: Stack | undefined;
  /** What is in the stack before; absent where the watch asks for it itself. */
  readonly resources?: readonly StackResource[] | undefined;
  /** Is told of the rows that show the action, and of its end. */
  readonly pending?: PendingAction | undefined;
}

export interface ActionEnd {
  readonly end: DeadlineEnd;
  readonly action: Action;
  /** The row by which the end was seen; absent when the stack is gone. */
  readonly row: Stack | undefined;
  /** The stack after that, with its outputs and all its resources; absent when it is gone. */
  readonly finalState: FinalState | undefined;
  readonly progress: ActionProgress;
  readonly failures: FailedResources;
}

/** What an action leaves behind. */
export interface FinalState {
  readonly row: Stack | undefined;
  readonly resources: readonly StackResource[];
}

/** What a row says that shows the action that is watched, or what Heat itself made of it. */
const SHOWS_ACTION: ReadonlySet<ActionState> = new Set<ActionState>([
  'running',
  'succeeded',
  'failed',
  'failing',
  'rolling-back',
]);
const HEARTBEAT_EVERY_MS = 30_000;
/** Whole resource lists are asked for the less often the longer they are: at least this, and so much a resource. */
const RESOURCES_EVERY_MS = 1500;
const RESOURCES_EVERY_MS_EACH = 20;

/** Waits until the action is really over: the stack's row is the truth, the events are the story. */
export async function waitForAction(context: Context, watched: WaitTarget): Promise<ActionEnd> {
  const watcher = new Watcher(context, watched);
  return watcher.run();
}

class Watcher {
  private readonly progress: ActionProgress;
  private readonly feed: EventFeed;
  private readonly failures: FailedResources;
  private readonly rateLimiter = createPollRateLimiter();
  private readonly outage: OutageRetry;
  private readonly deadlines: Deadlines;
  /** Read at the end, and not told yet. */
  private readonly drained: StackEvent[] = [];
  private row: Stack | undefined;
  private firstRow: Stack | undefined;
  private finalState: FinalState | undefined;
  private lastPollAtMs: number;
  private ownUpdatedTime: string | undefined;
  private resourcesAtMs = Number.NEGATIVE_INFINITY;
  private lastReportAtMs: number;
  private readonly hookReporter: HookReporter;

  constructor(
    private readonly context: Context,
    private readonly watched: WaitTarget,
  ) {
    this.progress = new ActionProgress(watched.ref, watched.action);
    this.hookReporter = new HookReporter(context.onProgress, watched.ref);
    this.feed = new EventFeed(context.heat, watched.ref, watched.before?.events ?? NO_BASELINE);
    this.failures = new FailedResources(context.heat, this.progress.tree);
    this.outage = new OutageRetry(context);
    this.deadlines = new Deadlines(context.clock, watched);
    if (watched.resources !== undefined) this.progress.learn(watched.resources);
    this.firstRow = watched.firstRow;
    this.lastReportAtMs = context.clock.now();
    this.lastPollAtMs = context.clock.now();
  }

  async run(): Promise<ActionEnd> {
    for (let turn = 0; ; turn += 1) {
      await this.waitForNextPoll(turn);
      const end = await this.retryDuringOutage(() => this.pollOnce(turn));
      this.rateLimiter.observeLatency(this.context.clock.now() - this.lastPollAtMs);
      this.heartbeat();
      if (end !== undefined) return this.retryDuringOutage(() => this.finish(end));
    }
  }

  /** The first look is at the row: a small stack is done by then. After that events and row take turns. */
  private async pollOnce(turn: number): Promise<DeadlineEnd | undefined> {
    if (turn % 2 === 0) return this.pollStack();
    if (!(await this.pollEvents())) return undefined;
    this.rateLimiter.consume();
    return this.pollStack();
  }

  private retryDuringOutage<T>(step: () => Promise<T>): Promise<T> {
    return this.outage.run(step, () => {
      this.heartbeat();
    });
  }

  /** Until the next request is due, counted from the one before; the first look is taken at once. */
  private async waitForNextPoll(turn: number): Promise<void> {
    const { clock, signal } = this.context;
    const hint = this.isNearlyOver() ? 'nearly-over' : 'steady';
    const delayMs = this.rateLimiter.nextDelayMs(this.deadlines.elapsedMs(), hint);
    const passedMs = clock.now() - this.lastPollAtMs;
    await clock.sleep(turn === 0 ? 0 : Math.max(0, delayMs - passedMs), signal);
    this.lastPollAtMs = clock.now();
  }

  /** Reads the row, and says how the action ended if it has. */
  private async pollStack(): Promise<DeadlineEnd | undefined> {
    const { ref, action, before } = this.watched;
    // When the events tell of success, all that is wanted in the end is asked for in one go.
    const isTold = action !== 'DELETE' && this.progress.rootEvent(`${action}_COMPLETE`) !== undefined;
    this.finalState = isTold ? await this.readFinalState() : undefined;
    this.row =
      this.finalState?.row ??
      this.takeFirstRow() ??
      (await this.context.heat.getStack(ref, { resolveOutputs: false }));
    const verdict = classifyState(this.row, {
      action,
      before,
      begun: this.progress.rootEvent(`${action}_IN_PROGRESS`) !== undefined,
      ownUpdatedTime: this.ownUpdatedTime,
    });
    if (verdict === 'running') this.ownUpdatedTime ??= this.row?.updatedTime;
    if (this.row !== undefined && SHOWS_ACTION.has(verdict)) this.watched.pending?.onRow(this.row);
    if (verdict === 'failing' || verdict === 'rolling-back') await this.captureFailures();
    return this.deadlines.findEnd(verdict);
  }

  private takeFirstRow(): Stack | undefined {
    const row = this.firstRow;
    this.firstRow = undefined;
    return row;
  }

  /** Reads what is new; whether the stack itself told of an end. */
  private async pollEvents(): Promise<boolean> {
    const { rootEnded } = await this.readEvents(MAX_NESTING);
    if (this.progress.events.length > 0) return rootEnded;
    // Nested events leave out a stack without resources: ask for its own until there is a story.
    this.rateLimiter.consume();
    return (await this.readEvents(0)).rootEnded;
  }

  private async readEvents(nestedDepth: number): Promise<{ readonly rootEnded: boolean }> {
    const endsBefore = this.progress.rootEnds();
    const events = await this.feed.next(nestedDepth);
    try {
      await this.learnResources(events);
      if (events.some(({ status }) => status === 'FAILED')) await this.captureFailures();
    } finally {
      // What has been read is not read again: it is told, whatever else fails.
      this.reportEvents(events);
    }
    return { rootEnded: this.progress.rootEnds() > endsBefore };
  }

  private reportEvents(events: readonly StackEvent[]): void {
    for (const { event, count, retry } of this.progress.add(events)) {
      this.context.onProgress({ kind: 'event', event, count });
      if (retry !== undefined) this.context.onProgress({ kind: 'fact', text: describeRetry(retry) });
      this.reportHook(event);
      this.lastReportAtMs = this.context.clock.now();
    }
  }

  /** A resource that has just begun to wait at a hook. */
  private reportHook({ hook, path }: ProgressEvent): void {
    const wait = this.progress.hooks.current().find((one) => one.path.join('/') === path.join('/'));
    if (hook?.step === 'paused' && wait !== undefined) this.hookReporter.warn(wait);
  }

  private async readFinalState(): Promise<FinalState> {
    const { heat } = this.context;
    const { ref } = this.watched;
    const [row, resources] = await Promise.all([
      heat.getStack(ref),
      heat.listResources(ref, { nestedDepth: MAX_NESTING }),
    ]);
    return { row, resources };
  }

  /** Events name neither types nor parents: a resource list does, asked for only when there is something new in it. */
  private async learnResources(events: readonly StackEvent[]): Promise<void> {
    const now = this.context.clock.now();
    const isFirst = this.resourcesAtMs === Number.NEGATIVE_INFINITY;
    const isDue =
      isFirst ||
      (this.progress.needsResources(events) && now - this.resourcesAtMs >= this.resourcesEveryMs());
    if (events.length === 0 || !isDue || this.watched.action === 'DELETE') return;
    this.resourcesAtMs = now;
    this.rateLimiter.consume();
    this.progress.learn(
      await this.context.heat.listResources(this.watched.ref, { nestedDepth: MAX_NESTING }),
    );
  }

  private resourcesEveryMs(): number {
    return RESOURCES_EVERY_MS + this.progress.tree.leafCount * RESOURCES_EVERY_MS_EACH;
  }

  /** A last drain, side by side with a last look: the story is told to its end before the step goes on. */
  private async finish(end: DeadlineEnd): Promise<ActionEnd> {
    const { row } = this;
    // Only by success or failure the action itself is known to be over: what runs after a time limit may still be it.
    if (end !== 'timed-out') this.watched.pending?.onEnd(row);
    const isGone = row === undefined || isDeleted(row);
    const hasTold = (): boolean => row !== undefined && this.progress.rootEvent(row.state) !== undefined;
    const drains = hasTold() ? [] : [MAX_NESTING, ...(this.progress.events.length === 0 ? [0] : [])];
    const [left] = await Promise.all([
      isGone ? undefined : (this.finalState ?? this.readFinalState()),
      ...drains.map(async (depth) => void this.drained.push(...(await this.feed.next(depth)))),
    ]);
    if (left !== undefined) this.progress.learn(left.resources);
    this.reportEvents(this.drained.splice(0));
    // Nested events leave out the root where it has no resources (any more): ask for its own.
    if (!hasTold()) this.reportEvents(await this.feed.next(0));
    if (end === 'failed' || end === 'timed-out') await this.failures.record(row);
    const { progress, failures } = this;
    return {
      end: this.checkSuperseded(end, left),
      action: this.watched.action,
      row,
      finalState: left,
      progress: progress,
      failures,
    };
  }

  /** The success of somebody else's action of the same kind is none of ours: its outputs are not what we asked for. */
  private checkSuperseded(end: DeadlineEnd, left: FinalState | undefined): DeadlineEnd {
    if (end !== 'succeeded' || left === undefined) return end;
    if (left.row === undefined || isDeleted(left.row)) return 'gone';
    const isTaken = left.row.state !== this.row?.state || left.row.updatedTime !== this.row.updatedTime;
    return isTaken || this.progress.begins > 1 ? 'superseded' : end;
  }

  private async captureFailures(): Promise<void> {
    if (await this.failures.record(this.row)) this.rateLimiter.consume();
  }

  private heartbeat(): void {
    const now = this.context.clock.now();
    if (now - this.lastReportAtMs < HEARTBEAT_EVERY_MS) return;
    this.lastReportAtMs = now;
    const running = this.progress.runningPaths();
    this.context.onProgress({
      kind: 'heartbeat',
      elapsedMs: this.deadlines.elapsedMs(),
      count: this.progress.count(),
      running,
      waiting: this.progress.hooks.current(),
    });
  }

  private isNearlyOver(): boolean {
    const failing = this.row !== undefined && !isInProgress(this.row);
    // Who waits at a hook waits for a person: that can take hours.
    return failing || (this.progress.isSettled() && this.progress.hooks.current().length === 0);
  }
}
