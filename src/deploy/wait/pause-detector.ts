import type { ActionProgress } from './action-progress.js';

/**
 * Finds out when an action is paused: resources wait at hooks and nothing else runs. Two observations in a row must show the same
 * events, because between the end of one resource and the start of the next nothing runs either.
 */
export class PauseDetector {
  /** Number of events when the pause was first observed. */
  private eventsAtPause: number | undefined;

  /** Call after each poll of the events. Returns whether the action is paused. */
  observe(progress: ActionProgress): boolean {
    const isPaused = progress.hooks.current().length > 0 && !progress.hasRunningLeaf();
    const events = progress.events.length;
    const isConfirmed = isPaused && this.eventsAtPause === events;
    this.eventsAtPause = isPaused ? events : undefined;
    return isConfirmed;
  }
}
