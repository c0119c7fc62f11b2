import type { PlannedChange, Unseen } from '../plan.js';
import { toPlannedDeletion } from './planned-change.js';
import { listHolders } from '../../result/listed-resources.js';
import type { StackComparison } from './stack-comparison.js';

/**
 * Returns the deployed nested stacks and groups that the deploy replaces or deletes, or may, if no change of a resource in them shows
 * it: an empty group, or one whose members all have other names afterwards. Innermost first.
 */
export function findHolderChanges(
  view: StackComparison,
  changes: readonly PlannedChange[],
  unseen: readonly Unseen[],
): PlannedChange[] {
  const shown = new Set(changes.flatMap(listShown));
  const planned = new Set(changes.map(({ path }) => path));
  const closed = new Set(unseen.map(({ path }) => path));
  const isUnseen = (path: string): boolean => [path, ...listHolders(path)].some((one) => closed.has(one));
  const innermostFirst = view.nestedStacks.toSorted(
    (left, right) => depthOf(right.path) - depthOf(left.path),
  );
  const found: PlannedChange[] = [];
  for (const one of innermostFirst) {
    const action = view.judgeNestedStack(one.path);
    const isShown = planned.has(one.path) || shown.has(`${action} ${one.path}`);
    if (action === 'kept' || isShown || isUnseen(one.path)) continue;
    const { path, type } = one;
    const change: PlannedChange =
      action === 'delete'
        ? toPlannedDeletion(one, (at) => view.nodeBefore(at))
        : { path, type, ...ACTIONS[action], values: [] };
    found.push(change);
    for (const text of listShown(change)) shown.add(text);
  }
  return found;
}

const ACTIONS = {
  replace: { action: 'replace', notes: ['the nested stack is replaced as a whole'] },
  unknown: { action: 'unknown', worst: 'replace', notes: ['the nested stack may be replaced as a whole'] },
} as const;

/** Returns `delete a` and `delete a/b` for the deletion of `a/b/c`. */
function listShown({ path, action, worst = 'replace' }: PlannedChange): string[] {
  return action === 'unknown' && worst !== 'replace'
    ? []
    : listHolders(path).map((holder) => `${action} ${holder}`);
}

function depthOf(path: string): number {
  return path.split('/').length;
}
