import { InputError } from '../../errors/index.js';
import { isInProgress, type Stack } from '../../heat/index.js';
import type { Context } from '../context.js';
import { describeTakeover } from './takeover.js';
import {
  assertHasTemplate,
  assertParametersExist,
  decideDeploy,
  isRolledBackCreate,
  type DecidedDeploy,
  type Decision,
} from './decide.js';
import { withResolvedName, findStack } from '../submit/find-stack.js';
import {
  findUnapprovedChanges,
  findProtectedChanges,
  findProtectedChangesInAll,
  assertApprovedPlan,
  assertNothingProtected,
  findUnmatchedPatterns,
  describeUnmatchedPatterns,
  type ProtectedChange,
} from '../plan/policies.js';
import {
  assertNoForbiddenChanges,
  findForbiddenChanges,
  toForbiddenFailure,
  type ForbiddenChange,
} from '../plan/forbidden-changes.js';
import { listGates, toPlannedStack } from './plan-currency.js';
import { planCreate } from '../plan/plan-create.js';
import { planUpdate } from '../plan/plan-update.js';
import { findRequestedReplacements, withRequestedReplacements } from '../plan/requested-replacements.js';
import { toUnseenAction, type Plan, type Unseen } from '../plan/plan.js';
import { listResources, type Listing } from '../result/listed-resources.js';
import { describeBusyState } from '../wait/busy-stack.js';
import { withSourceLocations } from '../result/validation-error.js';
import type { ChangeRules, DeployRequest, PreviewRequest, StackSpec } from '../request.js';
import type { OperationResult } from '../result.js';
import { toStackFacts } from '../result/stack-facts.js';
import type { Bundle } from '../../template/index.js';

/** Operation `preview`: shows what a deploy would do, and whether `protect` and `expect-plan` would refuse it. Fails if `fail-on` does. */
export async function preview(
  context: Context,
  request: PreviewRequest,
  files: Bundle | undefined,
): Promise<OperationResult> {
  if (files === undefined)
    throw new InputError([{ input: 'template', problem: 'is required for a preview' }]);
  const title = `Previewing the deploy of stack ${request.stackName}`;
  context.onProgress({ kind: 'begin', phase: 'plan', title });
  const stack = await findStack(context, request.stackName);
  const isFailedCreate = await isRolledBackCreate(context, stack);
  // A preview does not wait: it reports a running action as a warning.
  const resolved = withResolvedName(request, stack);
  const policies = { ...resolved, operation: 'deploy', onInProgress: 'supersede' } as const;
  const decision = decideDeploy({ stack, isRolledBackCreate: isFailedCreate }, policies);
  assertHasTemplate(request, files, decision);
  assertParametersExist(files, stack);
  const plan = await createPlan(context, files, { request: resolved, decision, stack });
  context.onProgress({ kind: 'end' });
  const deployed = await listDeployed(context, request, stack);
  const protection = checkProtection(request.protect, plan, deployed);
  const { forbidden, unmatched: unmatchedAllow } = checkChanges(request, plan, deployed);
  const warnings = [
    ...(stack === undefined ? [] : describeTakeover(context.owner, request, stack)),
    ...(await describePreviewWarnings(context, plan, stack, { protection, unmatchedAllow })),
  ];
  const planWithWarnings: Plan = { ...plan, warnings: [...plan.warnings, ...warnings] };
  context.onPlan?.(planWithWarnings);
  return {
    operation: 'preview',
    outcome: 'previewed',
    changed: false,
    plan: planWithWarnings,
    ...(forbidden.length === 0 ? {} : { failure: toForbiddenFailure(plan.stack.name, forbidden, files) }),
    ...(stack === undefined
      ? {}
      : { stack: toStackFacts(stack), plannedStack: toPlannedStack(stack), otherOutputs: stack.outputs }),
  };
}

/** Returns what would keep a deploy from doing what the plan shows. */
async function describePreviewWarnings(
  context: Context,
  plan: Plan,
  stack: Stack | undefined,
  {
    protection: { refused, unmatched },
    unmatchedAllow,
  }: { readonly protection: PolicyCheck; readonly unmatchedAllow: readonly string[] },
): Promise<string[]> {
  const busyState =
    stack !== undefined && isInProgress(stack) ? await describeBusyState(context, stack) : undefined;
  const { name } = plan.stack;
  return [
    ...(busyState === undefined
      ? []
      : [`The stack is ${busyState}; this plan does not include the changes of that action`]),
    ...refused.map(({ path, pattern }) => `${path} is protected by "${pattern}": the deploy will fail`),
    ...(unmatched.length === 0 ? [] : [describeUnmatchedPatterns(name, unmatched)]),
    ...(unmatchedAllow.length === 0 ? [] : [describeUnmatchedPatterns(name, unmatchedAllow, 'allow')]),
    ...findUnapprovedChanges(plan).map((reason) => `A deploy with expect-plan will fail: ${reason}`),
  ];
}

