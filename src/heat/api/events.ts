import * as v from 'valibot';
import { RequestError } from '../../errors/index.js';
import { decode, buildPath, type Query } from '../../http/index.js';
import { eventSchema, type StackEvent } from './event.js';
import type { StackRef } from '../ref.js';
import type { SendRequest } from '../transport.js';
import { parseHeatTime } from '../status.js';

/** Keys: `index` in heat/api/openstack/v1/events.py. */
export interface EventListQuery {
  readonly limit?: number;
  /** Id of the last event of the previous page; Heat returns all events for an unknown id. */
  readonly marker?: string;
  /** Default: newest first. */
  readonly sortDir?: 'asc' | 'desc';
  readonly nestedDepth?: number;
  readonly statuses?: readonly string[];
  readonly actions?: readonly string[];
  readonly resourceNames?: readonly string[];
  readonly resourceTypes?: readonly string[];
}

const listSchema = v.object({ events: v.array(eventSchema) });

export async function listEvents(
  send: SendRequest,
  ref: StackRef,
  query: EventListQuery,
): Promise<readonly StackEvent[]> {
  const url = buildPath`/stacks/${ref.name}/${ref.id}/events`;
  const response = await send({ method: 'GET', path: url, query: toQuery(query) });
  return fillMissingTimes(decode(listSchema, response, "Heat's event list").events);
}

export async function listResourceEvents(
  send: SendRequest,
  ref: StackRef,
  resourceName: string,
  query: EventListQuery,
): Promise<readonly StackEvent[]> {
  const url = buildPath`/stacks/${ref.name}/${ref.id}/resources/${resourceName}/events`;
  try {
    const response = await send({ method: 'GET', path: url, query: toQuery(query) });
    return fillMissingTimes(decode(listSchema, response, "Heat's event list").events);
  } catch (error) {
    if (isNoEventsError(error)) return [];
    throw error;
  }
}

export async function getEvent(
  send: SendRequest,
  ref: StackRef,
  resourceName: string,
  eventId: string,
): Promise<StackEvent> {
  const url = buildPath`/stacks/${ref.name}/${ref.id}/resources/${resourceName}/events/${eventId}`;
  const response = await send({ method: 'GET', path: url });
  return decode(v.object({ event: eventSchema }), response, "Heat's event").event;
}

/** Heat returns a 404 of this type for a resource without events; a missing stack has another type. */
function isNoEventsError(error: unknown): boolean {
  return error instanceof RequestError && error.status === 404 && error.type === 'HTTPNotFound';
}

/** Gives an event without a valid time the time of its neighbor in the list. */
function fillMissingTimes(events: readonly StackEvent[]): readonly StackEvent[] {
  const isTimed = ({ time }: StackEvent): boolean => !Number.isNaN(parseHeatTime(time));
  let last = events.find(isTimed)?.time;
  return events.map((event) => {
    if (isTimed(event)) last = event.time;
    return isTimed(event) ? event : { ...event, time: last ?? '' };
  });
}

function toQuery(query: EventListQuery): Query {
  return {
    limit: query.limit,
    marker: query.marker,
    sort_dir: query.sortDir,
    nested_depth: query.nestedDepth,
    resource_status: query.statuses,
    resource_action: query.actions,
    resource_name: query.resourceNames,
    resource_type: query.resourceTypes,
  };
}
