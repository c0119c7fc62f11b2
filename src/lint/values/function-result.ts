import type { PropertySchema } from '../schema/types.js';
import type { ResultKind } from './value.js';

/** True if a property can have what a function yields; `undefined` is not known. */
export function canHaveResult(
  { type, allowsConversion }: Pick<PropertySchema, 'type'> & { readonly allowsConversion?: boolean },
  result: ResultKind | undefined,
): boolean {
  if (result === undefined || type === 'any' || allowsConversion === true) return true;
  if (result === 'word') return type === 'string';
  if (result === 'list' || result === 'map') return type === result;
  // A boolean property refuses numbers; a number is an integer or a float, which a string refuses.
  return type !== 'list' && type !== 'map' && !(result === 'number' && type === 'boolean');
}
