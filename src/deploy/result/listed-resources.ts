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
}

/** A resource that is a stack of which Heat does not say what is in it. */
export interface UnlistedStack {
  readonly path: string;
  readonly type: string;
  /** Why, as the end of a sentence. */
  readonly because: string;
}

/** All that is deployed in a stack, as far as Heat tells. */
export interface Listing {
  readonly resources: readonly ListedResource[];
  readonly unlisted: readonly UnlistedStack[];
}

/**
 * Lists the resources of a stack and of everything nested in it, however deep (one request shows five levels), and of the
 * stacks of its `OS::Heat::Stack` resources, which are found by their physical ids.
 */
export async function listResources(
  heat: HeatClient,
  ref: StackRef,
  above: readonly string[] = [],
): Promise<Listing> {
  const listed = await heat.listResources(ref, { nestedDepth: MAX_NESTING });
  const tree = new StackTree(ref);
  tree.learn(listed);
  const own = listed.map((resource): ListedResource => {
    const path = [...above, ...tree.findPath(resource.stack), resource.name];
    return { path: toPathKey(path), type: resource.type, resource };
  });
  const shown = new Set(listed.map(({ stack }) => stack.id));
  const all: Listing[] = [{ resources: own, unlisted: [] }];
  for (const one of own) {
    const levels = one.path.split('/').length - above.length;
    if (isStack(one)) all.push(await ofStackResource(heat, one));
    else if (one.resource.nested !== undefined && levels > MAX_NESTING && !shown.has(one.resource.nested.id))
      all.push(await listResources(heat, one.resource.nested, one.path.split('/')));
  }
  return {
    resources: all.flatMap(({ resources }) => resources),
    unlisted: all.flatMap(({ unlisted }) => unlisted),
  };
}

function isStack({ type, resource }: ListedResource): boolean {
  return type === STACK_TYPE && resource.physicalId !== '';
}

/** Such a stack can be in another region, project or cloud, where this session does not reach. */
async function ofStackResource(heat: HeatClient, { path, type, resource }: ListedResource): Promise<Listing> {
  try {
    const ref = await heat.findStack(resource.physicalId);
    if (ref !== undefined) return await listResources(heat, ref, path.split('/'));
  } catch (error) {
    if (!(error instanceof RequestError) || error.status === undefined) throw error;
    return { resources: [], unlisted: [{ path, type, because: messageOf(error) }] };
  }
  const because = `Heat has no stack ${resource.physicalId} in this project and region`;
  return { resources: [], unlisted: [{ path, type, because }] };
}

/** Type of a resource that is a stack of its own, which Heat updates as a client would and never previews. */
export const STACK_TYPE = 'OS::Heat::Stack';
