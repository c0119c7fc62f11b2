import { isInProgress, type StackEvent } from '../../heat/index.js';

/** Which resources run, have ended and have failed, as their events say. Keys are paths as `toPathKey` joins them. */
export class ResourceStates {
  private readonly running = new Set<string>();
  private readonly ended = new Set<string>();
  /** Part of `ended`. */
  private readonly failed = new Set<string>();
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

  /** Resources that run, in the order in which they started. */
  runningKeys(): string[] {
    return [...this.running];
  }

  /** Counts the resources for which `isCounted` holds. */
  count(isCounted: (key: string) => boolean): ResourceCounts {
    const size = (keys: ReadonlySet<string>): number => [...keys].filter(isCounted).length;
    return { running: size(this.running), ended: size(this.ended), failed: size(this.failed) };
  }

  private end(key: string): void {
    this.ended.add(key);
    this.running.delete(key);
    this.failed.delete(key);
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
