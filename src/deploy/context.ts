import type { HeatClient, StackOutput } from '../heat/index.js';
import type { Bundle } from '../template/index.js';
import type { PendingRequest } from './submit/pending-request.js';
import type { Owner } from './submit/ownership.js';
import type { Progress } from './progress.js';
import type { StackFacts } from './result.js';

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
  readonly onProgress: (progress: Progress) => void;
  /** Absent when the step must not mark stacks as its own. */
  readonly owner: Owner | undefined;
  /** Whether we signed in with an application credential: one refusal of Heat's can only be told by it. */
  readonly usesApplicationCredential: boolean;
  /** Hears what is about to be asked of Heat: whoever comes after us, should we be cancelled, knows what to look for. */
  readonly onRequestPending?: (asked: PendingRequest) => void;
  /** Runs the user's own check on a deployed stack. */
  readonly runVerifyCommand?: (command: string, deployed: Deployed) => Promise<Verified>;
  /** What GitHub says of a pull request of this repository; absent without a token to ask with. */
  readonly getPullRequestState?: ((number: number) => Promise<PullRequestState>) | undefined;
  /** Whether an identity provider vouched for us, for the same reason. */
  readonly usesIdentityProvider?: boolean;
}

/** What a check gets to see of a stack. */
export interface Deployed {
  readonly stack: StackFacts;
  readonly outputs: readonly StackOutput[];
}

/** How a check ended, of which only 0 is good, or why it could not be run. */
export type Verified = { readonly exitCode: number } | { readonly failure: string };

/** `unknown`: there is none of that number, or GitHub does not show it. */
export type PullRequestState = 'open' | 'closed' | 'unknown';

/** What is deployed, for operations that send files. */
export type DeployFiles = Bundle;
