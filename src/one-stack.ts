import { signIn } from './auth/index.js';
import { operate } from './deploy/index.js';
import { fetcher } from './http/index.js';
import type { Job } from './inputs/index.js';
import { contextOf, type Workplace } from './workplace.js';
import * as report from './report/index.js';
import type { GitHubReports, OpenHandOver } from './runner/index.js';
import type { Step } from './step.js';
import { bundle } from './template/index.js';

/** What the step was asked, done with one stack (or none in particular). */
export async function performOne(
  step: Step,
  job: Job,
  workplace: Workplace,
  handOver: OpenHandOver,
  reports: GitHubReports | undefined,
): Promise<report.Publication> {
  const { request, stackName = '', telling } = job;
  const { cloud, http, here, run } = workplace;
  const [session, files] = await Promise.all([
    signIn(cloud, http, here),
    job.files && bundle({ ...job.files, ...here, fetchUrl: fetcher(here.runnerHttp, step.signal) }),
  ]);
  report.openingItems(session, job.files?.template, files).forEach(step.console.print);
  const mark = report.stackMark(session.endpoint, stackName);
  handOver.add({ mark });
  reports?.begin(mark, report.beginningNews(request.operation, stackName, telling, run));
  const result = await operate(contextOf(step, job, workplace, session, handOver), request, files);
  return report.publicationOf(result, telling, step.secrets, run);
}
