import type { Session } from '../auth/index.js';
import { TemplateError } from '../errors/index.js';
import { findOutputNames, operate } from '../deploy/index.js';
import { cacheDownloads, createDownloader } from '../http/index.js';
import type { Finding } from '../lint/index.js';
import { reportStart, signInAndBundle } from './sign-in-and-bundle.js';
import * as report from '../report/index.js';
import * as runner from '../runner/index.js';
import { bundle, type Bundle } from '../template/index.js';
import { assertHarmless, lintSentFiles, listShownFindings, withLintHints } from './lint-hints.js';
import { toReportContext, type JobContext } from './action-context.js';
import { createOperationContext } from './operation-context.js';

/** Runs the operation on one stack, or without a stack (`validate`, `prune`), and returns its report. */
export async function runStack(context: JobContext): Promise<report.StepReport> {
  const { step, job, stateWriter, assertPullRequestIsOpen } = context;
  const { session, files, findings } = await signInAndReadFiles(context).catch((error: unknown) => {
    if (job.request.operation === 'validate' && error instanceof TemplateError)
      runner.publishInvalidFiles(step.secrets.redact(error.message));
    throw error;
  });
  const operationContext = {
    ...createOperationContext(context, session, stateWriter),
    assertPullRequestIsOpen,
  };
  const { maskedOutputs } = job.reporting;
  if (maskedOutputs.length > 0 && !job.unusedInputs.includes('masked-outputs')) {
    const outputNames = await findOutputNames(operationContext, job.request, files);
    report.assertMasksMatch([{ patterns: maskedOutputs, outputNames }]);
  }
  const result = await withLintHints({ findings, files, catalog: session }, () =>
    operate(operationContext, job.request, files),
  );
  const stepReport = report.buildStepReport(result, toReportContext(context));
  if (!job.reporting.driftIssue || context.run === undefined) return stepReport;
  const { secrets, parameterValues } = step;
  const issueContext = {
    ...job.reporting,
    endpoint: session.endpoint,
    page: context.run,
    secrets,
    parameterValues,
  };
  // After the step report, which registers the masked outputs as secrets.
  return { ...stepReport, issue: report.driftIssue(result, issueContext) };
}

interface SignedIn {
  readonly session: Session;
  /** `undefined` for an operation without files. */
  readonly files: Bundle | undefined;
  /** What lint finds in the files. */
  readonly findings: readonly Finding[];
}

/** Waits for the sign-in, and reads and lints the files meanwhile. Says where it signed in, and what it sends. */
async function signInAndReadFiles(context: JobContext): Promise<SignedIn> {
  const { step, job, run, runnerEnvironment, reporter } = context;
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
    context.session,
    Promise.resolve(filesPromise),
    reporter !== undefined,
    ({ endpoint }) => {
      const name = job.stackName ?? '';
      reportStart(context, { noun: 'stack', name }, report.commentMarker(endpoint, name));
    },
  );
  report.headerItems(session, job.files?.template, files).forEach(step.console.print);
  const findings = await findingsPromise;
  report
    .findingWarnings(listShownFindings(findings), step.secrets.redact, run !== undefined)
    .forEach(step.console.print);
  assertHarmless(findings);
  return { session, files, findings };
}
