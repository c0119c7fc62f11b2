import { StackError } from '../../errors/index.js';
import type { Snapshot, Stack } from '../../heat/index.js';
import { ForeignAction } from '../submit/submit-once.js';
import type { Context } from '../context.js';
import type { SnapshotRequest } from '../request.js';
import { findSnapshotDifferences } from '../rollback/restored-definition.js';
import type { OperationResult } from '../result.js';
import { runStackAction, toResult } from '../wait/run-stack-action.js';
import { deleteObsoleteSnapshots, type KeptSnapshots } from './keep-snapshots.js';
import {
  assertRestorableSnapshot,
  assertRestoreKeepsResources,
  findSnapshotFlaw,
  warnOfLostTags,
} from './snapshot-loss.js';
import { assertNotSuspended, getIdleStackOrThrow } from './idle-stack.js';
import { assertSnapshotHidesNoFailure } from './unfinished-resources.js';
import { getSnapshotOrThrow, toSnapshotFacts, toSnapshotTable } from './snapshot-lookup.js';

/** Operation `snapshot`. With `keepSnapshots`, then deletes older snapshots of the stack. */
export async function takeSnapshot(context: Context, request: SnapshotRequest): Promise<OperationResult> {
  const { heat } = context;
  const stack = await getIdleStackOrThrow(context, request);
  assertNotSuspended(stack, 'snapshot');
  await assertSnapshotHidesNoFailure(context, stack);
  const before = new Set((await heat.listSnapshots(stack.ref)).map(({ id }) => id));
  const flaw = await findSnapshotFlaw(context, stack);
  if (flaw !== undefined) context.onProgress({ kind: 'warning', text: flaw });
  const findTaken = async (): Promise<Snapshot | ForeignAction | undefined> => {
    const after = await heat.listSnapshots(stack.ref);
    const added = after.filter(({ id }) => !before.has(id));
    return findOwnSnapshot(stack, request.snapshot, added);
  };
  const { answer, reported: actionResult } = await runStackAction(context, stack, {
    ...request,
    action: 'SNAPSHOT',
    title: `Snapshot of stack ${stack.name}`,
    progressTitle: `Taking a snapshot of stack ${stack.name}`,
    submit: () => heat.createSnapshot(stack.ref, request.snapshot),
    find: findTaken,
  });
  // Read the snapshot again: its own status is authoritative.
  const snapshot = actionResult === undefined ? answer : await heat.getSnapshot(stack.ref, answer.id);
  const base = { operation: 'snapshot', stack, action: 'SNAPSHOT', changed: true } as const;
  const facts = toSnapshotFacts(snapshot);
  const result = toResult(base, actionResult, 'snapshotted');
  const kept =
    // A snapshot that failed, or whose end is unknown, replaces no older one.
    result.outcome === 'snapshotted' && snapshot.status === 'COMPLETE'
      ? await keepNewestSnapshots(
          context,
          { stack, newId: snapshot.id, isUsable: flaw === undefined },
          request,
        )
      : undefined;
  const deleted = kept && { deleted_snapshots: kept.deleted };
  const failed = kept?.failure && ({ outcome: 'failed', failure: kept.failure } as const);
  return { ...result, data: { ...facts, ...deleted }, table: toSnapshotTable(facts), ...failed };
}

/** Deletes older snapshots, as `keep-snapshots` says; `undefined` without this input, and if the new one may be of no use. */
async function keepNewestSnapshots(
  context: Context,
  { stack, newId, isUsable }: { readonly stack: Stack; readonly newId: string; readonly isUsable: boolean },
  { keepSnapshots, timeoutMinutes }: SnapshotRequest,
): Promise<KeptSnapshots | undefined> {
  if (keepSnapshots === undefined) return undefined;
  if (isUsable) return deleteObsoleteSnapshots(context, stack, newId, { keepSnapshots, timeoutMinutes });
  const text = `All older snapshots of stack ${stack.name} are kept, because the new one may be of no use (${stack.state})`;
  context.onProgress({ kind: 'warning', text });
  return undefined;
}

/** Operation `restore`: restores the snapshot with that id, or with that name if it is unique. */
export async function restoreFromSnapshot(
  context: Context,
  request: SnapshotRequest,
): Promise<OperationResult> {
  const stack = await getIdleStackOrThrow(context, request);
  assertNotSuspended(stack, 'restore');
  const snapshot = await getSnapshotOrThrow(context, stack, request.snapshot ?? '');
  assertRestorableSnapshot(context, stack, snapshot);
  await assertRestoreKeepsResources(context, stack, snapshot);
  warnOfLostTags(context, stack);
  const { reported: actionResult } = await runStackAction(context, stack, {
    ...request,
    action: 'RESTORE',
    title: `Restore of stack ${stack.name} to snapshot "${snapshot.name}"`,
    progressTitle: `Restoring stack ${stack.name} to snapshot "${snapshot.name}"`,
    submit: async () => {
      await context.heat.restoreSnapshot(stack.ref, snapshot.id);
      return stack.ref;
    },
    find: async () => {
      const differences = await findSnapshotDifferences(snapshot, stack.ref, context.heat);
      // Not blocking: Heat would let a second restore take over from the other client's.
      return differences.length === 0 ? stack.ref : new ForeignAction(differences, false);
    },
  });
  const base = { operation: 'restore', stack, action: 'RESTORE', changed: true } as const;
  const facts = toSnapshotFacts(snapshot);
  return { ...toResult(base, actionResult, 'restored'), data: facts, table: toSnapshotTable(facts) };
}

/**
 * Returns the snapshot that a request with a lost response created: the new one with the requested name. Throws a `StackError` if
 * there are several, because Heat stores nothing that distinguishes them.
 */
function findOwnSnapshot(
  stack: Stack,
  name: string | undefined,
  added: readonly Snapshot[],
): Snapshot | ForeignAction | undefined {
  const matches = added.filter((one) => one.name === (name ?? ''));
  const [snapshot] = matches;
  if (matches.length > 1)
    throw new StackError(
      `The response to the snapshot of stack ${stack.name} was lost, and ${matches.length} snapshots ${name === undefined ? 'without a name' : `named "${name}"`} have been taken since`,
      {
        failureCode: 'superseded',
        hint: `Find out who else takes snapshots of this stack: ${matches.map(({ id }) => id).join(', ')}.`,
      },
    );
  // Heat rejects a snapshot while another one is being taken, so resending is safe.
  return snapshot ?? (added.length === 0 ? undefined : new ForeignAction(['name'], true));
}
