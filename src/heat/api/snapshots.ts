import * as v from 'valibot';
import { decode, withExactNumbers } from '../../http/index.js';
import { readAccepted, type Accepted } from './accepted.js';
import type { NumberOptions } from './deployed.js';
import { stackPath, type StackRef } from '../ref.js';
import { optionalJson, optionalText, statusReason, textOrEmpty } from '../schema.js';
import { RouteGroup } from '../route-group.js';
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
    status_reason: statusReason,
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

/** Snapshots of a stack. */
export class SnapshotRoutes extends RouteGroup {
  /** Complete when `getSnapshot` returns COMPLETE. Throws a 409 `ActionInProgress` while another action is in progress. */
  async createSnapshot(ref: StackRef, name?: string): Promise<Snapshot> {
    const json = name === undefined ? {} : { name };
    const response = await this.send({ method: 'POST', path: stackPath(ref, 'snapshots'), json });
    // Unlike other responses, this one has no wrapper (`snapshot` in heat/api/openstack/v1/stacks.py).
    return decode(snapshotSchema, response, "Heat's new snapshot");
  }

  /** Lists the stack's snapshots with their data. */
  async listSnapshots(
    ref: StackRef,
    { exactNumbers = false }: NumberOptions = {},
  ): Promise<readonly Snapshot[]> {
    const response = await this.send({ method: 'GET', path: stackPath(ref, 'snapshots') });
    return decode(
      v.object({ snapshots: v.array(snapshotSchema) }),
      exactNumbers ? withExactNumbers(response) : response,
      "Heat's snapshot list",
    ).snapshots;
  }

  /** Returns a snapshot. Throws a 404 `NotFound`. */
  async getSnapshot(ref: StackRef, id: string): Promise<Snapshot> {
    const response = await this.send({ method: 'GET', path: stackPath(ref, 'snapshots', id) });
    return decode(v.object({ snapshot: snapshotSchema }), response, "Heat's snapshot").snapshot;
  }

  /** Requests the deletion; newer Heat versions respond before it completes. Throws a 404 `NotFound`. */
  async deleteSnapshot(ref: StackRef, id: string): Promise<Accepted> {
    return readAccepted(await this.send({ method: 'DELETE', path: stackPath(ref, 'snapshots', id) }));
  }

  /** Complete when the stack is in RESTORE_COMPLETE. Throws a 404 `NotFound` for an unknown snapshot. */
  async restoreSnapshot(ref: StackRef, id: string): Promise<Accepted> {
    return readAccepted(
      await this.send({ method: 'POST', path: stackPath(ref, 'snapshots', id, 'restore') }),
    );
  }
}
