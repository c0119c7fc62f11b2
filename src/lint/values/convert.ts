import { formatFloatAsString, stripPythonSpace, type Plain } from '../../yaml/index.js';
import { formatPythonBoolean, isTrueText } from '../../template/index.js';
import type { PropertyType } from '../schema/types.js';

/** Converts like Python's `int(value)`: cuts off fractions, but reads no text with a fraction. `undefined` if that fails. */
export function toInteger(value: Plain): bigint | undefined {
  switch (typeof value) {
    case 'bigint':
      return value;
    case 'boolean':
      return value ? 1n : 0n;
    case 'number':
      return Number.isFinite(value) ? BigInt(Math.trunc(value)) : undefined;
    case 'string': {
      const text = stripPythonSpace(value);
      return /^[-+]?\d+(?:_\d+)*$/.test(text) ? parseInteger(text.replaceAll('_', '')) : undefined;
    }
    default:
      return undefined;
  }
}

function parseInteger(text: string): bigint {
  const digits = BigInt(text.replace(/^[-+]/, ''));
  return text.startsWith('-') ? -digits : digits;
}

/** Converts like `str_to_num` in heat/engine/constraints.py. `undefined` if that fails. */
export function toNumber(value: Plain): bigint | number | undefined {
  if (typeof value === 'bigint' || typeof value === 'number') return value;
  const integer = toInteger(value);
  if (integer !== undefined || typeof value !== 'string') return integer;
  const text = stripPythonSpace(value)
    .replaceAll(/(?<=\d)_(?=\d)/g, '')
    .toLowerCase();
  if (/^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/.test(text)) return Number(text);
  if (/^[-+]?nan$/.test(text)) return NaN;
  if (/^[-+]?inf(?:inity)?$/.test(text)) return text.startsWith('-') ? -Infinity : Infinity;
  return undefined;
}

/** Converts like `bool_from_string` of oslo.utils. `undefined` if it refuses the value. */
export function toBoolean(value: Plain): boolean | undefined {
  // Python's text of a float has a point, so that 1.0 is no "1".
  if (typeof value === 'object' || typeof value === 'number') return undefined;
  const text = stripPythonSpace(String(value)).toLowerCase();
  if (isTrueText(text)) return true;
  return ['f', 'false', 'off', 'n', 'no', '0'].includes(text) ? false : undefined;
}

/** Python's `str()`; `undefined` for lists and maps, whose form differs from JSON. */
export function toPythonString(value: Plain): string | undefined {
  if (value === null) return 'None';
  if (typeof value === 'boolean') return formatPythonBoolean(value);
  if (typeof value === 'number') return formatFloatAsString(value);
  return typeof value === 'object' ? undefined : String(value);
}

/** Converts like `to_schema_type` in heat/engine/constraints.py. `undefined` if Heat refuses the value, or if lint cannot convert it. */
export function toSchemaType(type: PropertyType, value: Plain): Plain | undefined {
  switch (type) {
    case 'string':
      return toPythonString(value);
    case 'number':
      return toNumber(value);
    case 'integer': {
      const number = toNumber(value);
      return typeof number === 'number' ? undefined : number;
    }
    case 'boolean':
      return toBoolean(value);
    default:
      return value;
  }
}

/** A scalar after conversion to the type of a property. */
export type Converted = string | boolean | bigint | number;

/**
 * Converts a scalar as Heat does for a property of this type (`get_value` in heat/engine/properties.py). `undefined` if Heat
 * refuses it.
 */
export function convertScalar(
  type: string,
  value: string | boolean | bigint | number,
): Converted | undefined {
  switch (type) {
    case 'string':
      return typeof value === 'number' ? undefined : toPythonString(value);
    case 'integer':
      return toInteger(value);
    case 'number':
      return toNumber(value);
    case 'boolean':
      if (typeof value === 'string' && /^(?:true|false)$/i.test(value)) return value.toLowerCase() === 'true';
      return typeof value === 'boolean' ? value : undefined;
    default:
      return undefined;
  }
}
