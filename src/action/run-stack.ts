import { signIn, type Session } from '../auth/index.js';
import { findOutputNames, operate } from '../deploy/index.js';
import { createDownloader } from '../http/index.js';
import type { Job } from '../inputs/index.js';
import { signInAndBundle } from './sign-in-and-bundle.js';
import * as report from '../report/index.js';
import type { GitHubReporter, StepStateWriter } from '../runner/index.js';
import type { Step } from './step.js';
import { bundle } from '../template/index.js';
import { createOperationContext, type ActionContext } from './action-context.js';

/** What the step was asked, done with one stack (or none in particular). */
export async function runStack(
  step: Step,
  job: Job,
  workplace: ActionContext,
  handOver: StepStateWriter,
  reports: GitHubReporter | undefined,
): Promise<report.StepReport> {
  const { request, stackName = '', reporting } = job;
  const { cloud, http, runnerEnvironment, run } = workplace;
  const begin = ({ endpoint }: Session): void => {
    const mark = report.commentMarker(endpoint, stackName);
    handOver.add({ marker: mark });
    reports?.start(mark, report.startedUpdates(request.operation, stackName, reporting, run));
  };
  const gathering =
    job.files &&
    bundle({
      ...job.files,
      ...runnerEnvironment,
      fetchUrl: createDownloader(runnerEnvironment.runnerHttp, step.signal),
    });
  const signingIn = signIn(cloud, http, { ...runnerEnvironment, signal: step.signal });
  const [session, files] = await signInAndBundle(
    signingIn,
    Promise.resolve(gathering),
    reports !== undefined,
    begin,
  );
  report.headerItems(session, job.files?.template, files).forEach(step.console.print);
  const context = createOperationContext(step, job, workplace, session, handOver);
  const { maskedOutputs } = reporting;
  if (maskedOutputs.length > 0 && !job.unusedInputs.includes('masked-outputs')) {
    const outputNames = await findOutputNames(context, job.stackName, files);
    report.assertMasksMatch([{ patterns: maskedOutputs, outputNames }]);
  }
  const result = await operate(context, request, files);
  return report.buildStepReport(result, reporting, step.secrets, run, step.parameterValues);
}
