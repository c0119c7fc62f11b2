import { DecodeError, RequestError, SignInError } from '../../errors/index.js';

const NOTE = '; Heat continues the action';

/**
 * Returns the error that ends a wait, with a headline that says that the action continues: a sign-in that Keystone now rejects, or a request that
 * Heat rejects, ends only the wait. Any other error is returned unchanged.
 */
export function sayThatActionContinues(error: unknown): unknown {
  if (error instanceof RequestError) return error.with({ detail: `${error.detail ?? ''}${NOTE}` });
  if (error instanceof SignInError) return new SignInError(addToHeadline(error.message), error);
  if (error instanceof DecodeError) return new DecodeError(error.field, addToHeadline(error.message), error);
  return error;
}

function addToHeadline(message: string): string {
  const [headline = '', ...rest] = message.split('\n');
  return [`${headline}${NOTE}`, ...rest].join('\n');
}
