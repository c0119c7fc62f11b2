import { joinNames, StackError } from '../../errors/index.js';
import { isFailed, type Action, type Stack, type StackResource } from '../../heat/index.js';
import type { Context } from '../context.js';
import { findSection, ownValue } from '../../template/index.js';
import { isMarkedByHand, isNotBegun } from '../plan/resources/live-state.js';
import { listResources, type ListedResource } from '../result/listed-resources.js';
import { readTemplates } from '../result/retained-resources.js';

/** Begins the reason of a resource that Heat has not really checked: `check` in heat/engine/resource.py. */
export const NOT_CHECKED = 'CHECK not supported ';

/** Returns the resources with their states, as text for a message. */
export function describeResources(resources: readonly ListedResource[]): string {
  return joinNames(resources.map(({ path, resource: { state } }) => `${path} is ${state}`));
}

/**
 * An update whose values Heat has not reached is seen again by comparing the values; only the state tells that an object is missing, or that its
 * delete has begun.
 */
const STATE_DECIDES: ReadonlySet<Action> = new Set<Action>(['CREATE', 'ADOPT', 'DELETE']);

function isUnfinished({ resource: { action, status } }: ListedResource): boolean {
  return STATE_DECIDES.has(action) && status !== 'COMPLETE';
}

/**
 * Returns the resources whose state a check may hide: those whose object Heat has not created, or has begun to delete, and those that somebody has
 * marked as unhealthy, in a stack in any state. Heat sets a resource to CHECK_COMPLETE or SNAPSHOT_COMPLETE if its type does not support the action
 * (`check` in heat/engine/resource.py). The next update then leaves it as it is, and succeeds (seen with Heat 19). Leaves out nested stacks that
 * nobody has marked, as an update looks at each resource in them, and what the last update could not delete: no action but an update reaches it.
 */
export async function findCheckedAway(
  { heat }: Pick<Context, 'heat'>,
  stack: Stack,
): Promise<readonly ListedResource[]> {
  const found = await filterReached(heat, stack, (one) => isUnfinished(one) || isMarkedByHand(one.resource));
  return found.filter((one) => !isHolder(one) || isMarkedByHand(one.resource));
}

/** A resource that is a nested stack. */
function isHolder({ resource }: ListedResource): boolean {
  return resource.nested !== undefined;
}

/** Whether a check of the resource has failed, or somebody has marked it as unhealthy. */
function isUnhealthy({ action, status }: Pick<StackResource, 'action' | 'status'>): boolean {
  return action === 'CHECK' && status === 'FAILED';
}

/**
 * Whether only its state makes the next update create a resource. A stack in any state can have such ones: those that an update has not begun
 * stay INIT_COMPLETE after a check, and others can mark a resource as unhealthy. A snapshot or a suspend hides them, but a check leaves what is
 * INIT_COMPLETE as it is (`check` in heat/engine/resource.py).
 */
function isHiddenBySnapshot(one: ListedResource): boolean {
  return isUnfinished(one) || isNotBegun(one) || isUnhealthy(one.resource);
}

async function filterReached(
  heat: Context['heat'],
  stack: Stack,
  isWanted: (one: ListedResource) => boolean,
): Promise<readonly ListedResource[]> {
  const { resources } = await listResources(heat, stack.ref);
  return leaveOutRemoved(heat, resources.filter(isWanted));
}

/**
 * Leaves out the resources that their stack's template no longer contains. Heat lists them as long as they exist, but a check, snapshot or
 * suspend takes only what the template contains (`stack_task` in heat/engine/stack.py).
 */
export async function leaveOutRemoved(
  heat: Context['heat'],
  listed: readonly ListedResource[],
): Promise<readonly ListedResource[]> {
  const removed = await findRemoved(heat, listed);
  return listed.filter(({ path }) => !removed.some((one) => path === one || path.startsWith(`${one}/`)));
}

/** Returns the paths of the resources that an update has begun to delete. */
async function findRemoved(
  heat: Context['heat'],
  listed: readonly ListedResource[],
): Promise<readonly string[]> {
  const deleted = listed.filter(({ resource }) => resource.action === 'DELETE');
  const templates = await readTemplates(
    heat,
    deleted.map(({ resource }) => resource.stack),
  );
  return deleted
    .filter(({ resource }) => {
      const template = templates.get(resource.stack.id)?.template;
      return (
        template !== undefined && ownValue(findSection(template, 'resources'), resource.name) === undefined
      );
    })
    .map(({ path }) => path);
}

/**
 * Where an update repairs no stack: after a failed delete, Heat accepts none (`update_stack` in heat/engine/service.py), and after a failed adopt,
 * it replaces what was not adopted.
 */
const REPAIRED_OTHERWISE: Partial<Readonly<Record<Action, string>>> = {
  DELETE:
    'Heat cannot update a stack whose delete has failed. Run operation "delete" again, or deploy with on-failed: recreate.',
  ADOPT:
    'An update would replace the resources that Heat has not adopted. Use operation "abandon", fix the cause, then adopt again.',
};

/** Returns what repairs a failed stack. */
export function repairHint({ action }: Pick<Stack, 'action'>): string {
  return REPAIRED_OTHERWISE[action] ?? 'Repair the stack with operation "update" first.';
}

/**
 * Returns the unhealthy resources of a stack that a check may hide. Throws a `StackError` if the check would hide which resources of a failed stack
 * failed or are not created.
 */
export async function assertCheckHidesNoFailure(
  context: Pick<Context, 'heat'>,
  stack: Stack,
): Promise<readonly ListedResource[]> {
  const found = await findCheckedAway(context, stack);
  if (isFailed(stack)) assertNoneHidden(stack, 'check', found.filter(isUnfinished));
  return found.filter(({ resource }) => isMarkedByHand(resource));
}

/** Throws a `StackError` if the snapshot would hide which resources of the stack failed or are not created. */
export async function assertSnapshotHidesNoFailure(
  { heat }: Pick<Context, 'heat'>,
  stack: Stack,
): Promise<void> {
  const found = await filterReached(heat, stack, isHiddenBySnapshot);
  // A snapshot does not look into nested stacks.
  assertNoneHidden(
    stack,
    'snapshot',
    found.filter((one) => one.resource.stack.id === stack.id && !isHolder(one)),
  );
}

function assertNoneHidden(
  stack: Stack,
  operation: 'check' | 'snapshot',
  hidden: readonly ListedResource[],
): void {
  if (hidden.length === 0) return;
  throw new StackError(
    `Stack ${stack.name} is ${stack.state}, and a ${operation} would hide which resources failed or do not exist: ${describeResources(hidden)}; nothing was changed`,
    {
      failureCode: 'failed-state',
      hint:
        stack.action in REPAIRED_OTHERWISE
          ? repairHint(stack)
          : `${repairHint(stack)} Heat marks such resources as ${operation.toUpperCase()}_COMPLETE, and the next update would then leave them as they are.`,
    },
  );
}
