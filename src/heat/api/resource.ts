import * as v from 'valibot';
import type { StackRef } from '../ref.js';
import { links, optionalJson, optionalText, state, textOrEmpty, texts, statusReason } from '../schema.js';
import type { State, HeatTime } from '../status.js';

/** One resource: `format_stack_resource` in heat/engine/api.py, `format_resource` in api/openstack/v1/resources.py. */
export interface StackResource extends State {
  readonly name: string;
  readonly type: string;
  /** Full text; that of an event is truncated to 255 characters. */
  readonly statusReason: string;
  /** Id in the resource's service; empty until it is known. */
  readonly physicalId: string;
  readonly logicalId: string;
  /** Names of the resources in the same stack that depend on this one. */
  readonly requiredBy: readonly string[];
  /** Name of the resource in the parent stack that represents this resource's stack; `undefined` in the root stack. */
  readonly parentResource: string | undefined;
  /** The stack that directly contains the resource. */
  readonly stack: StackRef;
  /** The nested stack that the resource represents, if any. */
  readonly nested: StackRef | undefined;
  /** `undefined` until Heat starts with the resource. */
  readonly creationTime: HeatTime | undefined;
  readonly updatedTime: HeatTime | undefined;
  /** Only with `withDetail`. */
  readonly description: string | undefined;
  /** Only with `withDetail`; read from the actual resource. Numbers as in `StackOutput.value`. */
  readonly attributes: Readonly<Record<string, unknown>> | undefined;
}

export const resourceSchema = v.pipe(
  v.object({
    resource_name: v.string(),
    resource_type: v.string(),
    resource_status: state,
    resource_status_reason: statusReason,
    physical_resource_id: textOrEmpty,
    logical_resource_id: optionalText,
    required_by: texts,
    parent_resource: optionalText,
    links,
    creation_time: optionalText,
    updated_time: optionalText,
    description: optionalText,
    attributes: optionalJson,
  }),
  v.transform((wire): StackResource => ({
    name: wire.resource_name,
    type: wire.resource_type,
    ...wire.resource_status,
    statusReason: wire.resource_status_reason,
    physicalId: wire.physical_resource_id,
    logicalId: wire.logical_resource_id ?? wire.resource_name,
    requiredBy: wire.required_by,
    parentResource: wire.parent_resource,
    stack: wire.links.stack,
    nested: wire.links.nested,
    creationTime: wire.creation_time,
    updatedTime: wire.updated_time,
    description: wire.description,
    attributes: wire.attributes,
  })),
);
