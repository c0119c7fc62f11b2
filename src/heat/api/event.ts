import * as v from 'valibot';
import type { StackRef } from '../ref.js';
import { cleanReason, links, optionalJson, optionalText, state, textOrEmpty } from '../schema.js';
import type { State, HeatTime } from '../status.js';

/** One event: `format_event` in heat/engine/api.py and in heat/api/openstack/v1/events.py. */
export interface StackEvent extends State {
  readonly id: string;
  /** If Heat returns none, the time of the previous event in the list; empty if no event has one. */
  readonly time: HeatTime;
  /** The stack's name if the event concerns the stack itself. */
  readonly resourceName: string;
  readonly logicalId: string;
  /** The stack's id if the event concerns the stack itself; empty until it is known. */
  readonly physicalId: string;
  /** If Heat has cut it to 255 characters, it ends with an ellipsis; the resource has the full text. */
  readonly statusReason: string;
  /** The stack that the event belongs to. */
  readonly stack: StackRef;
  /** The requested stack, if nested events were requested. */
  readonly rootStack: StackRef | undefined;
  /** Only set by `getEvent`, not in lists. */
  readonly type: string | undefined;
  /** Only set by `getEvent`. */
  readonly properties: Readonly<Record<string, unknown>> | undefined;
}

/** Length of the column, in code points: `reason[:255]` in heat/db/models.py. */
const MAX_REASON_CHARACTERS = 255;
const ELLIPSIS = '…';

/** Marks a reason that Heat has cut: it can end within a secret, which only the mark lets the report recognize. */
const eventReason = v.pipe(
  textOrEmpty,
  v.transform((text) => {
    const isCut = text.length >= MAX_REASON_CHARACTERS && Array.from(text).length === MAX_REASON_CHARACTERS;
    return `${cleanReason(text)}${isCut ? ELLIPSIS : ''}`;
  }),
);

export const eventSchema = v.pipe(
  v.object({
    id: v.string(),
    event_time: textOrEmpty,
    resource_name: textOrEmpty,
    logical_resource_id: textOrEmpty,
    physical_resource_id: textOrEmpty,
    resource_status: state,
    resource_status_reason: eventReason,
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

/** Points at which a hook can pause a resource: `HOOK_TYPES` in heat/engine/environment.py. */
export const HOOK_TYPES = [
  'pre-create',
  'pre-update',
  'pre-delete',
  'post-create',
  'post-update',
  'post-delete',
] as const;
/** Where a resource can pause: before or after an action. */
export type HookType = (typeof HOOK_TYPES)[number];

/** A hook event; it does not change the resource. */
export type HookEvent =
  /** The resource waits until the hook is cleared. */
  | { readonly step: 'paused'; readonly hook: HookType }
  /** A user cleared the hook; Heat continues. */
  | { readonly step: 'cleared'; readonly hook: HookType }
  /** The wait ended because of a timeout, a cancel or another action. Heat does not name the hook. */
  | { readonly step: 'interrupted' };

const HOOK_PAUSED = /^[A-Z]+ paused until Hook (\S+) is cleared$/;
const HOOK_CLEARED = /^Hook (\S+) is cleared$/;
const HOOK_INTERRUPTED = 'Failure occurred while waiting.';

/**
 * Returns the hook event, or `undefined` for any other event. Heat writes hook events with the resource's current state,
 * such as `INIT_COMPLETE`, so only the reason distinguishes them from action events (`_break_if_required` and `_unset_hook`
 * in heat/engine/resource.py). Signals are ignored, since their reason comes from outside Heat.
 */
export function readHookEvent({
  action,
  statusReason,
}: Pick<StackEvent, 'action' | 'statusReason'>): HookEvent | undefined {
  if (action === 'SIGNAL') return undefined;
  if (statusReason === HOOK_INTERRUPTED) return { step: 'interrupted' };
  const paused = findHookType(HOOK_PAUSED.exec(statusReason)?.[1]);
  if (paused !== undefined) return { step: 'paused', hook: paused };
  const cleared = findHookType(HOOK_CLEARED.exec(statusReason)?.[1]);
  return cleared === undefined ? undefined : { step: 'cleared', hook: cleared };
}

/** True for a hook event, which does not change the resource. */
export function isHookEvent(event: Pick<StackEvent, 'action' | 'statusReason'>): boolean {
  return readHookEvent(event) !== undefined;
}

function findHookType(name: string | undefined): HookType | undefined {
  return HOOK_TYPES.find((known) => known === name);
}
