import type { Operation, Result } from '../deploy/index.js';
import { DeployError, findFailureCode, messageOf, summaryOf } from '../errors/index.js';
import { errorReport } from './error.js';
import type { ReportContext } from './report-context.js';
import { buildStepReport, type StepReport } from './step-report.js';

/** The operation that threw the error. */
export interface FailedRequest {
  readonly operation: Operation;
  readonly stackName?: string | undefined;
  readonly durationMs: number;
  /** True if Heat had accepted a request that changes the stack. */
  readonly hasChanged: boolean;
}

/** Builds the report of an operation that threw an error: the full error in the log, everything else as for a failed stack. */
export function buildErrorReport(
  error: unknown,
  failedRequest: FailedRequest,
  context: ReportContext,
): StepReport {
  const { items, message } = errorReport(error, context.secrets.redact);
  const options = { ...context.options, outputsFile: undefined };
  const stepReport = buildStepReport(failedResult(error, failedRequest), { ...context, options });
  return { ...stepReport, log: items, failure: { message, code: findFailureCode(error) } };
}

/** Converts an error to the result of a failed stack. */
export function failedResult(
  error: unknown,
  { operation, stackName, durationMs, hasChanged }: FailedRequest,
): Result {
  const { serverMessage, locations, hint, requestId } = error instanceof DeployError ? error : DEFECT_HINT;
  return {
    operation,
    outcome: 'failed',
    changed: hasChanged,
    durationMs,
    ...(stackName === undefined ? {} : { stack: { id: '', name: stackName, status: '', statusReason: '' } }),
    failure: {
      summary: summaryOf(error),
      reason: serverMessage ?? messageOf(error),
      resources: [],
      locations,
      hint,
      requestId,
      code: findFailureCode(error),
    },
  };
}

const DEFECT_HINT = {
  serverMessage: undefined,
  locations: [],
  hint: undefined,
  requestId: undefined,
};
