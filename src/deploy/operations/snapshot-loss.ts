import { StackError } from '../../errors/index.js';
import { isFailed, type Snapshot, type Stack } from '../../heat/index.js';
import type { Context } from '../context.js';
import { describeSnapshots } from './snapshot-lookup.js';

/** Returns why a snapshot of the stack in its current state is of little use, as text for a warning; `undefined` if it is not. */
export async function findSnapshotFlaw({ heat }: Context, stack: Stack): Promise<string | undefined> {
  const { ref, name, state } = stack;
  if ((await heat.listResources(ref)).length === 0)
    return (
      `Stack ${name} (${state}) has no resources, and neither does this snapshot. ` +
      'Restoring it would delete all resources that the stack has by then.'
    );
  if (isFailed(stack))
    return (
      `Stack ${name} is ${state}: this snapshot contains its failed resources. ` +
      'Restoring it would return to them. Take a snapshot after a deploy that succeeds.'
    );
  return undefined;
}

/**
 * Throws a `StackError` for a snapshot without data, for which Heat returns a bare 500 (`restore_data` in heat/engine/stack.py), and warns
 * of one that failed: Heat saves it all the same, without the images and backups that it could not make.
 */
export function assertRestorableSnapshot(
  { onProgress }: Pick<Context, 'onProgress'>,
  { name: stackName }: Stack,
  { name, status, statusReason, data }: Snapshot,
): void {
  if (data === undefined)
    throw new StackError(
      `Snapshot "${name}" of stack ${stackName} is ${status} and contains nothing to restore; nothing was changed`,
      {
        failureCode: 'failed-state',
        serverMessage: statusReason === '' ? undefined : statusReason,
        hint: 'Set "snapshot" to a complete one: operation "snapshots" lists them.',
      },
    );
  if (status !== 'FAILED') return;
  const reason = statusReason === '' ? '' : ` (${statusReason})`;
  const text = `Snapshot "${name}" of stack ${stackName} is FAILED${reason}: it may lack the data of some resources`;
  onProgress({ kind: 'warning', text });
}

/**
 * Throws a `StackError` if restoring the snapshot would delete all resources of the stack, and warns if it would delete some. A
 * restore is an update to the template of the snapshot, which stores the resources by name (`prepare_abandon` in heat/engine/stack.py).
 */
export async function assertRestoreKeepsResources(
  { heat, onProgress }: Context,
  { ref, name: stackName }: Stack,
  { id, name }: Snapshot,
): Promise<void> {
  const [{ data }, currentResources] = await Promise.all([
    heat.getSnapshot(ref, id),
    heat.listResources(ref),
  ]);
  const saved = data?.['resources'];
  if (typeof saved !== 'object' || saved === null || currentResources.length === 0) return;
  const lost = currentResources.filter((resource) => !Object.hasOwn(saved, resource.name));
  if (lost.length === 0) return;
  if (lost.length === currentResources.length) {
    const others = (await heat.listSnapshots(ref)).filter((one) => one.id !== id);
    throw new StackError(
      `Restoring snapshot "${name}" would delete all resources of stack ${stackName} (${lost.length}), because it contains none of them; nothing was changed`,
      {
        failureCode: 'invalid-input',
        hint:
          'Most likely the snapshot was taken after a failed create was rolled back. ' +
          (others.length === 0 ? '' : `The stack also has these snapshots: ${describeSnapshots(others)}. `) +
          'To delete the resources, use operation: delete.',
      },
    );
  }
  const text = `Snapshot "${name}" does not contain ${lost.map((resource) => resource.name).join(', ')}: restoring it deletes ${lost.length === 1 ? 'this resource' : 'these resources'} of stack ${stackName}`;
  onProgress({ kind: 'warning', text });
}

/**
 * Warns that a restore removes the tags: the stack that `restore_data` in heat/engine/stack.py makes has none, and `converge_stack` takes
 * them from it.
 */
export function warnOfLostTags({ onProgress }: Pick<Context, 'onProgress'>, { name, tags }: Stack): void {
  if (tags.length === 0) return;
  const text =
    `Heat removes the tags of stack ${name} when it restores a snapshot: ${tags.join(', ')}. ` +
    'Until the next deploy sets them again, prune, reports and operation: wait do not know the stack.';
  onProgress({ kind: 'warning', text });
}
