import type { ChangesInput } from './resources/changes-input.js';
import type { Difference } from './evaluate/compare-values.js';
import { createUnknownJudgement, type Judgement } from './resources/judgement.js';
import type { PlannedChange, Unseen } from './plan.js';
import { toPlannedChange, toPlannedDeletion } from './resources/planned-change.js';
import { isNotBegun } from './resources/live-state.js';
import { findHolderChanges } from './resources/holder-changes.js';
import { StackComparison } from './resources/stack-comparison.js';
import type { ResourceNode } from './stack/planned-stack.js';
import { listHolders, STACK_TYPE, type ListedResource } from '../result/listed-resources.js';
import { collectResources, UNSEEN_BECAUSE, unseenInDeletedStacks } from './resources/unseen-parts.js';

export interface ResourcePlan {
  readonly changes: readonly PlannedChange[];
  readonly unchanged: number;
  readonly unseen: readonly Unseen[];
  /** Hidden parameters of changed resources, whose own changes Heat does not show. */
  readonly hiddenParameters: ReadonlySet<string>;
  /** Types whose schema would make the plan more exact. */
  readonly missingSchemas: ReadonlySet<string>;
  /** Resources whose stored properties would make the plan more exact. */
  readonly missingStored: ReadonlySet<string>;
  /** Compares the values of two expressions: `before` in the deployed root template, `after` in the new one. */
  readonly compareExpressions: (before: unknown, after: unknown) => Difference;
}

/** Plans the change of each resource of a stack, including nested ones. */
export function planResources(input: ChangesInput): ResourcePlan {
  const view = new StackComparison(input);
  const { leaves, unseen } = collectResources(view);
  const judged = leaves.map((node) => ({
    node,
    judgement: toShownJudgement(node, view.judge.judge(node.path)),
  }));
  const planned = judged.filter(({ judgement }) => judgement.action !== 'unchanged');
  const plannedPaths = new Set(planned.flatMap(({ node }) => [node.path, ...listHolders(node.path)]));
  const sources = { ...input, isPlanned: (path: string) => plannedPaths.has(path) };
  const staying = new Set(leaves.map(({ path }) => path));
  const closed = unseen.map(({ path }) => path);
  const deleted = view.leaves.filter(
    (one) =>
      !staying.has(one.path) &&
      !isToBeginStack(view, one) &&
      !closed.some((path) => path === one.path || one.path.startsWith(`${path}/`)),
  );
  const inStacks = [
    ...planned.map(({ node, judgement }) =>
      toPlannedChange(node, view.nodeBefore(node.path), judgement, sources),
    ),
    ...deleted.map((one) => toPlannedDeletion(one, (path) => view.nodeBefore(path))),
  ];
  const changes = [...inStacks, ...findHolderChanges(view, inStacks, unseen)];
  return {
    changes: changes.sort((left, right) => (left.path < right.path ? -1 : 1)),
    unchanged: judged.length - planned.length,
    unseen: [...unseen, ...unseenInDeletedStacks(view, staying)],
    hiddenParameters: findHiddenParameters(planned.map(({ judgement }) => judgement)),
    missingSchemas: view.missingSchemas,
    missingStored: view.missingStored,
    compareExpressions: (before, after) => view.compareExpressions(before, after),
  };
}

/**
 * Whether it is to become a nested stack and does not exist yet, as after a create that failed elsewhere: nothing is deleted. Heat's check and
 * snapshot give such a resource another state, but no id.
 */
function isToBeginStack(view: StackComparison, one: ListedResource): boolean {
  const isMissing = isNotBegun(one) || one.resource.physicalId === '';
  return isMissing && one.isReplacement === undefined && view.judgeNestedStack(one.path) !== 'delete';
}

function findHiddenParameters(judgements: readonly Judgement[]): Set<string> {
  const reasons = judgements.flatMap((judgement) => judgement.reasons);
  return new Set(reasons.flatMap((reason) => (typeof reason === 'string' ? [] : [reason.hiddenParameter])));
}

/** Heat updates an `OS::Heat::Stack` in place. What changes inside it is known only after the deploy. */
function toShownJudgement({ type }: ResourceNode, judgement: Judgement): Judgement {
  return type === STACK_TYPE && judgement.action === 'update'
    ? createUnknownJudgement('update', judgement.differing, [...judgement.reasons, UNSEEN_BECAUSE.stack])
    : judgement;
}
