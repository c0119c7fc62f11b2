import { countText, DeadlineError, RequestError, StackError } from '../../errors/index.js';
import { undefinedIfNotFound, type Snapshot, type Stack } from '../../heat/index.js';
import type { Context } from '../context.js';
import type { SnapshotRequest } from '../request.js';
import type { OperationResult } from '../result.js';
import { recordStackRequest } from '../submit/pending-request.js';
import { submitOnce } from '../submit/submit-once.js';
import { pollUntil } from '../wait/poll-until.js';
import { toStackFacts } from '../result/stack-facts.js';
import { getIdleStackOrThrow } from './idle-stack.js';
import { describeSnapshots, findSnapshot, toSnapshotFacts, toSnapshotTable } from './snapshot-lookup.js';

/**
 * Operation `delete-snapshot`: deletes the snapshot with that id, or with that name if it is unique. Succeeds if the stack has no such
 * snapshot. Waits until no action is in progress, because a restore needs the snapshot until it ends.
 */
export async function deleteSnapshot(context: Context, request: SnapshotRequest): Promise<OperationResult> {
  const nameOrId = request.snapshot ?? '';
  const stack = await getIdleStackOrThrow(context, request);
  const all = await context.heat.listSnapshots(stack.ref);
  const snapshot = findSnapshot(stack, all, nameOrId);
  const base = { operation: 'delete-snapshot', stack: toStackFacts(stack) } as const;
  if (snapshot === undefined) {
    const others = all.length === 0 ? '' : `. Its snapshots are ${describeSnapshots(all)}`;
    const text = `Stack ${stack.name} has no snapshot "${nameOrId}": nothing to delete${others}`;
    context.onProgress({ kind: 'notice', text });
    return { ...base, outcome: 'absent', changed: false };
  }
  const title = `Deleting snapshot "${snapshot.name}" (${snapshot.id}) of stack ${stack.name}`;
  context.onProgress({ kind: 'begin', phase: 'act', title });
  await submitSnapshotDelete(context, stack, snapshot);
  if (request.wait) await waitUntilSnapshotGone(context, stack, snapshot, request.timeoutMinutes);
  context.onProgress({ kind: 'end' });
  const outcome = request.wait ? 'snapshot-deleted' : 'accepted';
  const facts = toSnapshotFacts(snapshot);
  return { ...base, outcome, changed: true, data: facts, table: toSnapshotTable(facts) };
}

/** Deletes the snapshot and waits until it no longer exists. Throws a `DeployError` if Heat cannot delete it. */
export async function deleteSnapshotAndWait(
  context: Context,
  stack: Stack,
  snapshot: Snapshot,
  timeoutMinutes: number,
): Promise<void> {
  await submitSnapshotDelete(context, stack, snapshot);
  await waitUntilSnapshotGone(context, stack, snapshot, timeoutMinutes);
}

/** Requests the deletion once. If the response is lost, looks for the snapshot. */
async function submitSnapshotDelete(context: Context, stack: Stack, snapshot: Snapshot): Promise<void> {
  recordStackRequest(context, 'action', stack);
  await submitOnce(context, `delete of snapshot "${snapshot.name}"`, {
    send: async () => {
      try {
        await undefinedIfNotFound(context.heat.deleteSnapshot(stack.ref, snapshot.id));
      } catch (error) {
        throw isUnfinished(snapshot, error) ? unfinishedError(stack, snapshot, error) : error;
      }
      return snapshot.id;
    },
    find: async () => {
      const now = await readSnapshot(context, stack, snapshot);
      return now === undefined || hasChanged(now, snapshot) ? snapshot.id : undefined;
    },
  });
}

/**
 * Polls until Heat no longer has the snapshot. Heat deletes it after its response, and marks one that it cannot delete as FAILED
 * (`delete_snapshot` in heat/engine/service.py). Heat 19 marks nothing, and only logs the error: the wait then ends with its time limit.
 */
async function waitUntilSnapshotGone(
  context: Context,
  stack: Stack,
  snapshot: Snapshot,
  timeoutMinutes: number,
): Promise<void> {
  const last = await pollUntil(context, {
    read: () => readSnapshot(context, stack, snapshot),
    isOver: (current) =>
      current === undefined || (current.status === 'FAILED' && hasChanged(current, snapshot)),
    timeoutMinutes,
    toTimeoutError: () => timeoutError(stack, snapshot, timeoutMinutes),
  });
  if (last !== undefined) throw failedDeleteError(stack, last);
}

/** Whether Heat has started to delete the snapshot: a deletion changes its status and reason. */
function hasChanged(current: Snapshot, before: Snapshot): boolean {
  return current.status !== before.status || current.statusReason !== before.statusReason;
}

/** `undefined` if the snapshot, or its stack, no longer exists. */
async function readSnapshot(
  { heat }: Context,
  { ref }: Stack,
  { id }: Snapshot,
): Promise<Snapshot | undefined> {
  return undefinedIfNotFound(heat.getSnapshot(ref, id));
}

/**
 * True if Heat refuses to delete the snapshot because it is being taken (`delete_snapshot` in heat/engine/service.py). One whose engine
 * went down stays so, although no action is in progress: only deleting the stack removes it (`delete_all_snapshots` in
 * heat/engine/stack.py).
 */
function isUnfinished({ status }: Snapshot, error: unknown): error is RequestError {
  return status === 'IN_PROGRESS' && error instanceof RequestError && error.status === 400;
}

function unfinishedError(
  { name: stackName, state }: Stack,
  { name, id }: Snapshot,
  { serverMessage, requestId }: RequestError,
): StackError {
  return new StackError(
    `Snapshot "${name}" (${id}) of stack ${stackName} is IN_PROGRESS, and Heat cannot delete it; nothing was changed`,
    {
      failureCode: 'failed-state',
      serverMessage,
      requestId,
      hint:
        `The stack is ${state}: unless someone has just requested the snapshot, Heat was restarted while it took it, and never ends it. ` +
        'It contains nothing, so restore refuses it and keep-snapshots skips it; Heat removes it with the stack.',
    },
  );
}

function failedDeleteError({ name: stackName }: Stack, { name, id, statusReason }: Snapshot): StackError {
  return new StackError(`Heat could not delete snapshot "${name}" (${id}) of stack ${stackName}`, {
    failureCode: 'stack-failed',
    serverMessage: statusReason,
    hint: 'Fix the cause, then run the step again: Heat deletes the rest of the snapshot.',
  });
}

function timeoutError({ name: stackName }: Stack, { name, id }: Snapshot, minutes: number): DeadlineError {
  return new DeadlineError(
    `Snapshot "${name}" (${id}) of stack ${stackName} still exists after ${countText(minutes, 'minute')}`,
    {
      hint:
        'Most likely Heat cannot delete an image or a volume backup of it: older versions of Heat write the reason only into the ' +
        "log of the engine. Check the project's images and volume backups, then run the step again.",
    },
  );
}
