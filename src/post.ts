import { readJob, type Job } from './inputs/index.js';
import { findPlace, openReports, type Place } from './place.js';
import * as report from './report/index.js';
import * as runner from './runner/index.js';
import { settle } from './settle.js';
import { runStep, type Step } from './step.js';

/** The post step: nothing, unless the step itself was cut off; then what `on-cancel` says, and the last word on it. */
export async function post(left: runner.HandOver): Promise<void> {
  if (left.isDone) return;
  await runStep(async (step) => {
    const job = readJob(runner.inputSource(step.secrets.add));
    const place = await findPlace(step, job);
    try {
      await tell(step, job, place, left, await settle(step, job, place, left));
    } finally {
      await place.close();
    }
  });
}

async function tell(step: Step, job: Job, place: Place, left: runner.HandOver, said: string): Promise<void> {
  const name = job.several?.file ?? job.stackName ?? '';
  const noun: report.Noun = job.several === undefined ? 'stack' : 'stacks of';
  const text = step.secrets.redact(said);
  for (const line of text.split('\n')) step.console.print(report.quotedLine(line));
  if (job.telling.summary) await runner.toolkit.addSummary(report.cancelledSummary(name, text, noun));
  const { run } = place;
  const reports = openReports(step, job, place, undefined, left);
  if (run !== undefined) await reports?.end(report.cancelledNews(name, text, run, noun));
}
