import type { Session } from '../auth/index.js';
import { toDeployedCommit, type Context } from '../deploy/index.js';
import { HeatClient, HIDDEN_VALUE, type SeenStack } from '../heat/index.js';
import * as report from '../report/index.js';
import * as runner from '../runner/index.js';
import { createServiceReader } from '../services/index.js';
import { listSecretTexts } from '../template/index.js';
import type { ActionContext } from './action-context.js';
import type { Step } from './step.js';

/** Creates the context of an operation, once signed in. */
export function createOperationContext(
  actionContext: ActionContext,
  session: Session,
  stateWriter?: runner.StepStateWriter,
): Context {
  const { step, runnerEnvironment, run, cloud, http } = actionContext;
  const { secrets, console, signal, changedStacks, stackKey } = step;
  return {
    heat: new HeatClient(session, http, signal, {
      onStack: createStackObserver(actionContext),
      onStackAbsent: step.seenStacks.remove,
    }),
    readService: createServiceReader(session, http, signal),
    userName: session.user.name === '' ? undefined : session.user.name,
    onSecret: secrets.add,
    clock: runner.clock,
    signal,
    onProgress: (progress) => {
      console.print(report.logItem(progress, secrets.redact));
    },
    owner: run,
    onRequestPending: (pendingRequest) => {
      stateWriter?.add({ pendingRequest });
    },
    onAccepted: () => {
      changedStacks.add(stackKey);
    },
    onPlan: createPlanCollector(actionContext),
    usesApplicationCredential: cloud.credential.kind === 'application-credential',
    usesIdentityProvider: cloud.credential.kind === 'federated',
    runVerifyCommand: createVerifyCommandRunner(actionContext),
    exportFiles: runner.openExportFiles(runnerEnvironment.workspace),
    getPullRequestState: createPullRequestStateReader(actionContext),
    hasCommit: createHistoryReader(actionContext),
    writeDeletionNotice: createDeletionNoticeWriter(actionContext, session),
    writeDeletedComment: createDeletedCommentWriter(actionContext, session),
    retireDeployments: createDeploymentRetirer(actionContext, session),
  };
}

/** Returns a function that runs the command of `verify-command` with the outputs in its environment, and prints what it prints. */
function createVerifyCommandRunner({
  step: { secrets, console, signal },
  job,
  runnerEnvironment,
}: ActionContext): NonNullable<Context['runVerifyCommand']> {
  return (command, deployed) => {
    const limits = runner.ENVIRONMENT_LIMITS;
    const { omitted, ...environment } = report.checkEnvironment(deployed, job.reporting, secrets, limits);
    if (omitted.length > 0) console.print({ kind: 'notice', text: report.omittedText(omitted) });
    return runner.runVerifyCommand({
      command,
      ...environment,
      workingFolder: runnerEnvironment.workspace,
      signal,
      onLine: (line) => {
        console.print(report.commandOutputLine(secrets.redact(line)));
      },
    });
  };
}

/**
 * Returns a function that keeps the state and the parameter values of each stack that is read. Registers what the step sends for a parameter that
 * the stack hides: with `keep-existing` and without a template, nothing else says so.
 */
function createStackObserver({
  step: { secrets, parameterValues, seenStacks },
  givenParameters,
}: ActionContext): (stack: SeenStack) => void {
  const hiddenNames = new Set<string>();
  return (stack) => {
    const { parameters } = stack;
    seenStacks.add(stack);
    for (const [name, value] of Object.entries(parameters)) {
      parameterValues.add(name, value);
      if (value !== HIDDEN_VALUE || hiddenNames.has(name)) continue;
      hiddenNames.add(name);
      for (const given of givenParameters)
        if (given.name === name) listSecretTexts(given.value, undefined).forEach(secrets.add);
    }
  };
}

/** Returns a function that compares commits; `undefined` outside of a workflow or without a token. */
function createHistoryReader({ step, job, run }: ActionContext): Context['hasCommit'] {
  const { githubToken } = job.workflow;
  if (run === undefined || githubToken === undefined) return undefined;
  const { repository, sha: head } = run;
  return runner.createHistoryReader(githubToken, { repository, head }, toGitHubDeps(step));
}

/** Returns a function that writes the comment about upcoming deletes; `undefined` outside of a workflow or without a token. */
function createDeletionNoticeWriter(
  { step, job, run }: ActionContext,
  { endpoint }: Session,
): Context['writeDeletionNotice'] {
  const { githubToken } = job.workflow;
  if (run === undefined || githubToken === undefined) return undefined;
  const write = runner.createCommentWriter(githubToken, run.repository, toGitHubDeps(step));
  const marker = report.deletionNoticeMarker(endpoint);
  return (pullRequest, notice) => {
    const { text, isNoteworthy: canCreate } = report.deletionNoticeComment(notice, run);
    return write(pullRequest, { marker, text: step.secrets.redact(text), canCreate });
  };
}

