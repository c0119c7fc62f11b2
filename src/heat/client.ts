import type { Accepted } from './api/accepted.js';
import * as stacks from './api/stacks.js';
import { runAction, type StackAction } from './api/stacks.js';
import type { NewStack, StackChange } from './api/definition.js';
import { HeatReader } from './reader.js';
import type { StackRef } from './ref.js';
import * as resources from './api/resources.js';
import * as snapshots from './api/snapshots.js';
import type { Snapshot } from './api/snapshots.js';
import type { Created } from './api/stack.js';

type Json = Readonly<Record<string, unknown>>;

/**
 * Client of Heat's REST API, one method per route. All methods throw a `RequestError` (no response, or a status of 400 and
 * above) or a `DecodeError` (the response does not match the schema). Routes: `API` in heat/api/openstack/v1/__init__.py.
 */
export class HeatClient extends HeatReader {
  /** Returns a client whose requests are aborted with the signal. */
  within(signal: AbortSignal): HeatClient {
    const { connection, http, ...rest } = this.transport;
    return new HeatClient(connection, http, signal, rest);
  }

  /** Not retried once the server may have received it; the error then has `delivery: 'maybe'`. */
  createStack(stack: NewStack): Promise<Created> {
    return stacks.createStack(this.send, stack);
  }

  /** PUT: fields that are not set return to their defaults or are cleared. Not retried once Heat may have received it. */
  updateStack(ref: StackRef, change: StackChange): Promise<Accepted> {
    return stacks.updateStack(this.send, ref, change);
  }

  /** PATCH: fields that are not set are kept. Not retried once Heat may have received it. */
  patchStack(ref: StackRef, change: StackChange): Promise<Accepted> {
    return stacks.patchStack(this.send, ref, change);
  }

  /**
   * Succeeds if the stack does not exist. During a deletion it makes Heat restart the deletion, so it is not retried once
   * Heat may have received it.
   */
  deleteStack(ref: StackRef): Promise<Accepted> {
    return stacks.deleteStack(this.send, ref);
  }

  /** Marks a resource as unhealthy, so that the next update replaces it. `name` may be the physical id. */
  markUnhealthy(ref: StackRef, name: string, mark: resources.HealthMark): Promise<Accepted> {
    return resources.markUnhealthy(this.send, ref, name, mark);
  }

  /** Throws a 400 for a resource that does not support signals. */
  signalResource(ref: StackRef, name: string, details?: Json): Promise<Accepted> {
    return resources.signalResource(this.send, ref, name, details);
  }

  /**
   * Starts an action. Returns before it completes. Throws a 400 `NotSupported` for a cancel if no action is in progress. Heat
   * accepts `suspend`, `resume` and `check` even while another action is in progress, which corrupts the stack's state.
   */
  act(ref: StackRef, action: StackAction): Promise<Accepted> {
    return runAction(this.send, ref, action);
  }

  /** Complete when `getSnapshot` returns COMPLETE. Throws a 409 `ActionInProgress` while another action is in progress. */
  createSnapshot(ref: StackRef, name?: string): Promise<Snapshot> {
    return snapshots.createSnapshot(this.send, ref, name);
  }

  /** Requests the deletion; newer Heat versions respond before it completes. Throws a 404 `NotFound`. */
  deleteSnapshot(ref: StackRef, id: string): Promise<Accepted> {
    return snapshots.deleteSnapshot(this.send, ref, id);
  }

  /** Complete when the stack is in RESTORE_COMPLETE. Throws a 404 `NotFound` for an unknown snapshot. */
  restoreSnapshot(ref: StackRef, id: string): Promise<Accepted> {
    return snapshots.restoreSnapshot(this.send, ref, id);
  }

  /** Deletes the stack but keeps its resources. Disabled on the server by default (400). */
  abandonStack(ref: StackRef): Promise<Json> {
    return stacks.abandonStack(this.send, ref);
  }
}
