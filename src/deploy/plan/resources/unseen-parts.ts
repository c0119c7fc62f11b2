import type { Unseen } from '../plan.js';
import type { StackComparison } from './stack-comparison.js';
import type { PlannedStack, ResourceNode } from '../stack/planned-stack.js';
import { STACK_TYPE } from '../../result/listed-resources.js';

/** Collects the resources of the new stack that are not nested stacks, and the parts that the plan cannot see into. */
export function collectResources(view: StackComparison): CollectedResources {
  const leaves: ResourceNode[] = [];
  const unseen: Unseen[] = [];
  collect(view.after, view, leaves, unseen);
  return { leaves, unseen };
}

export interface CollectedResources {
  readonly leaves: readonly ResourceNode[];
  readonly unseen: readonly Unseen[];
}

/** Returns the stacks of deleted `OS::Heat::Stack` resources: their resources are deleted as well. `staying`: paths that remain. */
export function unseenInDeletedStacks(view: StackComparison, staying: ReadonlySet<string>): Unseen[] {
  return view.leaves.flatMap(({ path, type }): Unseen[] =>
    type === STACK_TYPE && !staying.has(path)
      ? [{ path, fate: 'delete', among: 'all', because: 'they are deleted with it' }]
      : [],
  );
}

function collect(stack: PlannedStack, view: StackComparison, leaves: ResourceNode[], unseen: Unseen[]): void {
  for (const node of stack.resources().values()) {
    if (view.isLeftOut(node)) continue;
    const nested = node.nested();
    if (nested !== undefined) {
      if (nested.isSizeUnknown)
        unseen.push(toUnknownPart(node.path, 'its size is known only after the deploy'));
      collect(nested, view, leaves, unseen);
      continue;
    }
    const isLeaf = node.type !== STACK_TYPE && !view.hasChildren(node.path);
    const { action } = view.judge.judge(node.path);
    if (isLeaf || node.type === STACK_TYPE) leaves.push(node);
    if (isLeaf || !view.isDeployed(node.path)) continue;
    const among = action === 'unchanged' ? 'failed' : 'all';
    unseen.push({
      path: node.path,
      fate: 'unknown',
      among,
      because: UNSEEN_BECAUSE[node.type === STACK_TYPE ? 'stack' : 'other'],
    });
  }
}

/** Why the plan cannot see a part. */
export const UNSEEN_BECAUSE = {
  stack: 'Heat does not preview the contents of an OS::Heat::Stack',
  other: 'Heat does not preview the contents of such a resource',
} as const;

function toUnknownPart(path: string, because: string): Unseen {
  return { path, fate: 'unknown', among: 'all', because };
}
