import { inputsOfPostStep } from './input-source.js';
import type { Job } from './inputs/index.js';
import { findWorkplace, openReports, readStepJob, type Workplace } from './workplace.js';
import * as report from './report/index.js';
import * as runner from './runner/index.js';
import { settle } from './settle.js';
import { runStep, type Step } from './step.js';

/**
 * The post step: does what `on-cancel` says about a step that did not come to its own end, and tells of it. `left` is what that
 * step saved; without it nothing is known of the step but that it asked nothing of Heat, as it saves before it asks.
 */
export async function post(interrupt: AbortSignal, left: runner.ReadHandOver | undefined): Promise<void> {
  await runStep(interrupt, async (step) => {
    if (left === undefined) {
      step.console.print({ kind: 'line', text: unknownText() });
      return;
    }
    if (left.isDone) return;
    const { job, run } = await readStepJob(inputsOfPostStep(step));
    const workplace = await findWorkplace(step, job, run);
    try {
      await tell(step, job, workplace, left, await settle(step, job, workplace, left));
    } finally {
      await workplace.close();
    }
  });
}

function unknownText(): string {
  if (!runner.keepsState())
    return 'This runner keeps no state for post steps (GITHUB_STATE is not set): what the step did is not known here, and nothing is done about it';
  return runner.wasCancelled()
    ? 'The workflow run was cancelled before the step had asked anything of Heat: nothing was touched'
    : 'The step ended before it had asked anything of Heat: nothing was touched';
}

async function tell(
  step: Step,
  job: Job,
  workplace: Workplace,
  left: runner.ReadHandOver,
  said: string,
): Promise<void> {
  const about: report.Interrupted = {
    noun: job.several === undefined ? 'stack' : 'stacks of',
    name: job.several?.file ?? job.stackName ?? '',
    isCancelled: left.isCancelled,
    text: step.secrets.redact(said),
  };
  step.console.print({ kind: 'line', text: report.interruptedHeadline(about) });
  for (const line of about.text.split('\n')) step.console.print(report.quotedLine(line));
  if (job.telling.summary) await runner.toolkit.addSummary(report.interruptedSummary(about));
  const { run } = workplace;
  const reports = openReports(step, job, workplace, undefined, left);
  if (run === undefined) return;
  await reports?.end(report.interruptedNews(about, run, job.telling, step.parameterValues));
}
