import { isLosslessNumber, parse, stringify } from 'lossless-json';
import { isMap, isUnresolved, type Value } from '../evaluate/values.js';

/** The texts that `bool_from_string` of oslo.utils takes for true. */
const TRUE: ReadonlySet<string> = new Set(['1', 't', 'true', 'on', 'y', 'yes']);

/** The value that `get_param` gives for what a parameter is given: heat/engine/parameters.py. */
export function parameterValue(given: Value, type: string): Value {
  if (isUnresolved(given) || given === undefined || given === null) return given;
  switch (type.toLowerCase().replaceAll('_', '')) {
    case 'boolean':
      return TRUE.has(String(given).trim().toLowerCase());
    case 'number':
      return numberOf(given);
    case 'commadelimitedlist':
      if (Array.isArray(given)) return given;
      return String(given) === '' ? [] : String(given).split(',').map((entry) => entry.trim());
    case 'json':
      return jsonOf(typeof given === 'string' ? given : (stringify(given) ?? ''));
    default:
      return isMap(given) || Array.isArray(given) ? given : stringOf(given);
  }
}

/** As Python's `str` writes it. */
function stringOf(given: Value): string {
  if (typeof given === 'boolean') return given ? 'True' : 'False';
  return isLosslessNumber(given) ? given.toString() : String(given);
}

function numberOf(given: Value): Value {
  const number = Number(given);
  if (!Number.isFinite(number)) return String(given);
  return Number.isInteger(number) && !Number.isSafeInteger(number) ? String(given) : number;
}

function jsonOf(text: string): Value {
  try {
    return parse(text, undefined, (number) => numberOf(number));
  } catch {
    return text;
  }
}
