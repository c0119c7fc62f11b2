import {
  isInProgress,
  parseHeatTime,
  readHookEvent,
  type Action,
  type StackEvent,
  type StackRef,
  type StackResource,
} from '../../heat/index.js';
import type { Count, ProgressEvent } from '../progress.js';
import { HookWaits } from './hook-waits.js';
import { ResourceStates } from './resource-states.js';
import { Retries, type Retry } from './retries.js';
import { StackTree } from './stack-tree.js';

/**
 * What the events of one action say: which resources run, have ended and have failed. Expects events of this action only, each once.
 * Whether the action has ended, the row of the stack says.
 */
export class ActionProgress {
  readonly tree: StackTree;
  readonly events: ProgressEvent[] = [];
  /** Resources that are paused at Heat's hooks: they neither run nor have ended. */
  readonly hooks = new HookWaits();
  private readonly retries = new Retries();
  private readonly resources = new ResourceStates();
  /** Paths and texts that many events have: a large stack has thousands of each. */
  private readonly paths = new Map<string, readonly string[]>();
  private readonly texts = new Map<string, string>();
  /** The first event of the root stack for each of its states. */
  private readonly rootEvents = new Map<string, StackEvent>();
  private rootBegins = 0;
  /** By Heat's clock, in milliseconds since 1970: it may differ from this machine's. */
  private beganAtMs: number | undefined;

  constructor(
    root: StackRef,
    private readonly action: Action,
  ) {
    this.tree = new StackTree(root);
  }

  /** Takes nested stacks and types from a resource list. */
  learn(resources: readonly StackResource[]): void {
    this.tree.learn(resources);
    for (const resource of resources.filter((candidate) => this.tree.isContainer(candidate))) {
      this.resources.addContainer(toPathKey([...this.tree.findPath(resource.stack), resource.name]));
    }
  }

  /** Whether the events are of nested stacks that no resource list has shown yet. */
  needsResources(events: readonly StackEvent[]): boolean {
    return events.some((event) => !this.tree.knows(event.stack));
  }

  /** Takes new events, oldest first. Returns those to report, each with the count after it. */
  add(events: readonly StackEvent[]): ProgressStep[] {
    return events.flatMap((event) => {
      const isOfStack = StackTree.isOfStackItself(event);
      if (isOfStack && event.stack.id !== this.tree.rootRef.id) {
        // The resource that holds the nested stack has the same events.
        this.resources.addContainer(toPathKey(this.tree.findPath(event.stack)));
        return [];
      }
      if (isOfStack) this.recordRootEvent(event);
      const path = this.sharePath(isOfStack ? [] : [...this.tree.findPath(event.stack), event.resourceName]);
      const progressEvent = this.record(event, path);
      this.events.push(progressEvent);
      const retry = this.recordRetry(progressEvent);
      return [{ event: progressEvent, count: this.count(), retry }];
    });
  }

  /** Returns the root stack's first event with that state, such as `UPDATE_FAILED`. */
  rootEvent(state: string): StackEvent | undefined {
    return this.rootEvents.get(state);
  }

  /** Whether an event has shown the end of that action of the root stack, also of a rollback. */
  hasRootEnd(action: Action): boolean {
    return (['COMPLETE', 'FAILED'] as const).some((status) => this.rootEvents.has(`${action}_${status}`));
  }

  /** How often the action of the root stack began; more than once when somebody else requested the same one. */
  get rootBeginCount(): number {
    return this.rootBegins;
  }

  /** How many states that end an action the root stack has had. */
  rootEndCount(): number {
    return [...this.rootEvents.values()].filter((event) => !isInProgress(event)).length;
  }

  /** Returns the events of resources that are not nested stacks, without hook events, which change nothing. */
  leafEvents(): ProgressEvent[] {
    return this.events.filter(
      ({ path, hook }) => path.length > 0 && hook === undefined && this.isLeaf(toPathKey(path)),
    );
  }

  /** Returns the type of the resource at that path, if a resource list has shown it. */
  findType(path: readonly string[]): string | undefined {
    return this.tree.typeAt(path);
  }

  /** Returns the paths of the resources that run, longest running first. */
  runningPaths(): string[] {
    return this.resources.runningKeys();
  }

