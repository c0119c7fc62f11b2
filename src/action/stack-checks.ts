import {
  assertApprovedPlans,
  assertNoForbiddenPlans,
  assertReplacementsMatch,
  findOutputNames,
  hasForbiddenKinds,
  operateStacks,
  withApprovals,
  type MultiStackDeps,
  type StackTask,
} from '../deploy/index.js';
import type { MultiStackJob, StackJob } from '../inputs/index.js';
import * as report from '../report/index.js';
import type { Bundle } from '../template/index.js';
import type { Removal } from './removed-stacks.js';

/** Throws an `InputError` if a name in `masked-outputs` matches no output of any stack, before any stack is changed. */
export async function assertMaskedOutputsExist(
  { stacks }: MultiStackJob,
  deps: MultiStackDeps,
  filesByKey: ReadonlyMap<string, Bundle>,
): Promise<void> {
  const maskedStacks = stacks.filter(
    ({ reporting, request }) => reporting.maskedOutputs.length > 0 && request.operation !== 'delete',
  );
  const outputNames = maskedStacks.map(async ({ key, request, reporting }) => ({
    patterns: reporting.maskedOutputs,
    outputNames: await findOutputNames(deps.createContext(key), request, filesByKey.get(key)),
  }));
  report.assertMasksMatch(await Promise.all(outputNames));
}

/** Throws a `StackError` if a pattern of `replace` matches no resource of its stack, before any stack is changed. */
export async function assertReplacementsExist(
  { stacks }: MultiStackJob,
  deps: MultiStackDeps,
): Promise<void> {
  const checks = stacks.map(async ({ key, request }) => {
    if (request.operation === 'delete' || request.operation === 'preview') return;
    await assertReplacementsMatch(deps.createContext(key), request);
  });
  await Promise.all(checks);
}

/**
 * Throws an error unless every plan matches `expect-plan` and passes `fail-on`, before any stack is changed. Returns the stacks to operate
 * on; with `expect-plan`, their deploys refuse what someone else has changed since.
 */
export async function assertStacksMatchPlans(
  multiStack: MultiStackJob,
  deps: MultiStackDeps,
  { removed, plans, rules }: Removal,
): Promise<readonly StackJob[]> {
  const { expectPlan, stacks, maxParallel } = multiStack;
  const isDeploy = stacks.some(({ request }) => request.operation === 'deploy');
  const guarded = [
    ...stacks,
    ...removed.map(({ key }) => ({ key, request: { failOn: rules?.failOn ?? [] } })),
  ];
  if (expectPlan === undefined && !(isDeploy && guarded.some(hasForbiddenKinds))) return stacks;
  const previews = stacks.flatMap((stack): StackTask[] => {
    const { request } = stack;
    return request.operation === 'delete'
      ? []
      : [{ ...stack, request: { ...request, operation: 'preview' } }];
  });
  const results = new Map([...(await operateStacks(previews, maxParallel, deps)), ...plans]);
  if (expectPlan !== undefined) assertApprovedPlans(results, expectPlan, stacks);
  assertNoForbiddenPlans(guarded, results);
  return expectPlan === undefined ? stacks : withApprovals(stacks, results);
}
