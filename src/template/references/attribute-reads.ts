import type { SourceLocation } from '../../errors/index.js';
import { listEntries, listItems, toStringValue, type Node, type Tree } from '../../yaml/index.js';
import { locationOf, type Source } from '../source.js';

/** An attribute of a resource, by their names. */
export interface Read {
  readonly resource: string;
  readonly attribute: string;
}

/** Returns where the templates read the attribute, in their order. */
export function locateReads(templates: readonly Source[], read: Read): SourceLocation[] {
  return templates.flatMap((source) =>
    findReads(source.tree, source.tree.root, read).map((node) => locationOf(source, node)),
  );
}

const ATTRIBUTE_FUNCTIONS: ReadonlySet<string> = new Set(['get_attr', 'Fn::GetAtt']);

/** Returns the names of the functions that read the attribute, in the order of the template. */
function findReads(tree: Tree, from: Node | null, wanted: Read): Node[] {
  const inEntries = listEntries(tree, from).flatMap(({ name, key, value }) => {
    if (!ATTRIBUTE_FUNCTIONS.has(name)) return findReads(tree, value, wanted);
    const text = toStringValue(tree, value);
    const [resource, attribute] =
      text === undefined ? listItems(tree, value).map((item) => toStringValue(tree, item)) : text.split('.');
    return resource === wanted.resource && attribute === wanted.attribute ? [key] : [];
  });
  return [...inEntries, ...listItems(tree, from).flatMap((item) => findReads(tree, item, wanted))];
}
