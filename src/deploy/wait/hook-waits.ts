import { isFailed, type StackRef } from '../../heat/index.js';
import type { HookWait, ProgressEvent } from '../progress.js';

/** Which resources wait at hooks, and which waited in vain, as the events tell it. */
export class HookWaits {
  private readonly waits = new Map<string, HookWait>();
  private readonly ended = new Map<string, HookWait>();

  /** Takes in the next event of a resource in `stack`; for the root stack itself `event.path` is empty. */
  follow(event: ProgressEvent, stack: StackRef): void {
    const key = event.path.join('/');
    const { hook } = event;
    if (event.path.length === 0) {
      // Heat gives up all that still waits when the stack fails, and writes no event for some of it.
      if (isFailed(event)) for (const waiting of [...this.waits.keys()]) this.giveUp(waiting);
    } else if (hook === undefined) {
      if (isFailed(event)) this.giveUp(key);
      else this.waits.delete(key);
    } else if (hook.step === 'paused') {
      this.ended.delete(key);
      this.waits.set(key, { path: event.path, hook: hook.hook, stack });
    } else if (hook.step === 'cleared') {
      this.waits.delete(key);
    } else {
      this.giveUp(key);
    }
  }

  /** Those that wait now, in the order in which they began. */
  current(): HookWait[] {
    return [...this.waits.values()];
  }

  /** Those whose hook was never cleared: they wait still, or their action failed around them. */
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
