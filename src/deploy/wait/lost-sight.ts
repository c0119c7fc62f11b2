import {
  DecodeError,
  isFailedRead,
  RequestError,
  SignInError,
  type DeployError,
  type ErrorDetails,
} from '../../errors/index.js';
import type { StackRef } from '../../heat/index.js';

/**
 * Returns the error that ends a wait, with a headline that says that the action continues, and how to see its end: a sign-in that Keystone now
 * rejects, or a request that Heat rejects, ends only the wait. Any other error is returned unchanged.
 */
export function sayThatActionContinues(error: unknown, { id }: StackRef): unknown {
  // By id: Heat shows a deleted stack only by its id.
  const nextStep = `To see how the action ends, run operation "wait" with stack-name: ${id}.`;
  return isFailedRead(error) ? withNote(error, 'Heat continues the action', nextStep) : error;
}

/**
 * Returns the error with the note at the end of its headline, and with the next step after its own: for an error that says what a step cannot see
 * any more, but not what Heat does.
 */
export function withNote(
  error: RequestError | DecodeError | SignInError,
  note: string,
  nextStep: string,
): DeployError {
  const hint = error.hint === undefined ? nextStep : `${error.hint} ${nextStep}`;
  if (error instanceof RequestError) return error.with({ detail: `${error.detail ?? ''}; ${note}`, hint });
  const details = { ...detailsOf(error), hint };
  const message = addToHeadline(error.message, note);
  return error instanceof SignInError
    ? new SignInError(message, details)
    : new DecodeError(error.field, message, details);
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

function addToHeadline(message: string, note: string): string {
  const [headline = '', ...rest] = message.split('\n');
  return [`${headline}; ${note}`, ...rest].join('\n');
}
