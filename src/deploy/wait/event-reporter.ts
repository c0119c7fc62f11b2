import type { Stack, StackEvent, StackResource } from '../../heat/index.js';
import type { Context } from '../context.js';
import { ActionProgress } from './action-progress.js';
import { EventFeed, MAX_NESTING, NO_BASELINE } from './event-feed.js';
import { FailedResources } from './failed-resources.js';
import { HookReporter } from './hook-texts.js';
import { grownIntervalMs } from './poll-intervals.js';
import type { PollRateLimiter } from './poll-rate-limiter.js';
import { describeRetry } from './retries.js';
import type { WaitTarget } from './wait-target.js';

const HEARTBEAT_EVERY_MS = 30_000;
/**
 * Resource lists grow with the stack: one is requested at most every 1.5 s, and 20 ms later for each resource. Of an old action, they
 * are as rare as every second poll.
 */
const RESOURCES_EVERY_MS = 1500;
const RESOURCES_EVERY_MS_EACH = 20;
/** The last resource is looked up again, later, if it may still become a nested stack. */
const LAST_RESOURCE_FACTOR = 4;

/** Reads the events of one action, reports each of them once, and keeps the progress and the failures that they show. */
export class EventReporter {
  readonly progress: ActionProgress;
  readonly failures: FailedResources;
  /** When the events were read last, milliseconds since 1970. */
  readAtMs = Number.NEGATIVE_INFINITY;
  private readonly feed: EventFeed;
  private readonly hooks: HookReporter;
  /** Read by `readRemaining`, not reported yet. */
  private readonly unreported: StackEvent[] = [];
  private resourcesListedAtMs = Number.NEGATIVE_INFINITY;
  /** Whether the list of nested events has shown any: it leaves out a stack without resources, and everything of another project. */
  private hasTree = false;
  /** Whether an event was of a nested stack: the list of resources may be older than that. */
  private hasNested = false;
  /** Whether the last poll left out the events of nested stacks: the list of resources that knows of none may be older than they are. */
  private wasQuiet = false;
  private lastReportAtMs: number;

  constructor(
    private readonly context: Context,
    private readonly target: WaitTarget,
    private readonly rateLimiter: PollRateLimiter,
  ) {
    const { ref, action, before, eventsBefore, resources } = target;
    this.progress = new ActionProgress(ref, action);
    this.failures = new FailedResources(context.heat, this.progress.tree);
    const baseline = before?.events ?? eventsBefore ?? NO_BASELINE;
    this.feed = new EventFeed(context.heat, ref, baseline, () => context.clock.now());
    this.hooks = new HookReporter(context.onProgress, ref);
    if (resources !== undefined) this.progress.learn(resources);
    this.lastReportAtMs = context.clock.now();
  }

  /**
   * Reads and reports the new events. Returns whether one of them says that an action of the stack itself ended. `row` is the stack
   * as it was read last.
   */
  async poll(row: Stack | undefined): Promise<boolean> {
    this.wasQuiet = this.isQuiet();
    const hasEnded = await this.readEvents(this.wasQuiet ? 0 : MAX_NESTING, row);
    if (this.hasTree) return hasEnded;
    // Request the events of the stack itself until the list of nested events shows some.
    this.rateLimiter.consume();
    return this.readEvents(0, row);
  }

  /** Whether the next event is that of the end, as far as is known: only one resource has not ended, and it is no nested stack. */
  isQuiet(): boolean {
    const { progress } = this;
    if (this.hasNested || progress.hooks.current().length > 0) return false;
    return progress.isLastResource() && progress.tree.isFlat;
  }

  /**
   * Whether an event can show that the action has ended. Of a delete, none can: Heat's list of nested events leaves out a stack
   * that has no resources any more.
   */
  canShowEnd(): boolean {
    return this.hasTree && this.target.action !== 'DELETE';
  }

