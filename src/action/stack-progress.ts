import type { RemovedStack, StackRunResult } from '../deploy/index.js';

/** How far the stacks of a file are, by key: all that is known of them if the step is cancelled. */
export interface StackProgress {
  /** Stacks of which a change was requested. */
  readonly requested: Set<string>;
  readonly finished: Map<string, StackRunResult>;
  /** Stacks that are no longer in the file and are to be deleted. */
  readonly removed: RemovedStack[];
}

export function createStackProgress(): StackProgress {
  return { requested: new Set(), finished: new Map(), removed: [] };
}
