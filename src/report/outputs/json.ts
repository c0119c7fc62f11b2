import { isLosslessNumber, stringify } from 'lossless-json';

/** Deeper parts are left out of a value that is nested too deeply to be written; no value of Heat is. */
const MAX_LEVEL = 500;

/** Returns the value as JSON, with numbers as Heat wrote them (see `StackOutput.value`). */
export function jsonText(value: unknown, indent?: number): string {
  try {
    return stringify(value, undefined, indent) ?? 'null';
  } catch (error) {
    // The call stack is exhausted: someone in between has answered for Heat.
    if (!(error instanceof RangeError)) throw error;
    return stringify(withoutDeepParts(value, 0), undefined, indent) ?? 'null';
  }
}

function withoutDeepParts(value: unknown, level: number): unknown {
  if (typeof value !== 'object' || value === null || isLosslessNumber(value)) return value;
  if (level === MAX_LEVEL) return '…';
  if (Array.isArray(value)) return value.map((item: unknown) => withoutDeepParts(item, level + 1));
  return Object.fromEntries(
    Object.entries(value).map(([key, entry]) => [key, withoutDeepParts(entry, level + 1)]),
  );
}
