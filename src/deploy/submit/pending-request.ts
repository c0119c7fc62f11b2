import type { Stack, StackRef } from '../../heat/index.js';
import type { SentDefinition } from './sent-definition.js';

/**
 * What was about to be asked of Heat, written down before it is sent: by it the post step of a cancelled run finds out
 * whether the request has arrived, and whether what runs is its own. Holds no secret.
 */
export interface PendingRequest {
  /** `action`: one that on-cancel does nothing about, such as a suspend or a snapshot. */
  readonly kind: 'create' | 'update' | 'delete' | 'restore' | 'action';
  readonly stackName: string;
  /** Of a create known once Heat has answered. */
  readonly stackId: string | undefined;
  /** `updated_time` of the row before. */
  readonly updatedTime: string | undefined;
  /** What a create or update sent. */
  readonly sent?: SentDefinition | undefined;
  /** The newest row that showed the action. */
  readonly seen?: { readonly updatedTime?: string | undefined } | undefined;
  /** The action came to its end while it was watched: what runs after that is somebody else's. */
  readonly hasEnded?: boolean | undefined;
}

/** Keeps the record of one action up to date, from the request to its end. */
export interface PendingAction {
  /** Heat has answered. */
  readonly onAnswer: (ref: StackRef) => void;
  /** A row shows the action. */
  readonly onRow: (row: Stack) => void;
  /** The action is over, with this as the last row; `undefined`: the stack is gone. */
  readonly onEnd: (row: Stack | undefined) => void;
}

/** Writes down what is about to be asked; called before the request is sent. */
export function recordPendingRequest(
  { onRequestPending }: { readonly onRequestPending?: ((record: PendingRequest) => void) | undefined },
  asked: PendingRequest,
): PendingAction {
  let record = asked;
  const update = (more: Partial<PendingRequest>): void => {
    record = { ...record, ...more };
    onRequestPending?.(record);
  };
  update({});
  return {
    onAnswer: ({ id }) => {
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
