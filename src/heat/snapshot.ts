import * as v from 'valibot';
import { decode, path } from '../http/index.js';
import { acceptedOf, type Accepted } from './accepted.js';
import type { StackRef } from './ref.js';
import { optionalJson, optionalText, textOrEmpty } from './schema.js';
import type { Send } from './send.js';
import { parseStatus, type Status } from './status.js';
import type { HeatTime } from './time.js';

/** One snapshot: `format_snapshot` in heat/engine/api.py. */
export interface Snapshot {
  readonly id: string;
  readonly name: string;
  readonly status: Status;
  readonly statusReason: string;
  /** The whole stack as it was (can be large, holds secrets); `undefined` while it is being taken. */
  readonly data: Readonly<Record<string, unknown>> | undefined;
  readonly creationTime: HeatTime | undefined;
}

const snapshotSchema = v.pipe(
  v.object({
    id: v.string(),
    name: textOrEmpty,
    status: v.pipe(textOrEmpty, v.transform(parseStatus)),
    status_reason: textOrEmpty,
    data: optionalJson,
    creation_time: optionalText,
  }),
  v.transform((wire): Snapshot => ({
    id: wire.id,
    name: wire.name,
    status: wire.status,
    statusReason: wire.status_reason,
    data: wire.data,
    creationTime: wire.creation_time,
  })),
);

/** The answer comes before the snapshot is there; unlike the others it is not wrapped (`snapshot` in stacks.py). */
export async function createSnapshot(send: Send, ref: StackRef, name: string | undefined): Promise<Snapshot> {
  const json = name === undefined ? {} : { name };
  const answer = await send({ method: 'POST', path: pathOf(ref), json });
  return decode(snapshotSchema, answer, "Heat's new snapshot");
}

export async function listSnapshots(send: Send, ref: StackRef): Promise<readonly Snapshot[]> {
  const answer = await send({ method: 'GET', path: pathOf(ref) });
  return decode(v.object({ snapshots: v.array(snapshotSchema) }), answer, "Heat's snapshot list").snapshots;
}

export async function getSnapshot(send: Send, ref: StackRef, id: string): Promise<Snapshot> {
  const answer = await send({ method: 'GET', path: `${pathOf(ref)}${path`/${id}`}` });
  return decode(v.object({ snapshot: snapshotSchema }), answer, "Heat's snapshot").snapshot;
}

export async function deleteSnapshot(send: Send, ref: StackRef, id: string): Promise<Accepted> {
  return acceptedOf(await send({ method: 'DELETE', path: `${pathOf(ref)}${path`/${id}`}` }));
}

export async function restoreSnapshot(send: Send, ref: StackRef, id: string): Promise<Accepted> {
  return acceptedOf(await send({ method: 'POST', path: `${pathOf(ref)}${path`/${id}/restore`}` }));
}

function pathOf(ref: StackRef): string {
  return path`/stacks/${ref.name}/${ref.id}/snapshots`;
}
