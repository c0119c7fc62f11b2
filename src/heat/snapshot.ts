import type { HeatTime } from './time.js';
import type { Status } from './status.js';

/** One snapshot: `format_snapshot` in heat/engine/api.py. */
export interface Snapshot {
  readonly id: string;
  readonly name: string;
  readonly status: Status;
  readonly statusReason: string;
  /** The whole stack as it was (can be large, holds secrets); `undefined` while it is being taken. */
  readonly data: Readonly<Record<string, unknown>> | undefined;
  readonly creationTime: HeatTime;
}
