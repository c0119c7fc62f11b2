import {
  isComplete,
  type HeatClient,
  type Stack,
  type StackEvent,
  type State,
  type StackRef,
} from '../../../heat/index.js';
import type { ListedResource, Listing } from '../../result/listed-resources.js';
import { MAX_NESTING } from '../../wait/event-feed.js';
import { StackTree } from '../../wait/stack-tree.js';
import { isNotBegun } from '../resources/live-state.js';

/** More names would make the URL of the request too long. */
const MAX_NAMES = 50;

type EventReader = Pick<HeatClient, 'listEvents'>;

/**
 * Marks the resources of which Heat lists only the replacement, which it has not created: an update that failed or was cancelled in between
 * leaves the old object, which Heat no longer lists. The next update deletes it, or takes it back if its definition is the same again
 * (`make_replacement` in heat/engine/resource.py; both seen with Heat 19). Only the events name that object, and Heat deletes old ones
 * (`max_events_per_stack` in heat.conf): without the first event of a stack, it is unknown. Sends no request unless such a resource can exist.
 */
export async function markReplacedObjects(
  heat: EventReader,
  stack: Pick<Stack, 'ref' | keyof State>,
  listing: Listing,
): Promise<Listing> {
  const candidates = listing.resources.filter(isNotBegun);
  // Only an update replaces. In a complete create, a nested stack has been updated on its own, such as a group that a signal has scaled.
  if (candidates.length === 0 || (stack.action === 'CREATE' && !isComplete(stack))) return listing;
  const names = candidates.map(({ resource }) => resource.name);
  const events = await listEvents(heat, stack.ref, names, { statuses: ['COMPLETE'] });
  const replacements = new Set(candidates.filter((one) => hasObject(one, events)));
  const others = candidates.filter((one) => !replacements.has(one));
  const complete = await findCompleteHistories(heat, stack.ref, others);
  const unknown = new Set(others.filter(({ resource }) => !complete.has(resource.stack.id)));
  return {
    ...listing,
    resources: listing.resources.map((one): ListedResource => {
      if (replacements.has(one)) return { ...one, isReplacement: 'yes' };
      return unknown.has(one) ? { ...one, isReplacement: 'unknown' } : one;
    }),
  };
}

function listEvents(
  heat: EventReader,
  ref: StackRef,
  names: readonly string[],
  query: Parameters<EventReader['listEvents']>[1],
): Promise<readonly StackEvent[]> {
  const resourceNames = [...new Set(names)];
  return heat.listEvents(ref, {
    ...query,
    nestedDepth: MAX_NESTING,
    sortDir: 'asc',
    ...(resourceNames.length > MAX_NAMES ? {} : { resourceNames }),
  });
}

/** Whether an object of the resource exists, according to the events. */
function hasObject({ resource: { stack, name } }: ListedResource, events: readonly StackEvent[]): boolean {
  const existing = new Set<string>();
  for (const { stack: of, resourceName, action, status, physicalId } of events) {
    if (of.id !== stack.id || resourceName !== name || status !== 'COMPLETE' || physicalId === '') continue;
    if (action === 'DELETE') existing.delete(physicalId);
    else existing.add(physicalId);
  }
  return existing.size > 0;
}

/** Returns the ids of the stacks whose events go back to their beginning: Heat deletes the oldest first. */
async function findCompleteHistories(
  heat: EventReader,
  ref: StackRef,
  candidates: readonly ListedResource[],
): Promise<ReadonlySet<string>> {
  if (candidates.length === 0) return new Set();
  const names = candidates.map(({ resource }) => resource.stack.name);
  const query = { actions: ['CREATE', 'ADOPT'], statuses: ['IN_PROGRESS'] };
  const begins = await listEvents(heat, ref, names, query);
  return new Set(begins.filter(isBegin).map(({ stack }) => stack.id));
}

function isBegin(event: StackEvent): boolean {
  const { action, status } = event;
  return (
    StackTree.isOfStackItself(event) &&
    (action === 'CREATE' || action === 'ADOPT') &&
    status === 'IN_PROGRESS'
  );
}
