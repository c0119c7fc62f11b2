import { messageOf, RequestError } from '../../errors/index.js';
import type { HeatClient, StackRef, StackResource } from '../../heat/index.js';
import { MAX_NESTING } from '../wait/event-feed.js';
import { StackTree } from '../wait/stack-tree.js';
import { toPathKey } from '../wait/action-progress.js';

/** A deployed resource, by its path from the root stack. */
export interface ListedResource {
  readonly path: string;
  readonly type: string;
  readonly resource: StackResource;
  /** True if the deploy will mark it as unhealthy, because `replace` names it. */
  readonly isRequested?: boolean;
  /** For a resource that is not created yet: whether it is to replace an object that still exists. Absent: it is not. */
  readonly isReplacement?: 'yes' | 'unknown';
}

/** A resource that is a stack whose resources Heat cannot list. */
export interface UnlistedStack {
  readonly path: string;
  readonly type: string;
  /** Why, as the end of a sentence. */
  readonly because: string;
}

/** All deployed resources of a stack that Heat can list. */
export interface Listing {
  readonly resources: readonly ListedResource[];
  readonly unlisted: readonly UnlistedStack[];
}

/**
 * Lists the resources of a stack and of everything nested in it, however deep (one request shows five levels), and of
 * the stacks of its `OS::Heat::Stack` resources, which are found by their physical ids.
 */
export async function listResources(
  heat: HeatClient,
  ref: StackRef,
  parentPath: readonly string[] = [],
): Promise<Listing> {
  return completeListing(heat, ref, await heat.listResources(ref, { nestedDepth: MAX_NESTING }), parentPath);
}

/** Returns the same from the first list, with `nestedDepth: MAX_NESTING`, that was read before. */
export async function completeListing(
  heat: HeatClient,
  ref: StackRef,
  listed: readonly StackResource[],
  parentPath: readonly string[] = [],
): Promise<Listing> {
  const tree = new StackTree(ref);
  tree.learn(listed);
  const resources = listed.map((resource): ListedResource => {
    const path = [...parentPath, ...tree.findPath(resource.stack), resource.name];
    return { path: toPathKey(path), type: resource.type, resource };
  });
  const listedStackIds = new Set(listed.map(({ stack }) => stack.id));
  const listings: Listing[] = [{ resources, unlisted: [] }];
  for (const one of resources) {
    const levels = one.path.split('/').length - parentPath.length;
    if (isStack(one)) listings.push(await listStackResource(heat, one));
    else if (
      one.resource.nested !== undefined &&
      levels > MAX_NESTING &&
      !listedStackIds.has(one.resource.nested.id)
    )
      listings.push(await listResources(heat, one.resource.nested, one.path.split('/')));
  }
  return {
    resources: listings.flatMap(({ resources }) => resources),
    unlisted: listings.flatMap(({ unlisted }) => unlisted),
  };
}

function isStack({ type, resource }: ListedResource): boolean {
  return type === STACK_TYPE && resource.physicalId !== '';
}

/**
 * Lists the stack of an `OS::Heat::Stack`, which can be in a region, project or cloud that this session cannot access.
 */
async function listStackResource(
  heat: HeatClient,
  { path, type, resource }: ListedResource,
): Promise<Listing> {
  try {
    const ref = await heat.findStack(resource.physicalId);
    if (ref !== undefined) return await listResources(heat, ref, path.split('/'));
  } catch (error) {
    if (!(error instanceof RequestError) || error.status === undefined) throw error;
    return { resources: [], unlisted: [{ path, type, because: messageOf(error) }] };
  }
  const because = `stack ${resource.physicalId} does not exist in this project and region`;
  return { resources: [], unlisted: [{ path, type, because }] };
}

/** Type of a resource that is a separate stack, which Heat updates like a client and never previews. */
export const STACK_TYPE = 'OS::Heat::Stack';

/** Returns the paths of the resources that contain the one at that path: `a` and `a/b` for `a/b/c`. */
export function listHolders(path: string): string[] {
  const names = path.split('/');
  return names.slice(1).map((_, index) => names.slice(0, index + 1).join('/'));
}
