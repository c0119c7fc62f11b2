import { isList, isMap, isScalar, type Alias, type Entry, type Node } from './nodes.js';
import type { Scalar, YamlMap } from './nodes.js';
import { formatPythonFloat } from './python-numbers.js';
import { MERGE_TAG } from './tags.js';

/** A value as Heat reads it: integers are BigInts, floats are numbers. */
export type Plain =
  null | boolean | bigint | number | string | readonly Plain[] | { readonly [name: string]: Plain };

/** A parsed document with its aliases resolved. */
export interface Tree {
  readonly root: Node | null;
  /** Returns the anchored node of an alias; any other node unchanged. */
  resolve(node: Node | null): Node | null;
  /** Aliases in the order of the text, each with its anchored node. */
  readonly aliases: ReadonlyMap<Alias, Node>;
}

/**
 * Lists the entries of a map as PyYAML constructs it: keys of the map override merged ones (`<<`), and the last duplicate
 * applies. Empty for any other node.
 */
export function listEntries(tree: Tree, node: Node | null): readonly Entry[] {
  const map = tree.resolve(node);
  if (!isMap(map)) return NO_ENTRIES;
  map.entries ??= listDistinctEntries(map) ?? constructEntries(tree, map);
  return map.entries;
}

const NO_ENTRIES: readonly Entry[] = [];

/** Returns the entries of a map whose keys are different strings, as in most maps; `undefined` for any other one. */
function listDistinctEntries({ items }: YamlMap): Entry[] | undefined {
  const entries: Entry[] = [];
  for (const { key, value } of items) {
    if (!isScalar(key) || typeof key.value !== 'string' || isMergeKey(key)) return undefined;
    entries.push({ key, name: key.value, value });
  }
  return hasDistinctNames(entries) ? entries : undefined;
}

function hasDistinctNames(entries: readonly Entry[]): boolean {
  // Most maps are small: calls of functions have one entry.
  return entries.length < 2 || new Set(entries.map(({ name }) => name)).size === entries.length;
}

function constructEntries(tree: Tree, map: YamlMap): Entry[] {
  const found = new Map<string, Entry>();
  const put = ({ key, name, value }: Entry): void => {
    const identity = keyIdentity(key);
    // For equal keys, a Python dict keeps the first key with the last value.
    const known = found.get(identity);
    found.set(identity, { key: known?.key ?? key, name: known?.name ?? name, value });
  };
  for (const { key, value } of map.items) {
    if (isMergeKey(tree.resolve(key))) listMergedEntries(tree, value).forEach(put);
  }
  for (const { key, value } of map.items) {
    const scalar = tree.resolve(key);
    if (isScalar(scalar) && !isMergeKey(scalar)) put({ key: scalar, name: formatKey(scalar), value });
  }
  return [...found.values()];
}

/** A key of a map with its value, as written in the text. */
export interface WrittenPair {
  readonly name: string;
  readonly value: Node | null;
}

/** Lists every pair of a map, including merged and overridden ones. */
export function listPairs(tree: Tree, node: Node | null): WrittenPair[] {
  const map = tree.resolve(node);
  if (!isMap(map)) return [];
  return map.items.flatMap(({ key, value }): WrittenPair[] => {
    const scalar = tree.resolve(key);
    if (isMergeKey(scalar)) return listMergeSources(tree, value).flatMap((source) => listPairs(tree, source));
    return isScalar(scalar) ? [{ name: formatKey(scalar), value }] : [];
  });
}

/** A key that its map has already, and the first key of that name. */
export interface RepeatedKey {
  readonly key: Scalar;
  readonly first: Scalar;
}

