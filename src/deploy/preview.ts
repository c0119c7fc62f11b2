import { InputError } from '../errors/index.js';
import { isInProgress, type Stack } from '../heat/index.js';
import type { Context, Files } from './context.js';
import { decide } from './decide.js';
import { byName, findStack } from './find-stack.js';
import { matches, protectedIn, refuseOtherPlan, refuseProtected, type Protected } from './plan/guard.js';
import { planCreate, planUpdate } from './plan/make-plan.js';
import type { Plan } from './plan/plan.js';
import { refusedWithPlaces } from './refusal.js';
import { isRolledBackCreate } from './rolled-back-create.js';
import type { DeployRequest, PreviewRequest, Wanted } from './request.js';
import type { Result } from './result.js';
import { listedResources } from './listed-resources.js';
import { factsOf } from './watched-action.js';

/** Operation `preview`: what a deploy would do, and whether its guards would let it. */
export async function preview(
  context: Context,
  request: PreviewRequest,
  files: Files | undefined,
): Promise<Result> {
  if (files === undefined)
    throw new InputError([{ input: 'template', problem: 'is required for a preview' }]);
  const startedAtMs = context.clock.now();
  context.tell({
    kind: 'begin',
    phase: 'plan',
    title: `Asking Heat what a deploy of stack ${request.stackName} would do`,
  });
  const stack = await findStack(context, request.stackName);
  const isFailedCreate = await isRolledBackCreate(context, stack);
  // Nobody waits in a preview: what runs is told as a caution.
  const policies = { ...byName(request, stack), operation: 'deploy', onInProgress: 'supersede' } as const;
  const decision = decide({ stack, isRolledBackCreate: isFailedCreate }, policies);
  const plan = await planFor(context, byName(request, stack), files, decision, stack);
  context.tell({ kind: 'end' });
  const refused = await protectedBy(context, request.protect, plan, stack);
  const told: Plan = {
    ...plan,
    cautions: [
      ...plan.cautions,
      ...(stack !== undefined && isInProgress(stack)
        ? [`${stack.state} runs on the stack; what it changes is not in this plan`]
        : []),
      ...refused.map(({ path, pattern }) => `${path} is protected by "${pattern}": a deploy will be refused`),
    ],
  };
  return {
    operation: 'preview',
    outcome: 'previewed',
    changed: false,
    durationMs: context.clock.now() - startedAtMs,
    plan: told,
    ...(stack === undefined ? {} : { stack: factsOf(stack), otherOutputs: stack.outputs }),
  };
}

/** The guards of a deploy: asked only when there are any, since the plan costs requests. */
export async function guard(
  context: Context,
  request: DeployRequest,
  files: Files,
  decision: 'create' | 'update' | 'recreate',
  stack: Stack | undefined,
): Promise<void> {
  if (request.expectPlan === undefined && request.protect.length === 0) return;
  context.tell({ kind: 'begin', phase: 'plan', title: 'Asking Heat what this deploy would do' });
  const plan = await planFor(context, request, files, decision, stack);
  refuseOtherPlan(plan, request.expectPlan);
  refuseProtected(plan.stack.name, await protectedBy(context, request.protect, plan, stack), files);
  context.tell({
    kind: 'fact',
    text: 'Neither expect-plan nor "protect" refuses it',
  });
  context.tell({ kind: 'end' });
}

function planFor(
  context: Context,
  request: Wanted,
  files: Files,
  decision: 'create' | 'update' | 'recreate' | 'wait',
  stack: Stack | undefined,
): Promise<Plan> {
  return refusedWithPlaces(`the template, files or parameters of stack ${request.stackName}`, files, () =>
    stack !== undefined && decision === 'update'
      ? planUpdate(context, request, files, stack)
      : planCreate(context, request, files, decision === 'recreate' ? stack : undefined),
  );
}

/** To recreate is to delete everything first. */
async function protectedBy(
  context: Context,
  patterns: readonly string[],
  plan: Plan,
  stack: Stack | undefined,
): Promise<Protected[]> {
  if (patterns.length === 0) return [];
  if (plan.kind !== 'recreate' || stack === undefined) return protectedIn(plan, patterns);
  return matches(await listedResources(context.heat, stack.ref), patterns, 'delete');
}
