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
    return report.refusalOf(error, attempted, telling, step.secrets, workplace.run);
  }
}
