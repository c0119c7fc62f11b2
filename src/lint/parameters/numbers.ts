import { stripPythonSpace, type Plain } from '../../yaml/index.js';

/** Converts like `str_to_num` in heat/engine/constraints.py: integers are BigInts. `undefined` if Python raises an error. */
export function toNumber(value: Plain): bigint | number | undefined {
  if (typeof value === 'bigint' || typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? 1n : 0n;
  if (typeof value !== 'string') return undefined;
  const text = stripPythonSpace(value).replaceAll(/(?<=\d)_(?=\d)/g, '');
  if (/^[-+]?\d+$/.test(text)) return BigInt(text.replace(/^\+/, ''));
  if (/^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/i.test(text)) return Number(text);
  return /^[-+]?(?:inf|infinity|nan)$/i.test(text) ? NaN : undefined;
}

/** Converts like `bool_from_string` of oslo.utils. `undefined` if it refuses the value. */
export function toBoolean(value: Plain): boolean | undefined {
  if (typeof value === 'object' || (typeof value === 'number' && !Number.isInteger(value))) return undefined;
  if (typeof value === 'number') return undefined;
  const text = stripPythonSpace(String(value)).toLowerCase();
  if (['t', 'true', 'on', 'y', 'yes', '1'].includes(text)) return true;
  return ['f', 'false', 'off', 'n', 'no', '0'].includes(text) ? false : undefined;
}
