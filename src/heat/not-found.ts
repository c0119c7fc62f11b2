import { RequestError } from '../errors/index.js';

/**
 * True if the stack or resource (`EntityNotFound`), or the output or snapshot (`NotFound`) does not exist. A 404 of another
 * type means that the URL is wrong.
 */
export function isNotFound(error: unknown): error is RequestError {
  return (
    error instanceof RequestError &&
    error.status === 404 &&
    (error.type === 'EntityNotFound' || error.type === 'NotFound')
  );
}

/** Returns the response, or `undefined` if Heat does not find the entity. */
export async function undefinedIfNotFound<T>(response: Promise<T>): Promise<T | undefined> {
  try {
    return await response;
  } catch (error) {
    if (isNotFound(error)) return undefined;
    throw error;
  }
}
