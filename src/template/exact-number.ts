import { LosslessNumber } from 'lossless-json';
import { formatPythonFloat } from '../yaml/index.js';

/**
 * Returns a number as the decoder of Heat's responses does: a `LosslessNumber` of lossless-json with Python's text if JavaScript
 * would write it differently (12345678901234567890, `2.0`, `1e-07`), or else a number. Integers are BigInts, floats are
 * numbers. NaN and the infinities become `null`, as in JSON.
 */
export function toExactNumber(value: bigint | number): number | LosslessNumber | null {
  if (typeof value === 'number' && !Number.isFinite(value)) return null;
  const text = typeof value === 'bigint' ? String(value) : formatPythonFloat(value);
  const number = Number(value);
  return String(number) === text && !text.includes('e') ? number : new LosslessNumber(text);
}

/** Like `toExactNumber`, for the text of a number in Python or JSON; `undefined` for any other text. */
export function parseExactNumber(text: string): number | LosslessNumber | undefined {
  const trimmed = text.trim();
  if (/^[-+]?\d+$/.test(trimmed)) return toExactNumber(BigInt(trimmed.replace(/^\+/, ''))) ?? undefined;
  const number = trimmed === '' ? Number.NaN : Number(trimmed);
  return toExactNumber(number) ?? undefined;
}
