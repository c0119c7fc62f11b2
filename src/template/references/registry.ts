import type { Node } from 'yaml';
import { listEntries, isMapNode, toStringValue, valueAt, type Tree } from '../../yaml/index.js';
import type { BundleBuilder } from '../bundle-builder.js';
import type { Source } from '../source.js';

/** Answers with the key of the template that stands for a type. */
export type Registry = (type: string, resourceName: string) => string | undefined;

interface Mapping {
  readonly type: string;
  readonly resourceName: string | undefined;
  /** The file that the type stands for; absent where it is removed or stands for another type. */
  readonly key: string | undefined;
  readonly otherType: string | undefined;
}

/** Types that stand for one another in a circle end here. */
const MAX_RENAMES = 10;

/** Later environments win; a mapping for one resource wins over one for its type, and that over a pattern. */
export function createRegistry(
  { targets }: Pick<BundleBuilder, 'targets'>,
  environments: readonly Source[],
): Registry {
  const mappings = environments.flatMap(({ tree }): Mapping[] => {
    const registry = valueAt(tree, tree.root, 'resource_registry') ?? null;
    const resources = listEntries(tree, valueAt(tree, registry, 'resources') ?? null);
    return [
      ...listMappings(tree, registry, targets, undefined),
      ...resources.flatMap(({ name, value }) => listMappings(tree, value, targets, name)),
    ];
  });
  const find = (type: string, resourceName: string): Mapping | undefined =>
    mappings.findLast((one) => one.type === type && one.resourceName === resourceName) ??
    mappings.findLast((one) => one.type === type && one.resourceName === undefined) ??
    mappings.findLast((one) => one.type.endsWith('*') && type.startsWith(one.type.slice(0, -1)));
  return (type, resourceName) => {
    let mapping = find(type, resourceName);
    for (let renames = 0; mapping?.otherType !== undefined && renames < MAX_RENAMES; renames += 1) {
      mapping = find(mapping.otherType, resourceName);
    }
    return mapping?.key;
  };
}

function listMappings(
  tree: Tree,
  map: Node | null,
  targets: ReadonlyMap<Node, string>,
  resourceName: string | undefined,
): Mapping[] {
  return listEntries(tree, map).flatMap(({ name, value }): Mapping[] => {
    if (isMapNode(tree, value)) return [];
    const key = value ? targets.get(value) : undefined;
    const otherType = key === undefined ? toStringValue(tree, value) : undefined;
    return [{ type: name, resourceName, key, otherType }];
  });
}
