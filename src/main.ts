import { InputError } from './errors/index.js';
import { inputsOfStep } from './input-source.js';
import type { Job } from './inputs/index.js';
import { performOne } from './one-stack.js';
import { findWorkplace, openReports, readStepJob, type Workplace } from './workplace.js';
import { assertPullRequestIsOpen } from './preview-environment.js';
import * as report from './report/index.js';
import * as runner from './runner/index.js';
import { performSeveral } from './several-stacks.js';
import { runStep, type Step } from './step.js';

/** The step, from inputs to outputs, as `docs/architecture.md` draws it; `interrupt` aborts when the runner cancels. */
export async function main(interrupt: AbortSignal): Promise<void> {
  const handOver = runner.openHandOver();
  const { isCancelled } = await runStep(interrupt, async (step) => {
    const { job, run } = await readStepJob(inputsOfStep(step));
    if (job.idle.length > 0) step.console.warn(report.idleText(job.request.operation, job.idle));
    const workplace = await findWorkplace(step, job, run);
    try {
      const reports = openReports(step, job, workplace, handOver.add);
      const publication = await perform(step, job, workplace, handOver, reports);
      await runner.publish(publication, workplace.here.workspace, step.console, reports);
    } finally {
      await workplace.close();
    }
  });
  if (!isCancelled) handOver.add({ isDone: true });
}

/** Throws an `InputError` where a verify-command could not be run: that is found out before anything is touched. */
async function assertBashForVerify({ request, several }: Job): Promise<void> {
  const requests: readonly Job['request'][] = several?.stacks.map((stack) => stack.request) ?? [request];
  const isVerified = requests.some(
    (one) => one.operation !== 'preview' && 'verifyCommand' in one && one.verifyCommand !== undefined,
  );
  if (!isVerified || (await runner.findBash()) !== undefined) return;
  const problem = 'is run in bash, and there is none on the PATH of this runner';
  const next = 'Install bash on the runner or in the container of the job.';
  throw new InputError([{ input: 'verify-command', problem }], next);
}

/** All that there is to tell in the end: of the result, or of the error that came in its place. */
async function perform(
  step: Step,
  job: Job,
  workplace: Workplace,
  handOver: runner.OpenHandOver,
  reports: runner.GitHubReports | undefined,
): Promise<report.Publication> {
  const { request, several, telling } = job;
  const startedAtMs = runner.clock.now();
  try {
    await assertBashForVerify(job);
    await assertPullRequestIsOpen(step, job, workplace);
    return several === undefined
      ? await performOne(step, job, workplace, handOver, reports)
      : await performSeveral(step, { ...job, several }, workplace, handOver, reports);
  } catch (error) {
    // Whatever a cancellation breaks off, the cancellation is what is told: the post step does the rest.
    step.signal.throwIfAborted();
    const { operation } = request;
    const stackName = several === undefined && 'stackName' in request ? request.stackName : undefined;
    const attempted = { operation, stackName, durationMs: runner.clock.now() - startedAtMs };
    return report.refusalOf(error, attempted, telling, step.secrets, workplace.run, step.parameterValues);
  }
}
