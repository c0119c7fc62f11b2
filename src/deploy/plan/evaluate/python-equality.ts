import { isLosslessNumber } from 'lossless-json';
import { isSameJson } from '../definitions/compare.js';
import { isMap, type Value } from './values.js';

/** True if Python counts the two resolved values as equal, as conditions and `filter` do: `2.0` equals 2. */
export function isEqualInPython(left: Value, right: Value): boolean {
  return isSameJson(withEqualNumbers(left), withEqualNumbers(right));
}

const INTEGER = /^-?\d+$/;

/** A float without a fraction becomes the integer that it equals. */
function withEqualNumbers(value: Value): Value {
  if (isLosslessNumber(value)) return INTEGER.test(value.value) ? value : Number(value.value);
  if (Array.isArray(value)) return value.map(withEqualNumbers);
  if (!isMap(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withEqualNumbers(one)]));
}
