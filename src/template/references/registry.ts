import { isMapNode, listEntries, toStringValue, valueAt, type Node, type Tree } from '../../yaml/index.js';
import type { BundleBuilder } from '../bundle-builder.js';
import type { Source } from '../source.js';
import type { Json } from '../template-format.js';

/** Merges the `resource_registry` of the environments; later ones take precedence. A file is named by its key. */
export function readRegistry(
  { targets }: Pick<BundleBuilder, 'targets'>,
  environments: readonly Source[],
): Json {
  const types: [string, string][] = [];
  const resources = new Map<string, Record<string, string>>();
  for (const { tree } of environments) {
    const registry = valueAt(tree, tree.root, 'resource_registry') ?? null;
    types.push(...Object.entries(readMappings(tree, registry, targets)));
    for (const { name, value } of listEntries(tree, valueAt(tree, registry, 'resources') ?? null)) {
      resources.set(name, { ...resources.get(name), ...readMappings(tree, value, targets) });
    }
  }
  return { ...Object.fromEntries(types), resources: Object.fromEntries(resources) };
}

function readMappings(
  tree: Tree,
  map: Node | null,
  targets: ReadonlyMap<Node, string>,
): Record<string, string> {
  return Object.fromEntries(
    listEntries(tree, map).flatMap(({ name, value }) => {
      const target = targets.get(value) ?? toStringValue(tree, value);
      return target === undefined || isMapNode(tree, value) ? [] : [[name, target]];
    }),
  );
}
