import { isAlias, isMap, isSeq, type Alias, type Node } from 'yaml';
import { fail } from './syntax-error.js';
import type { Tree } from './tree.js';

/** Links each alias to the node of its anchor. @throws YamlSyntaxError where there is none, or two of one name */
export function linkAliases(root: Node | null): Tree {
  const anchors = new Map<string, Node>();
  const aliases = new Map<Alias, Node>();
  // The library's own `visit` keeps the way to each node, which takes as long as all the rest.
  const link = (node: Node | null): void => {
    if (node === null) return;
    const offset = node.range?.[0] ?? 0;
    if (isAlias(node)) {
      const target = anchors.get(node.source);
      if (target === undefined)
        fail('an alias without its anchor; a text that begins with * needs quotes', offset);
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
  return { root, aliases, resolve: (node) => (isAlias(node) ? (aliases.get(node) ?? null) : node) };
}
