import type { Accepted } from './api/accepted.js';
import * as stacks from './api/stacks.js';
import { act, type StackAction } from './api/stacks.js';
import type { NewStack, StackChange } from './api/definition.js';
import { HeatReader } from './reader.js';
import type { StackRef } from './ref.js';
import * as resources from './api/resources.js';
import * as snapshots from './api/snapshots.js';
import type { Snapshot } from './api/snapshots.js';
import type { Created } from './api/stack.js';

type Json = Readonly<Record<string, unknown>>;

/**
 * Heat's REST API, one method a call. All throw `RequestError` (no answer, or 400 and above) and `DecodeError`
 * (an answer that is not what Heat promises). Routes: `API` in heat/api/openstack/v1/__init__.py.
 */
export class HeatClient extends HeatReader {
  /** The same client, whose calls end when the signal does. */
  within(signal: AbortSignal): HeatClient {
    const { connection, http, ...rest } = this.transport;
    return new HeatClient(connection, http, signal, rest);
  }

  /** Never repeated once it may have arrived: the error then says `arrived: 'maybe'`. */
  createStack(stack: NewStack): Promise<Created> {
    return stacks.createStack(this.send, stack);
  }

  /** PUT: what is silent goes back to its default, or is cleared. Never repeated once it may have arrived. */
  updateStack(ref: StackRef, change: StackChange): Promise<Accepted> {
    return stacks.updateStack(this.send, ref, change);
  }

  /** PATCH: what is silent is kept. Never repeated once it may have arrived. */
  patchStack(ref: StackRef, change: StackChange): Promise<Accepted> {
    return stacks.patchStack(this.send, ref, change);
  }

  /**
   * A stack that is not there is no error. Sent while a deletion runs, it makes Heat start that anew: never repeated
   * once it may have arrived.
   */
  deleteStack(ref: StackRef): Promise<Accepted> {
    return stacks.deleteStack(this.send, ref);
  }

  /** An unhealthy resource is replaced by the next update. `name` may be the physical id. */
  markUnhealthy(ref: StackRef, name: string, mark: resources.HealthMark): Promise<Accepted> {
    return resources.markUnhealthy(this.send, ref, name, mark);
  }

  /** 400 for a resource that takes no signals. */
  signalResource(ref: StackRef, name: string, details?: Json): Promise<Accepted> {
    return resources.signalResource(this.send, ref, name, details);
  }

  /**
   * The answer comes before it is done; 400 `NotSupported` for a cancel when nothing runs. While another action runs,
   * `suspend`, `resume` and `check` are taken all the same, and spoil the stack's state.
   */
  act(ref: StackRef, action: StackAction): Promise<Accepted> {
    return act(this.send, ref, action);
  }

  /** Done when `getSnapshot` says COMPLETE; 409 `ActionInProgress` while another action runs. */
  createSnapshot(ref: StackRef, name?: string): Promise<Snapshot> {
    return snapshots.createSnapshot(this.send, ref, name);
  }

  /** Asked for: newer Heats answer before it is gone. 404 `NotFound` for an unknown one. */
  deleteSnapshot(ref: StackRef, id: string): Promise<Accepted> {
    return snapshots.deleteSnapshot(this.send, ref, id);
  }

  /** Done when the stack is in RESTORE_COMPLETE; 404 `NotFound` for an unknown one. */
  restoreSnapshot(ref: StackRef, id: string): Promise<Accepted> {
    return snapshots.restoreSnapshot(this.send, ref, id);
  }

  /** Forgets the stack and leaves its resources; off by default on the server (400). */
  abandonStack(ref: StackRef): Promise<Json> {
    return stacks.abandonStack(this.send, ref);
  }
}
