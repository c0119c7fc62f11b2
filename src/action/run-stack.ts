import type { Session } from '../auth/index.js';
import { findOutputNames, operate } from '../deploy/index.js';
import { cacheDownloads, createDownloader } from '../http/index.js';
import type { Job } from '../inputs/index.js';
import { signInAndBundle } from './sign-in-and-bundle.js';
import * as report from '../report/index.js';
import type { GitHubReporter, StepStateWriter } from '../runner/index.js';
import type { Step } from './step.js';
import { bundle } from '../template/index.js';
import { lintSentFiles, withLintHints } from './advise.js';
import type { SignedInContext } from './action-context.js';
import { createOperationContext } from './operation-context.js';

/** Runs the operation on one stack, or without a stack (`validate`, `prune`), and returns its report. */
export async function runStack(
  step: Step,
  job: Job,
  actionContext: SignedInContext,
  stateWriter: StepStateWriter,
  reporter: GitHubReporter | undefined,
): Promise<report.StepReport> {
  const { request, stackName = '', reporting } = job;
  const { session: sessionPromise, runnerEnvironment, run } = actionContext;
  const onSignedIn = ({ endpoint }: Session): void => {
    const marker = report.commentMarker(endpoint, stackName);
    stateWriter.add({ marker });
    reporter?.start(
      marker,
      report.startedUpdates(request.operation, stackName, reporting, run, step.secrets.redact),
    );
  };
  const fetchUrl = cacheDownloads(createDownloader(runnerEnvironment.runnerHttp, step.signal));
  // Lint reads the files after the bundle does: what is parsed is shared.
  const filesOptions = job.files && { ...job.files, ...runnerEnvironment, fetchUrl, parsed: new Map() };
  const filesPromise = filesOptions && bundle(filesOptions);
  // Before the response to the sign-in: Keystone takes longer than lint.
  const findingsPromise = Promise.resolve(filesPromise).then(
    () => lintSentFiles(filesOptions),
    () => [],
  );
  const [session, files] = await signInAndBundle(
    sessionPromise,
    Promise.resolve(filesPromise),
    reporter !== undefined,
    onSignedIn,
  );
  report.headerItems(session, job.files?.template, files).forEach(step.console.print);
  const findings = await findingsPromise;
  report.findingWarnings(findings, step.secrets.redact, run !== undefined).forEach(step.console.print);
  const context = createOperationContext(step, job, actionContext, session, stateWriter);
  const { maskedOutputs } = reporting;
  if (maskedOutputs.length > 0 && !job.unusedInputs.includes('masked-outputs')) {
    const outputNames = await findOutputNames(context, request, files);
    report.assertMasksMatch([{ patterns: maskedOutputs, outputNames }]);
  }
  const result = await withLintHints(findings, () => operate(context, request, files));
  const stepReport = report.buildStepReport(result, reporting, step.secrets, run, step.parameterValues);
  if (!reporting.driftIssue || run === undefined) return stepReport;
  const issueOptions = { ...reporting, endpoint: session.endpoint, page: run };
  // After the step report, which registers the masked outputs as secrets.
  return {
    ...stepReport,
    issue: report.driftIssue(result, issueOptions, step.secrets, step.parameterValues),
  };
}
