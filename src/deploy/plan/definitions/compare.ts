import { stringify } from 'lossless-json';
import microdiff from 'microdiff';
import { createTwoFilesPatch } from 'diff';
import { isJson, type Json, ownValue } from '../../../template/index.js';
import type { FileChange, ValueChange } from '../plan.js';

/** A value with more differences inside is shown as a whole. */
const MOST_INNER = 20;

/**
 * Returns the differences between two values, leaf by leaf. The texts are complete, because callers must redact before
 * they truncate.
 */
export function findValueChanges(before: Json, after: Json): ValueChange[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return names.flatMap((name) => {
    const [left, right] = [ownValue(before, name), ownValue(after, name)];
    if (!isJson(left) || !isJson(right)) {
      return isSameJson(left, right) ? [] : [{ name, before: formatValue(left), after: formatValue(right) }];
    }
    const inner = microdiff(toBareMap(left), toBareMap(right));
    if (inner.length > MOST_INNER) return [{ name, before: formatValue(left), after: formatValue(right) }];
    return inner.map((one) => ({
      name: [name, ...one.path].join('.'),
      before: one.type === 'CREATE' ? undefined : formatValue(one.oldValue),
      after: one.type === 'REMOVE' ? undefined : formatValue(one.value),
    }));
  });
}

/** Returns the map with maps that inherit nothing, because microdiff takes inherited members such as `constructor` for keys. */
function toBareMap(map: Json): Record<string, unknown> {
  const bare = Object.create(null) as Record<string, unknown>;
  for (const [key, value] of Object.entries(map)) bare[key] = toBareValue(value);
  return bare;
}

function toBareValue(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(toBareValue);
  // Precise numbers are objects of a class.
  return isJson(value) && Object.getPrototypeOf(value) === Object.prototype ? toBareMap(value) : value;
}

/** Returns the changed files. A file that only one side has was added or deleted. */
export function findFileChanges(
  before: Readonly<Record<string, string>>,
  after: Readonly<Record<string, string>>,
): FileChange[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  return names.flatMap((file) => {
    const [left, right] = [ownValue(before, file), ownValue(after, file)];
    if (left === right) return [];
    const action = left === undefined ? 'add' : right === undefined ? 'delete' : 'update';
    return [{ file, action, diff: unifiedDiff(file, left ?? '', right ?? '') }];
  });
}

export function formatValue(value: unknown): string | undefined {
  if (value === undefined) return undefined;
  return typeof value === 'string' ? value : (stringify(value) ?? '');
}

export function isSameJson(left: unknown, right: unknown): boolean {
  return toCanonicalJson(left) === toCanonicalJson(right);
}

/** Returns JSON with sorted keys, so that equal values have equal texts. */
export function toCanonicalJson(value: unknown): string {
  const ordered = (_key: string, one: unknown): unknown =>
    isJson(one) ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1))) : one;
  return value === undefined ? '' : JSON.stringify(value, ordered);
}

function unifiedDiff(file: string, before: string, after: string): string {
  const patch = createTwoFilesPatch(file, file, before, after, undefined, undefined, { context: 2 });
  // The lines before the first hunk name the file, which the report already shows.
  return patch.slice(patch.indexOf('@@'));
}
