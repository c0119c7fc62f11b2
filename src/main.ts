import { signIn } from './auth/index.js';
import { operate } from './deploy/index.js';
import { CancelledError } from './errors/index.js';
import { fetcher } from './http/index.js';
import { readJob, type Job } from './inputs/index.js';
import { contextOf, findPlace, openReports, type Place } from './place.js';
import * as report from './report/index.js';
import * as runner from './runner/index.js';
import { runStep, type Step } from './step.js';
import { bundle } from './template/index.js';

/** The step, from inputs to outputs, as `docs/architecture.md` draws it. */
export async function main(): Promise<void> {
  const handOver = runner.openHandOver();
  const { isCancelled } = await runStep(async (step) => {
    const job = readJob({ get: runner.toolkit.input, onSecret: step.secrets.add });
    if (job.idle.length > 0) step.console.warn(report.idleText(job.request.operation, job.idle));
    const place = await findPlace(step, job);
    try {
      const reports = openReports(step, job, place, handOver.add);
      const publication = await perform(step, job, place, handOver, reports);
      await runner.publish(publication, place.here.workspace, step.console, reports);
    } finally {
      await place.close();
    }
  });
  handOver.add(isCancelled ? { isCancelled } : { isDone: true });
}

/** All that there is to tell in the end: of the result, or of the error that came in its place. */
async function perform(
  step: Step,
  job: Job,
  place: Place,
  handOver: runner.OpenHandOver,
  reports: runner.GitHubReports | undefined,
): Promise<report.Publication> {
  const { request, stackName = '', telling } = job;
  const startedAtMs = runner.clock.now();
  const { cloud, http, here, run } = place;
  try {
    const [session, files] = await Promise.all([
      signIn(cloud, http, here),
      job.files && bundle({ ...job.files, ...here, fetchUrl: fetcher(http, step.signal) }),
    ]);
    report.openingItems(session, job.files?.template, files).forEach(step.console.print);
    const mark = report.stackMark(session.endpoint, stackName);
    handOver.add({ mark });
    reports?.begin(mark, report.beginningNews(request.operation, stackName, telling, run));
    const result = await operate(contextOf(step, job, place, session, handOver), request, files);
    return report.publicationOf(result, telling, step.secrets, run);
  } catch (error) {
    if (error instanceof CancelledError) throw error;
    const attempted = { ...request, durationMs: runner.clock.now() - startedAtMs };
    return report.refusalOf(error, attempted, telling, step.secrets, run);
  }
}
