import { getState, saveState } from '@actions/core';

/** Names of what the step saves for its post step; the runner passes each on as `STATE_<name>`. */
export type StateName = 'hand_over' | 'cancelled';

/** Whether the runner passes state on to the post step. */
export function keepsState(): boolean {
  return (process.env['GITHUB_STATE'] ?? '') !== '';
}

/** Saves synchronously; the last value of a name counts. Does nothing where no runner gives a file for it. */
export function savePostState(name: StateName, value: string): void {
  if (keepsState()) saveState(name, value);
}

/** Returns what the step saved, in its post step; empty where it saved nothing. */
export function readPostState(name: StateName): string {
  return getState(name);
}

/** Records that the workflow run was cancelled. */
export function saveCancelled(): void {
  savePostState('cancelled', 'true');
}
