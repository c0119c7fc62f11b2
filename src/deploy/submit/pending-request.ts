import type { StackRef, StackSummary } from '../../heat/index.js';
import type { SentDefinition } from './sent-definition.js';

/**
 * A resource that is marked as unhealthy, so that the update replaces it: `_needs_update` in heat/engine/resource.py. A mark never
 * outlives its deploy: if Heat has not replaced the resource by then, the mark is removed. Contains no secrets.
 */
export interface ResourceMark {
  readonly path: string;
  /** The stack that directly contains the resource. */
  readonly stack: StackRef;
  readonly name: string;
}

/**
 * A request that is about to be sent to Heat, recorded beforehand. With it, the post step of a cancelled run finds out whether
 * the request arrived and whether the running action is the step's own. Contains no secrets.
 */
export interface PendingRequest {
  /** `action`: an action that `on-cancel` never undoes, such as a suspend or a snapshot. */
  readonly kind: 'create' | 'adopt' | 'update' | 'delete' | 'abandon' | 'restore' | 'action';
  readonly stackName: string;
  /** For a create or adopt, set once Heat has responded. */
  readonly stackId: string | undefined;
  /** `updated_time` of the row before the request. */
  readonly updatedTime: string | undefined;
  /** Definition that a create, adopt or update sent. */
  readonly sent?: SentDefinition | undefined;
  /** The newest row that showed the action. */
  readonly seen?: { readonly updatedTime?: string | undefined } | undefined;
  /** Resources that the step marks as unhealthy before the update, so that Heat replaces them. */
  readonly marks?: readonly ResourceMark[] | undefined;
  /** True if the step saw the action end: an action that runs after that belongs to another client. */
  readonly hasEnded?: boolean | undefined;
}

/** Callbacks that update the record of one action, from the request to its end. */
export interface PendingAction {
  /** Heat has responded to the request. */
  readonly onAccepted: (ref: StackRef) => void;
  /** A row shows the action. */
  readonly onRow: (row: StackSummary) => void;
  /** The action has ended with this row; `undefined`: the stack is gone. */
  readonly onEnd: (row: StackSummary | undefined) => void;
}

/** Records a request that changes a stack as its row was before it. Call it before sending the request. */
export function recordStackRequest(
  context: Recorder,
  kind: PendingRequest['kind'],
  { id, name, updatedTime }: Pick<StackSummary, 'id' | 'name' | 'updatedTime'>,
): PendingAction {
  return recordPendingRequest(context, { kind, stackId: id, stackName: name, updatedTime });
}

interface Recorder {
  readonly onRequestPending?: ((record: PendingRequest) => void) | undefined;
}

/** Records a request. Call it before sending the request. */
export function recordPendingRequest({ onRequestPending }: Recorder, request: PendingRequest): PendingAction {
  let record = request;
  const update = (change: Partial<PendingRequest>): void => {
    record = { ...record, ...change };
    onRequestPending?.(record);
  };
  update({});
  return {
    onAccepted: ({ id }) => {
      if (record.stackId !== id) update({ stackId: id });
    },
    onRow: ({ updatedTime }) => {
      if (record.seen === undefined || record.seen.updatedTime !== updatedTime)
        update({ seen: { updatedTime } });
    },
    onEnd: (row) => {
      update({ hasEnded: true, ...(row === undefined ? {} : { seen: { updatedTime: row.updatedTime } }) });
    },
  };
}
