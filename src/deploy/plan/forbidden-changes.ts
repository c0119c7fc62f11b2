import { StackError } from '../../errors/index.js';
import type { Listing } from '../result/listed-resources.js';
import type { ChangeRules, ForbiddenKind } from '../request.js';
import { toFailure, type Failure } from '../result.js';
import { describeLocated, toListLines } from './located-changes.js';
import type { Plan, PlannedChange } from './plan.js';
import {
  createExceptionMatcher,
  createTypeLookup,
  findInUnseen,
  WHOLE_STACK,
  type Matcher,
} from './policies.js';
import type { Bundle } from '../../template/index.js';

/** A planned change that `fail-on` forbids. */
export interface ForbiddenChange {
  /** Empty for a change of the stack itself. */
  readonly path: string;
  readonly type: string;
  readonly kind: ForbiddenKind;
  /** What would or could happen to it, as the end of a sentence. */
  readonly what: string;
}

/** Returns the planned changes that `fail-on` forbids, and parts of the stack that could contain one. `deployed` is its current content. */
export function findForbiddenChanges(plan: Plan, deployed: Listing, rules: ChangeRules): ForbiddenChange[] {
  if (rules.failOn.length === 0) return [];
  const matcher = createExceptionMatcher(rules.allow);
  const typesOf = createTypeLookup(deployed);
  const planned = plan.changes.flatMap((change) => {
    // A change of type is allowed only if `allow` names both types, or the resource.
    const isAllowed = matcher.protectedOf(typesOf(change), 'unknown').length === 0;
    return isAllowed ? [] : judgeChange(change, rules);
  });
  const found = [...planned, ...judgeUnseen(plan, deployed, rules, matcher), ...judgeStack(plan, rules)];
  return [...new Map(found.map((one) => [one.path, one])).values()];
}

function judgeChange(change: PlannedChange, { failOn }: ChangeRules): ForbiddenChange[] {
  const { path, type, action, worst = 'replace', notes } = change;
  const kind = failOn.find((rule) => rule === 'change' || rule === (action === 'unknown' ? worst : action));
  if (kind === undefined) return [];
  const what =
    action === 'unknown' ? `may be ${DONE[worst]}: ${notes.join('; ')}` : `would be ${DONE[action]}`;
  return [{ path, type, kind, what }];
}

const DONE = { add: 'added', update: 'updated', replace: 'replaced', delete: 'deleted' } as const;

/** A recreate deletes all resources, whatever the plan says about the new ones. */
function judgeUnseen(
  { kind: planKind, unseen }: Plan,
  deployed: Listing,
  { failOn }: ChangeRules,
  matcher: Matcher,
): ForbiddenChange[] {
  const parts = planKind === 'recreate' ? [WHOLE_STACK] : unseen;
  return parts.flatMap((part) => {
    const rule = findRuleForUnseen(failOn, planKind === 'recreate' ? 'unknown' : part.fate);
    if (rule === undefined) return [];
    const found = findInUnseen(part, deployed, matcher, []).map(
      ({ path, type, action, because = part.because }): ForbiddenChange => ({
        path,
        type,
        kind: rule,
        what: action === 'unknown' ? `may be changed: ${because}` : `would be deleted: ${because}`,
      }),
    );
    return found.length > 0 || rule !== 'change' || part.among === 'failed' || planKind === 'recreate'
      ? found
      : [{ path: part.path, type: '', kind: rule, what: `may change: ${part.because}` }];
  });
}

/** What cannot be seen can be anything; resources that are deleted with their parent are not replaced. */
function findRuleForUnseen(
  failOn: readonly ForbiddenKind[],
  fate: 'delete' | 'unknown',
): ForbiddenKind | undefined {
  return failOn.find((rule) => fate === 'unknown' || rule !== 'replace');
}

/** For `change`: parameters, outputs, tags and the rest, unless they come with changes of resources, which decide. */
function judgeStack(
  { kind, changes, unseen, parameters, outputs, definition }: Plan,
  { failOn }: ChangeRules,
): ForbiddenChange[] {
  const rule = failOn.find((one) => one !== 'replace');
  if (kind === 'delete' && changes.length === 0 && rule !== undefined)
    return [{ path: '', type: '', kind: rule, what: 'would be deleted' }];
  if (!failOn.includes('change') || kind === 'recreate' || changes.length > 0 || unseen.length > 0) return [];
  const names = [...parameters, ...outputs, ...definition].map(({ name }) => name);
  if (names.length > 0)
    return [{ path: '', type: '', kind: 'change', what: `would change in ${names.join(', ')}` }];
  return kind === 'update' ? [] : [{ path: '', type: '', kind: 'change', what: `would be ${kind}d` }];
}

/** Throws a `StackError` with the lines of the template if `found` is not empty. */
export function assertNoForbiddenChanges(
  stackName: string,
  found: readonly ForbiddenChange[],
  files: Bundle,
): void {
  if (found.length === 0) return;
  const { summary, problems = [], locations, hint, code } = toForbiddenFailure(stackName, found, files);
  const message = [`${summary}; nothing was changed`, ...toListLines(problems)].join('\n');
  throw new StackError(message, { failureCode: code, locations, hint });
}

/** Returns the failure of a preview whose plan has forbidden changes. */
export function toForbiddenFailure(
  stackName: string,
  found: readonly ForbiddenChange[],
  files: Pick<Bundle, 'locateResource'>,
): Failure {
  const summary = `The plan of stack ${stackName} has changes that fail-on forbids`;
  const { texts: problems, locations } = describeLocated(found, describeForbidden, files);
  return toFailure({
    summary,
    reason: [summary, ...toListLines(problems)].join('\n'),
    problems,
    locations,
    hint: 'Check the plan. To accept the change of a resource, add its name, path or type to "allow".',
    code: 'changes',
  });
}

function describeForbidden({ path, type, kind, what }: ForbiddenChange): string {
  const subject = path === '' ? 'the stack' : type === '' ? path : `${path} (${type})`;
  return `${subject} ${what} (fail-on: ${kind})`;
}
