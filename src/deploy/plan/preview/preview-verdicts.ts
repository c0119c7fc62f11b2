import type { PreviewedResource, ResourceChanges, StackRef } from '../../../heat/index.js';
import { splitNestedName, withoutShortId } from '../../nested-stack-names.js';

/** The verdict of Heat's preview about a resource. */
export type PreviewVerdict = 'unchanged' | 'updated' | 'replaced' | 'added' | 'deleted';

/** Returns the verdicts of Heat's preview of an update by resource path: heat/engine/update.py. */
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

/**
 * Returns the path of a previewed resource. Previews name the stack and the resource that holds it, but no further
 * ancestors. These are parsed from the nested stack's name, which is its parent's name, a dash and the holding
 * resource.
 */
function toResourcePath(resource: PreviewedResource, root: StackRef): string[] {
  return [...parentPath(resource.stack.name, resource.parentResource, root.name), resource.name];
}

function parentPath(stackName: string, parentResource: string | undefined, root: string): string[] {
  if (stackName === root || parentResource === undefined) return [];
  const bare = withoutShortId(stackName);
  const above = bare.endsWith(`-${parentResource}`) ? bare.slice(0, -parentResource.length - 1) : root;
  if (above === root || !above.startsWith(`${root}-`)) return [parentResource];
  return [...splitNestedName(above.slice(root.length + 1), 'any'), parentResource];
}
