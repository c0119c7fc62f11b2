import type { StackRef } from './ref.js';
import type { State } from './status.js';
import type { HeatTime } from './time.js';

/** One resource: `format_stack_resource` in heat/engine/api.py, `format_resource` in api/openstack/v1/resources.py. */
export interface StackResource extends State {
  readonly name: string;
  readonly type: string;
  /** Whole, where the event's is cut at 255 characters. */
  readonly statusReason: string;
  /** The id in the service behind it; empty until there is one. */
  readonly physicalId: string;
  /** Names of the resources of the same stack that need this one. */
  readonly requiredBy: readonly string[];
  /** Name, in the parent stack, of the resource that this resource's stack is; absent in the root. */
  readonly parentResource: string | undefined;
  /** The stack that it is in, which is not the root for nested ones. */
  readonly stack: StackRef;
  /** The stack that it is, for a resource that is one. */
  readonly nested: StackRef | undefined;
  readonly creationTime: HeatTime;
  readonly updatedTime: HeatTime;
  /** Only with detail. */
  readonly description: string | undefined;
  /** Only with detail; asked of the live resource. */
  readonly attributes: Readonly<Record<string, unknown>> | undefined;
}

export interface ResourceListQuery {
  /** Levels of nested stacks to go down, at most 5. */
  readonly nestedDepth?: number;
  /** Resolves live attributes: slow. */
  readonly withDetail?: boolean;
  readonly types?: readonly string[];
  readonly statuses?: readonly string[];
  readonly names?: readonly string[];
  readonly actions?: readonly string[];
  readonly ids?: readonly string[];
  readonly physicalIds?: readonly string[];
}
