import type { Operation, Result } from '../deploy/index.js';
import { DeployError, messageOf } from '../errors/index.js';
import { errorReport } from './error.js';
import type { ParameterValues } from './parameter-values.js';
import { publicationOf, type Publication, type Telling } from './publication.js';
import type { RunPage } from './run-page.js';
import type { Secrets } from './secrets.js';

/** What was wanted when the error came. */
export interface Attempted {
  readonly operation: Operation;
  readonly stackName?: string | undefined;
  readonly durationMs: number;
}

/** An operation that did not come to a result: the log tells the whole error, the rest as of a stack that failed. */
export function refusalOf(
  error: unknown,
  attempted: Attempted,
  telling: Telling,
  secrets: Secrets,
  page: RunPage | undefined,
  values: ParameterValues,
): Publication {
  const { items, message } = errorReport(error, secrets.redact);
  const untold = { ...telling, outputsFile: undefined };
  const publication = publicationOf(failedResult(error, attempted), untold, secrets, page, values);
  return { ...publication, log: items, failure: message };
}

/** An error as the result of a stack that failed: everything but the log tells both alike. */
export function failedResult(error: unknown, { operation, stackName, durationMs }: Attempted): Result {
  const { said, places, next, requestId, failureCode: code } = error instanceof DeployError ? error : BUG;
  const [summary = ''] = messageOf(error).split('\n');
  return {
    operation,
    outcome: 'failed',
    changed: false,
    durationMs,
    ...(stackName === undefined ? {} : { stack: { id: '', name: stackName, status: '', statusReason: '' } }),
    failure: { summary, reason: said ?? messageOf(error), resources: [], places, next, requestId, code },
  };
}

const BUG = { said: undefined, places: [], next: undefined, requestId: undefined, failureCode: undefined };
