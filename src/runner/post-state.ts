import { getState, saveState } from '@actions/core';
import { canSaveState } from './state-file.js';

/** Names of the values that the main step saves for its post step; the runner passes them on as `STATE_<name>`. */
export type StateName = 'hand_over' | 'cancelled';

/** Saves synchronously; the last value of a name wins. Does nothing if the runner does not pass state on. */
export function savePostState(name: StateName, value: string): void {
  if (canSaveState()) saveState(name, value);
}

/** In the post step, returns the value that the main step saved; empty if there is none. */
export function readPostState(name: StateName): string {
  return getState(name);
}

/** Records that the workflow run was cancelled. */
export function saveCancelled(): void {
  savePostState('cancelled', 'true');
}
