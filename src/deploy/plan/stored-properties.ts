import { RequestError } from '../../errors/index.js';
import type { HeatClient } from '../../heat/index.js';
import type { ListedResource } from '../listed-resources.js';
import type { Json } from './definitions.js';

/** Each is two requests; a plan that asks for more of them would take longer than it is worth. */
export const MOST_STORED = 60;

/** The requests by which Heat tells what it made a resource of. */
export type EventReader = Pick<HeatClient, 'listResourceEvents' | 'getEvent'>;

/**
 * The properties that a resource was created or updated with last, everything resolved: those of its last event that
 * ended well. `undefined` where Heat has no such event any more. They can hold what Heat hides elsewhere: for comparison
 * only, never to be shown.
 */
export async function readStoredProperties(
  heat: EventReader,
  { resource }: ListedResource,
): Promise<Json | undefined> {
  try {
    const events = await heat.listResourceEvents(resource.stack, resource.name, {});
    const last = events.find(
      ({ action, status, physicalId }) =>
        status === 'COMPLETE' && ENDINGS.has(action) && physicalId === resource.physicalId,
    );
    if (last === undefined) return undefined;
    return (await heat.getEvent(resource.stack, resource.name, last.id)).properties;
  } catch (error) {
    if (error instanceof RequestError && error.status !== undefined) return undefined;
    throw error;
  }
}

const ENDINGS: ReadonlySet<string> = new Set(['CREATE', 'UPDATE', 'ADOPT', 'RESTORE']);
