import { RequestError } from '../errors/index.js';

/**
 * Whether Heat answered that the thing is not there. Its types: `EntityNotFound` (stack, resource), `NotFound`
 * (output, snapshot); a 404 without one of them is a wrong address, and no answer about the thing.
 */
export function isNotFound(error: unknown): error is RequestError {
  return (
    error instanceof RequestError &&
    error.status === 404 &&
    (error.type === 'EntityNotFound' || error.type === 'NotFound')
  );
}

/** The answer, or the given value where absence is a normal one. */
export async function undefinedIfNotFound<T, A>(absent: A, answer: Promise<T>): Promise<T | A> {
  try {
    return await answer;
  } catch (error) {
    if (isNotFound(error)) return absent;
    throw error;
  }
}