/** Returns the repetitions of keys in a map. */
export function findRepeatedKeys(tree: Tree, node: Node | null | undefined): RepeatedKey[] {
  const map = tree.resolve(node ?? null);
  if (!isMap(map) || map.items.length < 2) return [];
  const firstKeys = new Map<string, Scalar>();
  return map.items.flatMap(({ key }) => {
    const scalar = tree.resolve(key);
    if (!isScalar(scalar) || isMergeKey(scalar)) return [];
    const name = formatKey(scalar);
    const first = firstKeys.get(name);
    if (first === undefined) firstKeys.set(name, scalar);
    return first === undefined ? [] : [{ key: scalar, first }];
  });
}

/** Lists the repeated keys of every map in the text; aliases are not followed. */
export function listRepeatedKeys(tree: Tree): RepeatedKey[] {
  const found: RepeatedKey[] = [];
  const walk = (node: Node | null): void => {
    if (isList(node)) node.items.forEach(walk);
    if (!isMap(node)) return;
    for (const repeated of findRepeatedKeys(tree, node)) found.push(repeated);
    for (const { value } of node.items) walk(value);
  };
  walk(tree.root);
  return found;
}

/** True for a plain `<<` or a key with the tag `!!merge`; a quoted `<<` is a normal key. */
export function isMergeKey(key: Node | null): boolean {
  return isScalar(key) && key.tag === MERGE_TAG;
}

/** In a list of maps the earlier ones take precedence, so they are listed last. */
function listMergedEntries(tree: Tree, value: Node | null): Entry[] {
  return listMergeSources(tree, value)
    .toReversed()
    .flatMap((source) => listEntries(tree, source));
}

/** Returns the nodes that a `<<` merges. */
function listMergeSources(tree: Tree, value: Node | null): readonly (Node | null)[] {
  const source = tree.resolve(value);
  return isList(source) ? source.items : [source];
}

/** Formats a key like Python's `json.dumps`. */
function formatKey({ value }: Scalar): string {
  return typeof value === 'number' ? formatPythonFloat(value) : String(value);
}

/** Returns the same value for keys that are equal in Python, such as 1, 1.0 and true. nan is never equal in Python, but one key in JSON. */
function keyIdentity(key: Scalar): string {
  const { value } = key;
  if (typeof value === 'string') return `text ${value}`;
  if (typeof value === 'boolean') return value ? 'number 1' : 'number 0';
  if (typeof value === 'number' && Number.isInteger(value)) return `number ${BigInt(value)}`;
  return value === null ? 'null' : `number ${String(value)}`;
}

/** Returns the value of a key of a map, or `undefined`. */
export function valueAt(tree: Tree, node: Node | null, name: string): Node | null | undefined {
  for (const entry of listEntries(tree, node)) if (entry.name === name) return entry.value;
  return undefined;
}

/** Lists the entries of a section of a template or environment, such as `parameters`; none if it is missing. */
export function listSection(tree: Tree, name: string): readonly Entry[] {
  return listEntries(tree, valueAt(tree, tree.root, name) ?? null);
}

/** Returns the text of a string node, or `undefined`. */
export function toStringValue(tree: Tree, node: Node | null | undefined): string | undefined {
  const target = tree.resolve(node ?? null);
  return isScalar(target) && typeof target.value === 'string' ? target.value : undefined;
}

/** Returns the items of a list; empty for any other node. */
export function listItems(tree: Tree, node: Node | null | undefined): readonly (Node | null)[] {
  const target = tree.resolve(node ?? null);
  return isList(target) ? target.items : [];
}

export function isMapNode(tree: Tree, node: Node | null | undefined): node is YamlMap | Alias {
  return isMap(tree.resolve(node ?? null));
}

/** Returns the value of a node with aliases and merge keys resolved. */
export function toPlain(tree: Tree, node: Node | null | undefined): Plain {
  const target = tree.resolve(node ?? null);
  if (isMap(target)) {
    return Object.fromEntries(
      listEntries(tree, target).map(({ name, value }) => [name, toPlain(tree, value)]),
    );
  }
  if (isList(target)) return listItems(tree, target).map((item) => toPlain(tree, item));
  return isScalar(target) ? target.value : null;
}
