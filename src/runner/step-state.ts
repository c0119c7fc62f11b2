import type { PendingRequest } from '../deploy/index.js';
import type { GitHubIds } from './github/reporter.js';
import { readPostState, savePostState } from './post-state.js';
import {
  canSaveState,
  createStateFile,
  readStateFile,
  removeStateFile,
  writeStateFile,
} from './state-file.js';

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
  /** Why the rest of the state could not be read. */
  readonly problem?: string;
}

const INITIAL_STATE: StepState = { isDone: false };

/** Saves each change immediately, because the process can be killed at any time. */
export interface StepStateWriter {
  readonly add: (change: Partial<StepState>) => void;
}

export function openStepState(): StepStateWriter {
  let state = INITIAL_STATE;
  let file: string | undefined;
  const save = (): void => {
    const text = JSON.stringify(state);
    if (state.isDone) {
      savePostState('hand_over', JSON.stringify({ isDone: true }));
      if (file !== undefined) removeStateFile(file);
    } else if (file !== undefined) writeStateFile(file, text);
    else if (text.length <= LONGEST_VARIABLE || !canSaveState()) savePostState('hand_over', text);
    else {
      // Written before it is named, so that the post step never looks for a file that does not exist.
      file = createStateFile(text);
      savePostState('hand_over', JSON.stringify({ ...INITIAL_STATE, file }));
    }
  };
  save();
  return {
    add: (change) => {
      state = { ...state, ...change };
      save();
    },
  };
}

/**
 * The runner passes the state on as an environment variable. Linux starts no program with one of more than 128 KiB (`MAX_ARG_STRLEN`,
 * execve(2)), and Windows none whose variables have more than 32,767 characters in all. The requests of some 250 stacks exceed the former:
 * neither the post step nor any other program of the job would start. What is longer than this is passed on in a file.
 */
const LONGEST_VARIABLE = 16 * 1024;

/** Returns the saved state; `undefined` if there is none or it cannot be parsed. Never throws. */
export function readStepState(): SavedStepState | undefined {
  const isCancelled = wasCancelled();
  const saved = parseState(readPostState('hand_over'));
  if (saved === undefined) return undefined;
  const { file } = saved;
  if (typeof file !== 'string') return { ...INITIAL_STATE, ...saved, isCancelled };
  try {
    const state = parseState(readStateFile(file));
    if (state !== undefined) return { ...INITIAL_STATE, ...state, isCancelled };
    return { ...INITIAL_STATE, isCancelled, problem: `${file} contains no JSON object` };
  } catch (error) {
    return { ...INITIAL_STATE, isCancelled, problem: error instanceof Error ? error.message : String(error) };
  }
}

function parseState(text: string): (Partial<StepState> & { readonly file?: unknown }) | undefined {
  try {
    const parsed: unknown = JSON.parse(text);
    return typeof parsed === 'object' && parsed !== null ? parsed : undefined;
  } catch {
    return undefined;
  }
}

/** True if the signal handler saw a cancellation, even if the main step saved no other state. */
export function wasCancelled(): boolean {
  return readPostState('cancelled') !== '';
}
