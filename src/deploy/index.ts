export type { Asked } from './asked.js';
export type { Clock, Context, Deployed, Files, PullRequestState, Verified } from './context.js';
export { operate } from './operate.js';
export { findOutputNames } from './output-names.js';
export type { FileChange, Plan, PlannedAction, PlannedChange, ValueChange } from './plan/plan.js';
export type { Owner } from './ownership.js';
export type { Count, Phase, Progress, StoryEvent } from './progress.js';
export type {
  ActRequest,
  DeleteRequest,
  DeployRequest,
  Operation,
  PreviewRequest,
  PruneRequest,
  ReadRequest,
  Request,
  SnapshotRequest,
  ValidateRequest,
  Wanted,
} from './request.js';
export type {
  FailedResource,
  Failure,
  Outcome,
  PrunedStack,
  ResourceLine,
  Result,
  StackFacts,
  Table,
} from './result.js';
export type { CancelPolicy, Settled } from './settle-cancelled.js';
export { settleCancelled } from './settle-cancelled.js';
export type { AskContext } from './ask-once.js';
export { createOnce, deleteOnce, updateOnce } from './submit.js';
export { takeBaseline } from './event-feed.js';
export { operateStacks } from './stacks/operate-stacks.js';
export { plansHash, refuseOtherPlans } from './stacks/plans-hash.js';
export { gatherStackFiles } from './stacks/stack-files.js';
export { schedule, reversed } from './stacks/schedule.js';
export type {
  OutputOf,
  ParameterFromOutputs,
  StackEnding,
  StackEndings,
  StackRequest,
  StackSurroundings,
  StackTask,
} from './stacks/stack-task.js';
