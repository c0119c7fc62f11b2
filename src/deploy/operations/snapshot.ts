import { StackError } from '../../errors/index.js';
import type { Snapshot, Stack } from '../../heat/index.js';
import { ForeignAction } from '../submit/submit-once.js';
import type { Context } from '../context.js';
import { getStackOrThrow } from '../submit/find-stack.js';
import type { SnapshotRequest } from '../request.js';
import { findSnapshotDifferences } from '../rollback/restored-definition.js';
import type { OperationResult } from '../result.js';
import { ensureIdle } from '../wait/wait-until-idle.js';
import { runStackAction, toResult } from '../wait/run-stack-action.js';

/** Operation `snapshot`. */
export async function takeSnapshot(context: Context, request: SnapshotRequest): Promise<OperationResult> {
  const { heat } = context;
  const stack = await getIdleStack(context, request);
  const before = new Set((await heat.listSnapshots(stack.ref)).map(({ id }) => id));
  await warnOfEmptyStack(context, stack);
  const { answer, reported: actionResult } = await runStackAction(context, stack, {
    ...request,
    action: 'SNAPSHOT',
    title: `Snapshot of stack ${stack.name}`,
    doing: `Taking a snapshot of stack ${stack.name}`,
    submit: () => heat.createSnapshot(stack.ref, request.snapshot),
    find: async () => {
      const after = await heat.listSnapshots(stack.ref);
      return findOwnSnapshot(
        stack,
        request.snapshot,
        after.filter(({ id }) => !before.has(id)),
      );
    },
  });
  // Read the snapshot again: its own status is authoritative.
  const snapshot = actionResult === undefined ? answer : await heat.getSnapshot(stack.ref, answer.id);
  const base = {
    operation: 'snapshot',
    stack,
    changed: true,
  } as const;
  return { ...toResult(base, actionResult, 'snapshotted'), data: toSnapshotFacts(snapshot) };
}

/** Operation `restore`: restores the snapshot with that id, or with that name if it is unique. */
export async function restoreFromSnapshot(
  context: Context,
  request: SnapshotRequest,
): Promise<OperationResult> {
  const stack = await getIdleStack(context, request);
  const snapshot = await findSnapshot(context, stack, request.snapshot ?? '');
  await warnOfEmptySnapshot(context, stack, snapshot);
  const { reported: actionResult } = await runStackAction(context, stack, {
    ...request,
    action: 'RESTORE',
    title: `Restore of stack ${stack.name} to snapshot "${snapshot.name}"`,
    doing: `Restoring stack ${stack.name} to snapshot "${snapshot.name}"`,
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
  const base = {
    operation: 'restore',
    stack,
    changed: true,
  } as const;
  return { ...toResult(base, actionResult, 'restored'), data: toSnapshotFacts(snapshot) };
}

/** Warns if the stack has no resources, e.g. after a rolled-back create: restoring the snapshot would delete everything. */
async function warnOfEmptyStack({ heat, onProgress }: Context, { ref, name, state }: Stack): Promise<void> {
  if ((await heat.listResources(ref)).length > 0) return;
  const text =
    `Stack ${name} (${state}) has no resources, and neither does this snapshot. ` +
    'Restoring it would delete all resources that the stack has by then.';
  onProgress({ kind: 'warning', text });
}

/** Warns if the snapshot has no resources. Heat stores them by name (`prepare_abandon` in heat/engine/stack.py). */
async function warnOfEmptySnapshot(
  { heat, onProgress }: Context,
  { ref, name: stackName }: Stack,
  { id, name }: Snapshot,
): Promise<void> {
  const [{ data }, currentResources] = await Promise.all([
    heat.getSnapshot(ref, id),
    heat.listResources(ref),
  ]);
  const savedResources = data?.['resources'];
  if (typeof savedResources !== 'object' || savedResources === null || Object.keys(savedResources).length > 0)
    return;
  if (currentResources.length === 0) return;
  const text =
    `Snapshot "${name}" has no resources: restoring it deletes all resources of stack ${stackName} ` +
    `(${currentResources.length}).`;
  onProgress({ kind: 'warning', text });
}

async function getIdleStack(context: Context, request: SnapshotRequest): Promise<Stack> {
  const { operation, stackName } = request;
  const stack = await ensureIdle(context, await getStackOrThrow(context, stackName, operation), request);
  if (stack !== undefined) return stack;
  throw new StackError(
    `Stack ${stackName} was deleted in the meantime, so there is nothing to ${operation}`,
    {
      failureCode: 'not-found',
    },
  );
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

async function findSnapshot(context: Context, stack: Stack, nameOrId: string): Promise<Snapshot> {
  const all = await context.heat.listSnapshots(stack.ref);
  const found = all.filter(({ id, name }) => id === nameOrId || name === nameOrId);
  const [snapshot] = found;
  if (snapshot !== undefined && found.length === 1) return snapshot;
  const listText = (found.length === 0 ? all : found)
    .map(({ id, name, creationTime }) => `${name} (${id}, ${creationTime ?? 'time unknown'})`)
    .join(', ');
  throw new StackError(
    found.length === 0
      ? `Stack ${stack.name} has no snapshot "${nameOrId}"`
      : `Stack ${stack.name} has ${found.length} snapshots named "${nameOrId}"`,
    {
      failureCode: found.length === 0 ? 'not-found' : 'invalid-input',
      hint:
        listText === ''
          ? 'The stack has no snapshots: take one with operation "snapshot" first.'
          : `Name one ${found.length === 0 ? 'of its snapshots' : 'by its id'}: ${listText}.`,
    },
  );
}

/** Returns the public facts of a snapshot, without its data, which contains the stack's secrets. */
function toSnapshotFacts(snapshot: Snapshot): Readonly<Record<string, string>> {
  const { id, name, status, statusReason, creationTime } = snapshot;
  return { id, name, status, status_reason: statusReason, creation_time: creationTime ?? '' };
}
