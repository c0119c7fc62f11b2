import type { Stack, State } from '../heat/index.js';

/** Operations by kind, with the names of the `operation` input. */
export type DeployOperation = 'deploy' | 'create' | 'update';
export type ActOperation = 'suspend' | 'resume' | 'check' | 'cancel';
export type ReadOperation =
  'list' | 'show' | 'outputs' | 'resources' | 'resource' | 'events' | 'template' | 'snapshots';

/** What to do when resources are paused at Heat's hooks: `return` succeeds with the result `paused`. */
export type OnHook = 'wait' | 'fail' | 'return';

/** Protection against unintended changes. */
export interface Guards {
  /** Patterns of resource names, paths or types that must not be replaced or deleted. */
  readonly protect: readonly string[];
}

/** Kinds of planned changes that `fail-on` can forbid. */
export type ForbiddenKind = 'change' | 'replace' | 'delete';

/** The inputs `fail-on` and `allow`. */
export interface ChangeRules {
  readonly failOn: readonly ForbiddenKind[];
  /** Patterns of resources that `failOn` ignores. */
  readonly allow: readonly string[];
}

/** A stack at the time of its plan: what a later look compares. */
export type PlannedStack = Pick<Stack, 'id' | 'name' | 'updatedTime' | keyof State>;

/** Desired state of a stack; the same for a preview and its deploy. */
export interface StackSpec extends Guards, ChangeRules {
  readonly stackName: string;
  /** `undefined`: an existing stack keeps its tags. */
  readonly tags: readonly string[] | undefined;
  /** Tags the stack with the repository and the commit. */
  readonly own: boolean;
  /** Marks the stack as the preview environment of the pull request, so that `prune` may delete it. */
  readonly previewEnvironment: boolean;
  /** Lifetime, milliseconds; `prune` deletes the stack after that. `undefined`: the stack does not expire. */
  readonly expiresAfterMs?: number | undefined;
  /** Heat's time limit, minutes. The action itself waits a little longer. */
  readonly timeoutMinutes: number;
  readonly disableRollback: boolean;
  readonly keepExisting: boolean;
  readonly clearParameters: readonly string[];
  readonly converge: boolean;
  readonly onFailed: 'update' | 'recreate' | 'fail';
  /** Patterns of resource names, paths or types that the deploy must replace. */
  readonly replace: readonly string[];
}

/** Shows what a deploy would do, and changes nothing. */
export interface PreviewRequest extends StackSpec {
  readonly operation: 'preview';
}

/** Validates, then creates or updates. */
export interface DeployRequest extends StackSpec {
  readonly operation: DeployOperation;
  /** `plan-hash` of the approved preview: a deploy with any other plan is refused. */
  readonly expectPlan: string | undefined;
  /**
   * The stack of a plan that was approved together with those of other stacks, before the first of them was changed: a deploy of any other
   * one is refused. Its `stack` is `undefined` if none existed. `expectPlan` is not set then.
   */
  readonly approved?: { readonly stack: PlannedStack | undefined } | undefined;
  readonly wait: boolean;
  readonly onInProgress: 'wait' | 'fail' | 'supersede';
  readonly onHook: OnHook;
  readonly failOnNoChanges: boolean;
  readonly deleteAttempts: number;
  /** Command to run after a successful deploy; must exit with 0. */
  readonly verifyCommand: string | undefined;
  readonly onVerifyFailure: 'fail' | 'restore';
}

/** Asks Heat whether the template and its environment are valid. */
export interface ValidateRequest {
  readonly operation: 'validate';
}

/** Deletes a stack. Succeeds if the stack does not exist. */
export interface DeleteRequest extends Guards {
  readonly operation: 'delete';
  readonly stackName: string;
  readonly timeoutMinutes: number;
  readonly wait: boolean;
  readonly onInProgress: 'wait' | 'fail' | 'supersede';
  readonly onHook: OnHook;
  readonly deleteAttempts: number;
  /** Shows what would be deleted, and deletes nothing. */
  readonly dryRun: boolean;
}

