import { InputError } from '../errors/index.js';
import { createStepInputs } from './step-inputs.js';
import type { Job } from '../inputs/index.js';
import { runStack } from './run-stack.js';
import { createActionContext, openReports, readStepJob, type ActionContext } from './action-context.js';
import { assertPullRequestIsOpen } from './preview-environment.js';
import * as report from '../report/index.js';
import * as runner from '../runner/index.js';
import { runStacks } from './run-stacks.js';
import { runStep, type Step } from './step.js';

/** The step, from inputs to outputs, as `docs/architecture.md` draws it; `interrupt` aborts when the runner cancels. */
export async function runAction(interrupt: AbortSignal): Promise<void> {
  const handOver = runner.openStepState();
  const { isCancelled } = await runStep(interrupt, async (step) => {
    const { job, run } = await readStepJob(createStepInputs(step));
    if (job.unusedInputs.length > 0)
      step.console.warn(report.unusedInputsWarning(job.request.operation, job.unusedInputs));
    const workplace = await createActionContext(step, job, run);
    try {
      const reports = openReports(step, job, workplace, handOver.add);
      const publication = await runJob(step, job, workplace, handOver, reports);
      await runner.publish(publication, workplace.runnerEnvironment.workspace, step.console, reports);
    } finally {
      await workplace.close();
    }
  });
  if (!isCancelled) handOver.add({ isDone: true });
}

/** Throws an `InputError` where a verify-command could not be run: that is found out before anything is touched. */
async function assertBashForVerify({ request, multiStack }: Job): Promise<void> {
  const requests: readonly Job['request'][] = multiStack?.stacks.map((stack) => stack.request) ?? [request];
  const isVerified = requests.some(
    (one) => one.operation !== 'preview' && 'verifyCommand' in one && one.verifyCommand !== undefined,
  );
  if (!isVerified || (await runner.findBash()) !== undefined) return;
  const problem = 'is run in bash, and there is none on the PATH of this runner';
  const next = 'Install bash on the runner or in the container of the job.';
  throw new InputError([{ input: 'verify-command', problem }], next);
}

/** All that there is to tell in the end: of the result, or of the error that came in its place. */
async function runJob(
  step: Step,
  job: Job,
  workplace: ActionContext,
  handOver: runner.StepStateWriter,
  reports: runner.GitHubReporter | undefined,
): Promise<report.StepReport> {
  const { request, multiStack, reporting } = job;
  const startedAtMs = runner.clock.now();
  try {
    await assertBashForVerify(job);
    await assertPullRequestIsOpen(step, job, workplace);
    return multiStack === undefined
      ? await runStack(step, job, workplace, handOver, reports)
      : await runStacks(step, { ...job, multiStack }, workplace, handOver, reports);
  } catch (error) {
    // Whatever a cancellation breaks off, the cancellation is what is told: the post step does the rest.
    step.signal.throwIfAborted();
    const { operation } = request;
    const stackName = multiStack === undefined && 'stackName' in request ? request.stackName : undefined;
    const attempted = { operation, stackName, durationMs: runner.clock.now() - startedAtMs };
    return report.buildErrorReport(
      error,
      attempted,
      reporting,
      step.secrets,
      workplace.run,
      step.parameterValues,
    );
  }
}
