import { formatValue } from '../definitions/compare.js';
import { FunctionCall, isMap, isResolved, type Value } from './values.js';

/**
 * Evaluates Heat's `repeat`: one copy of the template per combination of values; a `FunctionCall` if the lists are not
 * known.
 */
export function repeat(argument: unknown, evaluate: (expression: unknown) => Value): Value {
  if (!isMap(argument)) return new FunctionCall('repeat', argument);
  const lists = evaluate(argument['for_each']);
  const isPermuted = evaluate(argument['permutations']) ?? true;
  const template = argument['template'];
  const whole = new FunctionCall('repeat', [lists, isPermuted, evaluate(template)]);
  if (!isMap(lists) || !isResolved(lists) || typeof isPermuted !== 'boolean') return whole;
  const columns = Object.entries(lists).map(([key, list]) => ({ key, items: toItems(list) }));
  if (columns.some(({ items }) => items === undefined)) return whole;
  const rows = isPermuted ? permutations(columns) : parallel(columns);
  return rows.map((row) => evaluate(substitute(template, row)));
}

interface Column {
  readonly key: string;
  readonly items: readonly Value[] | undefined;
}

type Row = readonly (readonly [string, Value])[];

/** For a map, `repeat` iterates over its keys. */
function toItems(list: Value): readonly Value[] | undefined {
  if (Array.isArray(list)) return list as readonly Value[];
  return isMap(list) ? Object.keys(list) : undefined;
}

function permutations(columns: readonly Column[]): Row[] {
  return columns.reduce<Row[]>(
    (rows, { key, items = [] }) => rows.flatMap((row) => items.map((item): Row => [...row, [key, item]])),
    [[]],
  );
}

function parallel(columns: readonly Column[]): Row[] {
  const length = Math.max(0, ...columns.map(({ items = [] }) => items.length));
  return Array.from({ length }, (_, index) =>
    columns.map(({ key, items = [] }) => [key, items[index]] as const),
  );
}

/** Replaces a text that equals a key with the item itself, and a key inside a longer text with the item's text. */
function substitute(node: unknown, row: Row): unknown {
  if (Array.isArray(node)) return node.map((one) => substitute(one, row));
  if (isMap(node)) {
    return Object.fromEntries(
      Object.entries(node).map(([key, value]) => [formatValue(substitute(key, row)), substitute(value, row)]),
    );
  }
  if (typeof node !== 'string') return node;
  const whole = row.find(([key]) => key === node);
  if (whole !== undefined) return whole[1];
  return row.reduce(
    (text, [key, item]) => (key === '' ? text : text.replaceAll(key, () => formatValue(item) ?? '')),
    node,
  );
}
