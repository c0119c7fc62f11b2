import { expect, test } from '@jest/globals';
import { markReplacedObjects } from '../../../../../src/deploy/plan/preview/replaced-objects.js';
import type { Listing } from '../../../../../src/deploy/result/listed-resources.js';
import { parseState, type HeatClient, type StackEvent } from '../../../../../src/heat/index.js';
import { listingOf } from '../../planning.js';
import { WEB } from '../../samples.js';

/** As Heat lists `c3` after an update that failed elsewhere in the stack: seen with Heat 19. */
const LISTING: Listing = notCreated(listingOf(['c3', 'c4']), 'c3');

function notCreated({ resources, unlisted }: Listing, name: string): Listing {
  const replacement = { ...parseState('DELETE_COMPLETE'), physicalId: '' };
  return {
    unlisted,
    resources: resources.map((one) =>
      one.path === name ? { ...one, resource: { ...one.resource, ...replacement } } : one,
    ),
  };
}

function event(state: string, physicalId: string, resourceName = 'c3'): StackEvent {
  return { ...parseState(state), stack: WEB, resourceName, physicalId } as StackEvent;
}

async function markedWith(
  events: readonly StackEvent[],
  state = 'UPDATE_FAILED',
  listing = LISTING,
): Promise<readonly string[]> {
  // Heat filters by the names and statuses of the query.
  const listEvents: HeatClient['listEvents'] = (_, query) =>
    Promise.resolve(
      events.filter(
        (one) =>
          query?.statuses?.includes(one.status) === true &&
          query.resourceNames?.includes(one.resourceName) === true,
      ),
    );
  const { resources } = await markReplacedObjects(
    { listEvents },
    { ref: WEB, ...parseState(state) },
    listing,
  );
  return resources.flatMap(({ path, isReplacement }) =>
    isReplacement === undefined ? [] : [`${path}: ${isReplacement}`],
  );
}

const BEGIN = event('CREATE_IN_PROGRESS', WEB.id, WEB.name);

const REPLACED = [event('CREATE_COMPLETE', 'a061'), event('UPDATE_COMPLETE', 'a061')];

test('a resource that is not created, but whose events name an object that still exists, is a replacement', async () => {
  expect(await markedWith(REPLACED)).toEqual(['c3: yes']);
});

test('a resource without events, or whose objects are all deleted, is not', async () => {
  expect(await markedWith([BEGIN])).toEqual([]);
  expect(await markedWith([BEGIN, ...REPLACED, event('DELETE_COMPLETE', 'a061')])).toEqual([]);
});

test('the events of other resources do not count', async () => {
  expect(await markedWith([BEGIN, event('CREATE_COMPLETE', 'b', 'c4')])).toEqual([]);
});

test('without the first events of the stack, which Heat deletes in time, it is unknown', async () => {
  expect(await markedWith([])).toEqual(['c3: unknown']);
  expect(await markedWith([event('UPDATE_IN_PROGRESS', WEB.id, WEB.name)])).toEqual(['c3: unknown']);
});

test('the first events of another stack do not count, such as those of the stack around a nested one', async () => {
  const inner = { ...WEB, id: 'inner', name: `${WEB.name}-inner` };
  const listing: Listing = {
    ...LISTING,
    resources: LISTING.resources.map((one) => ({ ...one, resource: { ...one.resource, stack: inner } })),
  };
  const begin = { ...event('CREATE_IN_PROGRESS', inner.id, inner.name), stack: inner };
  expect(await markedWith([BEGIN], 'UPDATE_FAILED', listing)).toEqual(['c3: unknown']);
  expect(await markedWith([BEGIN, begin], 'UPDATE_FAILED', listing)).toEqual([]);
});

test('a complete create does not rule it out: a nested stack can have been updated on its own', async () => {
  expect(await markedWith(REPLACED, 'CREATE_COMPLETE')).toEqual(['c3: yes']);
});

test('no event is read after a create that did not end well, or if every resource is created', async () => {
  const refused = {
    listEvents: () => Promise.reject(new Error('no request was expected')),
  };
  expect(await markReplacedObjects(refused, { ref: WEB, ...parseState('CREATE_FAILED') }, LISTING)).toBe(
    LISTING,
  );
  const created = listingOf(['c3']);
  expect(await markReplacedObjects(refused, { ref: WEB, ...parseState('UPDATE_FAILED') }, created)).toBe(
    created,
  );
});
