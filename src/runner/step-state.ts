import type { PendingRequest } from '../deploy/index.js';
import type { GitHubIds } from './github/reporter.js';
import { readPostState, savePostState } from './post-state.js';

/** State that the main step saves for its post step, which cleans up if the run is cancelled. Contains no secrets. */
export interface StepState extends Partial<GitHubIds> {
  /** True if the main step finished, successfully or not: the post step has nothing to do. */
  readonly isDone: boolean;
  /** The last request that was sent to Heat, or was about to be. */
  readonly pendingRequest?: PendingRequest | undefined;
  /** The pending requests of several stacks, by their key in the stacks file. */
  readonly stacks?: Readonly<Record<string, PendingRequest>> | undefined;
  /** Keys of the stacks that `delete-removed` is to delete. */
  readonly removed?: readonly string[] | undefined;
  /** Marker that identifies the comment and the deployment. */
  readonly marker?: string | undefined;
}

/** The state as the post step reads it. The signal handler writes `isCancelled` separately. */
export interface SavedStepState extends StepState {
  readonly isCancelled: boolean;
}

const INITIAL_STATE: StepState = { isDone: false };

/** Saves each change immediately, because the process can be killed at any time. */
export interface StepStateWriter {
  readonly add: (change: Partial<StepState>) => void;
}

export function openStepState(): StepStateWriter {
  let state = INITIAL_STATE;
  savePostState('hand_over', JSON.stringify(state));
  return {
    add: (change) => {
      state = { ...state, ...change };
      savePostState('hand_over', JSON.stringify(toSaved(state)));
    },
  };
}

/**
 * The runner passes the state on as an environment variable. Linux starts no program with one of more than 128 KiB (`MAX_ARG_STRLEN`,
 * execve(2)), which the requests of some 250 stacks exceed: the job would fail after a successful step.
 */
function toSaved(state: StepState): StepState {
  return state.isDone ? { isDone: true } : state;
}

/** Returns the saved state; `undefined` if there is none or it cannot be parsed. Never throws. */
export function readStepState(): SavedStepState | undefined {
  const isCancelled = wasCancelled();
  try {
    const parsed: unknown = JSON.parse(readPostState('hand_over'));
    return typeof parsed === 'object' && parsed !== null
      ? { ...INITIAL_STATE, ...parsed, isCancelled }
      : undefined;
  } catch {
    return undefined;
  }
}

/** True if the signal handler saw a cancellation, even if the main step saved no other state. */
export function wasCancelled(): boolean {
  return readPostState('cancelled') !== '';
}