/** Returns a function that writes into the comment of a stack that `prune` has deleted it; `undefined` outside of a workflow or without a token. */
function createDeletedCommentWriter(
  { step, job, run }: ActionContext,
  { endpoint }: Session,
): Context['writeDeletedComment'] {
  const { githubToken } = job.workflow;
  if (run === undefined || githubToken === undefined) return undefined;
  const write = runner.createCommentWriter(githubToken, run.repository, toGitHubDeps(step));
  return (pullRequest, stack) => {
    const marker = report.commentMarker(endpoint, stack.name);
    const text = step.secrets.redact(report.deletedComment(stack, run));
    return write(pullRequest, { marker, text, canCreate: false });
  };
}

/** Returns a function that marks the GitHub deployments of a deleted stack as inactive; `undefined` outside of a workflow or without a token. */
function createDeploymentRetirer(
  { step, job, run }: ActionContext,
  { endpoint }: Session,
): Context['retireDeployments'] {
  const { githubToken } = job.workflow;
  if (run === undefined || githubToken === undefined) return undefined;
  const retire = runner.createDeploymentRetirer(githubToken, run, toGitHubDeps(step));
  return ({ commits, dryRun, ...subject }) => {
    const isFile = 'stacksFileTag' in subject;
    const marker = isFile
      ? report.stacksFileMarker(endpoint, subject.stacksFileTag)
      : report.commentMarker(endpoint, subject.stackName);
    const description = isFile ? 'The stacks were deleted' : 'The stack was deleted';
    return retire({ marker, commits, dryRun, description });
  };
}

/** Returns a function that keeps the plan for the file of `plan-file`; `undefined` without this input. */
function createPlanCollector({ job, plans }: ActionContext): Context['onPlan'] {
  const { planFile, maskedOutputs } = job.reporting;
  return planFile === undefined
    ? undefined
    : (plan) => {
        plans.set(plan.stack.name, { plan, maskedOutputs });
      };
}

/** Returns a function that asks GitHub for the state of a pull request; `undefined` outside of a workflow or without a token. */
export function createPullRequestStateReader({
  step,
  job,
  run,
}: Pick<ActionContext, 'step' | 'job' | 'run'>): Context['getPullRequestState'] {
  const { githubToken } = job.workflow;
  return run === undefined || githubToken === undefined
    ? undefined
    : runner.createPullRequestStateReader(githubToken, run.repository, toGitHubDeps(step));
}

/**
 * How long the result is still written after a cancellation: the post step does not write it, because the step has one. The runner kills
 * the step after 10 s.
 */
const REPORT_AFTER_CANCEL_MS = 5000;

function toReportSignal({ signal }: Step): AbortSignal {
  return runner.delayAbort(signal, REPORT_AFTER_CANCEL_MS);
}

/** Creates the reporter for the pull-request comment and the GitHub deployment; `undefined` if the job wants neither or cannot write them. */
export function createReporter(
  { step, job, run }: ActionContext,
  onIds?: (ids: Partial<runner.GitHubIds>) => void,
  previousState?: runner.StepState,
): runner.GitHubReporter | undefined {
  const { console } = step;
  const { comment, deploymentEnvironment: environment } = job.reporting;
  if (comment === 'never' && environment === undefined) return undefined;
  if (run === undefined) {
    console.warn('No comment and no deployment record: this is not a workflow run of GitHub Actions');
    return undefined;
  }
  const token = job.workflow.githubToken;
  if (token === undefined) {
    console.warn('No comment and no deployment record: github-token is not set');
    return undefined;
  }
  const onNoComment = (text: string): void => {
    console.print({ kind: 'line', text });
  };
  const isPreview = job.previewEnvironments === 'all';
  const options = {
    run,
    token,
    signal: toReportSignal(step),
    rateLimitBudget: step.rateLimitBudget,
    comments: comment !== 'never',
    onNoComment,
    environment,
    isPreview,
    sha: toDeployedCommit(run, isPreview),
  };
  return new runner.GitHubReporter(options, console.warn, onIds, previousState);
}

/** Returns the writer for the issue of `drift-issue`; `undefined` without this input, outside of a workflow, or without a token. */
export function createIssueWriter({ step, job, run }: ActionContext): runner.IssueWriter | undefined {
  const { githubToken } = job.workflow;
  if (!job.reporting.driftIssue || run === undefined) return undefined;
  if (githubToken === undefined) {
    step.console.warn('No issue: github-token is not set');
    return undefined;
  }
  return runner.createIssueWriter(githubToken, run, {
    ...toGitHubDeps(step),
    signal: toReportSignal(step),
  });
}

function toGitHubDeps({
  console,
  signal,
  rateLimitBudget,
}: Step): Parameters<typeof runner.createIssueWriter>[2] {
  return { signal, warn: console.warn, rateLimitBudget };
}
