import type { HeatClient, StackRef, StackResource } from '../heat/index.js';
import { DEEPEST } from './event-feed.js';
import { StackTree } from './stack-tree.js';
import { keyOf } from './story.js';

/** All resources of a stack, nested ones too, each with its path. */
export async function listedResources(
  heat: HeatClient,
  ref: StackRef,
): Promise<{ readonly path: string; readonly type: string; readonly resource: StackResource }[]> {
  const resources = await heat.listResources(ref, { nestedDepth: DEEPEST });
  const tree = new StackTree(ref);
  tree.learn(resources);
  return resources.map((resource) => ({
    path: keyOf([...tree.pathOf(resource.stack), resource.name]),
    type: resource.type,
    resource,
  }));
}
