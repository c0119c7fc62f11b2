import type { FailureCode, SourceLocation } from '../errors/index.js';
import type { StackOutput } from '../heat/index.js';
import type { Drift } from './drift/drift.js';
import type { Plan } from './plan/plan.js';
import type { ProgressEvent } from './progress.js';
import type { Operation, PlannedStack } from './request.js';
import type { DeployedCommit } from './submit/deployed-commit.js';

/** Outcome of an operation, as the step output `result` shows it. */
export type Outcome =
  | 'created'
  | 'updated'
  | 'unchanged'
  | 'recreated'
  | 'deleted'
  | 'absent'
  | 'pruned'
  | 'previewed'
  | 'valid'
  | 'invalid'
  | 'suspended'
  | 'resumed'
  | 'checked'
  | 'cancelled'
  | 'snapshotted'
  | 'restored'
  | 'snapshot-deleted'
  | 'exported'
  | 'abandoned'
  | 'adopted'
  | 'accepted'
  | 'paused'
  | 'cleared'
  | 'drifted'
  | 'read'
  | 'failed';

/** The stack after the operation. */
export interface StackFacts {
  readonly id: string;
  readonly name: string;
  /** E.g. `CREATE_COMPLETE`. */
  readonly status: string;
  readonly statusReason: string;
  /** Not set if the row was not read. */
  readonly tags?: readonly string[] | undefined;
  /** Set if Heat shows stars instead of the value of one of its parameters. */
  readonly hasHiddenParameters?: true;
}

/** A failed resource and its location in the template. */
export interface FailedResource {
  /** Names from the root stack down, joined by `/`. */
  readonly path: string;
  readonly type: string;
  /** E.g. `CREATE_FAILED`. */
  readonly status: string;
  /** Heat's full reason, untrusted. */
  readonly reason: string;
  readonly physicalId: string | undefined;
  readonly location: SourceLocation | undefined;
  /** What the script of a software deployment wrote on its server, untrusted; not set for other resources. */
  readonly output?: string | undefined;
}

/** Why an operation failed. */
export interface Failure {
  /** One sentence that names what failed. */
  readonly summary: string;
  /** Heat's full original reason. */
  readonly reason: string;
  /** The root cause first, without resources that Heat only cancelled because of it. */
  readonly resources: readonly FailedResource[];
  /** Locations in the user's files, most specific first. */
  readonly locations: readonly SourceLocation[];
  readonly requestId?: string | undefined;
  readonly hint?: string | undefined;
  /** What guards forbid, one line each; not set for failures of Heat. */
  readonly problems?: readonly string[] | undefined;
  /** The output `failure-code`. */
  readonly code: FailureCode;
}

/** Returns a failure that is about no single resource. Without a reason of Heat, the summary is the reason. */
export function toFailure(facts: Partial<Failure> & Pick<Failure, 'summary' | 'code'>): Failure {
  return { reason: facts.summary, resources: [], locations: [], ...facts };
}

/** A resource as the summary lists it. */
export interface ResourceLine {
  readonly path: string;
  readonly type: string;
  readonly status: string;
  readonly physicalId: string | undefined;
  /** Paths of the resources of the same stack that depend on this one. */
  readonly requiredBy: readonly string[];
  readonly nested: boolean;
}

/** A resource that a delete leaves in the cloud, or may leave. All texts are untrusted. */
export interface RetainedResource {
  /** Names from the root stack down, joined by `/`. */
  readonly path: string;
  readonly type: string;
  /** Empty if the resource was never created. */
  readonly physicalId: string;
  /** Why it stays, or why this is unknown. */
  readonly note: string;
}

/** A preview environment or a stack with a lifetime that `prune` examined, and the result. */
export interface PrunedStack {
  readonly name: string;
  readonly id: string;
  /** Not set for a stack that only has a lifetime. */
  readonly pullRequest?: number | undefined;
  /** When it expires: ISO 8601 in UTC. */
  readonly expires?: string | undefined;
  /** For a stack that is kept: from when on `prune` deletes it unless it is deployed again, ISO 8601 in UTC. */
  readonly deletesAt?: string | undefined;
  /** The input that sets `deletesAt`. */
  readonly deletesBecause?: 'expires-after' | 'max-age' | undefined;
  /** Why it is deleted or kept. */
  readonly reason: string;
  readonly result: 'deleted' | 'would-delete' | 'kept' | 'failed';
  /** What the delete leaves in the cloud. */
  readonly retained?: readonly RetainedResource[] | undefined;
  /** Error of a failed delete. */
  readonly error?: string;
  readonly failureCode?: FailureCode;
}

/** What a pull request has to know about `prune`: the stacks that it deletes soon, and those that it has deleted. */
export interface DeletionNotice {
  readonly upcoming: readonly PrunedStack[];
  readonly deleted: readonly PrunedStack[];
}

/** A resource that is paused at a Heat hook. */
export interface PausedHook {
  /** Names from the root stack down, joined by `/`. */
  readonly path: string;
  /** Id of the stack that contains the resource; a nested stack for nested resources. */
  readonly stackId: string;
  /** E.g. `pre-update`. */
  readonly hook: string;
  /** Time of the pause, ISO 8601 in UTC. */
  readonly since: string;
}

/** A table to print. Every cell is untrusted text. */
export interface Table {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Result of an operation, successful or failed. */
export interface Result extends OperationResult {
  readonly durationMs: number;
  /** When the stack expires, as its tags say: ISO 8601 in UTC. */
  readonly expires?: string | undefined;
  /** The commit that the stack's tags name. */
  readonly commit?: DeployedCommit | undefined;
}

/** The same without what `operate` adds. */
export interface OperationResult {
  readonly operation: Operation;
  readonly outcome: Outcome;
  readonly changed: boolean;
  readonly stack?: StackFacts | undefined;
  readonly outputs?: readonly StackOutput[] | undefined;
  /** Outputs that the operation does not show, but whose masked values can occur in what it shows. */
  readonly otherOutputs?: readonly StackOutput[] | undefined;
  readonly resources?: readonly ResourceLine[] | undefined;
  readonly events?: readonly ProgressEvent[] | undefined;
  /** Set by `delete`, also by one that fails. */
  readonly retained?: readonly RetainedResource[] | undefined;
  readonly failure?: Failure | undefined;
  /** Set by `preview`, and by `drift` with a template. */
  readonly plan?: Plan | undefined;
  /** The stack as the plan of a `preview` has read it; not set if it did not exist. */
  readonly plannedStack?: PlannedStack | undefined;
  /** Set by `drift`. */
  readonly drift?: Drift | undefined;
  /** Set by `validate`: Heat's error about the template. */
  readonly error?: string | undefined;
  /** Set by `prune`. */
  readonly pruned?: readonly PrunedStack[] | undefined;
  /** The resources that are paused at hooks, if the step ends because of them. */
  readonly hooks?: readonly PausedHook[] | undefined;
  /** Data that a reading operation returns. */
  readonly data?: unknown;
  readonly table?: Table | undefined;
}
