import { inputsOfPostStep } from './input-source.js';
import type { Job } from './inputs/index.js';
import { findWorkplace, openReports, readStepJob, type Workplace } from './workplace.js';
import * as report from './report/index.js';
import * as runner from './runner/index.js';
import { settle } from './settle.js';
import { runStep, type Step } from './step.js';

/** The post step: nothing, unless the step itself was cut off; then what `on-cancel` says, and the last word on it. */
export async function post(left: runner.HandOver): Promise<void> {
  if (left.isDone) return;
  await runStep(async (step) => {
    const { job, run } = await readStepJob(inputsOfPostStep(step));
    const workplace = await findWorkplace(step, job, run);
    try {
      await tell(step, job, workplace, left, await settle(step, job, workplace, left));
    } finally {
      await workplace.close();
    }
  });
}

async function tell(
  step: Step,
  job: Job,
  workplace: Workplace,
  left: runner.HandOver,
  said: string,
): Promise<void> {
  const name = job.several?.file ?? job.stackName ?? '';
  const noun: report.Noun = job.several === undefined ? 'stack' : 'stacks of';
  const text = step.secrets.redact(said);
  for (const line of text.split('\n')) step.console.print(report.quotedLine(line));
  if (job.telling.summary) await runner.toolkit.addSummary(report.cancelledSummary(name, text, noun));
  const { run } = workplace;
  const reports = openReports(step, job, workplace, undefined, left);
  if (run !== undefined) await reports?.end(report.cancelledNews(name, text, run, noun));
}
