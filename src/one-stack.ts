import { signIn, type Session } from './auth/index.js';
import { findOutputNames, operate } from './deploy/index.js';
import { fetcher } from './http/index.js';
import type { Job } from './inputs/index.js';
import { opened } from './opening.js';
import * as report from './report/index.js';
import type { GitHubReports, OpenHandOver } from './runner/index.js';
import type { Step } from './step.js';
import { bundle } from './template/index.js';
import { contextOf, type Workplace } from './workplace.js';

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
  const begin = ({ endpoint }: Session): void => {
    const mark = report.stackMark(endpoint, stackName);
    handOver.add({ mark });
    reports?.begin(mark, report.beginningNews(request.operation, stackName, telling, run));
  };
  const gathering =
    job.files && bundle({ ...job.files, ...here, fetchUrl: fetcher(here.runnerHttp, step.signal) });
  const signingIn = signIn(cloud, http, { ...here, signal: step.signal });
  const [session, files] = await opened(signingIn, Promise.resolve(gathering), reports !== undefined, begin);
  report.openingItems(session, job.files?.template, files).forEach(step.console.print);
  const context = contextOf(step, job, workplace, session, handOver);
  const { maskedOutputs } = telling;
  if (maskedOutputs.length > 0 && !job.idle.includes('masked-outputs')) {
    const outputNames = await findOutputNames(context, job.stackName, files);
    report.assertMasksMatch([{ patterns: maskedOutputs, outputNames }]);
  }
  const result = await operate(context, request, files);
  return report.publicationOf(result, telling, step.secrets, run, step.parameterValues);
}
