import { compareNumber, isLosslessNumber, isNumber, stringify } from 'lossless-json';
import { isJson, type Json, ownValue } from '../../../template/index.js';

/** UUIDs of Neutron, Nova, Cinder and Glance, and the 32 digits of Keystone. */
const ID = /^[0-9a-f]{8}-?([0-9a-f]{4}-?){3}[0-9a-f]{12}$/i;

export function isId(text: string): boolean {
  return ID.test(text);
}

/** Returns the value at a path of keys; `undefined` if there is none. */
export function valueAtPath(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((part, key) => (isMap(part) ? ownValue(part, key) : undefined), value);
}

export function isMap(value: unknown): value is Json {
  return isJson(value) && !isLosslessNumber(value);
}

export function isScalar(value: unknown): boolean {
  return ['string', 'number', 'boolean'].includes(typeof value) || isLosslessNumber(value);
}

/** True for what services show instead of a value that is not set. */
export function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null || value === '') return true;
  return Array.isArray(value) ? value.length === 0 : isMap(value) && Object.keys(value).length === 0;
}

/** Returns strings unchanged and everything else as JSON. */
export function toText(value: unknown): string {
  return typeof value === 'string' ? value : (stringify(value) ?? '');
}

/** Like `toText`; `undefined` for a value that is not set. */
export function toOptionalText(value: unknown): string | undefined {
  return value === undefined || value === null ? undefined : toText(value);
}

/**
 * Compares scalars as Heat and the services convert them: `1` and `"1"`, `true` and `"True"`, `""` and null are equal. Numbers are compared
 * digit by digit: `Number` would round a long id or a long decimal to its neighbor.
 */
export function isSameScalar(left: unknown, right: unknown): boolean {
  if (isEmpty(left) && isEmpty(right)) return true;
  if (isEmpty(left) || isEmpty(right)) return false;
  const [one, other] = [toText(left), toText(right)];
  if (one === other) return true;
  if (BOOLEAN.test(one) && BOOLEAN.test(other)) return one.toLowerCase() === other.toLowerCase();
  const [number, otherNumber] = [findNumber(left), findNumber(right)];
  return number !== undefined && otherNumber !== undefined && compareNumber(number, otherNumber) === 0;
}

const BOOLEAN = /^(true|false)$/i;
const DECIMAL = /^-?\d+(\.\d+)?$/;

/** Returns the number as JSON writes it. A text with an exponent, such as `1e3`, is no number: it can be part of an id. */
function findNumber(value: unknown): string | undefined {
  const text = toText(value);
  const isOne = typeof value === 'string' ? DECIMAL.test(text) : isNumber(text);
  return isOne ? text.replace(/^(-?)0+(?=\d)/, '$1') : undefined;
}

/**
 * True if the live value has everything of the deployed one: the same scalar; all entries of a map; a list of the same length
 * with an item for each, in any order.
 */
export function containsDeployed(live: unknown, deployed: unknown): boolean {
  if (isMap(deployed))
    return (
      isMap(live) &&
      Object.entries(deployed).every(([key, value]) => containsDeployed(ownValue(live, key), value))
    );
  if (!Array.isArray(deployed)) return isSameScalar(live, deployed);
  if (!Array.isArray(live) || live.length !== deployed.length) return false;
  const rest: unknown[] = [...(live as unknown[])];
  return deployed.every((item) => {
    const index = rest.findIndex((candidate) => containsDeployed(candidate, item));
    if (index >= 0) rest.splice(index, 1);
    return index >= 0;
  });
}
