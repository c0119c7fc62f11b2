import {
  isInProgress,
  parseHeatTime,
  readHookEvent,
  type Action,
  type StackEvent,
  type StackRef,
  type StackResource,
} from '../../heat/index.js';
import { HookWaits } from './hook-waits.js';
import type { Count, ProgressEvent } from '../progress.js';
import { Retries, type Retry } from './retries.js';
import { StackTree } from './stack-tree.js';

/**
 * What the events tell of one action: who runs, who is done, what failed first. Fed with the events of this action
 * only, each once; the stack's own row stays the truth about the end.
 */
export class ActionProgress {
  readonly tree: StackTree;
  readonly events: ProgressEvent[] = [];
  /** Resources that wait at Heat's hooks: they are neither at work nor done. */
  readonly hooks = new HookWaits();
  private readonly retries = new Retries();
  private readonly startedAtMs = new Map<string, number>();
  /** The newest time that was told of each path. */
  private readonly newestMs = new Map<string, number>();
  private readonly running = new Set<string>();
  private readonly ended = new Set<string>();
  /** Of those that have ended, the ones that failed: they are not done. */
  private readonly failed = new Set<string>();
  /** Resources by action that have ended without a beginning that anybody has told. */
  private readonly endedWithoutStart = new Set<string>();
  private readonly containers = new Set<string>();
  private readonly rootStates = new Map<string, StackEvent>();
  private rootBegins = 0;
  /** Heat's clock, not ours: the two may differ. */
  private beganAtMs: number | undefined;

  constructor(
    root: StackRef,
    private readonly action: Action,
  ) {
    this.tree = new StackTree(root);
  }

  /** Nested stacks and types, from a resource list. */
  learn(resources: readonly StackResource[]): void {
    this.tree.learn(resources);
    for (const resource of resources.filter((candidate) => this.tree.isContainer(candidate))) {
      this.containers.add(toActionKey([...this.tree.findPath(resource.stack), resource.name]));
    }
  }

  /** Whether these events speak of nested stacks that no resource list has shown yet. */
  needsResources(events: readonly StackEvent[]): boolean {
    return events.some((event) => !this.tree.knows(event.stack));
  }

  /** Takes in new events, oldest first, and gives back those worth telling, each with the count at its time. */
  add(events: readonly StackEvent[]): ProgressStep[] {
    return events.flatMap((event) => {
      const isStack = StackTree.isOfStackItself(event);
      const isRoot = event.stack.id === this.tree.rootRef.id;
      // A nested stack's own events say again what the resource that holds it says.
      if (isStack && !isRoot) {
        this.containers.add(toActionKey(this.tree.findPath(event.stack)));
        return [];
      }
      if (isStack) this.note(event);
      const progressEvent = this.toProgressEvent(
        event,
        isStack ? [] : [...this.tree.findPath(event.stack), event.resourceName],
      );
      this.events.push(progressEvent);
      const retry = this.followRetry(progressEvent);
      return [{ event: progressEvent, count: this.count(), retry }];
    });
  }

  /** The root stack's first event with that state, such as `UPDATE_FAILED`. */
  rootEvent(state: string): StackEvent | undefined {
    return this.rootStates.get(state);
  }

  /** How often the stack itself began our action; more than once when somebody else asked for the same. */
  get rootBeginCount(): number {
    return this.rootBegins;
  }

  /** How many ends the stack itself has told of; a new one means that it is time to look at its row. */
  rootEndCount(): number {
    return [...this.rootStates.values()].filter((event) => !isInProgress(event)).length;
  }

  /** Events of resources that are not nested stacks: what really happened to something. A hook changes nothing. */
  leafEvents(): ProgressEvent[] {
    return this.events.filter(
      ({ path, hook }) => path.length > 0 && hook === undefined && !this.containers.has(toActionKey(path)),
    );
  }

  /** Type of the resource at that path, if a resource list has named it. */
  findType(path: readonly string[]): string | undefined {
    return this.tree.typeAt(path);
  }

  /** Paths of the resources that are being worked on, longest first at work. */
  runningPaths(): string[] {
    return [...this.running];
  }

  /** Done and known of; an update does not touch every resource, so there only those that it began count. */
  count(): Count {
    const leaves = (keys: ReadonlySet<string>): number =>
      [...keys].filter((key) => !this.containers.has(key)).length;
    const ended = leaves(this.ended);
    const done = ended - leaves(this.failed);
    const waiting = leaves(new Set(this.hooks.current().map(({ path }) => toActionKey(path))));
    const begun = ended + leaves(this.running) + waiting;
    const whole = this.action === 'CREATE' || this.action === 'DELETE';
    return { done, total: whole ? Math.max(begun, this.tree.leafCount) : begun };
  }

