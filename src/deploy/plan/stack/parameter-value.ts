import { parse } from 'lossless-json';
import { formatValue } from '../definitions/compare.js';
import { formatPythonBoolean, isTrueText, parseExactNumber } from '../../../template/index.js';
import { HiddenParameter, isMap, isUnresolved, type Value } from '../evaluate/values.js';

/** Converts the given value of a parameter to the value that `get_param` returns: heat/engine/parameters.py. */
export function parameterValue(given: Value, type: string): Value {
  if (given instanceof HiddenParameter) {
    return new HiddenParameter(given.name, given.isKept, parameterValue(given.value, type));
  }
  if (isUnresolved(given) || given === undefined || given === null) return given;
  const text = formatValue(given) ?? '';
  switch (type.toLowerCase().replaceAll('_', '')) {
    case 'boolean':
      return isTrueText(text);
    case 'number':
      return toNumberValue(given);
    case 'commadelimitedlist':
      if (Array.isArray(given)) return given;
      return text === '' ? [] : text.split(',');
    case 'json':
      return toJsonValue(text);
    default:
      return isMap(given) || Array.isArray(given) ? given : toStringValue(given);
  }
}

/** Formats a value like Python's `str`. */
function toStringValue(given: Value): string {
  if (typeof given === 'boolean') return formatPythonBoolean(given);
  return formatValue(given) ?? '';
}

function toNumberValue(given: Value): Value {
  const text = formatValue(given) ?? '';
  return parseExactNumber(text) ?? text;
}

function toJsonValue(text: string): Value {
  try {
    return parse(text, undefined, (number) => toNumberValue(number));
  } catch {
    return text;
  }
}
