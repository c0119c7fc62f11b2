import type { Operation, Result } from '../deploy/index.js';
import { DeployError, messageOf } from '../errors/index.js';
import { errorReport } from './error.js';
import type { ParameterValues } from './secrets/parameter-values.js';
import { buildStepReport, type StepReport, type ReportingOptions } from './step-report.js';
import type { RunPage } from './markdown/run-page.js';
import type { Secrets } from './secrets/secrets.js';

/** What was wanted when the error came. */
export interface FailedRequest {
  readonly operation: Operation;
  readonly stackName?: string | undefined;
  readonly durationMs: number;
}

/** An operation that did not come to a result: the log tells the whole error, the rest as of a stack that failed. */
export function buildErrorReport(
  error: unknown,
  attempted: FailedRequest,
  telling: ReportingOptions,
  secrets: Secrets,
  page: RunPage | undefined,
  values: ParameterValues,
): StepReport {
  const { items, message } = errorReport(error, secrets.redact);
  const untold = { ...telling, outputsFile: undefined };
  const publication = buildStepReport(failedResult(error, attempted), untold, secrets, page, values);
  return { ...publication, log: items, failure: message };
}

/** An error as the result of a stack that failed: everything but the log tells both alike. */
export function failedResult(error: unknown, { operation, stackName, durationMs }: FailedRequest): Result {
  const {
    serverMessage,
    locations,
    hint,
    requestId,
    failureCode: code,
  } = error instanceof DeployError ? error : DEFECT_HINT;
  const [summary = ''] = messageOf(error).split('\n');
  return {
    operation,
    outcome: 'failed',
    changed: false,
    durationMs,
    ...(stackName === undefined ? {} : { stack: { id: '', name: stackName, status: '', statusReason: '' } }),
    failure: {
      summary,
      reason: serverMessage ?? messageOf(error),
      resources: [],
      locations,
      hint,
      requestId,
      code,
    },
  };
}

const DEFECT_HINT = {
  serverMessage: undefined,
  locations: [],
  hint: undefined,
  requestId: undefined,
  failureCode: undefined,
};
