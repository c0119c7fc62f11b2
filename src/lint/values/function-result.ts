import type { PropertyRules } from './validate.js';
import type { ResultKind } from './value.js';

/** True if a property can have what a function yields; `undefined` is not known. */
export function canHaveResult(
  { type, allowsConversion }: PropertyRules,
  result: ResultKind | undefined,
): boolean {
  if (result === undefined || type === 'any' || allowsConversion === true) return true;
  return result === 'text' ? type !== 'list' && type !== 'map' : type === result;
}
