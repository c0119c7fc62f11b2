import type { HeatClient } from '../heat/index.js';
import type { Bundle } from '../template/index.js';
import type { Owner } from './ownership.js';
import type { Progress } from './progress.js';

/** Time as the operations see it; injected, so that a test can let an hour pass. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Rejects with the signal's reason when it is aborted. */
  sleep(ms: number, signal: AbortSignal): Promise<void>;
}

/** What every operation works with. */
export interface Context {
  readonly heat: HeatClient;
  readonly clock: Clock;
  /** Aborted when the workflow run is cancelled. */
  readonly signal: AbortSignal;
  readonly tell: (progress: Progress) => void;
  /** Absent when the step must not mark stacks as its own. */
  readonly owner: Owner | undefined;
  /** Whether we signed in with an application credential: one refusal of Heat's can only be told by it. */
  readonly usesApplicationCredential: boolean;
  /** Whether an identity provider vouched for us, for the same reason. */
  readonly usesIdentityProvider?: boolean;
}

/** What is deployed, for operations that send files. */
export type Files = Bundle;
