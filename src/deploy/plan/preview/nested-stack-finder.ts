import type { StackRef } from '../../../heat/index.js';
import type { ListedResource } from '../../result/listed-resources.js';

/** Returns the path of the resource that holds the nested stack; `undefined` if it is not deployed, or not known for certain. */
export type NestedStackFinder = (stack: StackRef) => string | undefined;

/**
 * Finds the nested stacks that a preview names. What it takes from the deployed stack has an id. The rest is in stacks of the preview
 * only: these have no id, and are named `<name of the parent>-<resource>`, without the characters that Heat appends to the name of a
 * deployed one (`preview` in heat/engine/resources/stack_resource.py). All deployed paths are written in this form and
 * compared, because a name cannot be split: a dash or twelve letters can belong to the name of a resource.
 */
export function createNestedStackFinder(
  root: StackRef,
  deployed: readonly Pick<ListedResource, 'path' | 'resource'>[],
): NestedStackFinder {
  const byId = new Map<string, string>();
  const byName = new Map<string, string | undefined>();
  for (const { path, resource } of deployed) {
    if (resource.nested === undefined) continue;
    byId.set(resource.nested.id, path);
    const name = [root.name, ...path.split('/')].join('-');
    // `a-b/c` and `a/b-c` have the same name.
    byName.set(name, byName.has(name) ? undefined : path);
  }
  return ({ id, name }) => (id === '' ? byName.get(name) : byId.get(id));
}
