import type { Alias, Node } from './nodes.js';
import { fail } from './parser/syntax-error.js';
import type { Tree } from './tree.js';
import { MAX_DEPTH } from './parser/scanner.js';

/** Creates the tree of a document without aliases. */
export function createTree(root: Node | null): Tree {
  return { root, aliases: NO_ALIASES, resolve: asIs };
}

const NO_ALIASES: Tree['aliases'] = new Map();

/** For the many texts without aliases: checks ask it of every node. */
function asIs(node: Node | null): Node | null {
  return node;
}

/** Links each alias to the node of its anchor. @throws YamlSyntaxError for a missing or duplicate anchor */
export function linkAliases(root: Node | null): Tree {
  const anchors = new Map<string, Node>();
  const aliases = new Map<Alias, Node>();
  const link = (node: Node): void => {
    if (node.kind === 'alias') {
      const target = anchors.get(node.source);
      if (target === undefined)
        fail('an alias without an anchor; a string that starts with * needs quotes', node.start);
      aliases.set(node, target);
      return;
    }
    const { anchor } = node;
    if (anchor !== undefined && anchors.has(anchor)) fail('two anchors have the same name', node.start);
    if (anchor !== undefined) anchors.set(anchor, node);
    listChildren(node).forEach(link);
  };
  if (root !== null) link(root);
  if (aliases.size === 0) return createTree(root);
  const resolve = (node: Node | null): Node | null =>
    node?.kind === 'alias' ? (aliases.get(node) ?? null) : node;
  return { root, aliases, resolve };
}

/** Keys and values of a map, items of a list. */
function listChildren(node: Node): readonly Node[] {
  if (node.kind === 'map') return node.items.flatMap(({ key, value }) => [key, value]);
  return node.kind === 'list' ? node.items : [];
}

/** A text within Heat's limits has about 100,000 nodes; an alias bomb has billions. */
const MAX_EXPANDED_NODES = 1_000_000;

/** @throws YamlSyntaxError for an alias that contains itself, or if the expanded tree is too big or too deep */
export function assertExpands(tree: Tree): void {
  if (tree.aliases.size === 0) return;
  const sizes = new Map<Node, number | 'open'>();
  const countNodes = (node: Node | null, depth: number): number => {
    const target = tree.resolve(node);
    if (target?.kind !== 'map' && target?.kind !== 'list') return 1;
    const known = sizes.get(target);
    const offset = node?.start ?? 0;
    if (known === 'open') fail('an alias refers to a node that contains it', offset);
    if (depth > MAX_DEPTH.libyaml) fail('collections are nested too deeply', offset);
    if (known !== undefined) return known;
    sizes.set(target, 'open');
    let size = 1;
    for (const child of listChildren(target)) size += countNodes(child, depth + 1);
    sizes.set(target, size);
    if (size > MAX_EXPANDED_NODES) fail('aliases expand to too much', offset);
    return size;
  };
  countNodes(tree.root, 1);
}
