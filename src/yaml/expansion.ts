import { isCollection, isMap, isSeq, type Node } from 'yaml';
import { MAX_DEPTH } from './scanner.js';
import { fail } from './syntax-error.js';
import type { Tree } from './tree.js';

/** A text within Heat's limits has some 100 000 nodes; an alias bomb has billions. */
const MAX_EXPANDED_NODES = 1_000_000;

/** @throws YamlSyntaxError for an alias that stands for something around it, or that makes the tree too big or deep */
export function assertExpands(tree: Tree): void {
  const sizes = new Map<Node, number | 'open'>();
  const sizeOf = (node: Node | null, depth: number): number => {
    const target = tree.resolve(node);
    if (target === null || !isCollection(target)) return 1;
    const known = sizes.get(target);
    const offset = node?.range?.[0] ?? 0;
    if (known === 'open') fail('an alias stands for something that holds it', offset);
    if (depth > MAX_DEPTH.libyaml) fail('collections are nested too deeply', offset);
    if (known !== undefined) return known;
    sizes.set(target, 'open');
    const size = childrenOf(target).reduce((sum, child) => sum + sizeOf(child, depth + 1), 1);
    sizes.set(target, size);
    if (size > MAX_EXPANDED_NODES) fail('aliases expand to too much', offset);
    return size;
  };
  sizeOf(tree.root, 1);
}

function childrenOf(node: Node): (Node | null)[] {
  if (isMap<Node, Node | null>(node)) return node.items.flatMap(({ key, value }) => [key, value]);
  return isSeq<Node | null>(node) ? node.items : [];
}
