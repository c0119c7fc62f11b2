import { RequestError, StackError, type FailureCode, type Place } from '../errors/index.js';
import type { Files } from './context.js';
import { adviceOn } from './failure-site.js';
import { namedResource, refusalPlaces } from './refusal-places.js';

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

/** Heat's no, in its own words, with what helps. */
export function refusal(what: string, files: Files, cause: RequestError, left = UNTOUCHED): StackError {
  const { said, requestId } = cause;
  const { places, next, failureCode } = explainRefusal(said ?? '', files, cause.next);
  return new StackError(`Heat refuses ${what}; ${left}`, {
    said,
    requestId,
    next,
    failureCode,
    places,
    cause,
  });
}

/** Where that stands which Heat refuses, and what to do; `hint` is what the status alone tells. */
export function explainRefusal(
  said: string,
  files: Files,
  hint: string | undefined,
): { readonly places: readonly Place[]; readonly next: string; readonly failureCode: FailureCode } {
  const advice = adviceOn(said, namedResource(said), files);
  const named = refusalPlaces(said, files);
  const places = named.length > 0 || advice?.place === undefined ? named : [advice.place];
  const fix =
    places.length > 0
      ? 'Fix what stands there, then run the step again.'
      : 'Fix what Heat names in the template, environment or parameters, then run the step again.';
  return { places, next: advice?.next ?? hint ?? fix, failureCode: advice?.code ?? 'refused' };
}
