import type { Node } from 'yaml';
import { listEntries, isMapNode, toStringValue, valueAt, type Tree } from '../../yaml/index.js';
import type { BundleBuilder } from '../bundle-builder.js';
import type { Source } from '../source.js';

/** Returns the key of the template to which the registry maps a type. */
export type Registry = (type: string, resourceName: string) => string | undefined;

/** An entry of a `resource_registry`. */
export interface RegistryMapping {
  readonly type: string;
  readonly resourceName: string | undefined;
  /** Key of the template; `undefined` if the type is mapped to another type, or to nothing. */
  readonly key: string | undefined;
  readonly otherType: string | undefined;
}

/** Returns the entry that applies to a type, or for a resource of that name; `undefined` if none does. */
export type TypeMappings = (type: string, resourceName: string) => RegistryMapping | undefined;

/** Limit for chains of mapped types, which can be cyclic. */
const MAX_RENAMES = 10;

/** Later environments take precedence. A mapping for a resource overrides one for its type, and that one a pattern. */
export function createTypeMappings(
  { targets }: Pick<BundleBuilder, 'targets'>,
  environments: readonly Source[],
): TypeMappings {
  const mappings = environments.flatMap(({ tree }): RegistryMapping[] => {
    const registry = valueAt(tree, tree.root, 'resource_registry') ?? null;
    const resources = listEntries(tree, valueAt(tree, registry, 'resources') ?? null);
    return [
      ...listMappings(tree, registry, targets, undefined),
      ...resources.flatMap(({ name, value }) => listMappings(tree, value, targets, name)),
    ];
  });
  return (type, resourceName) =>
    mappings.findLast((one) => one.type === type && one.resourceName === resourceName) ??
    mappings.findLast((one) => one.type === type && one.resourceName === undefined) ??
    mappings.findLast((one) => one.type.endsWith('*') && type.startsWith(one.type.slice(0, -1)));
}

export function createRegistry(
  builder: Pick<BundleBuilder, 'targets'>,
  environments: readonly Source[],
): Registry {
  const find = createTypeMappings(builder, environments);
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
): RegistryMapping[] {
  return listEntries(tree, map).flatMap(({ name, value }): RegistryMapping[] => {
    if (isMapNode(tree, value)) return [];
    const key = value ? targets.get(value) : undefined;
    const otherType = key === undefined ? toStringValue(tree, value) : undefined;
    return [{ type: name, resourceName, key, otherType }];
  });
}
