import { isAlias, isCollection, isMap, isScalar, isSeq, type Alias, type Node, type Pair } from 'yaml';
import { isMergeKey, type Tree } from './tree.js';
import type { YamlMistake, YamlText } from './yaml-1-1.js';

/** As deep as Python's JSON goes with a margin, and far from the end of our own stack. */
const MAX_DEPTH = 400;
/** A text within Heat's limits has some 100 000 nodes; an alias bomb has billions. */
const MAX_EXPANDED_NODES = 1_000_000;

/**
 * Links aliases to their anchors, and finds what the library takes but Heat's loader does not: aliases that lead
 * nowhere, into themselves or to too much, anchors of one name, keys that are no scalars.
 */
export function treeOf({ document, isJson, text }: YamlText): { tree: Tree; mistakes: YamlMistake[] } {
  const anchors = new Map<string, Node>();
  const aliases = new Map<Alias, Node>();
  const mistakes: YamlMistake[] = [];
  const note = (message: string, node: unknown): void => {
    mistakes.push({ message, offset: offsetOf(node) });
  };
  const resolve = (node: Node | null): Node | null => (isAlias(node) ? (aliases.get(node) ?? null) : node);
  const oddPairs: YamlMistake[] = [];
  // The library's own `visit` keeps the way to each node, which takes as long as all the rest.
  const walk = (node: Node | null, isKey: boolean): void => {
    if (node === null) return;
    if (isAlias(node)) {
      const target = anchors.get(node.source);
      if (target !== undefined) aliases.set(node, target);
      else note('an alias without its anchor; a text that begins with * needs quotes', node);
      return;
    }
    const { anchor } = node;
    if (anchor !== undefined && anchors.has(anchor)) note('two anchors have the same name', node);
    if (anchor !== undefined) anchors.set(anchor, node);
    const message = isJson ? undefined : oddScalar(node, isKey, text);
    if (message !== undefined) note(message, node);
    if (isSeq<Node | null>(node)) for (const item of node.items) walk(item, false);
    if (!isMap<Node, Node | null>(node)) return;
    for (const pair of node.items) {
      walk(pair.key, true);
      walk(pair.value, false);
      const odd = oddPair(pair, resolve);
      if (odd !== undefined) oddPairs.push({ message: odd, offset: offsetOf(pair.key) });
    }
  };
  walk(document.contents, false);
  const tree: Tree = { root: document.contents, aliases, resolve };
  return { tree, mistakes: [...mistakes, ...oddPairs, ...expansionMistakes(tree)] };
}

function offsetOf(node: unknown): number {
  return (isCollection(node) || isScalar(node) || isAlias(node)) && node.range ? node.range[0] : 0;
}

/** PyYAML has no value for a lone `=`, and its C scanner refuses halves of surrogate pairs. */
function oddScalar(node: Node, isKey: boolean, text: string): string | undefined {
  if (!isScalar(node)) return undefined;
  if (node.type === 'PLAIN' && node.value === '=' && !isKey) return 'a lone = needs quotes';
  const isSurrogate = node.type === 'QUOTE_DOUBLE' && /[\ud800-\udfff]/.test(String(node.value));
  return isSurrogate && /(?<!\\)(?:\\\\)*\\u[dD][89a-fA-F]/.test(text.slice(node.range?.[0], node.range?.[1]))
    ? 'an escaped surrogate (\\ud800 to \\udfff): write the character itself'
    : undefined;
}

type Resolve = (node: Node | null) => Node | null;

/** Python's dict takes no list or dict for a key, which is mostly a value in braces that needs quotes. */
function oddPair({ key, value }: Pair, resolve: Resolve): string | undefined {
  if (isCollection(isAlias(key) ? resolve(key) : key)) {
    return 'a key is a map or a list; a text that begins with { or [ needs quotes';
  }
  if (!isMergeKey(key)) return undefined;
  const source = isAlias(value) ? resolve(value) : value;
  const sources: unknown[] = isSeq<Node | null>(source) ? source.items.map(resolve) : [source];
  return sources.every((one) => isMap(one)) ? undefined : 'only maps can be merged with <<';
}

function expansionMistakes(tree: Tree): YamlMistake[] {
  const sizes = new Map<Node, number | 'open'>();
  let mistake: YamlMistake | undefined;
  const sizeOf = (node: Node | null, depth: number): number => {
    const target = tree.resolve(node);
    if (target === null || mistake !== undefined || !isCollection(target)) return 1;
    const known = sizes.get(target);
    const offset = offsetOf(node);
    if (known === 'open') mistake = { message: 'an alias stands for something that holds it', offset };
    else if (depth > MAX_DEPTH) mistake = { message: 'collections are nested too deeply', offset };
    if (known !== undefined || mistake !== undefined) return typeof known === 'number' ? known : 1;
    sizes.set(target, 'open');
    const size = childrenOf(target).reduce((sum, child) => sum + sizeOf(child, depth + 1), 1);
    sizes.set(target, size);
    if (size > MAX_EXPANDED_NODES) mistake ??= { message: 'aliases expand to too much', offset };
    return size;
  };
  sizeOf(tree.root, 0);
  return mistake === undefined ? [] : [mistake];
}

function childrenOf(node: Node): (Node | null)[] {
  if (isMap<Node, Node | null>(node)) return node.items.flatMap(({ key, value }) => [key, value]);
  return isSeq<Node | null>(node) ? node.items : [];
}
