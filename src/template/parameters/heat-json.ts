import { isLosslessNumber } from 'lossless-json';
import { WholeFloat, type Plain } from '../../yaml/index.js';

/**
 * Converts a value of an input or of another stack's output. Its integers are numbers or `LosslessNumber`s of
 * lossless-json; dates, functions and the like do not occur.
 */
export function toPlainValue(value: unknown): Plain {
  if (typeof value === 'number') return Number.isInteger(value) ? BigInt(value) : value;
  if (typeof value === 'string' || typeof value === 'boolean' || typeof value === 'bigint') return value;
  if (value instanceof WholeFloat) return value.value;
  if (isLosslessNumber(value)) return /^-?\d+$/.test(value.value) ? BigInt(value.value) : Number(value.value);
  if (Array.isArray(value)) return value.map(toPlainValue);
  if (typeof value !== 'object' || value === null) return null;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, toPlainValue(one)]));
}

/**
 * Formats a value as JSON that YAML 1.1 reads identically, since Heat parses environments as YAML: floats keep a decimal
 * point (`1e3` would be a string), and characters that YAML folds or rejects are escaped.
 */
export function formatHeatJson(value: Plain): string {
  if (typeof value === 'string') return quoteJson(value);
  if (typeof value === 'number') return formatFloat(value);
  if (value === null || typeof value !== 'object') return String(value);
  if (isList(value)) return `[${value.map(formatHeatJson).join(', ')}]`;
  const entries = Object.entries(value).map(([name, one]) => `${quoteJson(name)}: ${formatHeatJson(one)}`);
  return `{${entries.join(', ')}}`;
}

function isList(value: object): value is readonly Plain[] {
  return Array.isArray(value);
}

export function quoteJson(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007f-\u00a0\u2028\u2029\ufeff\ufffe\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function formatFloat(value: number): string {
  if (Number.isNaN(value)) return '.nan';
  if (!Number.isFinite(value)) return value > 0 ? '.inf' : '-.inf';
  const text = Object.is(value, -0) ? '-0' : String(value);
  if (/^-?\d+$/.test(text)) return `${text}.0`;
  return text.replace(/^(-?\d+)e/, '$1.0e');
}
