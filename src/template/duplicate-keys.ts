import { isMap, isSeq, type Node } from 'yaml';
import { placeText } from '../errors/index.js';
import { repeatedKeys, type Tree } from '../yaml/index.js';
import type { Diagnostic } from './diagnostic.js';
import { placeOf, type Source } from './source.js';

/** A warning for every key that a map has twice: Heat, as PyYAML, takes the last one and says nothing. */
export function duplicateKeys(source: Source): Diagnostic[] {
  return mapsIn(source.tree).flatMap((map) =>
    repeatedKeys(source.tree, map).map((key): Diagnostic => {
      const name = String(key.value);
      const first = placeText(placeOf(source, firstKey(map, name)));
      const text = `"${name}" is given twice, first at ${first}; only the last one counts`;
      return { severity: 'warning', text, place: placeOf(source, key) };
    }),
  );
}

function firstKey(map: Node, name: string): Node | undefined {
  if (!isMap<Node, Node | null>(map)) return undefined;
  return map.items.find(({ key }) => 'value' in key && String(key.value) === name)?.key;
}

/** Every map as it stands in the text; aliases are not followed. */
function mapsIn({ root }: Tree): Node[] {
  const maps: Node[] = [];
  const walk = (node: Node | null): void => {
    if (isSeq<Node | null>(node)) node.items.forEach(walk);
    if (!isMap<Node, Node | null>(node)) return;
    maps.push(node);
    for (const { value } of node.items) walk(value);
  };
  walk(root);
  return maps;
}
