import type { HeatClient, StackOutput } from '../heat/index.js';
import type { ServiceReader } from '../services/index.js';
import type { Plan } from './plan/plan.js';
import type { PendingRequest } from './submit/pending-request.js';
import type { Owner } from './submit/ownership.js';
import type { Progress } from './progress.js';
import type { StackPollsSource } from './wait/stack-polls.js';
import type { DeletionNotice, PrunedStack, StackFacts } from './result.js';

/** Clock of the operations; injected, so that tests can control time. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Rejects with the signal's reason when it is aborted. */
  sleep(ms: number, signal: AbortSignal): Promise<void>;
}

/** Dependencies of every operation. */
export interface Context {
  readonly heat: HeatClient;
  readonly clock: Clock;
  /** Aborted when the workflow run is cancelled. */
  readonly signal: AbortSignal;
  readonly onProgress: (progress: Progress) => void;
  /** Shares the requests of the waits among the stacks of a step; not set for a single stack. */
  readonly sharedPolls?: StackPollsSource | undefined;
  /** Owner for the stack's tags; not set outside of a workflow. */
  readonly owner: Owner | undefined;
  /** True if the sign-in used an application credential: needed to explain Heat's trust errors. */
  readonly usesApplicationCredential: boolean;
  /** Called before each request that changes a stack, so that the post step of a cancelled run can find the request. */
  readonly onRequestPending?: (pendingRequest: PendingRequest) => void;
  /** Called when Heat has accepted a request that changes a stack, and has started it. */
  readonly onAccepted?: (() => void) | undefined;
  /** Called with each plan that is made, before it can be refused. If it is set, every deploy makes one. */
  readonly onPlan?: ((plan: Plan) => void) | undefined;
  /** Runs the user's verify-command on a deployed stack. */
  readonly runVerifyCommand?: (command: string, deployed: Deployed) => Promise<Verified>;
  /** Asks GitHub for the state of a pull request of this repository; not set without a token. */
  readonly getPullRequestState?: ((number: number) => Promise<PullRequestState>) | undefined;
  /** Throws unless the pull request of a preview environment is still open; not set outside of the action. */
  readonly assertPullRequestIsOpen?: (() => Promise<void>) | undefined;
  /** Asks GitHub whether the history of this workflow run's commit contains the commit; not set without a token. */
  readonly hasCommit?: ((sha: string) => Promise<boolean>) | undefined;
  /** Writes into a pull request of this repository which of its stacks `prune` deletes soon; not set without a token. */
  readonly writeDeletionNotice?: ((pullRequest: number, notice: DeletionNotice) => Promise<void>) | undefined;
  /** Updates the comment of a stack that `prune` has deleted, if the pull request has one; not set without a token. */
  readonly writeDeletedComment?: ((pullRequest: number, stack: PrunedStack) => Promise<void>) | undefined;
  /** Marks the GitHub deployments of a deleted stack as inactive; not set without a token. */
  readonly retireDeployments?: ((deployed: DeployedStack) => Promise<RetiredDeployments>) | undefined;
  /** Registers a secret that an operation finds, before anything can print it. */
  readonly onSecret?: (value: string) => void;
  /** Name of the user who signed in; not set if Keystone does not tell it. */
  readonly userName?: string | undefined;
  /** Reads an object of another service; not set if there is no catalog. */
  readonly readService?: ServiceReader;
  /** Reads and writes export files, by paths relative to the workspace. A written file is readable only by the user. */
  readonly exportFiles?: {
    readonly read: (file: string) => Promise<string>;
    readonly write: (file: string, text: string) => Promise<void>;
  };
  /** True if the sign-in used an identity provider: needed to explain Heat's trust errors. */
  readonly usesIdentityProvider?: boolean;
}

/** The deployed stack as the verify-command receives it. */
export interface Deployed {
  readonly stack: StackFacts;
  readonly outputs: readonly StackOutput[];
}

/** What identifies the GitHub deployments of a stack, or those of a stacks file. */
export type DeployedStack = ({ readonly stackName: string } | { readonly stacksFileTag: string }) & {
  /** The commits that were deployed. */
  readonly commits: readonly string[];
  /** Only find them. */
  readonly dryRun: boolean;
};

/** Environments with deployments that have become inactive. `denied`: why the token may not read or change them. */
export interface RetiredDeployments {
  readonly environments: readonly string[];
  readonly denied?: string | undefined;
}

/** Exit code of the verify-command (0 is success), or why it could not be run. */
export type Verified = { readonly exitCode: number } | { readonly failure: string };

/** `unknown`: the pull request does not exist, or the token cannot see it. */
export type PullRequestState = 'open' | 'closed' | 'unknown';
