import { listResources, type Listing } from '../result/listed-resources.js';
import { findRetentionNotes } from '../result/retained-resources.js';
import type { Context } from '../context.js';
import { toDeletePlan } from '../operations/delete.js';
import { withDuration } from '../operate.js';
import { findForbiddenChanges, toForbiddenFailure } from '../plan/forbidden-changes.js';
import { planHash } from '../plan/plan-hash.js';
import type { Plan } from '../plan/plan.js';
import { assertNothingProtected, findProtectedChangesInAll } from '../plan/policies.js';
import type { OperationResult } from '../result.js';
import { toStackFacts } from '../result/stack-facts.js';
import type { RemovalRules, RemovedStack } from './removed-stacks.js';
import type { StackRunResult, StackRunResults } from './types.js';
import type { Bundle } from '../../template/index.js';

/** What is to be planned, and what happens if a resource is protected: a preview warns, a deploy is refused. */
interface PlanOptions {
  readonly rules: RemovalRules;
  readonly isPreview: boolean;
}

/**
 * Plans the delete of each removed stack. Changes nothing. A plan with changes that `fail-on` forbids has a failure, as that of
 * any stack. Throws a `StackError` for a deploy that would delete a protected resource.
 */
export async function planRemovedStacks(
  removed: readonly RemovedStack[],
  options: PlanOptions,
  createContext: (key: string) => Context,
): Promise<StackRunResults> {
  const results = new Map<string, StackRunResult>();
  for (const one of removed) {
    const context = createContext(one.key);
    const result = await withDuration(context, () => planRemovedStack(context, one, options));
    results.set(one.key, { kind: 'result', result });
  }
  return results;
}

async function planRemovedStack(
  context: Context,
  { stack }: RemovedStack,
  { rules, isPreview }: PlanOptions,
): Promise<OperationResult> {
  const deployed = await listResources(context.heat, stack.ref);
  if (!isPreview)
    assertNothingProtected(
      stack.name,
      rules.protect.length === 0 ? [] : findProtectedChangesInAll(deployed, rules.protect),
      undefined,
    );
  const notes = await findRetentionNotes(context.heat, stack, deployed);
  const hash = hashDelete(stack, deployed);
  const plan: Plan = { ...toDeletePlan(stack, deployed, rules.protect, notes), hash };
  context.onPlan?.(plan);
  const forbidden = findForbiddenChanges(withUnlisted(plan, deployed), deployed, rules);
  const failure = forbidden.length === 0 ? undefined : toForbiddenFailure(stack.name, forbidden, NO_FILES);
  return {
    operation: 'preview',
    outcome: failure === undefined ? 'previewed' : 'failed',
    changed: false,
    plan,
    stack: toStackFacts(stack),
    failure,
  };
}

/** A stack that is not in the file has no template whose lines could be shown. */
const NO_FILES: Pick<Bundle, 'locateResource'> = { locateResource: () => undefined };

/** For `fail-on`, which has to see what the plan cannot list. */
function withUnlisted(plan: Plan, { unlisted }: Listing): Plan {
  const unseen = unlisted.map(
    ({ path, because }) => ({ path, fate: 'delete', among: 'all', because }) as const,
  );
  return { ...plan, unseen };
}

/** Covers the stack, its last change and its resources, so that an approval covers only what the preview has shown. */
function hashDelete(
  { name, id, creationTime, updatedTime }: RemovedStack['stack'],
  { resources, unlisted }: Listing,
): string {
  const listed = resources.map(({ path, type, resource }) => [path, type, resource.physicalId]);
  return planHash({
    stack: [name, id],
    deployedTemplate: [updatedTime ?? creationTime, listed, unlisted.map(({ path }) => path)],
    deployedParameters: {},
    template: 'delete-removed',
    parameters: {},
    options: {},
  });
}
