import { StackError } from '../errors/index.js';
import type { Snapshot, Stack } from '../heat/index.js';
import { factsOf } from './act.js';
import type { Context } from './context.js';
import { takeBaseline } from './event-feed.js';
import { needStack } from './find-stack.js';
import { report } from './report-ending.js';
import type { SnapshotRequest } from './request.js';
import type { Result } from './result.js';
import { atRest } from './settle.js';
import { watch } from './watch.js';

/** Operation `snapshot`. */
export async function takeSnapshot(context: Context, request: SnapshotRequest): Promise<Result> {
  const startedAtMs = context.clock.now();
  const stack = await restingStack(context, request);
  context.tell({ kind: 'begin', phase: 'act', title: `Taking a snapshot of stack ${stack.name}` });
  const events = await takeBaseline(context.heat, stack.ref);
  const beganAtMs = context.clock.now();
  const snapshot = await context.heat.createSnapshot(stack.ref, request.snapshot);
  context.tell({ kind: 'fact', text: `Snapshot ${snapshot.name} is ${snapshot.id}` });
  const base = { operation: 'snapshot', changed: true } as const;
  const took = (): number => context.clock.now() - startedAtMs;
  if (!request.wait) {
    context.tell({ kind: 'end' });
    return {
      ...base,
      outcome: 'accepted',
      durationMs: took(),
      stack: factsOf(stack),
      data: factsOfSnapshot(snapshot),
    };
  }
  const before = { updatedTime: stack.updatedTime, events };
  const { timeoutMinutes } = request;
  const ending = await watch(context, {
    ref: stack.ref,
    action: 'SNAPSHOT',
    beganAtMs,
    timeoutMinutes,
    before,
  });
  const reported = await report(context, ending, undefined, `Snapshot of stack ${stack.name}`);
  const data = factsOfSnapshot(await context.heat.getSnapshot(stack.ref, snapshot.id));
  context.tell({ kind: 'end' });
  const outcome = reported.failure === undefined ? 'snapshotted' : 'failed';
  return { ...base, outcome, durationMs: took(), ...reported, data };
}

/** Operation `restore`: by the snapshot's id, or by its name where only one has it. */
export async function restoreSnapshot(context: Context, request: SnapshotRequest): Promise<Result> {
  const startedAtMs = context.clock.now();
  const stack = await restingStack(context, request);
  const snapshot = await findSnapshot(context, stack, request.snapshot ?? '');
  context.tell({
    kind: 'begin',
    phase: 'act',
    title: `Restoring stack ${stack.name} to snapshot ${snapshot.name}`,
  });
  const events = await takeBaseline(context.heat, stack.ref);
  const beganAtMs = context.clock.now();
  await context.heat.restoreSnapshot(stack.ref, snapshot.id);
  const base = { operation: 'restore', changed: true, data: factsOfSnapshot(snapshot) } as const;
  const took = (): number => context.clock.now() - startedAtMs;
  if (!request.wait) {
    context.tell({ kind: 'end' });
    return { ...base, outcome: 'accepted', durationMs: took(), stack: factsOf(stack) };
  }
  const before = { updatedTime: stack.updatedTime, events };
  const { timeoutMinutes } = request;
  const ending = await watch(context, {
    ref: stack.ref,
    action: 'RESTORE',
    beganAtMs,
    timeoutMinutes,
    before,
  });
  const reported = await report(context, ending, undefined, `Restore of stack ${stack.name}`);
  context.tell({ kind: 'end' });
  const outcome = reported.failure === undefined ? 'restored' : 'failed';
  return { ...base, outcome, durationMs: took(), ...reported };
}

async function restingStack(context: Context, request: SnapshotRequest): Promise<Stack> {
  const { operation, stackName } = request;
  const stack = await atRest(context, await needStack(context, stackName, operation), request);
  if (stack !== undefined) return stack;
  throw new StackError(`Stack ${stackName} was deleted meanwhile, so there is nothing to ${operation}`);
}

async function findSnapshot(context: Context, stack: Stack, nameOrId: string): Promise<Snapshot> {
  const all = await context.heat.listSnapshots(stack.ref);
  const found = all.filter(({ id, name }) => id === nameOrId || name === nameOrId);
  const [snapshot] = found;
  if (snapshot !== undefined && found.length === 1) return snapshot;
  const known = all.map(({ id, name, creationTime }) => `${name} (${id}, ${creationTime})`).join(', ');
  throw new StackError(
    found.length === 0
      ? `Stack ${stack.name} has no snapshot ${nameOrId}`
      : `Stack ${stack.name} has ${found.length} snapshots named ${nameOrId}`,
    { next: known === '' ? 'It has no snapshots at all.' : `Name one by its id; it has: ${known}.` },
  );
}

/** What is told of a snapshot; its data holds the stack's secrets and stays with Heat. */
function factsOfSnapshot(snapshot: Snapshot): Readonly<Record<string, string>> {
  const { id, name, status, statusReason, creationTime } = snapshot;
  return { id, name, status, status_reason: statusReason, creation_time: creationTime };
}
