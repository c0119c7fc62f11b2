import { isDeleted, isInProgress } from '../heat/index.js';
import type { Action, Stack, StackEvent, StackRef, StackResource } from '../heat/index.js';
import type { PendingAction } from './asked.js';
import type { Context } from './context.js';
import { Deadlines, type End } from './deadlines.js';
import { EventFeed, DEEPEST, NO_BASELINE, type Baseline } from './event-feed.js';
import { FailureWatch } from './failure-watch.js';
import { HookTeller } from './hook-teller.js';
import { Outage } from './outage.js';
import { createPace } from './pace.js';
import type { StoryEvent } from './progress.js';
import { retryText } from './retries.js';
import { Story } from './story.js';
import { judge, type Verdict } from './verdict.js';

/** One action to be waited for. */
export interface Watched {
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

export interface Ending {
  readonly end: End;
  readonly action: Action;
  /** The row by which the end was seen; absent when the stack is gone. */
  readonly row: Stack | undefined;
  /** The stack after that, with its outputs and all its resources; absent when it is gone. */
  readonly left: Left | undefined;
  readonly story: Story;
  readonly failures: FailureWatch;
}

/** What an action leaves behind. */
export interface Left {
  readonly row: Stack | undefined;
  readonly resources: readonly StackResource[];
}

/** What a row says that shows the action that is watched, or what Heat itself made of it. */
const SHOWS_ACTION: ReadonlySet<Verdict> = new Set<Verdict>([
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
export async function watch(context: Context, watched: Watched): Promise<Ending> {
  const watcher = new Watcher(context, watched);
  return watcher.run();
}

class Watcher {
  private readonly story: Story;
  private readonly feed: EventFeed;
  private readonly failures: FailureWatch;
  private readonly pace = createPace();
  private readonly outage: Outage;
  private readonly deadlines: Deadlines;
  /** Read at the end, and not told yet. */
  private readonly drained: StackEvent[] = [];
  private row: Stack | undefined;
  private firstRow: Stack | undefined;
  private left: Left | undefined;
  private askedAtMs: number;
  private ownUpdatedTime: string | undefined;
  private resourcesAtMs = Number.NEGATIVE_INFINITY;
  private toldAtMs: number;
  private readonly hookTeller: HookTeller;

  constructor(
    private readonly context: Context,
    private readonly watched: Watched,
  ) {
    this.story = new Story(watched.ref, watched.action);
    this.hookTeller = new HookTeller(context.tell, watched.ref);
    this.feed = new EventFeed(context.heat, watched.ref, watched.before?.events ?? NO_BASELINE);
    this.failures = new FailureWatch(context.heat, this.story.tree);
    this.outage = new Outage(context);
    this.deadlines = new Deadlines(context.clock, watched);
    if (watched.resources !== undefined) this.story.learn(watched.resources);
    this.firstRow = watched.firstRow;
    this.toldAtMs = context.clock.now();
    this.askedAtMs = context.clock.now();
  }

  async run(): Promise<Ending> {
    for (let turn = 0; ; turn += 1) {
      await this.rest(turn);
      const end = await this.bridged(() => this.take(turn));
      this.pace.answered(this.context.clock.now() - this.askedAtMs);
      this.heartbeat();
      if (end !== undefined) return this.bridged(() => this.finish(end));
    }
  }

  /** The first look is at the row: a small stack is done by then. After that events and row take turns. */
  private async take(turn: number): Promise<End | undefined> {
    if (turn % 2 === 0) return this.look();
    if (!(await this.listen())) return undefined;
    this.pace.spend();
    return this.look();
  }

  private bridged<T>(step: () => Promise<T>): Promise<T> {
    return this.outage.bridge(step, () => {
      this.heartbeat();
    });
  }

  /** Until the next request is due, counted from the one before; the first look is taken at once. */
  private async rest(turn: number): Promise<void> {
    const { clock, signal } = this.context;
    const hint = this.isNearlyOver() ? 'nearly-over' : 'steady';
    const delayMs = this.pace.nextDelayMs(this.deadlines.elapsedMs(), hint);
    const passedMs = clock.now() - this.askedAtMs;
    await clock.sleep(turn === 0 ? 0 : Math.max(0, delayMs - passedMs), signal);
    this.askedAtMs = clock.now();
  }

  /** Reads the row, and says how the action ended if it has. */
  private async look(): Promise<End | undefined> {
    const { ref, action, before } = this.watched;
    // When the events tell of success, all that is wanted in the end is asked for in one go.
    const isTold = action !== 'DELETE' && this.story.rootEvent(`${action}_COMPLETE`) !== undefined;
    this.left = isTold ? await this.lookAtAll() : undefined;
    this.row =
      this.left?.row ??
      this.takeFirstRow() ??
      (await this.context.heat.getStack(ref, { resolveOutputs: false }));
    const verdict = judge(this.row, {
      action,
      before,
      begun: this.story.rootEvent(`${action}_IN_PROGRESS`) !== undefined,
      ownUpdatedTime: this.ownUpdatedTime,
    });
    if (verdict === 'running') this.ownUpdatedTime ??= this.row?.updatedTime;
    if (this.row !== undefined && SHOWS_ACTION.has(verdict)) this.watched.pending?.onRow(this.row);
    if (verdict === 'failing' || verdict === 'rolling-back') await this.captureFailures();
    return this.deadlines.endOf(verdict);
  }

  private takeFirstRow(): Stack | undefined {
    const row = this.firstRow;
    this.firstRow = undefined;
    return row;
  }

  /** Reads what is new; whether the stack itself told of an end. */
  private async listen(): Promise<boolean> {
    const { rootEnded } = await this.readEvents(DEEPEST);
    if (this.story.events.length > 0) return rootEnded;
    // Nested events leave out a stack without resources: ask for its own until there is a story.
    this.pace.spend();
    return (await this.readEvents(0)).rootEnded;
  }

  private async readEvents(nestedDepth: number): Promise<{ readonly rootEnded: boolean }> {
    const endsBefore = this.story.rootEnds();
    const events = await this.feed.next(nestedDepth);
    try {
      await this.learnResources(events);
      if (events.some(({ status }) => status === 'FAILED')) await this.captureFailures();
    } finally {
      // What has been read is not read again: it is told, whatever else fails.
      this.tell(events);
    }
    return { rootEnded: this.story.rootEnds() > endsBefore };
  }

  private tell(events: readonly StackEvent[]): void {
    for (const { event, count, retry } of this.story.add(events)) {
      this.context.tell({ kind: 'event', event, count });
      if (retry !== undefined) this.context.tell({ kind: 'fact', text: retryText(retry) });
      this.tellHook(event);
      this.toldAtMs = this.context.clock.now();
    }
  }

  /** A resource that has just begun to wait at a hook. */
  private tellHook({ hook, path }: StoryEvent): void {
    const wait = this.story.hooks.current().find((one) => one.path.join('/') === path.join('/'));
    if (hook?.step === 'paused' && wait !== undefined) this.hookTeller.warn(wait);
  }

  private async lookAtAll(): Promise<Left> {
    const { heat } = this.context;
    const { ref } = this.watched;
    const [row, resources] = await Promise.all([
      heat.getStack(ref),
      heat.listResources(ref, { nestedDepth: DEEPEST }),
    ]);
    return { row, resources };
  }

  /** Events name neither types nor parents: a resource list does, asked for only when there is something new in it. */
  private async learnResources(events: readonly StackEvent[]): Promise<void> {
    const now = this.context.clock.now();
    const isFirst = this.resourcesAtMs === Number.NEGATIVE_INFINITY;
    const isDue =
      isFirst || (this.story.needsResources(events) && now - this.resourcesAtMs >= this.resourcesEveryMs());
    if (events.length === 0 || !isDue || this.watched.action === 'DELETE') return;
    this.resourcesAtMs = now;
    this.pace.spend();
    this.story.learn(await this.context.heat.listResources(this.watched.ref, { nestedDepth: DEEPEST }));
  }

  private resourcesEveryMs(): number {
    return RESOURCES_EVERY_MS + this.story.tree.leafCount * RESOURCES_EVERY_MS_EACH;
  }

  /** A last drain, side by side with a last look: the story is told to its end before the step goes on. */
  private async finish(end: End): Promise<Ending> {
    const { row } = this;
    // Only by success or failure the action itself is known to be over: what runs after a time limit may still be it.
    if (end !== 'timed-out') this.watched.pending?.onEnd(row);
    const isGone = row === undefined || isDeleted(row);
    const hasTold = (): boolean => row !== undefined && this.story.rootEvent(row.state) !== undefined;
    const drains = hasTold() ? [] : [DEEPEST, ...(this.story.events.length === 0 ? [0] : [])];
    const [left] = await Promise.all([
      isGone ? undefined : (this.left ?? this.lookAtAll()),
      ...drains.map(async (depth) => void this.drained.push(...(await this.feed.next(depth)))),
    ]);
    if (left !== undefined) this.story.learn(left.resources);
    this.tell(this.drained.splice(0));
    // Nested events leave out the root where it has no resources (any more): ask for its own.
    if (!hasTold()) this.tell(await this.feed.next(0));
    if (end === 'failed' || end === 'timed-out') await this.failures.capture(row);
    const { story, failures } = this;
    return { end: this.ownEnd(end, left), action: this.watched.action, row, left, story, failures };
  }

  /** The success of somebody else's action of the same kind is none of ours: its outputs are not what we asked for. */
  private ownEnd(end: End, left: Left | undefined): End {
    if (end !== 'succeeded' || left === undefined) return end;
    if (left.row === undefined || isDeleted(left.row)) return 'gone';
    const isTaken = left.row.state !== this.row?.state || left.row.updatedTime !== this.row.updatedTime;
    return isTaken || this.story.begins > 1 ? 'superseded' : end;
  }

  private async captureFailures(): Promise<void> {
    if (await this.failures.capture(this.row)) this.pace.spend();
  }

  private heartbeat(): void {
    const now = this.context.clock.now();
    if (now - this.toldAtMs < HEARTBEAT_EVERY_MS) return;
    this.toldAtMs = now;
    const running = this.story.runningPaths();
    this.context.tell({
      kind: 'heartbeat',
      elapsedMs: this.deadlines.elapsedMs(),
      count: this.story.count(),
      running,
      waiting: this.story.hooks.current(),
    });
  }

  private isNearlyOver(): boolean {
    const failing = this.row !== undefined && !isInProgress(this.row);
    // Who waits at a hook waits for a person: that can take hours.
    return failing || (this.story.isSettled() && this.story.hooks.current().length === 0);
  }
}
