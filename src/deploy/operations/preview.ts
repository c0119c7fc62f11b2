import { InputError } from '../../errors/index.js';
import { isInProgress, type Stack } from '../../heat/index.js';
import type { Context, DeployFiles } from '../context.js';
import { assertHasTemplate, decide, isRolledBackCreate } from './decide.js';
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
import { planCreate } from '../plan/plan-create.js';
import { planUpdate } from '../plan/plan-update.js';
import type { Plan, Unseen } from '../plan/plan.js';
import { listResources } from '../result/listed-resources.js';
import { withSourceLocations } from '../result/validation-error.js';
import type { DeployRequest, PreviewRequest, StackSpec } from '../request.js';
import type { OperationResult } from '../result.js';
import { toStackFacts } from '../wait/run-stack-action.js';

/** Operation `preview`: shows what a deploy would do, and whether `protect` and `expect-plan` would refuse it. */
export async function preview(
  context: Context,
  request: PreviewRequest,
  files: DeployFiles | undefined,
): Promise<OperationResult> {
  if (files === undefined)
    throw new InputError([{ input: 'template', problem: 'is required for a preview' }]);
  context.onProgress({
    kind: 'begin',
    phase: 'plan',
    title: `Previewing the deploy of stack ${request.stackName}`,
  });
  const stack = await findStack(context, request.stackName);
  const isFailedCreate = await isRolledBackCreate(context, stack);
  // A preview does not wait: it reports a running action as a warning.
  const policies = {
    ...withResolvedName(request, stack),
    operation: 'deploy',
    onInProgress: 'supersede',
  } as const;
  const decision = decide({ stack, isRolledBackCreate: isFailedCreate }, policies);
  assertHasTemplate(request, files, decision);
  const plan = await createPlan(context, withResolvedName(request, stack), files, decision, stack);
  context.onProgress({ kind: 'end' });
  const { refused, unmatched } = await checkProtection(context, request.protect, plan, stack);
  const planWithWarnings: Plan = {
    ...plan,
    warnings: [
      ...plan.warnings,
      ...(stack !== undefined && isInProgress(stack)
        ? [`The stack is ${stack.state}; this plan does not include the changes of that action`]
        : []),
      ...refused.map(({ path, pattern }) => `${path} is protected by "${pattern}": the deploy will fail`),
      ...(unmatched.length === 0 ? [] : [describeUnmatchedPatterns(plan.stack.name, unmatched)]),
      ...findUnapprovedChanges(plan).map((reason) => `A deploy with expect-plan will fail: ${reason}`),
    ],
  };
  return {
    operation: 'preview',
    outcome: 'previewed',
    changed: false,
    plan: planWithWarnings,
    ...(stack === undefined ? {} : { stack: toStackFacts(stack), otherOutputs: stack.outputs }),
  };
}

/** Throws a `StackError` if the plan violates `expect-plan` or `protect`. Plans only if one is set, because a plan costs requests. */
export async function enforcePlanPolicies(
  context: Context,
  request: DeployRequest,
  files: DeployFiles,
  decision: 'create' | 'update' | 'recreate',
  stack: Stack | undefined,
): Promise<void> {
  if (request.expectPlan === undefined && request.protect.length === 0) return;
  context.onProgress({ kind: 'begin', phase: 'plan', title: 'Previewing this deploy' });
  const basePlan = await createPlan(context, request, files, decision, stack);
  const plan = { ...basePlan, unseen: [...basePlan.unseen, ...withReplacedStack(decision, stack)] };
  for (const text of plan.warnings) context.onProgress({ kind: 'warning', text });
  assertApprovedPlan(plan, request.expectPlan);
  const { refused, unmatched } = await checkProtection(context, request.protect, plan, stack);
  if (unmatched.length > 0)
    context.onProgress({ kind: 'warning', text: describeUnmatchedPatterns(plan.stack.name, unmatched) });
  assertNothingProtected(plan.stack.name, refused, files);
  context.onProgress({
    kind: 'fact',
    text: 'The plan passes expect-plan and "protect"',
  });
  context.onProgress({ kind: 'end' });
}

/** Returns the changes of a running action that this deploy takes over from: no preview shows them. */
function withReplacedStack(decision: 'create' | 'update' | 'recreate', stack: Stack | undefined): Unseen[] {
  if (decision !== 'update' || stack === undefined || !isInProgress(stack)) return [];
  const because = `the stack is ${stack.state}, and a preview does not include the changes of that action`;
  return [{ path: '', fate: 'unknown', among: 'all', because }];
}

function createPlan(
  context: Context,
  request: StackSpec,
  files: DeployFiles,
  decision: 'create' | 'update' | 'recreate' | 'wait',
  stack: Stack | undefined,
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

/** Finds the planned changes that the patterns forbid. A recreate deletes everything. */
async function checkProtection(
  { heat }: Context,
  patterns: readonly string[],
  plan: Plan,
  stack: Stack | undefined,
): Promise<PolicyCheck> {
  if (patterns.length === 0) return { refused: [], unmatched: [] };
  const deployed =
    stack === undefined ? { resources: [], unlisted: [] } : await listResources(heat, stack.ref);
  const refused =
    plan.kind === 'recreate'
      ? findProtectedChangesInAll(deployed, patterns)
      : findProtectedChanges(plan, deployed, patterns);
  // A pattern can also mean an added resource or one that cannot be listed.
  const isAllKnown = deployed.unlisted.length === 0 && plan.unseen.every(({ among }) => among === 'failed');
  const allResources = [...deployed.resources, ...plan.changes];
  return { refused, unmatched: isAllKnown ? findUnmatchedPatterns(patterns, allResources) : [] };
}
