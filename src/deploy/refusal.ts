import { RequestError, StackError } from '../errors/index.js';
import type { Files } from './context.js';
import { refusalPlaces } from './refusal-places.js';

const UNTOUCHED = 'nothing was touched';

/**
 * Does what Heat may refuse for the files' sake; its words then come with the line that they are about. `left` says how things
 * stand then.
 */
export async function refusedWithPlaces<T>(
  what: string,
  files: Files,
  ask: () => Promise<T>,
  left = UNTOUCHED,
): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    if (!(error instanceof RequestError) || !isRefusal(error)) throw error;
    throw refusal(what, files, error, left);
  }
}

/**
 * Whether Heat says no to what it was sent, with words that say why: a validation (400), or a policy (403), which can be about
 * one resource type. Some environments it refuses with a 500 that has words like those.
 */
function isRefusal({ status, said, type }: RequestError): boolean {
  if (status === 400) return true;
  return said !== undefined && (status === 403 || type === 'InvalidRestrictedAction');
}

/** Heat's no, in its own words. */
export function refusal(what: string, files: Files, cause: RequestError, left = UNTOUCHED): StackError {
  const { said, requestId, next } = cause;
  const places = refusalPlaces(said ?? '', files);
  return new StackError(`Heat refuses ${what}; ${left}`, {
    said,
    requestId,
    next,
    places,
    cause,
  });
}
