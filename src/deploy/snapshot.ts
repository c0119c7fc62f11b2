import { StackError } from '../errors/index.js';
import type { Snapshot, Stack } from '../heat/index.js';
import type { Context } from './context.js';
import { needStack } from './find-stack.js';
import type { SnapshotRequest } from './request.js';
import type { Result } from './result.js';
import { atRest } from './at-rest.js';
import { perform, resultOf } from './watched-action.js';

/** Operation `snapshot`. */
export async function takeSnapshot(context: Context, request: SnapshotRequest): Promise<Result> {
  const startedAtMs = context.clock.now();
  const { heat } = context;
  const stack = await restingStack(context, request);
  const { answer, reported } = await perform(context, stack, {
    ...request,
    action: 'SNAPSHOT',
    title: `Snapshot of stack ${stack.name}`,
    doing: `Taking a snapshot of stack ${stack.name}`,
    ask: () => heat.createSnapshot(stack.ref, request.snapshot),
    // While one is taken, nobody can take another.
    find: async () => newest(await heat.listSnapshots(stack.ref)),
  });
  // Its own status is the truth of a snapshot, as the row is that of a stack.
  const snapshot = reported === undefined ? answer : await heat.getSnapshot(stack.ref, answer.id);
  const done = {
    operation: 'snapshot',
    stack,
    changed: true,
    durationMs: context.clock.now() - startedAtMs,
  } as const;
  return { ...resultOf(done, reported, 'snapshotted'), data: factsOfSnapshot(snapshot) };
}

/** Operation `restore`: by the snapshot's id, or by its name where only one has it. */
export async function restoreSnapshot(context: Context, request: SnapshotRequest): Promise<Result> {
  const startedAtMs = context.clock.now();
  const stack = await restingStack(context, request);
  const snapshot = await findSnapshot(context, stack, request.snapshot ?? '');
  const { reported } = await perform(context, stack, {
    ...request,
    action: 'RESTORE',
    title: `Restore of stack ${stack.name} to snapshot "${snapshot.name}"`,
    doing: `Restoring stack ${stack.name} to snapshot "${snapshot.name}"`,
    ask: async () => {
      await context.heat.restoreSnapshot(stack.ref, snapshot.id);
      return stack.ref;
    },
    find: () => Promise.resolve(stack.ref),
  });
  const done = {
    operation: 'restore',
    stack,
    changed: true,
    durationMs: context.clock.now() - startedAtMs,
  } as const;
  return { ...resultOf(done, reported, 'restored'), data: factsOfSnapshot(snapshot) };
}

async function restingStack(context: Context, request: SnapshotRequest): Promise<Stack> {
  const { operation, stackName } = request;
  const stack = await atRest(context, await needStack(context, stackName, operation), request);
  if (stack !== undefined) return stack;
  throw new StackError(`Stack ${stackName} was deleted meanwhile, so there is nothing to ${operation}`);
}

function newest(snapshots: readonly Snapshot[]): Snapshot | undefined {
  return [...snapshots]
    .sort((one, other) => (one.creationTime ?? '').localeCompare(other.creationTime ?? ''))
    .at(-1);
}

async function findSnapshot(context: Context, stack: Stack, nameOrId: string): Promise<Snapshot> {
  const all = await context.heat.listSnapshots(stack.ref);
  const found = all.filter(({ id, name }) => id === nameOrId || name === nameOrId);
  const [snapshot] = found;
  if (snapshot !== undefined && found.length === 1) return snapshot;
  const known = (found.length === 0 ? all : found)
    .map(({ id, name, creationTime }) => `${name} (${id}, ${creationTime ?? 'time unknown'})`)
    .join(', ');
  throw new StackError(
    found.length === 0
      ? `Stack ${stack.name} has no snapshot "${nameOrId}"`
      : `Stack ${stack.name} has ${found.length} snapshots named "${nameOrId}"`,
    {
      next:
        known === ''
          ? 'It has no snapshots at all: take one with operation "snapshot" first.'
          : `Name one ${found.length === 0 ? 'of its snapshots' : 'by its id'}: ${known}.`,
    },
  );
}

/** What is told of a snapshot; its data holds the stack's secrets and stays with Heat. */
function factsOfSnapshot(snapshot: Snapshot): Readonly<Record<string, string>> {
  const { id, name, status, statusReason, creationTime } = snapshot;
  return { id, name, status, status_reason: statusReason, creation_time: creationTime ?? '' };
}
