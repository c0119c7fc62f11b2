import type { ScalarStyle } from './parser/token.js';

/**
 * A part of a text, with offsets in UTF-16 units. Plain objects of our own: the classes of the package `yaml` define a property in each
 * constructor, which took a tenth of the time of parsing.
 */
export type Node = Scalar | YamlMap | YamlList | Alias;

interface Range {
  readonly start: number;
  /** After the last character; of a block map or list, before the next token. */
  readonly end: number;
}

interface Tagged extends Range {
  /** The full tag as written, and that of a plain `<<` or `=`. */
  readonly tag: string | undefined;
  readonly anchor: string | undefined;
}

export interface Scalar extends Tagged {
  readonly kind: 'scalar';
  /** As PyYAML constructs it; an integer is a BigInt. */
  readonly value: ScalarValue;
  readonly style: ScalarStyle;
  /** The text without quotes, with its line breaks folded. */
  readonly source: string;
}

export type ScalarValue = null | boolean | bigint | number | string;

export interface YamlMap extends Tagged {
  readonly kind: 'map';
  readonly items: readonly Pair[];
  /** What `listEntries` found. */
  entries: readonly Entry[] | undefined;
}

export interface YamlList extends Tagged {
  readonly kind: 'list';
  readonly items: readonly Node[];
}

export interface Alias extends Range {
  readonly kind: 'alias';
  /** The name of the anchor. */
  readonly source: string;
}

/** A key and its value as written. */
export interface Pair {
  readonly key: Node;
  readonly value: Node;
}

/** A key of a map with its effective value. */
export interface Entry {
  readonly key: Scalar;
  /** The key as text: `1` for the number 1. */
  readonly name: string;
  readonly value: Node;
}

type MaybeNode = Node | null | undefined;

export function isScalar(node: MaybeNode): node is Scalar {
  return node?.kind === 'scalar';
}

export function isMap(node: MaybeNode): node is YamlMap {
  return node?.kind === 'map';
}

export function isList(node: MaybeNode): node is YamlList {
  return node?.kind === 'list';
}
