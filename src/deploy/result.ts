import type { FailureCode, SourceLocation } from '../errors/index.js';
import type { StackOutput } from '../heat/index.js';
import type { Plan } from './plan/plan.js';
import type { ProgressEvent } from './progress.js';
import type { Operation } from './request.js';

/** What a step did, as the `result` output says it. */
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
  | 'accepted'
  | 'read'
  | 'failed';

/** The stack as the operation left it. */
export interface StackFacts {
  readonly id: string;
  readonly name: string;
  /** E.g. `CREATE_COMPLETE`. */
  readonly status: string;
  readonly statusReason: string;
}

/** A resource that failed, and where the template asks for it. */
export interface FailedResource {
  /** Names from the root stack down, joined by `/`. */
  readonly path: string;
  readonly type: string;
  /** E.g. `CREATE_FAILED`. */
  readonly status: string;
  /** Heat's whole reason, untrusted. */
  readonly reason: string;
  readonly physicalId: string | undefined;
  readonly location: SourceLocation | undefined;
}

/** Why an operation ended red. */
export interface Failure {
  /** One sentence: what failed, on what. */
  readonly summary: string;
  /** The original reason, whole, in Heat's words. */
  readonly reason: string;
  /** The root cause first; resources that were merely cancelled with it are left out. */
  readonly resources: readonly FailedResource[];
  /** Where in the user's files it stands, most telling first. */
  readonly locations: readonly SourceLocation[];
  readonly requestId?: string | undefined;
  readonly hint?: string | undefined;
  /** Why, as one word, where it has one. */
  readonly code?: FailureCode | undefined;
}

/** One resource as the summary lists it. */
export interface ResourceLine {
  readonly path: string;
  readonly type: string;
  readonly status: string;
  readonly physicalId: string | undefined;
  /** Paths of the resources, of the same stack, that need this one. */
  readonly requiredBy: readonly string[];
  /** Whether it is a nested stack itself. */
  readonly nested: boolean;
}

/** A preview environment that was looked at, and what became of it. */
export interface PrunedStack {
  readonly name: string;
  readonly id: string;
  readonly pullRequest: number;
  /** Why it goes, or stays. */
  readonly reason: string;
  readonly result: 'deleted' | 'would-delete' | 'kept' | 'failed';
  /** Of a delete that failed. */
  readonly error?: string;
}

/** Rows to print; every cell is untrusted text. */
export interface Table {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Everything there is to tell of an operation, good or bad. */
export interface Result {
  readonly operation: Operation;
  readonly outcome: Outcome;
  readonly changed: boolean;
  readonly durationMs: number;
  readonly stack?: StackFacts | undefined;
  readonly outputs?: readonly StackOutput[] | undefined;
  /** Outputs of the stack that the operation does not show; the masked ones may show in what it does show. */
  readonly otherOutputs?: readonly StackOutput[] | undefined;
  readonly resources?: readonly ResourceLine[] | undefined;
  readonly events?: readonly ProgressEvent[] | undefined;
  readonly failure?: Failure | undefined;
  /** Of `preview`. */
  readonly plan?: Plan | undefined;
  /** Of `validate`: what Heat has against the template. */
  readonly error?: string | undefined;
  /** Of `prune`. */
  readonly pruned?: readonly PrunedStack[] | undefined;
  /** What a reading operation read. */
  readonly data?: unknown;
  readonly table?: Table | undefined;
}
