import { StackError } from '../../errors/index.js';
import type { Snapshot, Stack } from '../../heat/index.js';
import type { Context } from '../context.js';
import type { Table } from '../result.js';

/** Returns the snapshot with that id or name, with exact numbers in its data. Throws a `StackError` if there is none, or if several have the name. */
export async function getSnapshotOrThrow(
  context: Context,
  stack: Stack,
  nameOrId: string,
): Promise<Snapshot> {
  const all = await context.heat.listSnapshots(stack.ref, { exactNumbers: true });
  const snapshot = findSnapshot(stack, all, nameOrId);
  if (snapshot !== undefined) return snapshot;
  throw new StackError(`Stack ${stack.name} has no snapshot "${nameOrId}"`, {
    failureCode: 'not-found',
    hint:
      all.length === 0
        ? 'The stack has no snapshots: take one with operation "snapshot" first.'
        : `Set "snapshot" to the name or id of one of its snapshots: ${describeSnapshots(all)}.`,
  });
}

/** Returns the snapshot with that id or name; `undefined` if there is none. Throws a `StackError` if several have the name. */
export function findSnapshot(
  { name }: Stack,
  all: readonly Snapshot[],
  nameOrId: string,
): Snapshot | undefined {
  const found = all.filter((one) => one.id === nameOrId || one.name === nameOrId);
  if (found.length > 1)
    throw new StackError(`Stack ${name} has ${found.length} snapshots named "${nameOrId}"`, {
      failureCode: 'invalid-input',
      hint: `Set "snapshot" to the id of one of them: ${describeSnapshots(found)}.`,
    });
  return found[0];
}

/** Returns the snapshots as text for a message. */
export function describeSnapshots(snapshots: readonly Snapshot[]): string {
  return snapshots
    .map(
      ({ id, name, creationTime }) =>
        `${name === '' ? 'one without a name' : name} (${id}, ${creationTime ?? 'time unknown'})`,
    )
    .join(', ');
}

/** Returns the snapshot that an operation has taken, restored or deleted as a table: the summary of the stack alone does not name it. */
export function toSnapshotTable({ name, id, creation_time: created }: SnapshotFacts): Table {
  return { title: 'Snapshot', columns: ['snapshot', 'id', 'created'], rows: [[name, id, created]] };
}

/** The public part of a snapshot, with the field names of Heat's API. */
export type SnapshotFacts = Readonly<
  Record<'id' | 'name' | 'status' | 'status_reason' | 'creation_time', string>
>;

/** Returns the public facts of a snapshot, without its data, which contains the stack's secrets. */
export function toSnapshotFacts(snapshot: Snapshot): SnapshotFacts {
  const { id, name, status, statusReason, creationTime } = snapshot;
  return { id, name, status, status_reason: statusReason, creation_time: creationTime ?? '' };
}
