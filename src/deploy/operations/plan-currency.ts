import { StackError } from '../../errors/index.js';
import { isFailed, type Stack } from '../../heat/index.js';
import type { Context } from '../context.js';
import type { DeployRequest, PlannedStack } from '../request.js';
import { hasMoved } from '../submit/mutations.js';

export function toPlannedStack({ id, name, updatedTime, action, status, state }: Stack): PlannedStack {
  return { id, name, updatedTime, action, status, state };
}

/**
 * Throws a `StackError` unless the stack is the one whose plan was approved before other stacks of the step were deployed: what has
 * happened to it meanwhile is in no plan. An action that the plan has seen running may have ended well.
 */
export function assertIsApproved(
  { stackName, approved }: Pick<DeployRequest, 'stackName' | 'approved'>,
  stack: Stack | undefined,
): void {
  if (approved === undefined) return;
  const change = describeChange(approved.stack, stack);
  if (change === undefined) return;
  throw new StackError(
    `Someone else has ${change.done} stack ${stack?.name ?? stackName} since the plans of this deploy were checked${change.states}; no request was sent for it`,
    {
      failureCode: 'superseded',
      hint: NEW_APPROVAL_HINT,
    },
  );
}

const AVOID_HINT = 'Use a concurrency group in the workflow to avoid parallel runs.';
/** The approved hash covers stacks that the step has changed by now. */
const NEW_APPROVAL_HINT = `Run a new preview and approve its plan-hash. ${AVOID_HINT}`;

interface StackChangeOfOther {
  readonly done: string;
  /** Continues the sentence; empty if there is nothing to add. */
  readonly states: string;
}

function describeChange(
  planned: PlannedStack | undefined,
  current: Stack | undefined,
): StackChangeOfOther | undefined {
  if (planned === undefined)
    return current === undefined
      ? undefined
      : { done: 'created', states: `: it did not exist and is ${current.state} now` };
  const states = current === undefined ? '' : `: it was ${planned.state} and is ${current.state} now`;
  if (current === undefined) return { done: 'deleted', states };
  if (current.id !== planned.id) return { done: 'deleted and recreated', states };
  const hasChanged = hasMoved(current, planned) || isFailed(current) !== isFailed(planned);
  return hasChanged ? { done: 'changed', states } : undefined;
}

/**
 * Throws a `StackError` if the plan that a gate has passed is no longer that of the stack: another client has updated it since, and
 * can have added what this update would delete. Heat has no update on a condition, so this is asked right before the request.
 */
export async function assertPlanIsCurrent(
  { heat }: Context,
  request: Pick<DeployRequest, 'expectPlan' | 'approved' | 'protect' | 'failOn'>,
  planned: Stack,
): Promise<void> {
  if (listGates(request).length === 0 && request.approved === undefined) return;
  const current = await heat.getStack(planned.ref, { resolveOutputs: false });
  if (current === undefined || !hasMoved(current, planned)) return;
  throw new StackError(
    `Someone else has changed stack ${planned.name} since the plan of this deploy was checked: it was ${planned.state} and is ${current.state} now; the update was not sent`,
    {
      failureCode: 'superseded',
      hint:
        request.approved === undefined
          ? `Run the step again: it makes a new plan. ${AVOID_HINT}`
          : NEW_APPROVAL_HINT,
    },
  );
}

/** Returns the names of the inputs that can refuse a plan. */
export function listGates({
  expectPlan,
  protect,
  failOn,
}: Pick<DeployRequest, 'expectPlan' | 'protect' | 'failOn'>): string[] {
  return [
    ...(expectPlan === undefined ? [] : ['expect-plan']),
    ...(protect.length === 0 ? [] : ['"protect"']),
    ...(failOn.length === 0 ? [] : ['fail-on']),
  ];
}