  /** Whether every resource that is known of has ended, well or not, so that the stack is about to. */
  isSettled(): boolean {
    const { done, total } = this.count();
    const failed = [...this.failed].filter((key) => !this.containers.has(key)).length;
    return total > 0 && done + failed === total && this.running.size === 0;
  }

  /** Between two attempts a resource is at work: Heat waits for up to half a minute then. */
  private followRetry(event: ProgressEvent): Retry | undefined {
    const retry = this.retries.follow(event, this.rootStates.has('ROLLBACK_IN_PROGRESS'));
    if (!this.retries.isBetween(event.path)) return retry;
    const key = toActionKey(event.path);
    this.running.add(key);
    this.ended.delete(key);
    this.failed.delete(key);
    return retry;
  }

  private note(event: StackEvent): void {
    this.rootStates.set(event.state, this.rootStates.get(event.state) ?? event);
    if (event.action === this.action && isInProgress(event)) this.rootBegins += 1;
  }

  private toProgressEvent(event: StackEvent, path: readonly string[]): ProgressEvent {
    const key = toActionKey(path);
    const timeMs = parseHeatTime(event.time);
    this.beganAtMs ??= timeMs;
    const startedMs = this.startedAtMs.get(`${key} ${event.action}`);
    const hook = readHookEvent(event);
    const isLate = this.isLate(event, key, timeMs);
    if (!isLate && hook === undefined) this.follow(event, path, timeMs);
    const progressEvent: ProgressEvent = {
      id: event.id,
      timeMs,
      elapsedMs: Math.max(0, timeMs - this.beganAtMs),
      path,
      type: path.length === 0 ? undefined : this.tree.findType(event.stack, event.resourceName),
      action: event.action,
      status: event.status,
      state: event.state,
      reason: event.statusReason,
      physicalId: event.physicalId === '' ? undefined : event.physicalId,
      durationMs:
        isInProgress(event) || startedMs === undefined || hook !== undefined ? undefined : timeMs - startedMs,
      hook,
    };
    if (!isLate) this.followHook(progressEvent, event.stack);
    return progressEvent;
  }

  /** Engines write side by side: an event that comes after a younger one of its resource says nothing new of it. */
  private isLate(event: StackEvent, key: string, timeMs: number): boolean {
    const newestMs = this.newestMs.get(key) ?? Number.NEGATIVE_INFINITY;
    if (timeMs !== newestMs) return timeMs < newestMs;
    // Within one second an end whose beginning is not known has come before it.
    return isInProgress(event) && this.endedWithoutStart.has(`${key} ${event.action}`);
  }

  /** Who waits before or after its action is not done; who waited after it is done once the hook is cleared. */
  private followHook(event: ProgressEvent, stack: StackRef): void {
    const { hook, path, timeMs } = event;
    this.hooks.follow(event, stack);
    if (hook === undefined) return;
    const key = toActionKey(path);
    this.newestMs.set(key, timeMs);
    if (hook.step === 'paused') {
      this.running.delete(key);
      this.ended.delete(key);
      this.failed.delete(key);
    } else if (hook.step === 'cleared' && hook.hook.startsWith('post-')) this.ended.add(key);
  }

  private follow(event: StackEvent, path: readonly string[], timeMs: number): void {
    const key = toActionKey(path);
    this.newestMs.set(key, timeMs);
    const actionKey = `${key} ${event.action}`;
    if (isInProgress(event)) this.startedAtMs.set(actionKey, timeMs);
    else if (!this.startedAtMs.has(actionKey)) this.endedWithoutStart.add(actionKey);
    if (path.length === 0) return;
    const [into, outOf] = isInProgress(event) ? [this.running, this.ended] : [this.ended, this.running];
    into.add(key);
    outOf.delete(key);
    if (event.status === 'FAILED') this.failed.add(key);
    else this.failed.delete(key);
  }
}

/** An event worth telling, the count at its time, and the attempt that it begins. */
export interface ProgressStep {
  readonly event: ProgressEvent;
  readonly count: Count;
  readonly retry: Retry | undefined;
}

/** Names hold no `/`: `check_valid_name` in heat/engine/template.py refuses it. */
export function toActionKey(path: readonly string[]): string {
  return path.join('/');
}
