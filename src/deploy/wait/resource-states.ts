import { isInProgress, type StackEvent } from '../../heat/index.js';

/** Which resources run, have ended and have failed, as their events say. Keys are paths as `toPathKey` joins them. */
export class ResourceStates {
  /** Resources that are nested stacks; their own resources are counted instead. */
  private readonly containers = new Set<string>();
  private readonly running = new CountedKeys(this.containers);
  private readonly ended = new CountedKeys(this.containers);
  /** Part of `ended`. */
  private readonly failed = new CountedKeys(this.containers);
  /** Time of each resource's newest event, in milliseconds since 1970. */
  private readonly newestMs = new Map<string, number>();
  /** Start of each action of each resource, in milliseconds since 1970. */
  private readonly startedMs = new Map<string, number>();
  /** Actions whose end has been read, but not their start. */
  private readonly endedWithoutStart = new Set<string>();

  /**
   * Whether a newer event of the resource has been read already: Heat's engines write at the same time, so events can be out of order
   * and an older one says nothing new.
   */
  isOutdated(event: StackEvent, key: string, timeMs: number): boolean {
    const newestMs = this.newestMs.get(key) ?? Number.NEGATIVE_INFINITY;
    if (timeMs !== newestMs) return timeMs < newestMs;
    // Times are whole seconds: a start that follows its own end within one second is out of order.
    return isInProgress(event) && this.endedWithoutStart.has(toActionKey(key, event));
  }

  /** Records an event of a resource, or of the stack itself, whose key is empty. */
  record(event: StackEvent, key: string, timeMs: number): void {
    this.newestMs.set(key, timeMs);
    const actionKey = toActionKey(key, event);
    if (isInProgress(event)) this.startedMs.set(actionKey, timeMs);
    else if (!this.startedMs.has(actionKey)) this.endedWithoutStart.add(actionKey);
    if (key === '') return;
    if (isInProgress(event)) this.resume(key);
    else this.end(key);
    if (event.status === 'FAILED') this.failed.add(key);
  }

  /** Records that the resource is paused at a hook: it neither runs nor has ended. */
  pause(key: string, timeMs: number): void {
    this.newestMs.set(key, timeMs);
    this.running.delete(key);
    this.ended.delete(key);
    this.failed.delete(key);
  }

  /** Records that a hook was cleared; `hasEnded`: the action of the resource has finished. */
  clearHook(key: string, timeMs: number, hasEnded: boolean): void {
    this.newestMs.set(key, timeMs);
    if (hasEnded) this.ended.add(key);
  }

  /** Records that the resource runs, whatever its last event says. */
  resume(key: string): void {
    this.running.add(key);
    this.ended.delete(key);
    this.failed.delete(key);
  }

  /** Returns from the start of the action to `timeMs`, in milliseconds; `undefined` if its start has not been read. */
  durationMs(event: StackEvent, key: string, timeMs: number): number | undefined {
    const startedMs = this.startedMs.get(toActionKey(key, event));
    return startedMs === undefined ? undefined : timeMs - startedMs;
  }

  /** Records that the resource is a nested stack: it is no longer counted. */
  addContainer(key: string): void {
    if (this.containers.has(key)) return;
    for (const keys of [this.running, this.ended, this.failed]) keys.uncount(key);
    this.containers.add(key);
  }

  isContainer(key: string): boolean {
    return this.containers.has(key);
  }

  /** Resources that run, in the order in which they started. */
  runningKeys(): string[] {
    return this.running.list();
  }

  /** Counts the resources that are not nested stacks. Called with every event, so it does not look at each resource. */
  count(): ResourceCounts {
    return { running: this.running.count, ended: this.ended.count, failed: this.failed.count };
  }

  private end(key: string): void {
    this.ended.add(key);
    this.running.delete(key);
    this.failed.delete(key);
  }
}

/** A set that knows how many of its keys are not containers. */
class CountedKeys {
  private readonly keys = new Set<string>();
  private counted = 0;

  constructor(private readonly containers: ReadonlySet<string>) {}

  get count(): number {
    return this.counted;
  }

  list(): string[] {
    return [...this.keys];
  }

  add(key: string): void {
    if (this.keys.has(key)) return;
    this.keys.add(key);
    if (!this.containers.has(key)) this.counted += 1;
  }

  delete(key: string): void {
    if (this.keys.delete(key) && !this.containers.has(key)) this.counted -= 1;
  }

  /** Call it right before the key becomes a container. */
  uncount(key: string): void {
    if (this.keys.has(key)) this.counted -= 1;
  }
}

export interface ResourceCounts {
  readonly running: number;
  /** Failed ones too. */
  readonly ended: number;
  readonly failed: number;
}

function toActionKey(key: string, { action }: StackEvent): string {
  return `${key} ${action}`;
}
