import picomatch from 'picomatch';
import { StackError } from '../../errors/index.js';
import { isFailed } from '../../heat/index.js';
import type { ListedResource, Listing, UnlistedStack } from '../result/listed-resources.js';
import { describeLocated, toListLines } from './located-changes.js';
import { findLostStacks } from './lost-stacks.js';
import { describePlanDifferences } from './plan-hash.js';
import type { Plan, Unseen } from './plan.js';
import type { Bundle } from '../../template/index.js';

/** A resource that a pattern protects, and what would happen to it. */
export interface ProtectedChange {
  readonly path: string;
  readonly type: string;
  readonly pattern: string;
  /** `unknown`: the plan does not show what happens to it. */
  readonly action: 'replace' | 'delete' | 'unknown';
  /** For `unknown`: the reason. */
  readonly because?: string;
}

/** Throws a `StackError` if the plan differs from the approved one, or contains changes that cannot be approved. */
export function assertApprovedPlan(plan: Plan, expected: string | undefined): void {
  if (expected === undefined) return;
  const differences = [...findUnapprovedChanges(plan), ...describePlanDifferences(expected, plan.hash ?? '')];
  if (differences.length === 0) return;
  throw new StackError(
    [
      `The deploy of stack ${plan.stack.name} differs from the approved plan; nothing was changed`,
      ...toListLines(differences),
    ].join('\n'),
    { failureCode: 'plan-changed', hint: 'Run a new preview and approve its plan-hash.' },
  );
}

/**
 * Returns why the deploy cannot be approved; empty if it can. Nested stacks that a preview does not show are no reason:
 * the hash covers their templates, files and parameters on both sides.
 */
export function findUnapprovedChanges({ unseen }: Pick<Plan, 'unseen'>): string[] {
  return unseen
    .filter(({ path }) => path === '')
    .map(({ because }) => `a plan cannot show what this deploy does: ${because}`);
}

/**
 * Throws a `StackError` if `found` is not empty. Names each protected resource, with its line, that the plan replaces
 * or deletes, or may replace or delete.
 */
export function assertNothingProtected(
  stackName: string,
  found: readonly ProtectedChange[],
  files: Bundle | undefined,
): void {
  if (found.length === 0) return;
  const { texts, locations } = describeLocated(found, describeProtected, files);
  const summary = found.every(({ action }) => action === 'unknown')
    ? `The deploy could replace or delete protected resources of stack ${stackName}; nothing was changed`
    : `Protected resources of stack ${stackName} would be replaced or deleted; nothing was changed`;
  throw new StackError([summary, ...toListLines(texts)].join('\n'), {
    failureCode: 'protected',
    locations,
    // A delete has no template to change.
    hint:
      files === undefined
        ? 'To delete them anyway, remove the pattern from "protect" for one workflow run.'
        : 'Change the template so that they are kept, or remove the pattern from "protect" for one workflow run.',
  });
}

function describeProtected({ path, type, pattern, action, because }: ProtectedChange): string {
  return action === 'unknown'
    ? `${path} (${type}) may be replaced or deleted: protected by "${pattern}"; ${because ?? 'the plan does not show it'}`
    : `${path} (${type}) would be ${DONE[action]}: protected by "${pattern}"`;
}

const DONE = { replace: 'replaced', delete: 'deleted' } as const;

/**
 * Returns the protected resources that a plan replaces or deletes, or cannot show. `deployed` is the stack's current
 * content.
 */
export function findProtectedChanges(
  plan: Plan,
  deployed: Listing,
  patterns: readonly string[],
): ProtectedChange[] {
  const matcher = createMatcher(patterns);
  const typesOf = createTypeLookup(deployed);
  const planned = plan.changes.flatMap((change) => {
    const { action, worst, notes } = change;
    const named = typesOf(change);
    if (action === 'replace' || action === 'delete') return matcher.protectedOf(named, action).slice(0, 1);
    if (action !== 'unknown' || worst !== 'replace') return [];
    const because = `it may be replaced: ${notes.join('; ')}`;
    return matcher
      .protectedOf(named, 'unknown')
      .slice(0, 1)
      .map((one) => ({ ...one, because }));
  });
  const unseen = plan.unseen.flatMap((part) => findInUnseen(part, deployed, matcher, patterns));
  const stacks = findLostStacks(plan, deployed).flatMap((one) =>
    matcher
      .protectedOf([one], one.action)
      .map((found) => (one.action === 'unknown' ? { ...found, because: STACK_MAY_BE_LOST } : found)),
  );
  // A resource can have its own planned change and also be part of an unseen stack: report it once.
  return [...new Map([...unseen, ...stacks, ...planned].map((one) => [one.path, one])).values()];
}

