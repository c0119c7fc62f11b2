import type { Operation, Result, StackFacts } from '../deploy/index.js';
import { DeployError, findFailureCode, messageOf, summaryOf } from '../errors/index.js';
import { errorReport } from './error.js';
import { jsonText } from './outputs/json.js';
import type { ReportContext } from './report-context.js';
import { buildStepReport, type StepReport } from './step-report.js';

/** A stack of a stacks file, as far as the step knows it. */
export interface UntouchedStack {
  /** Key in the stacks file. */
  readonly key: string;
  /** Name in Heat. */
  readonly stackName: string;
  readonly stack: StackFacts | undefined;
}

/** The operation that threw the error. */
export interface FailedRequest {
  readonly operation: Operation;
  readonly stackName?: string | undefined;
  /** What Heat last returned of the stack; `undefined` if it was not read, or does not exist. */
  readonly stack?: StackFacts | undefined;
  readonly durationMs: number;
  /** The stacks of a stacks file, none of which the step has operated on. */
  readonly stacks?: readonly UntouchedStack[] | undefined;
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
  const { stacks } = failedRequest;
  const outputs = stacks && new Map([...stepReport.outputs, ['stacks', untouchedText(stacks)]]);
  return {
    ...stepReport,
    ...(outputs === undefined ? {} : { outputs }),
    log: items,
    failure: { message, code: findFailureCode(error) },
  };
}

/** Returns the output `stacks`; names, ids and states contain no secret. */
function untouchedText(stacks: readonly UntouchedStack[]): string {
  const facts = stacks.map(({ key, stackName, stack }) => [
    key,
    {
      name: stackName,
      result: 'skipped',
      changed: false,
      ...(stack === undefined ? {} : { id: stack.id, status: stack.status }),
      because: [],
    },
  ]);
  return jsonText(Object.fromEntries(facts));
}

export function failedResult(
  error: unknown,
  { operation, stackName, stack, durationMs, hasChanged }: FailedRequest,
): Result {
  const { serverMessage, locations, hint, requestId } = error instanceof DeployError ? error : DEFECT_HINT;
  return {
    operation,
    outcome: 'failed',
    changed: hasChanged,
    durationMs,
    ...(stackName === undefined
      ? {}
      : { stack: stack ?? { id: '', name: stackName, status: '', statusReason: '' } }),
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
