import { createPostStepInputs } from './step-inputs.js';
import type { Job } from '../inputs/index.js';
import { createActionContext, openReports, readStepJob, type ActionContext } from './action-context.js';
import * as report from '../report/index.js';
import * as runner from '../runner/index.js';
import { cleanUpCancelledRun } from './cleanup.js';
import { runStep, type Step } from './step.js';

/**
 * The post step: does what `on-cancel` says about a step that did not come to its own end, and tells of it. `left` is what that
 * step saved; without it nothing is known of the step but that it asked nothing of Heat, as it saves before it asks.
 */
export async function runPostStep(
  interrupt: AbortSignal,
  left: runner.SavedStepState | undefined,
): Promise<void> {
  await runStep(interrupt, async (step) => {
    if (left === undefined) {
      step.console.print({ kind: 'line', text: describeMissingState() });
      return;
    }
    if (left.isDone) return;
    const { job, run } = await readStepJob(createPostStepInputs(step));
    const workplace = await createActionContext(step, job, run);
    try {
      await reportCleanup(step, job, workplace, left, await cleanUpCancelledRun(step, job, workplace, left));
    } finally {
      await workplace.close();
    }
  });
}

function describeMissingState(): string {
  if (!runner.keepsState())
    return 'This runner keeps no state for post steps (GITHUB_STATE is not set): what the step did is not known here, and nothing is done about it';
  return runner.wasCancelled()
    ? 'The workflow run was cancelled before the step had asked anything of Heat: nothing was touched'
    : 'The step ended before it had asked anything of Heat: nothing was touched';
}

async function reportCleanup(
  step: Step,
  job: Job,
  workplace: ActionContext,
  left: runner.SavedStepState,
  text: string,
): Promise<void> {
  const about: report.CancelledRun = {
    noun: job.multiStack === undefined ? 'stack' : 'stacks of',
    name: job.multiStack?.file ?? job.stackName ?? '',
    isCancelled: left.isCancelled,
    text: step.secrets.redact(text),
  };
  step.console.print({ kind: 'line', text: report.cancelledHeadline(about) });
  for (const line of about.text.split('\n')) step.console.print(report.commandOutputLine(line));
  if (job.reporting.summary) await runner.toolkit.addSummary(report.cancelledSummary(about));
  const { run } = workplace;
  const reports = openReports(step, job, workplace, undefined, left);
  if (run === undefined) return;
  await reports?.finish(report.cancelledUpdates(about, run, job.reporting, step.parameterValues));
}