/**
 * Throws a `StackError` if the plan violates `expect-plan`, `protect` or `fail-on`, or if Heat would not replace what `replace` names.
 * Plans only if one is set or the plan is reported, because a plan costs requests.
 */
export async function enforcePlanPolicies(
  context: Context,
  files: Bundle,
  decided: DecidedDeploy,
): Promise<void> {
  const { request, stack } = decided;
  if (!hasPlanPolicies(request) && context.onPlan === undefined) return;
  context.onProgress({ kind: 'begin', phase: 'plan', title: 'Previewing this deploy' });
  const basePlan = await createPlan(context, files, decided);
  const plan = { ...basePlan, unseen: [...basePlan.unseen, ...findSupersededChanges(decided)] };
  context.onPlan?.(plan);
  for (const text of plan.warnings) context.onProgress({ kind: 'warning', text });
  assertApprovedPlan(plan, request.expectPlan);
  const deployed = await listDeployed(context, request, stack);
  const { refused, unmatched } = checkProtection(request.protect, plan, deployed);
  const { forbidden, unmatched: unmatchedAllow } = checkChanges(request, plan, deployed);
  const warn = (patterns: readonly string[], input: 'protect' | 'allow'): void => {
    if (patterns.length === 0) return;
    const text = describeUnmatchedPatterns(plan.stack.name, patterns, input);
    context.onProgress({ kind: 'warning', text });
  };
  warn(unmatched, 'protect');
  warn(unmatchedAllow, 'allow');
  assertNothingProtected(plan.stack.name, refused, files);
  assertNoForbiddenChanges(plan.stack.name, forbidden, files);
  const gates = listGates(request);
  if (gates.length > 0) context.onProgress({ kind: 'fact', text: `The plan passes ${gates.join(', ')}` });
  context.onProgress({ kind: 'end' });
}

/** True if the deploy has to be planned before it may change anything. */
function hasPlanPolicies(request: DeployRequest): boolean {
  return listGates(request).length > 0 || request.replace.length > 0;
}

/** Returns the changes of a running action that this deploy takes over from: no preview shows them. */
function findSupersededChanges({ decision, stack }: DecidedDeploy): Unseen[] {
  return decision === 'update' && stack !== undefined && isInProgress(stack) ? [toUnseenAction(stack)] : [];
}

interface PlanSubject {
  readonly request: StackSpec;
  readonly decision: Decision;
  readonly stack: Stack | undefined;
}

function createPlan(
  context: Context,
  files: Bundle,
  { request, decision, stack }: PlanSubject,
): Promise<Plan> {
  return withSourceLocations(`the template, files or parameters of stack ${request.stackName}`, files, () =>
    stack !== undefined && decision === 'update'
      ? planUpdate(context, request, files, stack)
      : planCreate(context, request, files, decision === 'recreate' ? stack : undefined),
  );
}

interface PolicyCheck {
  readonly refused: readonly ProtectedChange[];
  /** Patterns that match no resource. */
  readonly unmatched: readonly string[];
}

/** Returns the resources that the policies decide about; none if no policy needs them. */
async function listDeployed(
  { heat }: Context,
  { protect, failOn, replace }: StackSpec,
  stack: Stack | undefined,
): Promise<Listing> {
  const isNeeded = protect.length > 0 || failOn.length > 0;
  if (stack === undefined || !isNeeded) return { resources: [], unlisted: [] };
  const listing = await listResources(heat, stack.ref);
  return withRequestedReplacements(listing, findRequestedReplacements(stack.name, listing, replace));
}

/** Finds the planned changes that the patterns forbid. A recreate deletes everything. */
function checkProtection(patterns: readonly string[], plan: Plan, deployed: Listing): PolicyCheck {
  if (patterns.length === 0) return { refused: [], unmatched: [] };
  const refused =
    plan.kind === 'recreate'
      ? findProtectedChangesInAll(deployed, patterns)
      : findProtectedChanges(plan, deployed, patterns);
  return { refused, unmatched: findUnmatched(patterns, plan, deployed) };
}

/** Finds the planned changes that `fail-on` forbids. */
function checkChanges(
  rules: ChangeRules,
  plan: Plan,
  deployed: Listing,
): { readonly forbidden: readonly ForbiddenChange[]; readonly unmatched: readonly string[] } {
  const forbidden = findForbiddenChanges(plan, deployed, rules);
  return { forbidden, unmatched: findUnmatched(rules.allow, plan, deployed) };
}

/** Returns the patterns that match nothing. A pattern can also mean an added resource or one that cannot be listed. */
function findUnmatched(patterns: readonly string[], plan: Plan, deployed: Listing): readonly string[] {
  const isAllKnown = deployed.unlisted.length === 0 && plan.unseen.every(({ among }) => among === 'failed');
  const allResources = [...deployed.resources, ...plan.changes];
  return isAllKnown ? findUnmatchedPatterns(patterns, allResources) : [];
}
