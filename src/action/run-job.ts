import { InputError } from '../errors/index.js';
import type { Job } from '../inputs/index.js';
import * as report from '../report/index.js';
import * as runner from '../runner/index.js';
import {
  findCommitNote,
  toReportContext,
  type ActionContext,
  type JobContext,
  type SignedInContext,
} from './action-context.js';
import { publishCancelledOutputs } from './cancelled-outputs.js';
import { createIssueWriter, createReporter } from './operation-context.js';
import { createPullRequestGuard } from './preview-environment.js';
import { runStack } from './run-stack.js';
import { runStacks } from './run-stacks.js';
import { withPlanFile } from './with-plan-file.js';

/** Runs the operation on the stack or stacks, and publishes its report. */
export async function runJob(
  signedInContext: SignedInContext,
  stateWriter: runner.StepStateWriter,
): Promise<void> {
  const actionContext = { ...signedInContext, job: withProviderDashboard(signedInContext) };
  printCommitNote(actionContext);
  const reporter = createReporter(actionContext, stateWriter.add);
  const assertPullRequestIsOpen = createPullRequestGuard(actionContext);
  const stepReport = await buildReport({ ...actionContext, stateWriter, reporter, assertPullRequestIsOpen });
  const published = withPlanFile(stepReport, actionContext);
  const writeIssue = createIssueWriter(actionContext);
  const { console } = actionContext.step;
  const { workspace } = actionContext.runnerEnvironment;
  await runner.publish(published, { workspace, console, reporter, writeIssue });
}

/** An annotation, because the report is about other files than the reader of the pull request expects. */
function printCommitNote(context: ActionContext): void {
  const note = findCommitNote(context);
  if (note !== undefined) context.step.console.notice(note);
}

/** Links to the dashboard of the provider unless `dashboard-url` is set. */
function withProviderDashboard({ job, cloud }: ActionContext): Job {
  const dashboardUrl = job.reporting.dashboardUrl ?? cloud.dashboardUrl;
  return { ...job, reporting: { ...job.reporting, dashboardUrl } };
}

/** Throws an `InputError` if `verify-command` is set but bash is missing, before anything is changed. */
async function assertBashForVerify({ request, multiStack }: Job): Promise<void> {
  const requests: readonly Job['request'][] = multiStack?.stacks.map((stack) => stack.request) ?? [request];
  const isVerified = requests.some(
    (candidate) =>
      candidate.operation !== 'preview' &&
      'verifyCommand' in candidate &&
      candidate.verifyCommand !== undefined,
  );
  if (!isVerified || (await runner.findBash()) !== undefined) return;
  const problem = 'requires bash, which is not on the PATH of this runner';
  const hint = 'Install bash on the runner or in the container of the job.';
  throw new InputError([{ input: 'verify-command', problem }], hint);
}

/** Runs the operation and returns the report of its result or of its error. */
async function buildReport(context: JobContext): Promise<report.StepReport> {
  const { step, job } = context;
  const { request, multiStack } = job;
  const startedAtMs = runner.clock.now();
  try {
    await assertBashForVerify(job);
    await context.assertPullRequestIsOpen();
    return multiStack === undefined
      ? await runStack(context)
      : await runStacks({ ...context, job: { ...job, multiStack } });
  } catch (error) {
    // If the run was cancelled, rethrow the cancellation instead: the post step reports it.
    if (step.signal.aborted) publishCancelledOutputs(context, step.signal.reason);
    step.signal.throwIfAborted();
    const { operation } = request;
    const stackName = multiStack === undefined && 'stackName' in request ? request.stackName : undefined;
    const durationMs = runner.clock.now() - startedAtMs;
    const hasChanged = step.changedStacks.size > 0;
    const stack = stackName === undefined ? undefined : step.seenStacks.find(stackName);
    const stacks = multiStack?.stacks.map(({ key, request: { stackName: name } }) => ({
      key,
      stackName: name,
      stack: step.seenStacks.find(name),
    }));
    const failedRequest = { operation, stackName, stack, stacks, durationMs, hasChanged };
    return report.buildErrorReport(error, failedRequest, toReportContext(context));
  }
}
