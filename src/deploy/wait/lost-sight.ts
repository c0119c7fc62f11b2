import {
  DecodeError,
  RequestError,
  SignInError,
  type DeployError,
  type ErrorDetails,
} from '../../errors/index.js';

const NOTE = '; Heat continues the action';

/**
 * Returns the error that ends a wait, with a headline that says that the action continues: a sign-in that Keystone now rejects, or a request that
 * Heat rejects, ends only the wait. Any other error is returned unchanged.
 */
export function sayThatActionContinues(error: unknown): unknown {
  if (error instanceof RequestError) return error.with({ detail: `${error.detail ?? ''}${NOTE}` });
  if (error instanceof SignInError) return new SignInError(addToHeadline(error.message), detailsOf(error));
  if (error instanceof DecodeError)
    return new DecodeError(error.field, addToHeadline(error.message), detailsOf(error));
  return error;
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
