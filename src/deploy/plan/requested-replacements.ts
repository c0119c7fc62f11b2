import { StackError } from '../../errors/index.js';
import type { HeatClient, Stack } from '../../heat/index.js';
import type { Context } from '../context.js';
import type { Plan, PlannedChange } from './plan.js';
import { createMatcher, findUnmatchedPatterns } from './policies.js';
import { REQUESTED_NOTE } from './resources/live-state.js';
import type { StackSpec } from '../request.js';
import { findStack } from '../submit/find-stack.js';
import { listResources, type ListedResource, type Listing } from '../result/listed-resources.js';

/**
 * Returns the deployed resources that the patterns of `replace` match by name, path or type. Leaves out the contents of nested
 * stacks that match themselves, because Heat replaces those as a whole. Throws a `StackError` if a pattern matches nothing.
 */
export function findRequestedReplacements(
  stackName: string,
  { resources }: Listing,
  patterns: readonly string[],
): ListedResource[] {
  if (patterns.length === 0) return [];
  const existing = resources.filter(({ resource }) => resource.action !== 'DELETE');
  const unmatched = findUnmatchedPatterns(patterns, existing);
  if (unmatched.length > 0) throw unmatchedError(stackName, unmatched);
  const matcher = createMatcher(patterns);
  const matched = existing.filter((one) => matcher.protectedOf([one], 'replace').length > 0);
  return matched.filter(({ path }) => !matched.some((holder) => path.startsWith(`${holder.path}/`)));
}

/** Throws a `StackError` if a pattern of the request's `replace` matches no resource of its stack. */
export async function assertReplacementsMatch(
  context: Context,
  request: Pick<StackSpec, 'stackName' | 'replace'>,
): Promise<void> {
  if (request.replace.length === 0) return;
  await assertReplacedByCreate(context.heat, request, await findStack(context, request.stackName));
}

/**
 * Throws a `StackError` if a pattern of `replace` matches no resource of the stack that a create replaces as a whole, or if there is
 * no such stack.
 */
export async function assertReplacedByCreate(
  heat: HeatClient,
  { stackName, replace }: Pick<StackSpec, 'stackName' | 'replace'>,
  replaced: Stack | undefined,
): Promise<void> {
  if (replace.length === 0) return;
  if (replaced === undefined) throw unmatchedError(stackName, replace);
  findRequestedReplacements(stackName, await listResources(heat, replaced.ref), replace);
}

function unmatchedError(stackName: string, patterns: readonly string[]): StackError {
  const words = patterns.map((pattern) => `"${pattern}"`).join(', ');
  return new StackError(
    `No deployed resource of stack ${stackName} matches ${words} of "replace" by name, path or type; nothing was changed`,
    {
      failureCode: 'refused',
      hint: 'Use operation "resources" to list the paths and types, or remove the pattern.',
    },
  );
}

/** Returns the listing as Heat will see it once the resources are marked as unhealthy. */
export function withRequestedReplacements(listing: Listing, requested: readonly ListedResource[]): Listing {
  if (requested.length === 0) return listing;
  const paths = new Set(requested.map(({ path }) => path));
  const resources = listing.resources.map((one): ListedResource => {
    if (!paths.has(one.path)) return one;
    const resource = { ...one.resource, action: 'CHECK', status: 'FAILED', state: 'CHECK_FAILED' } as const;
    return { ...one, resource, isRequested: true };
  });
  return { ...listing, resources };
}

/**
 * Adds the resources of `replace` that the plan cannot see, such as those of an `OS::Heat::Stack`. Throws a `StackError` if the
 * plan shows that Heat would not replace a resource although it is marked as unhealthy.
 */
export function planRequestedReplacements(
  stackName: string,
  plan: Pick<Plan, 'changes' | 'unseen'>,
  { resources }: Listing,
  requested: readonly ListedResource[],
): PlannedChange[] {
  const planned = new Map(plan.changes.map((change) => [change.path, change]));
  const isUnseen = (path: string): boolean => plan.unseen.some((part) => isBelow(path, part.path));
  const isReplaced = (path: string): boolean => {
    const change = planned.get(path);
    return change === undefined ? isUnseen(path) : change.action === 'replace' || change.worst === 'replace';
  };
  const contents = ({ path }: ListedResource): readonly ListedResource[] =>
    resources.filter((one) => one.resource.nested === undefined && isBelow(one.path, path));
  const kept = requested.filter((one) =>
    one.resource.nested === undefined
      ? !isReplaced(one.path)
      : contents(one).some(({ path }) => !isReplaced(path) && planned.get(path)?.action !== 'delete'),
  );
  if (kept.length > 0) throw notReplacedError(stackName, kept, planned);
  const added = requested.filter(({ path, resource }) => resource.nested === undefined && !planned.has(path));
  return added.map(({ path, type }) => ({
    path,
    type,
    action: 'replace',
    values: [],
    notes: [REQUESTED_NOTE],
  }));
}

function isBelow(path: string, holder: string): boolean {
  return holder !== '' && path.startsWith(`${holder}/`);
}

function notReplacedError(
  stackName: string,
  kept: readonly ListedResource[],
  planned: ReadonlyMap<string, PlannedChange>,
): StackError {
  const lines = kept.map(({ path, type }) =>
    planned.get(path)?.action === 'delete'
      ? `  - ${path} (${type}) would be deleted: the template no longer defines it, or its group becomes smaller`
      : `  - ${path} (${type}) would stay: Heat does not replace such a resource`,
  );
  return new StackError(
    [
      `"replace" names resources of stack ${stackName} that Heat would not replace; nothing was changed`,
      ...lines,
    ].join('\n'),
    { failureCode: 'refused', hint: 'Use patterns that match only the resources to replace.' },
  );
}
