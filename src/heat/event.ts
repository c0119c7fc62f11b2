import * as v from 'valibot';
import type { StackRef } from './ref.js';
import { links, optionalJson, optionalText, state, textOrEmpty, statusReason } from './schema.js';
import type { State } from './status.js';
import type { HeatTime } from './time.js';

/** One event: `format_event` in heat/engine/api.py and in heat/api/openstack/v1/events.py. */
export interface StackEvent extends State {
  readonly id: string;
  /** In a list, that of the event before where Heat gives none; empty where no event has one. */
  readonly time: HeatTime;
  /** The stack's name for an event of the stack itself. */
  readonly resourceName: string;
  readonly logicalId: string;
  /** The stack's id for an event of the stack itself; empty until there is one. */
  readonly physicalId: string;
  /** Cut at 255 characters; the row has it whole. */
  readonly statusReason: string;
  /** The stack that it happened in. */
  readonly stack: StackRef;
  /** The stack that was asked, when nested events were asked for. */
  readonly rootStack: StackRef | undefined;
  /** Only of a single event: lists leave it out. */
  readonly type: string | undefined;
  /** Only of a single event. */
  readonly properties: Readonly<Record<string, unknown>> | undefined;
}

export const eventSchema = v.pipe(
  v.object({
    id: v.string(),
    event_time: textOrEmpty,
    resource_name: textOrEmpty,
    logical_resource_id: textOrEmpty,
    physical_resource_id: textOrEmpty,
    resource_status: state,
    resource_status_reason: statusReason,
    links,
    resource_type: optionalText,
    resource_properties: optionalJson,
  }),
  v.transform((wire): StackEvent => ({
    id: wire.id,
    time: wire.event_time,
    resourceName: wire.resource_name,
    logicalId: wire.logical_resource_id,
    physicalId: wire.physical_resource_id,
    ...wire.resource_status,
    statusReason: wire.resource_status_reason,
    stack: wire.links.stack,
    rootStack: wire.links.rootStack,
    type: wire.resource_type,
    properties: wire.resource_properties,
  })),
);
