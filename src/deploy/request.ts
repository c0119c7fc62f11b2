/** What an operation may be asked; the names are those of the `operation` input. */
export type DeployOperation = 'deploy' | 'create' | 'update';
export type ActOperation = 'suspend' | 'resume' | 'check' | 'cancel';
export type ReadOperation = 'list' | 'show' | 'outputs' | 'resources' | 'resource' | 'events' | 'template';

/** Guards against what nobody wants to happen unseen. */
export interface Guards {
  /** Patterns of resource names, paths or types that may not be replaced or deleted. */
  readonly protect: readonly string[];
}

/** What a stack shall be; the same for a preview and for its deploy. */
export interface StackSpec extends Guards {
  readonly stackName: string;
  /** `undefined`: an existing stack keeps the tags it has. */
  readonly tags: readonly string[] | undefined;
  /** Tags the stack with the repository and the commit. */
  readonly own: boolean;
  /** Marks the stack as the preview environment of the pull request, so that `prune` may delete it. */
  readonly previewEnvironment: boolean;
  /** Heat's limit, minutes; ours is a little later. */
  readonly timeoutMinutes: number;
  readonly disableRollback: boolean;
  readonly keepExisting: boolean;
  readonly clearParameters: readonly string[];
  readonly converge: boolean;
  readonly onFailed: 'update' | 'recreate' | 'fail';
}

/** What a deploy would do; changes nothing. */
export interface PreviewRequest extends StackSpec {
  readonly operation: 'preview';
}

/** Validates, then creates or updates. */
export interface DeployRequest extends StackSpec {
  readonly operation: DeployOperation;
  /** `plan-hash` of the preview that was approved; anything else is refused. */
  readonly expectPlan: string | undefined;
  readonly wait: boolean;
  readonly onInProgress: 'wait' | 'fail' | 'supersede';
  readonly failOnNoChanges: boolean;
  readonly deleteAttempts: number;
  /** Run after a deploy that succeeded; must end with 0. */
  readonly verifyCommand: string | undefined;
  readonly onVerifyFailure: 'fail' | 'restore';
}

/** Asks Heat whether the template and its environment are valid. */
export interface ValidateRequest {
  readonly operation: 'validate';
}

/** Deletes; a stack that is not there is success. */
export interface DeleteRequest extends Guards {
  readonly operation: 'delete';
  readonly stackName: string;
  readonly timeoutMinutes: number;
  readonly wait: boolean;
  readonly onInProgress: 'wait' | 'fail' | 'supersede';
  readonly deleteAttempts: number;
  /** Says what would go, and deletes nothing. */
  readonly dryRun: boolean;
}

/** Deletes the preview environments of this repository that nobody needs any more. */
export interface PruneRequest {
  readonly operation: 'prune';
  /** For each stack. */
  readonly timeoutMinutes: number;
  readonly onInProgress: 'wait' | 'fail' | 'supersede';
  readonly deleteAttempts: number;
  /** Older ones go whatever their pull request is, milliseconds. */
  readonly maxAgeMs: number | undefined;
  readonly dryRun: boolean;
}

/** Suspends, resumes, checks, or cancels what runs. */
export interface ActRequest {
  readonly operation: ActOperation;
  readonly stackName: string;
  /** For `cancel`: leave the stack where it stands instead of rolling it back. */
  readonly disableRollback: boolean;
  readonly timeoutMinutes: number;
  readonly wait: boolean;
  readonly onInProgress: 'wait' | 'fail' | 'supersede';
}

/** Takes a snapshot, or returns to one. */
export interface SnapshotRequest {
  readonly operation: 'snapshot' | 'restore';
  readonly stackName: string;
  /** Name for a new snapshot; name or id of the one to return to. */
  readonly snapshot: string | undefined;
  readonly timeoutMinutes: number;
  readonly wait: boolean;
  readonly onInProgress: 'wait' | 'fail' | 'supersede';
}

/** Reads, and changes nothing. */
export interface ReadRequest {
  readonly operation: ReadOperation;
  /** Absent for `list` only. */
  readonly stackName: string | undefined;
  /** A resource's name, or its path through nested stacks. */
  readonly resourceName: string | undefined;
  /** For `list`: only stacks that have all of these. */
  readonly tags: readonly string[] | undefined;
}

export type Request =
  | PreviewRequest
  | DeployRequest
  | ValidateRequest
  | DeleteRequest
  | PruneRequest
  | ActRequest
  | SnapshotRequest
  | ReadRequest;
export type Operation = Request['operation'];
