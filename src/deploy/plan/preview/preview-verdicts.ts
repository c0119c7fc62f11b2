import type { PreviewedResource, ResourceChanges, StackRef } from '../../../heat/index.js';

/** What Heat's own preview says of a resource. */
export type PreviewVerdict = 'unchanged' | 'updated' | 'replaced' | 'added' | 'deleted';

/** Heat's preview of an update by path: heat/engine/update.py. */
export function readPreviewVerdicts(
  answer: ResourceChanges,
  root: StackRef,
): ReadonlyMap<string, PreviewVerdict> {
  const words = new Map<string, PreviewVerdict>();
  const take = (resources: readonly PreviewedResource[], word: PreviewVerdict): void => {
    for (const resource of resources) words.set(toResourcePath(resource, root).join('/'), word);
  };
  take(answer.unchanged, 'unchanged');
  take(answer.updated, 'updated');
  take(answer.replaced, 'replaced');
  take(answer.added, 'added');
  take(answer.deleted, 'deleted');
  return words;
}

/** Heat appends 12 characters to the name of a nested stack that is there; one that is not there yet has none. */
const SHORT_ID = /-[a-z2-7]{12}$/;

/**
 * Path of a previewed resource. Previews name the stack and the resource that holds it, and nothing further up: the
 * rest is read off the nested stack's name, which is its parent's, a dash and that resource.
 */
function toResourcePath(resource: PreviewedResource, root: StackRef): string[] {
  return [...parentPath(resource.stack.name, resource.parentResource, root.name), resource.name];
}

function parentPath(stackName: string, parentResource: string | undefined, root: string): string[] {
  if (stackName === root || parentResource === undefined) return [];
  const bare = stackName.replace(SHORT_ID, '');
  const above = bare.endsWith(`-${parentResource}`) ? bare.slice(0, -parentResource.length - 1) : root;
  if (above === root || !above.startsWith(`${root}-`)) return [parentResource];
  const middle = above.slice(root.length + 1).replace(SHORT_ID, '');
  // Between the root and the parent may stand several names, each with 12 characters of its own at its end.
  return [...middle.split(/-[a-z2-7]{12}-/), parentResource];
}
