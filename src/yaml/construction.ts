import { isList, isMap, isScalar, type Alias, type Node, type YamlMap } from './nodes.js';
import { fail } from './parser/syntax-error.js';
import { isDefaultTag, MERGE_TAG, unknownTagMessage, VALUE_TAG } from './tags.js';
import { isMergeKey, type Tree } from './tree.js';

/**
 * Checks every node from which PyYAML constructs a value. Of a merged map, only the pairs are checked, not its tag.
 * @throws YamlSyntaxError if PyYAML fails, or if JSON cannot represent its value
 */
export function assertConstructs(tree: Tree): void {
  const visited = new Set<Node>();
  const visit = (node: Node | null): void => {
    const target = tree.resolve(node);
    if (target === null || target.kind === 'alias' || visited.has(target)) return;
    visited.add(target);
    assertTag(target);
    if (isList(target)) target.items.forEach(visit);
    if (isMap(target)) visitPairs(target);
  };
  const visitPairs = (map: YamlMap): void => {
    for (const { key, value } of map.items) {
      const resolved = tree.resolve(key);
      if (isMergeKey(resolved)) for (const source of listMergeSources(tree, key, value)) visitPairs(source);
      else {
        assertKey(resolved, key);
        visit(value);
      }
    }
  };
  visit(tree.root);
}

/** Returns the maps that `<<` merges. */
function listMergeSources(tree: Tree, key: Node, value: Node | null): YamlMap[] {
  const source = tree.resolve(value);
  const sources = isList(source) ? source.items.map((item) => tree.resolve(item)) : [source];
  return sources.map((one) => (isMap(one) ? one : fail('only maps can be merged with <<', offsetOf(key))));
}

function offsetOf(node: Node | null): number {
  return node?.start ?? 0;
}

/** PyYAML has no value for a plain `=` or `<<`, and supports only the tags of YAML's own types. */
function assertTag(node: Exclude<Node, Alias>): void {
  const { tag } = node;
  if (isScalar(node)) {
    if (tag === VALUE_TAG) fail('a single = needs quotes', offsetOf(node));
    if (tag === MERGE_TAG) fail('a single << needs quotes', offsetOf(node));
    return;
  }
  if (isDefaultTag(isMap(node) ? 'map' : 'seq', tag)) return;
  fail(
    isDefaultTag('map', tag) || isDefaultTag('seq', tag)
      ? 'the tag !!map is for maps, !!seq for lists'
      : unknownTagMessage(tag ?? ''),
    offsetOf(node),
  );
}

/** A Python dict cannot have a list or dict as a key. Such a key is usually a value in braces that needs quotes. */
function assertKey(key: Node | null, at: Node): void {
  if (isMap(key) || isList(key))
    fail('a key is a map or a list; a string that starts with { or [ needs quotes', offsetOf(at));
}
