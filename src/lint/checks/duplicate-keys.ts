import { isMap, isSeq, type Node } from 'yaml';
import type { LintContext, TemplateContext } from '../context.js';
import { FILE_RULES } from '../rules/files.js';
import { locationAt, type Source } from '../../template/index.js';
import { findRepeatedKeys, type Tree } from '../../yaml/index.js';

export function checkDuplicateKeys(context: TemplateContext): void {
  reportDuplicateKeys(context, context.template.source);
}

/** Reports keys that a map has already. */
export function reportDuplicateKeys({ report }: Pick<LintContext, 'report'>, source: Source): void {
  for (const map of listMaps(source.tree)) {
    for (const key of findRepeatedKeys(source.tree, map)) {
      const name = String(key.value);
      const { line } = locationAt(source, findFirstKey(map, name)?.range?.[0] ?? 0);
      report(
        FILE_RULES['duplicate-key'],
        { source, node: key },
        `The key "${name}" is in this map twice, first in line ${line}`,
        { hint: 'Heat ignores the first one: remove one of them.' },
      );
    }
  }
}

function findFirstKey(map: Node, name: string): Node | undefined {
  if (!isMap<Node, Node | null>(map)) return undefined;
  return map.items.find(({ key }) => 'value' in key && String(key.value) === name)?.key;
}

/** Lists every map in the text; aliases are not followed. */
function listMaps({ root }: Tree): Node[] {
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
