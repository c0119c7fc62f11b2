import {
  DecodeError,
  RequestError,
  SignInError,
  type DeployError,
  type ErrorDetails,
} from '../../errors/index.js';
import type { StackRef } from '../../heat/index.js';

const NOTE = '; Heat continues the action';

/**
 * Returns the error that ends a wait, with a headline that says that the action continues, and how to see its end: a sign-in that Keystone now
 * rejects, or a request that Heat rejects, ends only the wait. Any other error is returned unchanged.
 */
export function sayThatActionContinues(error: unknown, ref: StackRef): unknown {
  if (error instanceof RequestError)
    return error.with({ detail: `${error.detail ?? ''}${NOTE}`, hint: addNextStep(error, ref) });
  if (!(error instanceof SignInError) && !(error instanceof DecodeError)) return error;
  const details = { ...detailsOf(error), hint: addNextStep(error, ref) };
  const message = addToHeadline(error.message);
  return error instanceof SignInError
    ? new SignInError(message, details)
    : new DecodeError(error.field, message, details);
}

/** By id: Heat shows a deleted stack only by its id. */
function addNextStep({ hint }: DeployError, { id }: StackRef): string {
  const nextStep = `To see how the action ends, run operation "wait" with stack-name: ${id}.`;
  return hint === undefined ? nextStep : `${hint} ${nextStep}`;
}

/** The cause of an error is not enumerable, so that a copy by spread would not have it. */
function detailsOf({
  serverMessage,
  requestId,
  hint,
  failureCode,
  locations,
  cause,
}: DeployError): ErrorDetails {
  return { serverMessage, requestId, hint, failureCode, locations, cause };
}

function addToHeadline(message: string): string {
  const [headline = '', ...rest] = message.split('\n');
  return [`${headline}${NOTE}`, ...rest].join('\n');
}
