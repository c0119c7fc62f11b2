import { countText, DeployError, messageOf } from '../../errors/index.js';
import { parseHeatTime, type Snapshot, type Stack } from '../../heat/index.js';
import type { Context } from '../context.js';
import { toListLines } from '../plan/located-changes.js';
import { toFailure, type Failure } from '../result.js';
import { deleteSnapshotAndWait } from './delete-snapshot.js';
import { toSnapshotFacts, type SnapshotFacts } from './snapshot-lookup.js';

/**
 * Returns the snapshots to delete, oldest first: those that are older than the newest `count` complete ones, of which the new one is
 * one. Returns none if there are fewer. Never returns one that is being taken, one whose age is unknown, or one that is newer than the new
 * one: two steps that take snapshots one after the other would delete each other's.
 */
export function findObsoleteSnapshots(
  all: readonly Snapshot[],
  newId: string,
  count: number,
): readonly Snapshot[] {
  const others = all
    .filter(({ id }) => id !== newId)
    .flatMap((snapshot) => {
      const { creationTime, status } = snapshot;
      if (creationTime === undefined || status === 'IN_PROGRESS') return [];
      return [{ snapshot, createdAtMs: parseHeatTime(creationTime) }];
    })
    .sort((left, right) => left.createdAtMs - right.createdAtMs || compareIds(left.snapshot, right.snapshot));
  const keptOthers = count - 1;
  const complete = others.filter(({ snapshot }) => snapshot.status === 'COMPLETE');
  if (complete.length < keptOthers) return [];
  const oldestKept = keptOthers === 0 ? undefined : complete.at(-keptOthers);
  const end = oldestKept === undefined ? others.length : others.indexOf(oldestKept);
  const takenAtMs = parseHeatTime(all.find(({ id }) => id === newId)?.creationTime);
  return others
    .slice(0, end)
    .filter(({ createdAtMs }) => createdAtMs <= takenAtMs)
    .map(({ snapshot }) => snapshot);
}

/** Heat's times are whole seconds: the ids give snapshots of the same second a fixed order. */
function compareIds(left: Snapshot, right: Snapshot): number {
  return left.id < right.id ? -1 : 1;
}

/** What `keep-snapshots` did. */
export interface KeptSnapshots {
  readonly deleted: readonly SnapshotFacts[];
  /** Set if some could not be deleted. */
  readonly failure: Failure | undefined;
}

/** Deletes the obsolete snapshots of the stack one after the other. A failed deletion does not stop the others. */
export async function deleteObsoleteSnapshots(
  context: Context,
  stack: Stack,
  newId: string,
  { keepSnapshots, timeoutMinutes }: { readonly keepSnapshots: number; readonly timeoutMinutes: number },
): Promise<KeptSnapshots> {
  const obsolete = findObsoleteSnapshots(await context.heat.listSnapshots(stack.ref), newId, keepSnapshots);
  if (obsolete.length === 0) return { deleted: [], failure: undefined };
  const title = `Deleting ${countText(obsolete.length, 'older snapshot')} of stack ${stack.name} (keep-snapshots: ${keepSnapshots})`;
  context.onProgress({ kind: 'begin', phase: 'act', title });
  const deleted: SnapshotFacts[] = [];
  const reasons: string[] = [];
  for (const snapshot of obsolete) {
    const label = `"${snapshot.name}" (${snapshot.id}, ${snapshot.creationTime ?? ''})`;
    try {
      await deleteSnapshotAndWait(context, stack, snapshot, timeoutMinutes);
      deleted.push(toSnapshotFacts(snapshot));
      context.onProgress({ kind: 'fact', text: `${label}: deleted` });
    } catch (error) {
      context.signal.throwIfAborted();
      if (!(error instanceof DeployError)) throw error;
      reasons.push([messageOf(error), error.serverMessage ?? ''].filter((text) => text !== '').join(': '));
      context.onProgress({ kind: 'fact', text: `${label}: could not be deleted` });
    }
  }
  context.onProgress({ kind: 'end' });
  return {
    deleted,
    failure: reasons.length === 0 ? undefined : toKeptFailure(stack, reasons, obsolete.length),
  };
}

function toKeptFailure({ name }: Stack, reasons: readonly string[], count: number): Failure {
  const summary = `The new snapshot of stack ${name} is complete, but ${reasons.length} of ${countText(count, 'older snapshot')} could not be deleted`;
  return toFailure({
    summary,
    code: 'stack-failed',
    reason: [summary, ...toListLines(reasons)].join('\n'),
    hint: 'Fix the cause. The next step with keep-snapshots deletes them; operation: delete-snapshot deletes one.',
  });
}
