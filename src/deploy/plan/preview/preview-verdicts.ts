import type { PreviewedResource, ResourceChanges, StackRef } from '../../../heat/index.js';
import type { ListedResource } from '../../result/listed-resources.js';
import { createNestedStackFinder, type NestedStackFinder } from './nested-stack-finder.js';

/** The verdict of Heat's preview about a resource. */
export type PreviewVerdict = 'unchanged' | 'updated' | 'replaced' | 'added' | 'deleted';

/** Returns the verdicts of Heat's preview of an update by resource path: heat/engine/update.py. `deployed`: every resource of the stack. */
export function readPreviewVerdicts(
  answer: ResourceChanges,
  root: StackRef,
  deployed: readonly Pick<ListedResource, 'path' | 'resource'>[],
): ReadonlyMap<string, PreviewVerdict> {
  const verdicts = new Map<string, PreviewVerdict>();
  const findStack = createNestedStackFinder(root, deployed);
  const take = (resources: readonly PreviewedResource[], verdict: PreviewVerdict): void => {
    for (const resource of resources) {
      const path = toResourcePath(resource, root, findStack);
      if (path !== undefined) verdicts.set(path, verdict);
    }
  };
  take(answer.unchanged, 'unchanged');
  take(answer.updated, 'updated');
  take(answer.replaced, 'replaced');
  take(answer.added, 'added');
  take(answer.deleted, 'deleted');
  return verdicts;
}

/** Returns the path of a previewed resource; `undefined` in a nested stack that is not deployed, where everything is added. */
function toResourcePath(
  { name, stack, parentResource }: PreviewedResource,
  root: StackRef,
  findStack: NestedStackFinder,
): string | undefined {
  if (stack.id === root.id || (stack.name === root.name && parentResource === undefined)) return name;
  const holder = findStack(stack);
  return holder === undefined ? undefined : `${holder}/${name}`;
}
