import { isLosslessNumber, stringify } from 'lossless-json';
import { formatPythonBoolean, isJson } from '../../../template/index.js';

/**
 * The value of a template expression, as far as it is known before the deploy: JSON, with these objects in place of
 * values that only the deploy or Heat knows.
 */
export type Value = unknown;

/** The unresolved id of a resource (`get_resource`). */
export class ResourceId {
  constructor(
    /** Names from the root stack down, joined by `/`. */
    readonly path: string,
  ) {}
}

/** The unresolved attribute of a resource that is not a nested stack (`get_attr`). */
export class ResourceAttribute {
  constructor(
    readonly path: string,
    /** The attribute, then the keys inside its value. */
    readonly keys: readonly Value[],
  ) {}
}

/** The value of a root parameter that Heat hides. */
export class HiddenParameter {
  constructor(
    readonly name: string,
    /** True if the deploy keeps the value. */
    readonly isKept: boolean,
    /** The value that the deploy sets, a secret; `undefined` if it sets none. */
    readonly value?: Value,
  ) {}
}

/** A Heat function that is not evaluated here. Equal arguments have equal results. */
export class FunctionCall {
  constructor(
    readonly name: string,
    readonly argument: Value,
  ) {}
}

/** The name of the call in place of a pseudo parameter that only Heat knows: the id or name of a nested stack. */
export const PSEUDO_CALL = 'pseudo';

/** Text that contains unresolved values. */
export class JoinedText {
  constructor(readonly parts: readonly Value[]) {}
}

export type Unresolved = ResourceId | ResourceAttribute | HiddenParameter | FunctionCall | JoinedText;

export function isUnresolved(value: Value): value is Unresolved {
  return (
    value instanceof ResourceId ||
    value instanceof ResourceAttribute ||
    value instanceof HiddenParameter ||
    value instanceof FunctionCall ||
    value instanceof JoinedText
  );
}

/** True for a map of values; false for a list, an exact number or an unresolved value. */
export function isMap(value: Value): value is Readonly<Record<string, Value>> {
  return isJson(value) && !isUnresolved(value) && !isLosslessNumber(value);
}

/** True if the value contains nothing unresolved. */
export function isResolved(value: Value): boolean {
  if (isUnresolved(value)) return false;
  if (Array.isArray(value)) return value.every(isResolved);
  return isMap(value) ? Object.values(value).every(isResolved) : true;
}

/** Returns every unresolved value in a value, including those inside calls and texts. */
export function findUnresolved(value: Value): Unresolved[] {
  if (value instanceof FunctionCall) return [value, ...findUnresolved(value.argument)];
  if (value instanceof JoinedText) return value.parts.flatMap(findUnresolved);
  if (value instanceof ResourceAttribute) return [value, ...value.keys.flatMap(findUnresolved)];
  if (isUnresolved(value)) return [value];
  if (Array.isArray(value)) return value.flatMap(findUnresolved);
  return isMap(value) ? Object.values(value).flatMap(findUnresolved) : [];
}

/** Joins parts into one text: merges adjacent strings, and returns a plain string if all parts are strings. */
export function joinText(parts: readonly Value[]): Value {
  const merged: Value[] = [];
  for (const part of parts.flatMap((one) => (one instanceof JoinedText ? one.parts : [one]))) {
    const last = merged.at(-1);
    if (typeof part === 'string' && typeof last === 'string') merged[merged.length - 1] = last + part;
    else if (part !== '') merged.push(part);
  }
  if (merged.length === 0) return '';
  return merged.length === 1 && typeof merged[0] === 'string' ? merged[0] : new JoinedText(merged);
}

/** Formats JSON as Python does: keys in their order, a space after each comma and colon. */
function jsonText(value: Value): string {
  if (Array.isArray(value)) return `[${value.map(jsonText).join(', ')}]`;
  if (!isMap(value)) return stringify(value) ?? 'null';
  const entries = Object.entries(value).map(([key, one]) => `${JSON.stringify(key)}: ${jsonText(one)}`);
  return `{${entries.join(', ')}}`;
}

/** Converts a value to text as Heat does; maps and lists become JSON. */
export function toText(value: Value): Value {
  if (isUnresolved(value) || typeof value === 'string') return value;
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return formatPythonBoolean(value);
  if (isLosslessNumber(value)) return value.toString();
  if (typeof value === 'object') {
    return isResolved(value) ? jsonText(value) : new FunctionCall('json', value);
  }
  return typeof value === 'number' || typeof value === 'bigint' ? String(value) : '';
}
