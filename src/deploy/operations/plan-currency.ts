import { StackError } from '../../errors/index.js';
import type { Stack } from '../../heat/index.js';
import type { Context } from '../context.js';
import type { DeployRequest } from '../request.js';
import { hasMoved } from '../submit/mutations.js';

/**
 * Throws a `StackError` if the plan that a gate has passed is no longer that of the stack: another client has updated it since, and
 * can have added what this update would delete. Heat has no update on a condition, so this is asked right before the request.
 */
export async function assertPlanIsCurrent(
  { heat }: Context,
  request: Pick<DeployRequest, 'expectPlan' | 'protect' | 'failOn'>,
  planned: Stack,
): Promise<void> {
  if (listGates(request).length === 0) return;
  const current = await heat.getStack(planned.ref, { resolveOutputs: false });
  if (current === undefined || !hasMoved(current, planned)) return;
  throw new StackError(
    `Someone else has changed stack ${planned.name} since the plan of this deploy was checked: it was ${planned.state} and is ${current.state} now; the update was not sent`,
    {
      failureCode: 'superseded',
      hint: 'Run the step again: it makes a new plan. Use a concurrency group in the workflow to avoid parallel runs.',
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
