export { openExportFiles } from './export-file.js';
export { writePrivateFile } from './private-file.js';
export { findBash } from './bash.js';
export { runVerifyCommand } from './verify-command.js';
export { ENVIRONMENT_LIMITS } from './environment.js';
export { delayAbort, toCancelSignal } from './cancellation.js';
export { clock } from './clock.js';
export type { Console } from './console.js';
export { openConsole } from './console.js';
export type { GitHubIds, RateLimitBudget } from './github/index.js';
export type { IssueWriter } from './github/index.js';
export {
  GitHubReporter,
  createCommentWriter,
  createDeploymentRetirer,
  createHistoryReader,
  createIssueWriter,
  createPullRequestStateReader,
} from './github/index.js';
export type { StepState, StepStateWriter, SavedStepState } from './step-state.js';
export { openStepState, readStepState, wasCancelled } from './step-state.js';
export { createInputSource } from './inputs.js';
export type { RunnerEnvironment } from './environment.js';
export { readRunnerEnvironment } from './environment.js';
export type { WorkflowRun } from './workflow-run.js';
export { readWorkflowRun, withCheckedOutCommit, withPullRequest } from './workflow-run.js';
export type { Annotation, Toolkit } from './toolkit.js';
export { canSaveState } from './state-file.js';
export { publish, publishSummary } from './publish.js';
export { publishFailure, publishInvalidFiles, publishOutputs, replaceToolkit, toolkit } from './toolkit.js';
