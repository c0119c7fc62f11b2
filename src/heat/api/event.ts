import * as v from 'valibot';
import type { StackRef } from '../ref.js';
import { links, optionalJson, optionalText, state, textOrEmpty, statusReason } from '../schema.js';
import type { State, HeatTime } from '../status.js';

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

/** Where Heat can be told to pause a resource: `HOOK_TYPES` in heat/engine/environment.py. */
export const HOOK_TYPES = [
  'pre-create',
  'pre-update',
  'pre-delete',
  'post-create',
  'post-update',
  'post-delete',
] as const;
export type HookType = (typeof HOOK_TYPES)[number];

/** What an event says of a hook; none of the three changes the resource. */
export type HookEvent =
  /** The resource waits until somebody clears the hook. */
  | { readonly step: 'paused'; readonly hook: HookType }
  /** Somebody cleared the hook: Heat goes on. */
  | { readonly step: 'cleared'; readonly hook: HookType }
  /** The wait ended without that: Heat's time limit, a cancel, or another action. Heat does not name the hook. */
  | { readonly step: 'interrupted' };

const PAUSED = /^[A-Z]+ paused until Hook (\S+) is cleared$/;
const CLEARED = /^Hook (\S+) is cleared$/;
const INTERRUPTED = 'Failure occurred while waiting.';

/**
 * Returns what the event says of a hook, or `undefined` for any other event. Heat writes these with the state that the
 * resource has at that time, such as `INIT_COMPLETE`, so only the reason tells them from events of an action
 * (`_break_if_required` and `_unset_hook` in heat/engine/resource.py). The words of a signal come from outside of Heat.
 */
export function readHookEvent({
  action,
  statusReason,
}: Pick<StackEvent, 'action' | 'statusReason'>): HookEvent | undefined {
  if (action === 'SIGNAL') return undefined;
  if (statusReason === INTERRUPTED) return { step: 'interrupted' };
  const paused = findHookType(PAUSED.exec(statusReason)?.[1]);
  if (paused !== undefined) return { step: 'paused', hook: paused };
  const cleared = findHookType(CLEARED.exec(statusReason)?.[1]);
  return cleared === undefined ? undefined : { step: 'cleared', hook: cleared };
}

/** Whether the event is about a hook: the resource itself did not change. */
export function isHookEvent(event: Pick<StackEvent, 'action' | 'statusReason'>): boolean {
  return readHookEvent(event) !== undefined;
}

function findHookType(name: string | undefined): HookType | undefined {
  return HOOK_TYPES.find((known) => known === name);
}
