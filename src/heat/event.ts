import type { StackRef } from './ref.js';
import type { State } from './status.js';
import type { HeatTime } from './time.js';

/** One event: `format_event` in heat/engine/api.py and in heat/api/openstack/v1/events.py. */
export interface StackEvent extends State {
  readonly id: string;
  readonly time: HeatTime;
  /** The stack's name for an event of the stack itself. */
  readonly resourceName: string;
  readonly logicalId: string;
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

export interface EventListQuery {
  readonly limit?: number;
  /** Id of the last event seen; one that Heat no longer knows gives all events. */
  readonly marker?: string;
  /** Silent: newest first. */
  readonly sortDir?: 'asc' | 'desc';
  readonly nestedDepth?: number;
  readonly statuses?: readonly string[];
  readonly actions?: readonly string[];
  readonly resourceNames?: readonly string[];
  readonly resourceTypes?: readonly string[];
}
