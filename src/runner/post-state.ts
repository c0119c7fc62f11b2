import { existsSync } from 'node:fs';
import { getState, saveState } from '@actions/core';

/** Names of the values that the main step saves for its post step; the runner passes them on as `STATE_<name>`. */
export type StateName = 'hand_over' | 'cancelled';

/** Whether the runner passes state on to the post step: `GITHUB_STATE` names a file that exists. */
export function canSaveState(): boolean {
  return existsSync(process.env['GITHUB_STATE'] ?? '');
}

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
