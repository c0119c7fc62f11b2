import type { PendingRequest } from '../deploy/index.js';
import type { GitHubIds } from './github/reporter.js';
import { readPostState, savePostState } from './post-state.js';

/** What the step leaves to its post step, which has to do the rest when the run is cancelled. Holds no secret. */
export interface StepState extends Partial<GitHubIds> {
  /** The step came to its own end, good or bad: nothing is left to do. */
  readonly isDone: boolean;
  /** What was under way at Heat. */
  readonly pendingRequest?: PendingRequest | undefined;
  /** The same of several stacks, by what the file calls them. */
  readonly stacks?: Readonly<Record<string, PendingRequest>> | undefined;
  /** By which comment and deployment are found again. */
  readonly marker?: string | undefined;
}

/** The hand-over as the post step reads it. `isCancelled` is written by the signal handler, apart from the rest. */
export interface SavedStepState extends StepState {
  readonly isCancelled: boolean;
}

const NOTHING_YET: StepState = { isDone: false };

/** Writes down each change at once: nobody knows when the process is killed. */
export interface StepStateWriter {
  readonly add: (more: Partial<StepState>) => void;
}

export function openStepState(): StepStateWriter {
  let known = NOTHING_YET;
  savePostState('hand_over', JSON.stringify(known));
  return {
    add: (more) => {
      known = { ...known, ...more };
      savePostState('hand_over', JSON.stringify(known));
    },
  };
}

/** Returns what the step left; `undefined` where it left nothing that can be read. Never throws: the post step goes by it. */
export function readStepState(): SavedStepState | undefined {
  const isCancelled = wasCancelled();
  try {
    const read: unknown = JSON.parse(readPostState('hand_over'));
    return typeof read === 'object' && read !== null ? { ...NOTHING_YET, ...read, isCancelled } : undefined;
  } catch {
    return undefined;
  }
}

/** Whether the signal handler saw a cancellation, also where the step got no further than that. */
export function wasCancelled(): boolean {
  return readPostState('cancelled') !== '';
}