/**
 * Returns a function that returns a planned change by its deployed type and by its planned type, which differ if the deploy changes the
 * type: a guard that names either applies.
 */
export function createTypeLookup({ resources }: Listing): (change: Named) => readonly Named[] {
  const deployedTypes = new Map(resources.map(({ path, type }) => [path, type]));
  return ({ path, type }) => {
    const deployedType = deployedTypes.get(path) ?? type;
    return deployedType === type
      ? [{ path, type }]
      : [
          { path, type: deployedType },
          { path, type },
        ];
  };
}

const STACK_MAY_BE_LOST = 'everything in it may be replaced or deleted';

/** Returns the protected resources of a stack that is deleted. Stacks that cannot be listed count as protected. */
export function findProtectedChangesInAll(deployed: Listing, patterns: readonly string[]): ProtectedChange[] {
  return findInUnseen(WHOLE_STACK, deployed, createMatcher(patterns), patterns);
}

/** All resources of a stack that is deleted. */
export const WHOLE_STACK: Unseen = {
  path: '',
  fate: 'delete',
  among: 'all',
  because: 'they are deleted with the stack',
};

/** Returns the matching resources of a part that the plan cannot show. Stacks that cannot be listed match. */
export function findInUnseen(
  { path, fate, among, because }: Unseen,
  deployed: Listing,
  matcher: Matcher,
  patterns: readonly string[],
): ProtectedChange[] {
  const isBelow = (one: { readonly path: string }): boolean => path === '' || one.path.startsWith(`${path}/`);
  const isIn = (one: { readonly path: string }): boolean => isBelow(one) || one.path === path;
  const may = ({ resource }: ListedResource): boolean => among === 'all' || isFailed(resource);
  const action = fate === 'delete' ? 'delete' : 'unknown';
  const found = matcher
    .protectedOf(
      deployed.resources.filter((one) => isBelow(one) && may(one)),
      action,
    )
    .map((one) => (action === 'unknown' ? { ...one, because } : one));
  const blind =
    among === 'all' ? deployed.unlisted.filter(isIn).map((one) => hiddenStack(one, patterns)) : [];
  return [...found, ...blind];
}

function hiddenStack({ path, type, because }: UnlistedStack, patterns: readonly string[]): ProtectedChange {
  const words = `its resources cannot be listed: ${because}`;
  return { path: `${path}/…`, type, pattern: patterns.join('", "'), action: 'unknown', because: words };
}

/** Patterns, compiled once. */
export interface Matcher {
  /** Returns the resources that the patterns match by name, path or type. */
  protectedOf(resources: readonly Named[], action: ProtectedChange['action']): ProtectedChange[];
}

interface Named {
  readonly path: string;
  readonly type: string;
}

export function createMatcher(patterns: readonly string[]): Matcher {
  const compiled = patterns.map((pattern) => ({ pattern, isMatch: picomatch(pattern, { dot: true }) }));
  return {
    protectedOf: (resources, action) =>
      resources.flatMap(({ path, type }) => {
        const name = path.slice(path.lastIndexOf('/') + 1);
        const first = compiled.find(({ isMatch }) => isMatch(name) || isMatch(path) || isMatch(type));
        return first === undefined ? [] : [{ path, type, pattern: first.pattern, action }];
      }),
  };
}

/** Matches every resource that the patterns do not match. */
export function createExceptionMatcher(patterns: readonly string[]): Matcher {
  const exceptions = createMatcher(patterns);
  return {
    protectedOf: (resources, action) =>
      resources
        .filter((resource) => exceptions.protectedOf([resource], action).length === 0)
        .map(({ path, type }) => ({ path, type, pattern: '', action })),
  };
}

/** Returns the patterns that match no deployed or planned resource, which are probably misspelled. */
export function findUnmatchedPatterns(patterns: readonly string[], resources: readonly Named[]): string[] {
  return patterns.filter(
    (pattern) => createMatcher([pattern]).protectedOf(resources, 'unknown').length === 0,
  );
}

/** Returns the warning about patterns that match nothing. */
export function describeUnmatchedPatterns(
  stackName: string,
  patterns: readonly string[],
  input: 'protect' | 'allow' = 'protect',
): string {
  const words = patterns.map((pattern) => `"${pattern}"`).join(', ');
  return `No resource of stack ${stackName} matches ${words} of "${input}" by name, path or type`;
}
