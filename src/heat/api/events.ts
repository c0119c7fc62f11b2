import * as v from 'valibot';
import { RequestError } from '../../errors/index.js';
import { decode, type Query } from '../../http/index.js';
import { eventSchema, type StackEvent } from './event.js';
import { stackPath, type StackRef } from '../ref.js';
import { RouteGroup } from '../route-group.js';
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

/** Events of a stack and its resources. */
export class EventRoutes extends RouteGroup {
  /** Lists events, newest first by default. */
  async listEvents(ref: StackRef, query: EventListQuery = {}): Promise<readonly StackEvent[]> {
    const path = stackPath(ref, 'events');
    const response = await this.send({ method: 'GET', path, query: toQuery(query) });
    return fillMissingTimes(decode(listSchema, response, "Heat's event list").events);
  }

  /** Lists events of a resource, newest first; empty if Heat returns 404 because there are none. */
  async listResourceEvents(
    ref: StackRef,
    resourceName: string,
    query: EventListQuery = {},
  ): Promise<readonly StackEvent[]> {
    const path = stackPath(ref, 'resources', resourceName, 'events');
    try {
      const response = await this.send({ method: 'GET', path, query: toQuery(query) });
      return fillMissingTimes(decode(listSchema, response, "Heat's event list").events);
    } catch (error) {
      if (isNoEventsError(error)) return [];
      throw error;
    }
  }

  /** Returns an event with type and properties. Throws a 404 `HTTPNotFound`. */
  async getEvent(ref: StackRef, resourceName: string, eventId: string): Promise<StackEvent> {
    const path = stackPath(ref, 'resources', resourceName, 'events', eventId);
    const response = await this.send({ method: 'GET', path });
    return decode(v.object({ event: eventSchema }), response, "Heat's event").event;
  }
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
