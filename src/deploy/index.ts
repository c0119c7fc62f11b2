export type { PendingRequest } from './submit/pending-request.js';
export type { Clock, Context, Deployed, PullRequestState, RetiredDeployments, Verified } from './context.js';
export { operate } from './operate.js';
export { assertReplacementsMatch } from './plan/requested-replacements.js';
export { findOutputNames } from './result/output-names.js';
export type { Drift, DriftStatus, PropertyDrift, ResourceDrift } from './drift/drift.js';
export type { FileChange, Plan, PlannedAction, PlannedChange, ValueChange } from './plan/plan.js';
export { toDeployedCommit, toStacksFileTag, type Owner, type StacksFile } from './submit/ownership.js';
export type { Count, Phase, Progress, ProgressEvent } from './progress.js';
export type {
  ActRequest,
  AdoptRequest,
  ClearHooksRequest,
  DeleteRequest,
  DeployRequest,
  DriftRequest,
  ExportRequest,
  Operation,
  PreviewRequest,
  PruneRequest,
  ReadRequest,
  Request,
  SnapshotRequest,
  ValidateRequest,
  StackSpec,
} from './request.js';
export type {
  DeletionNotice,
  FailedResource,
  Failure,
  Outcome,
  PrunedStack,
  RetainedResource,
  ResourceLine,
  Result,
  StackFacts,
  Table,
} from './result.js';
export type { CancelPolicy, OnCancelResult } from './rollback/apply-on-cancel.js';
export { applyOnCancel } from './rollback/apply-on-cancel.js';
export type { SubmitContext } from './submit/submit-once.js';
export { submitCreate, submitDelete, submitUpdate } from './submit/mutations.js';
export { readBaseline } from './wait/event-feed.js';
export { OutageRetry, type OutageReason } from './wait/outage-retry.js';
export { withOutagesWaitedFor } from './wait/owed-requests.js';
export { SharedPolls } from './wait/shared-polls.js';
export { deleteRemovedStacks } from './multi-stack/delete-removed.js';
export { planRemovedStacks } from './multi-stack/plan-removed.js';
export {
  describeFormerStacks,
  describeKeptStacks,
  findRemovedStacks,
  toRemovedKey,
  type RemovalRules,
  type RemovedStack,
} from './multi-stack/removed-stacks.js';
export { operateStacks } from './multi-stack/run.js';
export { hashPlans, assertApprovedPlans, withApprovals } from './multi-stack/approved-plans.js';
export { assertNoForbiddenPlans, hasForbiddenKinds } from './multi-stack/forbidden-plans.js';
export { bundleStackFiles, type StackFiles } from './multi-stack/files.js';
export { schedule, reverseDependencies } from './multi-stack/scheduler.js';
export type {
  OutputOf,
  ParameterFromOutputs,
  StackRunResult,
  StackRunResults,
  StackRequest,
  MultiStackDeps,
  StackTask,
} from './multi-stack/types.js';
