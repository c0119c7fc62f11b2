import * as v from 'valibot';
import type { Accepted } from './accepted.js';
import { outputSchema, type StackOutput } from './outputs.js';
import type { StackRef } from '../ref.js';
import {
  isTrue,
  optionalList,
  optionalNumber,
  optionalText,
  state,
  textMap,
  textOrEmpty,
  texts,
  statusReason,
} from '../schema.js';
import type { State, HeatTime } from '../status.js';

/** An item of the stack list: `format_stack_db_object` in heat/engine/api.py. */
export interface StackSummary extends State {
  readonly ref: StackRef;
  readonly name: string;
  readonly id: string;
  /** Empty if Heat returns none. */
  readonly statusReason: string;
  readonly creationTime: HeatTime | undefined;
  readonly updatedTime: HeatTime | undefined;
  readonly deletionTime: HeatTime | undefined;
  readonly tags: readonly string[];
  /** Id of the parent stack. */
  readonly parentId: string | undefined;
  readonly owner: string | undefined;
}

/** A stack with all fields: `format_stack` in heat/engine/api.py. */
export interface Stack extends StackSummary {
  readonly description: string;
  /** All as text, hidden ones as `******`, including the `OS::stack_*` pseudo parameters. */
  readonly parameters: Readonly<Record<string, string>>;
  /** `undefined` if outputs were not resolved or the stack is deleted. */
  readonly outputs: readonly StackOutput[] | undefined;
  readonly disableRollback: boolean;
  readonly timeoutMinutes: number | undefined;
}

/** Heat's response to a create: the action has begun, and can still fail. */
export interface Created extends Accepted {
  readonly ref: StackRef;
}

const summaryFields = {
  id: v.string(),
  stack_name: v.string(),
  stack_status: state,
  stack_status_reason: statusReason,
  creation_time: optionalText,
  updated_time: optionalText,
  deletion_time: optionalText,
  tags: texts,
  parent: optionalText,
  stack_owner: optionalText,
};

const summaryWire = v.object(summaryFields);

function toSummary(wire: v.InferOutput<typeof summaryWire>): StackSummary {
  return {
    ref: { name: wire.stack_name, id: wire.id },
    name: wire.stack_name,
    id: wire.id,
    ...wire.stack_status,
    statusReason: wire.stack_status_reason,
    creationTime: wire.creation_time,
    updatedTime: wire.updated_time,
    deletionTime: wire.deletion_time,
    tags: wire.tags,
    parentId: wire.parent,
    owner: wire.stack_owner,
  };
}

export const summarySchema = v.pipe(summaryWire, v.transform(toSummary));

export const stackSchema = v.pipe(
  v.object({
    ...summaryFields,
    description: textOrEmpty,
    parameters: textMap,
    outputs: optionalList(outputSchema),
    disable_rollback: isTrue,
    timeout_mins: optionalNumber,
  }),
  v.transform((wire): Stack => ({
    ...toSummary(wire),
    description: wire.description,
    parameters: wire.parameters,
    outputs: wire.outputs,
    disableRollback: wire.disable_rollback,
    timeoutMinutes: wire.timeout_mins,
  })),
);
