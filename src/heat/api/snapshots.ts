import * as v from 'valibot';
import { decode, buildPath } from '../../http/index.js';
import { readAccepted, type Accepted } from './accepted.js';
import type { StackRef } from '../ref.js';
import { optionalJson, optionalText, textOrEmpty } from '../schema.js';
import type { SendRequest } from '../transport.js';
import { parseStatus, type Status, type HeatTime } from '../status.js';

/** One snapshot: `format_snapshot` in heat/engine/api.py. */
export interface Snapshot {
  readonly id: string;
  readonly name: string;
  readonly status: Status;
  readonly statusReason: string;
  /** The complete stack (can be large, contains secrets); `undefined` while the snapshot is being created. */
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

/** Returns before the snapshot is complete. Unlike other responses, this one has no wrapper (`snapshot` in stacks.py). */
export async function createSnapshot(
  send: SendRequest,
  ref: StackRef,
  name: string | undefined,
): Promise<Snapshot> {
  const json = name === undefined ? {} : { name };
  const response = await send({ method: 'POST', path: toPath(ref), json });
  return decode(snapshotSchema, response, "Heat's new snapshot");
}

export async function listSnapshots(send: SendRequest, ref: StackRef): Promise<readonly Snapshot[]> {
  const response = await send({ method: 'GET', path: toPath(ref) });
  return decode(v.object({ snapshots: v.array(snapshotSchema) }), response, "Heat's snapshot list").snapshots;
}

export async function getSnapshot(send: SendRequest, ref: StackRef, id: string): Promise<Snapshot> {
  const response = await send({ method: 'GET', path: `${toPath(ref)}${buildPath`/${id}`}` });
  return decode(v.object({ snapshot: snapshotSchema }), response, "Heat's snapshot").snapshot;
}

export async function deleteSnapshot(send: SendRequest, ref: StackRef, id: string): Promise<Accepted> {
  return readAccepted(await send({ method: 'DELETE', path: `${toPath(ref)}${buildPath`/${id}`}` }));
}

export async function restoreSnapshot(send: SendRequest, ref: StackRef, id: string): Promise<Accepted> {
  return readAccepted(await send({ method: 'POST', path: `${toPath(ref)}${buildPath`/${id}/restore`}` }));
}

function toPath(ref: StackRef): string {
  return buildPath`/stacks/${ref.name}/${ref.id}/snapshots`;
}
