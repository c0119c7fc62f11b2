import type { HeatClient, Stack, StackEvent } from '../../../heat/index.js';
import type { ListedResource, Listing } from '../../result/listed-resources.js';
import { MAX_NESTING } from '../../wait/event-feed.js';
import { isNotBegun } from '../resources/live-state.js';

/** More names would make the URL of the request too long. */
const MAX_NAMES = 50;

/**
 * Marks the resources of which Heat lists only the replacement, which it has not created: an update that failed or was cancelled in between
 * leaves the old object, which Heat no longer lists. The next update deletes it, or takes it back if its definition is the same again
 * (`make_replacement` in heat/engine/resource.py; both seen with Heat 19). Only the events name that object. Sends no request unless such a resource can exist.
 */
export async function markReplacedObjects(
  heat: Pick<HeatClient, 'listEvents'>,
  { ref, action }: Pick<Stack, 'ref' | 'action'>,
  listing: Listing,
): Promise<Listing> {
  const candidates = listing.resources.filter(isNotBegun);
  // Only an update replaces.
  if (candidates.length === 0 || action === 'CREATE') return listing;
  const names = [...new Set(candidates.map(({ resource }) => resource.name))];
  const events = await heat.listEvents(ref, {
    nestedDepth: MAX_NESTING,
    statuses: ['COMPLETE'],
    sortDir: 'asc',
    ...(names.length > MAX_NAMES ? {} : { resourceNames: names }),
  });
  return { ...listing, resources: listing.resources.map((one) => markReplaced(one, events)) };
}

function markReplaced(listed: ListedResource, events: readonly StackEvent[]): ListedResource {
  if (!isNotBegun(listed)) return listed;
  const { stack, name } = listed.resource;
  const existing = new Set<string>();
  for (const { stack: of, resourceName, action, status, physicalId } of events) {
    if (of.id !== stack.id || resourceName !== name || status !== 'COMPLETE' || physicalId === '') continue;
    if (action === 'DELETE') existing.delete(physicalId);
    else existing.add(physicalId);
  }
  return existing.size === 0 ? listed : { ...listed, isReplacement: true };
}
