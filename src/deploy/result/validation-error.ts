import {
  CancelledError,
  DeployError,
  RequestError,
  StackError,
  type FailureCode,
  type SourceLocation,
} from '../../errors/index.js';
import { isDefinitionRejected } from '../../heat/index.js';
import { findAdviceForFailure } from './failure-advice.js';
import { findParameterHint } from './parameter-hints.js';
import { findNamedResource, findValidationErrorLocations } from './validation-error-locations.js';
import type { Bundle } from '../../template/index.js';

const UNTOUCHED = 'nothing was changed';

/**
 * Runs a request that Heat can reject because of the files. Adds source locations to the error. `stateText` describes
 * the state of the stack after the rejection: if something was changed before, every other error says so, too.
 */
export async function withSourceLocations<T>(
  subject: string,
  files: Bundle,
  request: () => Promise<T>,
  stateText = UNTOUCHED,
): Promise<T> {
  try {
    return await request();
  } catch (error) {
    if (error instanceof RequestError && isRejection(error))
      throw toValidationError(subject, files, error, stateText);
    throw stateText === UNTOUCHED ? error : withState(error, subject, stateText);
  }
}

function withState(error: unknown, subject: string, stateText: string): unknown {
  if (!(error instanceof DeployError) || error instanceof CancelledError) return error;
  const { message, serverMessage, requestId, hint, failureCode, locations, cause } = error;
  return new StackError(`Could not request ${subject}; ${stateText}: ${message}`, {
    ...{ serverMessage, requestId, hint, failureCode, locations, cause },
  });
}

/** True if Heat rejected the request with a message: a validation, or a policy (403), which can be about one resource type. */
function isRejection(error: RequestError): boolean {
  return isDefinitionRejected(error) || (error.status === 403 && error.serverMessage !== undefined);
}

/** Converts Heat's rejection to a `StackError` with source locations and a hint. */
export function toValidationError(
  subject: string,
  files: Bundle,
  cause: RequestError,
  stateText = UNTOUCHED,
): StackError {
  const { serverMessage, requestId, status, type } = cause;
  const { locations, hint, failureCode } = explainValidationError(
    serverMessage ?? '',
    files,
    cause.hint ?? findCrashHint(cause),
  );
  // The policy of the request or of a resource type. Heat sends other types with this status for its limits.
  const isPolicy = failureCode === 'refused' && status === 403 && type === 'Forbidden';
  return new StackError(`Heat rejected ${subject}; ${stateText}`, {
    serverMessage,
    requestId,
    hint,
    failureCode: isPolicy ? 'not-allowed' : failureCode,
    locations,
    cause,
  });
}

/** Heat's words for an exception that it did not expect: `HTTPBadRequest` in heat/api/middleware/fault.py. */
const NO_REASON = 'either malformed or otherwise incorrect';

/**
 * Heat returns 400 for an `AttributeError`, too (`error_map` in heat/api/middleware/fault.py). Heat 19 has one by itself if it renews the
 * credentials of a stack while another request reads them (`_check_refresh_cred` in heat/engine/stack.py).
 */
function findCrashHint({ status, type, serverMessage = '' }: RequestError): string | undefined {
  const isCrash = status === 400 && type === 'AttributeError' && serverMessage.includes(NO_REASON);
  return isCrash
    ? 'Heat failed with an error of its own and does not say on what: run the step again. If it fails again, the log of heat-engine has the reason, by the request id.'
    : undefined;
}

function defaultHint(serverMessage: string, isLocated: boolean): string {
  if (isLocated) return 'Fix this line, then run the step again.';
  return serverMessage.includes(NO_REASON)
    ? 'Heat does not say what it rejects: the log of heat-engine does, by the request id.'
    : 'Fix the template, environment or parameters that Heat names, then run the step again.';
}

/** Returns the locations of what Heat rejects, and a hint. `hint` is the default for the status. */
export function explainValidationError(
  serverMessage: string,
  files: Bundle,
  hint: string | undefined,
): {
  readonly locations: readonly SourceLocation[];
  readonly hint: string;
  readonly failureCode: FailureCode;
} {
  const advice = findAdviceForFailure(serverMessage, findNamedResource(serverMessage), files);
  const namedLocations = findValidationErrorLocations(serverMessage, files);
  const locations =
    namedLocations.length > 0 || advice?.location === undefined ? namedLocations : [advice.location];
  const nextStep =
    advice?.hint ??
    findParameterHint(serverMessage, files) ??
    hint ??
    defaultHint(serverMessage, locations.length > 0);
  return { locations, hint: nextStep, failureCode: advice?.code ?? 'refused' };
}
