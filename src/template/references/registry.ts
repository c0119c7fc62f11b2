import {
  isMapNode,
  listEntries,
  listItems,
  toPlain,
  toStringValue,
  valueAt,
  type Entry,
  type Node,
  type Plain,
  type Tree,
} from '../../yaml/index.js';
import type { BundleBuilder } from '../bundle-builder.js';
import type { Source } from '../source.js';
import type { Json } from '../template-format.js';

type Targets = BundleBuilder['targets'];

/** The section `resources` of a registry. */
export interface RegistryResources {
  readonly source: Source;
  readonly key: Node;
  readonly entries: readonly Entry[];
}

/**
 * Returns the `resources` of the registry that apply: those of the last environment that has any. Heat merges only the top level of a
 * registry (`merge_map` in heat/common/environment_util.py), so that they replace all of the environments before.
 */
export function findRegistryResources(environments: readonly Source[]): RegistryResources | undefined {
  return listRegistryResources(environments).at(-1);
}

/** Returns the `resources` that those of a later environment replace. */
export function findReplacedResources(
  environments: readonly Source[],
): readonly { readonly replaced: RegistryResources; readonly by: RegistryResources }[] {
  const all = listRegistryResources(environments);
  const by = all.at(-1);
  return all.flatMap((replaced) =>
    by === undefined || replaced === by || replaced.entries.length === 0 ? [] : [{ replaced, by }],
  );
}

function listRegistryResources(environments: readonly Source[]): RegistryResources[] {
  return environments.flatMap((source): RegistryResources[] => {
    const { tree } = source;
    const registry = valueAt(tree, tree.root, 'resource_registry') ?? null;
    const entry = listEntries(tree, registry).find(({ name }) => name === 'resources');
    if (entry === undefined || toPlain(tree, entry.value) === null) return [];
    return [{ source, key: entry.key, entries: listEntries(tree, entry.value) }];
  });
}

/** Merges the `resource_registry` of the environments; later ones take precedence. A file is named by its key. */
export function readRegistry(
  { targets }: Pick<BundleBuilder, 'targets'>,
  environments: readonly Source[],
): Json {
  const types = environments.flatMap(({ tree }) =>
    Object.entries(readMappings(tree, valueAt(tree, tree.root, 'resource_registry') ?? null, targets)),
  );
  const { source, entries = [] } = findRegistryResources(environments) ?? {};
  const resources = entries.map(({ name, value }) => [
    name,
    source === undefined ? {} : readMappings(source.tree, value, targets),
  ]);
  return { ...Object.fromEntries(types), resources: Object.fromEntries(resources) as Json };
}

function readMappings(tree: Tree, map: Node | null, targets: Targets): Record<string, string> {
  return Object.fromEntries(
    listEntries(tree, map).flatMap(({ name, value }) => {
      const target = targets.get(value) ?? toStringValue(tree, value);
      return target === undefined || isMapNode(tree, value) ? [] : [[name, target]];
    }),
  );
}

/** Returns the value of a part of a registry. A file is named by its key. */
export function readRegistryValue(tree: Tree, node: Node | null, targets: Targets): Plain {
  const key = node === null ? undefined : targets.get(node);
  if (key !== undefined) return key;
  if (isMapNode(tree, node))
    return Object.fromEntries(
      listEntries(tree, node).map(({ name, value }) => [name, readRegistryValue(tree, value, targets)]),
    );
  const items = listItems(tree, node);
  return items.length > 0 ? items.map((item) => readRegistryValue(tree, item, targets)) : toPlain(tree, node);
}
