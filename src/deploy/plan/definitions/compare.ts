import { isLosslessNumber, stringify } from 'lossless-json';
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
    const paths = new Map(
      inner
        .map(({ path }) => withoutPartsOfNumbers(path, [left, right]))
        .map((path) => [path.join('.'), path]),
    );
    return [...paths].map(([inside, path]) => ({
      name: `${name}.${inside}`,
      before: formatValue(valueAtPath(left, path)),
      after: formatValue(valueAtPath(right, path)),
    }));
  });
}

type Path = readonly (string | number)[];

function valueAtPath(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((part, key) => {
    if (Array.isArray(part)) return part[Number(key)] as unknown;
    return isJson(part) ? ownValue(part, String(key)) : undefined;
  }, value);
}

/** An exact number is an object, into which microdiff descends. */
function withoutPartsOfNumbers(path: Path, sides: readonly unknown[]): Path {
  const end = path.findIndex((_, index) =>
    sides.some((side) => isLosslessNumber(valueAtPath(side, path.slice(0, index)))),
  );
  return end < 0 ? path : path.slice(0, end);
}

/** Returns the map with maps that inherit nothing, because microdiff takes inherited members such as `constructor` for keys. */
function toBareMap(map: Json): Record<string, unknown> {
  const bare = Object.create(null) as Record<string, unknown>;
  for (const [key, value] of Object.entries(map)) bare[key] = toBareValue(value);
  return bare;
}

function toBareValue(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(toBareValue);
  return isJson(value) ? toBareMap(value) : value;
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

/** Returns a text with sorted keys, the same for equal values only: `2.0` differs from 2. Exact numbers become maps. */
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