  /** Reads the events up to the one that shows `state`, if no event has shown it yet. `reportRemaining` reports them. */
  async readRemaining(state: string | undefined): Promise<void> {
    const hasShown = this.hasShown(state);
    if (hasShown && !this.wasQuiet) return;
    // A delete begins no nested stack, so that a flat list from before it stays true.
    const isFlat = this.target.action === 'DELETE' && this.isQuiet();
    const hasNoEvents = this.progress.events.length === 0;
    const readsOwn = !hasShown && (isFlat || hasNoEvents);
    const depths = [...(isFlat ? [] : [MAX_NESTING]), ...(readsOwn ? [0] : [])];
    await Promise.all(
      depths.map(async (depth) => {
        // Not by spreading them into a call: a large stack has more events than a call takes arguments.
        for (const event of await this.feed.next(depth, { isLast: true })) this.unreported.push(event);
      }),
    );
  }

  /** Reports what `readRemaining` read, with paths and types of `resources`, the last list. */
  async reportRemaining(
    state: string | undefined,
    resources: readonly StackResource[] | undefined,
  ): Promise<void> {
    if (resources !== undefined) this.progress.learn(resources);
    this.report(this.unreported.splice(0));
    // The list of nested events also leaves out a stack that has no resources any more.
    if (!this.hasShown(state)) this.report(await this.feed.next(0));
  }

  /** Keeps the resources that are failed now; `row` is the stack as it was read last. */
  async recordFailures(row: Stack | undefined): Promise<void> {
    if (await this.failures.record(row)) this.rateLimiter.consume();
  }

  /** Reports the resources in progress if nothing was reported for 30 s. */
  heartbeat(elapsedMs: number): void {
    const now = this.context.clock.now();
    if (now - this.lastReportAtMs < HEARTBEAT_EVERY_MS) return;
    this.lastReportAtMs = now;
    this.context.onProgress({
      kind: 'heartbeat',
      elapsedMs,
      count: this.progress.count(),
      running: this.progress.runningPaths(),
      waiting: this.progress.hooks.current(),
    });
  }

  private hasShown(state: string | undefined): boolean {
    return state !== undefined && this.progress.rootEvent(state) !== undefined;
  }

  private async readEvents(nestedDepth: number, row: Stack | undefined): Promise<boolean> {
    const endsBefore = this.progress.rootEndCount();
    const events = await this.feed.next(nestedDepth);
    if (nestedDepth > 0 && events.length > 0) this.hasTree = true;
    if (events.some(({ stack }) => stack.id !== this.target.ref.id)) this.hasNested = true;
    this.readAtMs = this.context.clock.now();
    try {
      await this.listResourcesIfNeeded(events);
      if (events.some(({ status }) => status === 'FAILED')) await this.recordFailures(row);
    } finally {
      // The feed never returns an event twice: report it even if another request fails.
      this.report(events);
    }
    return this.progress.rootEndCount() > endsBefore;
  }

  private report(events: readonly StackEvent[]): void {
    for (const { event, count, retry } of this.progress.add(events)) {
      this.context.onProgress({ kind: 'event', event, count });
      if (retry !== undefined) this.context.onProgress({ kind: 'fact', text: describeRetry(retry) });
      this.lastReportAtMs = this.context.clock.now();
    }
    this.hooks.report(this.progress.hooks.current());
  }

  /** Events name neither types nor parents of resources: a resource list does. */
  private async listResourcesIfNeeded(events: readonly StackEvent[]): Promise<void> {
    const { action, ref } = this.target;
    if (action === 'DELETE' || !this.areResourcesDue(events)) return;
    this.resourcesListedAtMs = this.context.clock.now();
    this.rateLimiter.consume();
    this.progress.learn(await this.context.heat.listResources(ref, { nestedDepth: MAX_NESTING }));
  }

  private areResourcesDue(events: readonly StackEvent[]): boolean {
    const { progress } = this;
    if (this.resourcesListedAtMs === Number.NEGATIVE_INFINITY) return events.length > 0;
    const now = this.context.clock.now();
    const usualMs = RESOURCES_EVERY_MS + progress.tree.leafCount * RESOURCES_EVERY_MS_EACH;
    const intervalMs = Math.max(usualMs, 2 * grownIntervalMs(now - this.target.beganAtMs));
    const ageMs = now - this.resourcesListedAtMs;
    if (progress.isLastResource() && !progress.tree.isFlat && !progress.tree.hasNested)
      return ageMs >= intervalMs * LAST_RESOURCE_FACTOR;
    return progress.needsResources(events) && ageMs >= intervalMs;
  }
}
