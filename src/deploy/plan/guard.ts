import picomatch from 'picomatch';
import { StackError, type Place } from '../../errors/index.js';
import type { Files } from '../context.js';
import { planDifferences } from './plan-hash.js';
import type { Plan } from './plan.js';

/** A resource that a pattern protects, and what would happen to it. */
export interface Protected {
  readonly path: string;
  readonly type: string;
  readonly pattern: string;
  readonly action: 'replace' | 'delete';
}

/** Refuses a plan that is another than the approved one. */
export function refuseOtherPlan(plan: Plan, expected: string | undefined): void {
  if (expected === undefined) return;
  const differences = planDifferences(expected, plan.hash ?? '');
  if (differences.length === 0) return;
  throw new StackError(
    [
      `The deploy of stack ${plan.stack.name} would not do what was approved; nothing was touched`,
      ...differences.map((words) => `  - ${words}`),
    ].join('\n'),
    { next: 'Look at a new preview, and approve its plan-hash.' },
  );
}

/** Refuses a plan that replaces or deletes what is protected, naming each with its line. */
export function refuseProtected(
  stackName: string,
  found: readonly Protected[],
  files: Files | undefined,
): void {
  if (found.length === 0) return;
  const lines = found.map(
    ({ path, type, pattern, action }) =>
      `  - ${path} (${type}) would be ${DONE[action]}: protected by "${pattern}"`,
  );
  const places = found.flatMap(({ path }): Place[] => {
    const place = files?.locateResource(path.split('/'));
    return place === undefined ? [] : [place];
  });
  const summary = `Stack ${stackName} has protected resources that would not stay; nothing was touched`;
  throw new StackError([summary, ...lines].join('\n'), {
    places,
    // A delete has no template in which they could stay.
    next:
      files === undefined
        ? 'Take the pattern out of "protect" for this one workflow run if they really are to go.'
        : 'Change the template so that they stay, or take the pattern out of "protect" for this one workflow run.',
  });
}

/** What of a plan the patterns protect; a resource goes with the nested stack that holds it. */
export function protectedIn(plan: Plan, patterns: readonly string[]): Protected[] {
  return plan.changes.flatMap(({ path, type, action }) =>
    action === 'replace' || action === 'delete' ? matches([{ path, type }], patterns, action) : [],
  );
}

/** Which of these resources the patterns protect, by name, path or type. */
export function matches(
  resources: readonly { readonly path: string; readonly type: string }[],
  patterns: readonly string[],
  action: Protected['action'],
): Protected[] {
  return resources.flatMap(({ path, type }) => {
    const name = path.split('/').at(-1) ?? path;
    const pattern = patterns.find((one) => [name, path, type].some((text) => picomatch.isMatch(text, one)));
    return pattern === undefined ? [] : [{ path, type, pattern, action }];
  });
}

const DONE = { replace: 'replaced', delete: 'deleted' } as const;
