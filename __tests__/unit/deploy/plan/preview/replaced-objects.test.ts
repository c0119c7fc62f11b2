import { expect, test } from '@jest/globals';
import { markReplacedObjects } from '../../../../../src/deploy/plan/preview/replaced-objects.js';
import type { Listing } from '../../../../../src/deploy/result/listed-resources.js';
import { parseState, type StackEvent } from '../../../../../src/heat/index.js';
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
  action: 'CREATE' | 'UPDATE' = 'UPDATE',
  listing = LISTING,
): Promise<readonly string[]> {
  const heat = { listEvents: () => Promise.resolve(events) };
  const { resources } = await markReplacedObjects(heat, { ref: WEB, action }, listing);
  return resources.filter(({ isReplacement }) => isReplacement === true).map(({ path }) => path);
}

const REPLACED = [event('CREATE_COMPLETE', 'a061'), event('UPDATE_COMPLETE', 'a061')];

test('a resource that is not created, but whose events name an object that still exists, is a replacement', async () => {
  expect(await markedWith(REPLACED)).toEqual(['c3']);
});

test('a resource without events, or whose objects are all deleted, is not', async () => {
  expect(await markedWith([])).toEqual([]);
  expect(await markedWith([...REPLACED, event('DELETE_COMPLETE', 'a061')])).toEqual([]);
});

test('the events of other resources do not count', async () => {
  expect(await markedWith([event('CREATE_COMPLETE', 'b', 'c4')])).toEqual([]);
});

test('no event is read after a create, or if every resource is created', async () => {
  const refused = {
    listEvents: () => Promise.reject(new Error('no request was expected')),
  };
  expect(await markReplacedObjects(refused, { ref: WEB, action: 'CREATE' }, LISTING)).toBe(LISTING);
  const created = listingOf(['c3']);
  expect(await markReplacedObjects(refused, { ref: WEB, action: 'UPDATE' }, created)).toBe(created);
});
