import type { ActionProgress } from './action-progress.js';

/**
 * For how long nothing may begin. Heat hands each resource that can begin to an engine by a message (`propagate_check_resource` in
 * heat/engine/check_resource.py): until one takes it, no event shows the resource. That takes a second on an idle Heat.
 */
const SETTLE_MS = 5000;

/**
 * Finds out when an action is paused: resources wait at hooks and nothing else runs, with the same events for five seconds, because
 * between the end of one resource and the start of the next nothing runs either.
 */
export class PauseDetector {
  /** When the pause was first observed, and the number of events then. */
  private pause: { readonly atMs: number; readonly events: number } | undefined;

  /** Call after each poll of the events, with the time of the clock. Returns whether the action is paused. */
  observe(progress: ActionProgress, nowMs: number): boolean {
    const isPaused = progress.hooks.current().length > 0 && !progress.hasRunningLeaf();
    const events = progress.events.length;
    if (!isPaused) this.pause = undefined;
    else if (this.pause?.events !== events) this.pause = { atMs: nowMs, events };
    return this.pause !== undefined && nowMs - this.pause.atMs >= SETTLE_MS;
  }
}
