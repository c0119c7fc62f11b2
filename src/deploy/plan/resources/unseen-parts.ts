import type { Unseen } from '../plan.js';
import type { Judgement } from './judgement.js';
import type { StackComparison } from './stack-comparison.js';
import type { PlannedStack, ResourceNode } from '../stack/planned-stack.js';
import { STACK_TYPE } from '../../result/listed-resources.js';

/**
 * Collects the resources of the new stack that are not nested stacks, and the parts that the plan cannot see into. The resource that
 * contains such a part is itself in the plan, because guards can name it.
 */
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
    collectWithoutTemplate(node, view, leaves, unseen);
  }
}

/** Collects a resource whose contents no template shows, if it has any. */
function collectWithoutTemplate(
  node: ResourceNode,
  view: StackComparison,
  leaves: ResourceNode[],
  unseen: Unseen[],
): void {
  const { path, type } = node;
  const isStack = type === STACK_TYPE;
  const isLeaf = !isStack && !view.hasChildren(path);
  const judgement = view.judge.judge(path);
  const { action } = judgement;
  if (isLeaf || isStack || isOwnChange(judgement)) leaves.push(node);
  // The contents of what is replaced are deleted, which the plan shows; those of an `OS::Heat::Stack` it cannot show.
  const isReplaced = action === 'replace' && !isStack;
  if (isLeaf || isReplaced || !view.isDeployed(path)) return;
  const among = action === 'unchanged' ? 'failed' : 'all';
  unseen.push({ path, fate: 'unknown', among, because: UNSEEN_BECAUSE[isStack ? 'stack' : 'other'] });
}

/** Heat's preview lists each resource that contains others as updated, whether or not it changes itself. */
function isOwnChange({ action, differing, worst }: Judgement): boolean {
  return action === 'replace' || worst === 'replace' || (action !== 'unchanged' && differing.length > 0);
}

/** Why the plan cannot see a part. */
export const UNSEEN_BECAUSE = {
  stack: 'Heat does not preview the contents of an OS::Heat::Stack',
  other: 'Heat does not preview the contents of such a resource',
} as const;

function toUnknownPart(path: string, because: string): Unseen {
  return { path, fate: 'unknown', among: 'all', because };
}
