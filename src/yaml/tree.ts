import { isMap, isScalar, isSeq, type Alias, type Node, type Scalar, type YAMLMap } from 'yaml';
import { pythonFloatText } from './python-numbers.js';
import { MERGE_TAG } from './tags.js';

/** A value as Heat will see it: integers are BigInts, floats are numbers. */
export type Plain =
  null | boolean | bigint | number | string | readonly Plain[] | { readonly [name: string]: Plain };

/** One key of a map with the value that counts. */
export interface Entry {
  readonly key: Scalar;
  /** The key as text: `1` for the number 1. */
  readonly name: string;
  readonly value: Node | null;
}

/** A parsed document with its aliases resolved. */
export interface Tree {
  readonly root: Node | null;
  /** What a node stands for: an alias for its anchored node, anything else for itself. */
  resolve(node: Node | null): Node | null;
  /** Aliases in the order of the text, each with what it stands for. */
  readonly aliases: ReadonlyMap<Alias, Node>;
}

/**
 * The entries of a map as PyYAML constructs it: `<<` first, own keys over it, the last of duplicates; an empty
 * list for anything that is not a map.
 */
export function listEntries(tree: Tree, node: Node | null): Entry[] {
  const map = tree.resolve(node);
  if (!isMap<Node, Node | null>(map)) return [];
  const found = new Map<string, Entry>();
  const put = ({ key, name, value }: Entry): void => {
    const identity = keyIdentity(key);
    // Of equal keys, Python's dict keeps the first with the value of the last.
    const known = found.get(identity);
    found.set(identity, { key: known?.key ?? key, name: known?.name ?? name, value });
  };
  for (const { key, value } of map.items) {
    if (isMergeKey(tree.resolve(key))) mergedEntries(tree, value).forEach(put);
  }
  for (const { key, value } of map.items) {
    const scalar = tree.resolve(key);
    if (isScalar(scalar) && !isMergeKey(scalar)) put({ key: scalar, name: keyName(scalar), value });
  }
  return [...found.values()];
}

/** A key of a map as it stands in the text, with its value. */
export interface WrittenPair {
  readonly name: string;
  readonly value: Node | null;
}

/** Every pair of a map, those of its `<<` sources and those that a later one overrides included. */
export function listPairs(tree: Tree, node: Node | null): WrittenPair[] {
  const map = tree.resolve(node);
  if (!isMap<Node, Node | null>(map)) return [];
  return map.items.flatMap(({ key, value }): WrittenPair[] => {
    const scalar = tree.resolve(key);
    if (isMergeKey(scalar)) return mergeSources(tree, value).flatMap((source) => listPairs(tree, source));
    return isScalar(scalar) ? [{ name: keyName(scalar), value }] : [];
  });
}

/** The keys of a map that stand in it once more than needed, each where it stands again. */
export function repeatedKeys(tree: Tree, node: Node | null | undefined): Scalar[] {
  const map = tree.resolve(node ?? null);
  if (!isMap<Node, Node | null>(map)) return [];
  const seen = new Set<string>();
  return map.items.flatMap(({ key }) => {
    const scalar = tree.resolve(key);
    if (!isScalar(scalar) || isMergeKey(scalar)) return [];
    const isRepeated = seen.has(keyName(scalar));
    seen.add(keyName(scalar));
    return isRepeated ? [scalar] : [];
  });
}

/** A plain `<<`, or a key with the tag `!!merge`; in quotes it is a key like any other. */
export function isMergeKey(key: unknown): boolean {
  return isScalar(key) && key.tag === MERGE_TAG;
}

/** In a list of maps the earlier ones win, so they are put last. */
function mergedEntries(tree: Tree, value: Node | null): Entry[] {
  return mergeSources(tree, value)
    .toReversed()
    .flatMap((source) => listEntries(tree, source));
}

/** The maps that a `<<` merges. */
function mergeSources(tree: Tree, value: Node | null): (Node | null)[] {
  const source = tree.resolve(value);
  return isSeq<Node | null>(source) ? source.items : [source];
}

/** A key as Python's JSON writes it. */
function keyName({ value }: Scalar): string {
  const plain = scalarValue(value);
  return typeof plain === 'number' ? pythonFloatText(plain) : String(plain);
}

/** Equal for keys that are equal in Python: 1, 1.0 and true are; nan is equal to nothing, but one text in JSON. */
function keyIdentity(key: Scalar): string {
  const value = scalarValue(key.value);
  if (typeof value === 'string') return `text ${value}`;
  if (typeof value === 'boolean') return value ? 'number 1' : 'number 0';
  if (typeof value === 'number' && Number.isInteger(value)) return `number ${BigInt(value)}`;
  return value === null ? 'null' : `number ${String(value)}`;
}

/** The value of a text entry of a map, or `undefined`. */
export function valueAt(tree: Tree, node: Node | null, name: string): Node | null | undefined {
  return listEntries(tree, node).find((entry) => entry.name === name)?.value;
}

/** The text of a node that is a string, or `undefined`. */
export function toStringValue(tree: Tree, node: Node | null | undefined): string | undefined {
  const target = tree.resolve(node ?? null);
  return isScalar(target) && typeof target.value === 'string' ? target.value : undefined;
}

/** Items of a list; empty for anything else. */
export function listItems(tree: Tree, node: Node | null | undefined): (Node | null)[] {
  const target = tree.resolve(node ?? null);
  return isSeq<Node | null>(target) ? target.items : [];
}

export function isMapNode(tree: Tree, node: Node | null | undefined): node is YAMLMap | Alias {
  return isMap(tree.resolve(node ?? null));
}

/** The value of a node with every alias and merge key spelt out. */
export function toPlain(tree: Tree, node: Node | null | undefined): Plain {
  const target = tree.resolve(node ?? null);
  if (isMap(target)) {
    return Object.fromEntries(
      listEntries(tree, target).map(({ name, value }) => [name, toPlain(tree, value)]),
    );
  }
  if (isSeq(target)) return listItems(tree, target).map((item) => toPlain(tree, item));
  return isScalar(target) ? scalarValue(target.value) : null;
}

type ScalarValue = null | boolean | bigint | number | string;

function scalarValue(value: unknown): ScalarValue {
  const isPlain =
    typeof value === 'string' ||
    typeof value === 'bigint' ||
    typeof value === 'number' ||
    typeof value === 'boolean';
  return isPlain ? value : null;
}
