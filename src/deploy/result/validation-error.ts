import { RequestError, StackError, type FailureCode, type SourceLocation } from '../../errors/index.js';
import type { DeployFiles } from '../context.js';
import { findAdviceForFailure } from './failure-site.js';
import { findNamedResource, findValidationErrorLocations } from './validation-error-locations.js';

const UNTOUCHED = 'nothing was touched';

/**
 * Does what Heat may refuse for the files' sake; its words then come with the line that they are about. `left` says how things
 * stand then.
 */
export async function withSourceLocations<T>(
  what: string,
  files: DeployFiles,
  ask: () => Promise<T>,
  left = UNTOUCHED,
): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    if (!(error instanceof RequestError) || !isRefusal(error)) throw error;
    throw toValidationError(what, files, error, left);
  }
}

/**
 * Whether Heat says no to what it was sent, with words that say why: a validation (400), or a policy (403), which can be about
 * one resource type. Some environments it refuses with a 500 that has words like those.
 */
function isRefusal({ status, serverMessage, type }: RequestError): boolean {
  if (status === 400) return true;
  return serverMessage !== undefined && (status === 403 || type === 'InvalidRestrictedAction');
}

/** Heat's no, in its own words, with what helps. */
export function toValidationError(
  what: string,
  files: DeployFiles,
  cause: RequestError,
  left = UNTOUCHED,
): StackError {
  const { serverMessage, requestId } = cause;
  const { locations, hint, failureCode } = explainValidationError(serverMessage ?? '', files, cause.hint);
  return new StackError(`Heat refuses ${what}; ${left}`, {
    serverMessage: serverMessage,
    requestId,
    hint: hint,
    failureCode,
    locations: locations,
    cause,
  });
}

/** Where that stands which Heat refuses, and what to do; `hint` is what the status alone tells. */
export function explainValidationError(
  serverMessage: string,
  files: DeployFiles,
  hint: string | undefined,
): {
  readonly locations: readonly SourceLocation[];
  readonly hint: string;
  readonly failureCode: FailureCode;
} {
  const advice = findAdviceForFailure(serverMessage, findNamedResource(serverMessage), files);
  const named = findValidationErrorLocations(serverMessage, files);
  const locations = named.length > 0 || advice?.location === undefined ? named : [advice.location];
  const fix =
    locations.length > 0
      ? 'Fix what stands there, then run the step again.'
      : 'Fix what Heat names in the template, environment or parameters, then run the step again.';
  return { locations, hint: advice?.hint ?? hint ?? fix, failureCode: advice?.code ?? 'refused' };
}
