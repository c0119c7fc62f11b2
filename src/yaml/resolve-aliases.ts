import { isAlias, isCollection, isMap, isPair, isSeq, type Alias, type Node } from 'yaml';
import { fail } from './parser/syntax-error.js';
import type { Tree } from './tree.js';
import { MAX_DEPTH } from './parser/scanner.js';

/** Links each alias to the node of its anchor. @throws YamlSyntaxError for a missing or duplicate anchor */
export function linkAliases(root: Node | null): Tree {
  const anchors = new Map<string, Node>();
  const aliases = new Map<Alias, Node>();
  // The library's `visit` records the path to each node, which would double the time.
  const link = (node: Node | null): void => {
    if (node === null) return;
    const offset = node.range?.[0] ?? 0;
    if (isAlias(node)) {
      const target = anchors.get(node.source);
      if (target === undefined)
        fail('an alias without an anchor; a string that starts with * needs quotes', offset);
      aliases.set(node, target);
      return;
    }
    const { anchor } = node;
    if (anchor !== undefined && anchors.has(anchor)) fail('two anchors have the same name', offset);
    if (anchor !== undefined) anchors.set(anchor, node);
    if (isSeq<Node | null>(node)) for (const item of node.items) link(item);
    if (!isMap<Node, Node | null>(node)) return;
    for (const { key, value } of node.items) {
      link(key);
      link(value);
    }
  };
  link(root);
  return { root, aliases, entries: new Map(), resolve: aliases.size === 0 ? asIs : resolve };

  function resolve(node: Node | null): Node | null {
    return isAlias(node) ? (aliases.get(node) ?? null) : node;
  }
}

/** For the many texts without aliases: checks ask it of every node. */
function asIs(node: Node | null): Node | null {
  return node;
}

/** A text within Heat's limits has about 100,000 nodes; an alias bomb has billions. */
const MAX_EXPANDED_NODES = 1_000_000;

/** @throws YamlSyntaxError for an alias that contains itself, or if the expanded tree is too big or too deep */
export function assertExpands(tree: Tree): void {
  if (tree.aliases.size === 0) return;
  const sizes = new Map<Node, number | 'open'>();
  const countNodes = (node: Node | null, depth: number): number => {
    const target = tree.resolve(node);
    if (target === null || !isCollection(target)) return 1;
    const known = sizes.get(target);
    const offset = node?.range?.[0] ?? 0;
    if (known === 'open') fail('an alias refers to a node that contains it', offset);
    if (depth > MAX_DEPTH.libyaml) fail('collections are nested too deeply', offset);
    if (known !== undefined) return known;
    sizes.set(target, 'open');
    let size = 1;
    for (const item of target.items) {
      if (!isPair<Node | null, Node | null>(item)) size += countNodes(item as Node | null, depth + 1);
      else size += countNodes(item.key, depth + 1) + countNodes(item.value, depth + 1);
    }
    sizes.set(target, size);
    if (size > MAX_EXPANDED_NODES) fail('aliases expand to too much', offset);
    return size;
  };
  countNodes(tree.root, 1);
}
