export { DRIFT_LABEL, driftIssue } from './drift/issue.js';
export type { IssueReport } from './issue-report.js';
export { errorReport } from './error.js';
export type { LogItem } from './log/log.js';
export { logItem } from './log/log.js';
export { headerItems, stackFileHeaderItems } from './log/header.js';
export type { ReportContext, ReportingOptions } from './report-context.js';
export type { StepFailure, StepReport } from './step-report.js';
export { buildStepReport } from './step-report.js';
export type { Secrets } from './secrets/secrets.js';
export { createSecrets } from './secrets/secrets.js';
export type { ParameterValues } from './secrets/parameter-values.js';
export { createParameterValues } from './secrets/parameter-values.js';
export { unusedInputsWarning } from './log/header.js';
export { formatTrace } from './log/trace.js';
export type { EnvironmentLimits } from './outputs/check-environment.js';
export { checkEnvironment, omittedText, commandOutputLine } from './outputs/check-environment.js';
export type {
  DeploymentUpdate,
  GitHubUpdates,
  GitHubRules,
  UpdateSubject,
} from './markdown/github-updates.js';
export { startedUpdates, cancelledUpdates } from './markdown/github-updates.js';
export { assertMasksMatch } from './secrets/masked-names.js';
export { commentMarker, commitNote, stacksFileMarker } from './markdown/run-page.js';
export type { CollectedPlan } from './plan/plan-file.js';
export { planFile } from './plan/plan-file.js';
export { deletedComment, deletionNoticeComment, deletionNoticeMarker } from './markdown/deletion-notice.js';
export { buildErrorReport } from './error-report.js';
export type { RunPage } from './markdown/run-page.js';
export { cancelledHeadline, cancelledSummary } from './markdown/comment.js';
export type { CancelledRun, Noun } from './markdown/comment.js';
export { publicOutputs } from './outputs/outputs.js';
export type { MultiStackRun } from './multi-stack/stack-report.js';
export { resultItem, forStack } from './multi-stack/log.js';
export { buildMultiStackReport, cancelledOutputs } from './multi-stack/step-report.js';
export { stackFactOutputs } from './outputs/step-outputs.js';
export type { LintReportOptions } from './lint/step-report.js';
export { buildLintReport } from './lint/step-report.js';
export type { ReportedFinding } from './lint/reported-finding.js';
export { findingWarnings } from './lint/log.js';
