import { isFailed, isInProgress, type StackRef } from '../../heat/index.js';
import type { HookWait, ProgressEvent } from '../progress.js';

/** Which resources are paused at hooks, and which ended without the hook being cleared. */
export class HookWaits {
  private readonly waits = new Map<string, HookWait>();
  private readonly ended = new Map<string, HookWait>();

  /** Records an event of a resource in `stack`; `event.path` is empty for the root stack itself. */
  follow(event: ProgressEvent, stack: StackRef): void {
    const key = event.path.join('/');
    const { hook } = event;
    if (event.path.length === 0) {
      // When the stack fails, or another action such as the rollback takes over, Heat ends every wait, not always with an event.
      if (isFailed(event) || isInProgress(event))
        for (const waiting of [...this.waits.keys()]) this.giveUp(waiting);
    } else if (hook === undefined) {
      if (isFailed(event)) this.giveUp(key);
      else this.waits.delete(key);
    } else if (hook.step === 'paused') {
      this.ended.delete(key);
      this.waits.set(key, { path: event.path, hook: hook.hook, stack, sinceMs: event.timeMs });
    } else if (hook.step === 'cleared') {
      this.waits.delete(key);
    } else {
      this.giveUp(key);
    }
  }

  /** Returns the resources that are paused now, longest first. */
  current(): HookWait[] {
    return [...this.waits.values()];
  }

  /** Returns the resources whose hook was never cleared: they still wait, or their action failed meanwhile. */
  uncleared(): HookWait[] {
    return [...this.ended.values(), ...this.waits.values()];
  }

  has(path: readonly string[]): boolean {
    return this.waits.has(path.join('/'));
  }

  private giveUp(key: string): void {
    const wait = this.waits.get(key);
    if (wait === undefined) return;
    this.waits.delete(key);
    this.ended.set(key, wait);
  }
}