/** Deletes preview environments of this repository whose pull request is closed, or that are too old. */
export interface PruneRequest {
  readonly operation: 'prune';
  /** Time limit per stack. */
  readonly timeoutMinutes: number;
  readonly onInProgress: 'wait' | 'fail' | 'supersede';
  readonly deleteAttempts: number;
  /** Maximum age, milliseconds: older stacks are deleted even if their pull request is open. */
  readonly maxAgeMs: number | undefined;
  readonly dryRun: boolean;
}

/** Suspends, resumes or checks a stack, or cancels the running action. */
export interface ActRequest {
  readonly operation: ActOperation;
  readonly stackName: string;
  /** For `cancel`: stop the action without a rollback. */
  readonly disableRollback: boolean;
  readonly timeoutMinutes: number;
  readonly wait: boolean;
  readonly onInProgress: 'wait' | 'fail' | 'supersede';
}

/** Takes, restores or deletes a snapshot. */
export interface SnapshotRequest {
  readonly operation: 'snapshot' | 'restore' | 'delete-snapshot';
  readonly stackName: string;
  /** Name of the new snapshot, or name or id of the snapshot to restore or delete. */
  readonly snapshot: string | undefined;
  /** For `snapshot`: how many complete snapshots remain; older ones are deleted. `undefined`: all. */
  readonly keepSnapshots?: number | undefined;
  readonly timeoutMinutes: number;
  readonly wait: boolean;
  readonly onInProgress: 'wait' | 'fail' | 'supersede';
}

/** Waits for the end of the action that runs on the stack, or reports how the last one ended. */
export interface WaitRequest {
  readonly operation: 'wait';
  readonly stackName: string;
  /** Accepts only a stack that this repository deployed from the commit of the workflow run. */
  readonly own: boolean;
  readonly timeoutMinutes: number;
  readonly onHook: OnHook;
}

/** Clears the hooks at which resources are paused. */
export interface ClearHooksRequest {
  readonly operation: 'clear-hooks';
  readonly stackName: string;
  /** Only hooks of resources whose name or path matches this pattern. */
  readonly resourceName: string | undefined;
}

/** Compares the live resources with what was deployed, and changes nothing. */
export interface DriftRequest {
  readonly operation: 'drift';
  readonly stackName: string;
  readonly failOnDrift: boolean;
  /** Desired stack, for a plan beside the drift; `undefined` without a template. */
  readonly desired: StackSpec | undefined;
}

/** Writes the export file of a stack; `abandon` then deletes the stack, but keeps its resources. */
export interface ExportRequest {
  readonly operation: 'export' | 'abandon';
  readonly stackName: string;
  /** File to write, relative to the workspace. */
  readonly exportFile: string;
  readonly timeoutMinutes: number;
  readonly wait: boolean;
  readonly onInProgress: 'wait' | 'fail' | 'supersede';
}

/** Creates a stack with the existing resources of an export file. */
export interface AdoptRequest extends Pick<StackSpec, 'stackName' | 'tags' | 'own' | 'timeoutMinutes'> {
  readonly operation: 'adopt';
  /** File to read, relative to the workspace. */
  readonly exportFile: string;
  readonly wait: boolean;
}

/** Reads without changing anything. */
export interface ReadRequest {
  readonly operation: ReadOperation;
  /** Not set for `list` only. */
  readonly stackName: string | undefined;
  /** A resource's name, or its path through nested stacks. */
  readonly resourceName: string | undefined;
  /** For `list`: only stacks that have all of these tags. */
  readonly tags: readonly string[] | undefined;
}

/** What `operate` is asked to do; `operation` says which. */
export type Request =
  | PreviewRequest
  | DeployRequest
  | ValidateRequest
  | DeleteRequest
  | PruneRequest
  | ActRequest
  | SnapshotRequest
  | WaitRequest
  | ClearHooksRequest
  | DriftRequest
  | ExportRequest
  | AdoptRequest
  | ReadRequest;
export type Operation = Request['operation'];
