import { InputError } from '../errors/index.js';
import { isInProgress, type Stack } from '../heat/index.js';
import type { Context, Files } from './context.js';
import { decide } from './decide.js';
import { byName, findStack } from './find-stack.js';
import {
  beyondApproval,
  protectedIn,
  protectedInAll,
  refuseOtherPlan,
  refuseProtected,
  unmatchedPatterns,
  unmatchedText,
  type Protected,
} from './plan/guard.js';
import { planCreate } from './plan/plan-create.js';
import { planUpdate } from './plan/plan-update.js';
import type { Plan, Unseen } from './plan/plan.js';
import { listResources } from './listed-resources.js';
import { refuseNothingKept } from './nothing-kept.js';
import { refusedWithPlaces } from './refusal.js';
import { isRolledBackCreate } from './rolled-back-create.js';
import type { DeployRequest, PreviewRequest, Wanted } from './request.js';
import type { Result } from './result.js';
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
  refuseNothingKept(request, files, decision);
  const plan = await planFor(context, byName(request, stack), files, decision, stack);
  context.tell({ kind: 'end' });
  const { refused, unmatched } = await protectedBy(context, request.protect, plan, stack);
  const told: Plan = {
    ...plan,
    cautions: [
      ...plan.cautions,
      ...(stack !== undefined && isInProgress(stack)
        ? [`${stack.state} runs on the stack; what it changes is not in this plan`]
        : []),
      ...refused.map(({ path, pattern }) => `${path} is protected by "${pattern}": a deploy will be refused`),
      ...(unmatched.length === 0 ? [] : [unmatchedText(plan.stack.name, unmatched)]),
      ...beyondApproval(plan).map((words) => `A deploy with expect-plan will be refused: ${words}`),
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
  const planned = await planFor(context, request, files, decision, stack);
  const plan = { ...planned, unseen: [...planned.unseen, ...takenOver(decision, stack)] };
  for (const text of plan.cautions) context.tell({ kind: 'warning', text });
  refuseOtherPlan(plan, request.expectPlan);
  const { refused, unmatched } = await protectedBy(context, request.protect, plan, stack);
  if (unmatched.length > 0)
    context.tell({ kind: 'warning', text: unmatchedText(plan.stack.name, unmatched) });
  refuseProtected(plan.stack.name, refused, files);
  context.tell({
    kind: 'fact',
    text: 'Neither expect-plan nor "protect" refuses it',
  });
  context.tell({ kind: 'end' });
}

/** An action that this deploy takes over from: what that one changes is in no preview. */
function takenOver(decision: 'create' | 'update' | 'recreate', stack: Stack | undefined): Unseen[] {
  if (decision !== 'update' || stack === undefined || !isInProgress(stack)) return [];
  const because = `${stack.state} runs on the stack, and what it changes is in no preview`;
  return [{ path: '', fate: 'unknown', among: 'all', because }];
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

interface Judged {
  readonly refused: readonly Protected[];
  /** Patterns that protect nothing, as no resource is called so. */
  readonly unmatched: readonly string[];
}

/** What of a plan the patterns do not let happen; to recreate is to delete everything first. */
async function protectedBy(
  { heat }: Context,
  patterns: readonly string[],
  plan: Plan,
  stack: Stack | undefined,
): Promise<Judged> {
  if (patterns.length === 0) return { refused: [], unmatched: [] };
  const deployed =
    stack === undefined ? { resources: [], unlisted: [] } : await listResources(heat, stack.ref);
  const refused =
    plan.kind === 'recreate' ? protectedInAll(deployed, patterns) : protectedIn(plan, deployed, patterns);
  // What is added or stands where nobody can look may well be meant.
  const isAllKnown = deployed.unlisted.length === 0 && plan.unseen.every(({ among }) => among === 'failed');
  const named = [...deployed.resources, ...plan.changes];
  return { refused, unmatched: isAllKnown ? unmatchedPatterns(patterns, named) : [] };
}
