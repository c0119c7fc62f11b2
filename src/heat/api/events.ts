import * as v from 'valibot';
import { RequestError } from '../../errors/index.js';
import { createItemReader, decode, withExactNumbers, type Query } from '../../http/index.js';
import { eventSchema, type StackEvent } from './event.js';
import { stackPath, type StackRef } from '../ref.js';
import { RouteGroup } from '../route-group.js';
import { textOrEmpty } from '../schema.js';
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

/** A page of events. */
export interface EventPage {
  /** Of all events, in order. */
  readonly ids: readonly string[];
  /** Those that were not known. */
  readonly events: readonly StackEvent[];
}

const LIST = "Heat's event list";

/** Events of a stack and its resources. */
export class EventRoutes extends RouteGroup {
  /** Lists events, newest first by default. */
  async listEvents(ref: StackRef, query: EventListQuery = {}): Promise<readonly StackEvent[]> {
    return this.readEvents(stackPath(ref, 'events'), query);
  }

  /** Like `listEvents`, but decodes only the events that are not known: who watches a large stack reads most of them several times. */
  async listNewEvents(
    ref: StackRef,
    query: EventListQuery,
    isKnown: (id: string) => boolean,
  ): Promise<EventPage> {
    const path = stackPath(ref, 'events');
    const reader = createItemReader('events', unlessKnown(isKnown));
    const response = await this.send({ method: 'GET', path, query: toQuery(query), parse: reader.parse });
    const listed = fillMissingTimes(reader.decode(response, LIST));
    return {
      ids: listed.map(({ id }) => id),
      events: listed.filter((event): event is StackEvent => 'stack' in event),
    };
  }

  /** Lists events of a resource, newest first; empty if Heat returns 404 because there are none. */
  async listResourceEvents(
    ref: StackRef,
    resourceName: string,
    query: EventListQuery = {},
  ): Promise<readonly StackEvent[]> {
    const path = stackPath(ref, 'resources', resourceName, 'events');
    try {
      return await this.readEvents(path, query);
    } catch (error) {
      if (isNoEventsError(error)) return [];
      throw error;
    }
  }

  /** Returns an event with type and properties, with exact numbers (see `StackOutput.value`). Throws a 404 `HTTPNotFound`. */
  async getEvent(ref: StackRef, resourceName: string, eventId: string): Promise<StackEvent> {
    const path = stackPath(ref, 'resources', resourceName, 'events', eventId);
    const response = await this.send({ method: 'GET', path });
    return decode(v.object({ event: eventSchema }), withExactNumbers(response), "Heat's event").event;
  }

  private async readEvents(path: string, query: EventListQuery): Promise<readonly StackEvent[]> {
    const reader = createItemReader('events', eventSchema);
    const response = await this.send({ method: 'GET', path, query: toQuery(query), parse: reader.parse });
    return fillMissingTimes(reader.decode(response, LIST));
  }
}

/** What is read of an event that is known. */
type KnownEvent = Pick<StackEvent, 'id' | 'time'>;

const hasId = v.object({ id: v.string() });
const knownEventSchema = v.pipe(
  v.object({ id: v.string(), event_time: textOrEmpty }),
  v.transform(({ id, event_time: time }): KnownEvent => ({ id, time })),
);

function unlessKnown(isKnown: (id: string) => boolean): v.GenericSchema<unknown, StackEvent | KnownEvent> {
  return v.lazy((wire) => (v.is(hasId, wire) && isKnown(wire.id) ? knownEventSchema : eventSchema));
}

/** Heat returns a 404 of this type for a resource without events; a missing stack has another type. */
function isNoEventsError(error: unknown): boolean {
  return error instanceof RequestError && error.status === 404 && error.type === 'HTTPNotFound';
}

/** Gives an event without a valid time the time of its neighbor in the list. */
function fillMissingTimes<Event extends KnownEvent>(events: readonly Event[]): readonly Event[] {
  const isTimed = ({ time }: Event): boolean => !Number.isNaN(parseHeatTime(time));
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