  /** Counts resources that are not nested stacks. An update does not touch every one: only those that it began count. */
  count(): Count {
    const { running, ended, failed } = this.resources.count();
    const pausedKeys = new Set(this.hooks.current().map(({ path }) => toPathKey(path)));
    const startedCount = ended + running + [...pausedKeys].filter(this.isLeaf).length;
    const hasAll = this.action === 'CREATE' || this.action === 'DELETE';
    return {
      done: ended - failed,
      total: hasAll ? Math.max(startedCount, this.tree.leafCount) : startedCount,
    };
  }

  /** Whether all known resources have ended, so that the end of the stack is due. */
  isSettled(): boolean {
    const { done, total } = this.count();
    const { failed } = this.resources.count();
    return total > 0 && done + failed === total && this.runningPaths().length === 0;
  }

  /**
   * Whether at most one resource has not ended, so that the next event is of the end of the action: a create or delete has no other
   * resources than those of the list.
   */
  isLastResource(): boolean {
    if (this.action !== 'CREATE' && this.action !== 'DELETE') return false;
    const { done, total } = this.count();
    const { failed } = this.resources.count();
    return total > 0 && done + failed >= total - 1;
  }

  /** Whether a resource runs that is not a nested stack. */
  hasRunningLeaf(): boolean {
    return this.resources.count().running > 0;
  }

  private readonly isLeaf = (key: string): boolean => !this.resources.isContainer(key);

  private sharePath(path: readonly string[]): readonly string[] {
    return getOrSet(this.paths, toPathKey(path), path);
  }

  private shareText(text: string): string {
    return getOrSet(this.texts, text, text);
  }

  private recordRootEvent(event: StackEvent): void {
    this.rootEvents.set(event.state, this.rootEvents.get(event.state) ?? event);
    if (event.action === this.action && isInProgress(event)) this.rootBegins += 1;
  }

  /** A resource counts as running between two attempts, where Heat waits for up to half a minute. */
  private recordRetry(event: ProgressEvent): Retry | undefined {
    const retry = this.retries.follow(event, this.rootEvents.has('ROLLBACK_IN_PROGRESS'));
    if (this.retries.isBetween(event.path)) this.resources.resume(toPathKey(event.path));
    return retry;
  }

  private record(event: StackEvent, path: readonly string[]): ProgressEvent {
    const key = toPathKey(path);
    const givenMs = parseHeatTime(event.time);
    // If no event of the list has a valid time, the event has none.
    const timeMs = Number.isNaN(givenMs) ? (this.beganAtMs ?? 0) : givenMs;
    this.beganAtMs ??= timeMs;
    const hook = readHookEvent(event);
    const isEnd = !isInProgress(event) && hook === undefined;
    const progressEvent: ProgressEvent = {
      id: event.id,
      timeMs,
      elapsedMs: Math.max(0, timeMs - this.beganAtMs),
      path,
      type: path.length === 0 ? undefined : this.tree.findType(event.stack, event.resourceName),
      action: event.action,
      status: event.status,
      state: event.state,
      reason: this.shareText(event.statusReason),
      physicalId: event.physicalId === '' ? undefined : this.shareText(event.physicalId),
      durationMs: isEnd ? this.resources.durationMs(event, key, timeMs) : undefined,
      hook,
    };
    if (this.resources.isOutdated(event, key, timeMs)) return progressEvent;
    if (hook === undefined) this.resources.record(event, key, timeMs);
    this.recordHook(progressEvent, event.stack);
    return progressEvent;
  }

  private recordHook(event: ProgressEvent, stack: StackRef): void {
    const { hook, path, timeMs } = event;
    this.hooks.follow(event, stack);
    if (hook === undefined) return;
    const key = toPathKey(path);
    if (hook.step === 'paused') this.resources.pause(key, timeMs);
    // At a `post-` hook, the action of the resource has already finished.
    else this.resources.clearHook(key, timeMs, hook.step === 'cleared' && hook.hook.startsWith('post-'));
  }
}

function getOrSet<Value>(map: Map<string, Value>, key: string, value: Value): Value {
  const known = map.get(key);
  if (known === undefined) map.set(key, value);
  return known ?? value;
}

/** An event to report, the count after it, and the attempt that it begins. */
export interface ProgressStep {
  readonly event: ProgressEvent;
  readonly count: Count;
  readonly retry: Retry | undefined;
}

/** Joins a path, as `group/0/server`. Names hold no `/`: `check_valid_name` in heat/engine/template.py refuses it. */
export function toPathKey(path: readonly string[]): string {
  return path.join('/');
}
