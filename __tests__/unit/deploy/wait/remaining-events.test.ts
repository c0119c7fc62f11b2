/** Which events are read once the end of an action is known: each request for them costs Heat as much as the end itself. */
import { expect, test } from '@jest/globals';
import { NO_BASELINE } from '../../../../src/deploy/wait/event-feed.js';
import { at, eventOf, resourceOf, stackRow } from '../samples.js';
import { StandInHeat } from '../stand-in-heat.js';
import { eventsTold, watchCreate } from '../watching.js';

/** How often events are read after the state of the stack that showed the end. */
function readsAfterEnd({ asked }: StandInHeat): number {
  const lastState = asked.findLastIndex(({ call }) => call.startsWith('getStack'));
  return asked.slice(lastState).filter(({ call }) => call === 'listEvents').length;
}

function created(names: readonly string[]): StandInHeat {
  const heat = new StandInHeat()
    .row(0, stackRow('CREATE_IN_PROGRESS'))
    .row(12, stackRow('CREATE_COMPLETE'))
    .events([
      eventOf(0, 'CREATE_IN_PROGRESS'),
      ...names.map((name) => eventOf(0, 'CREATE_IN_PROGRESS', name)),
      ...names.map((name) => eventOf(12, 'CREATE_COMPLETE', name)),
      eventOf(12, 'CREATE_COMPLETE'),
    ]);
  heat.resources = names.map((name) => resourceOf(name, 'CREATE_IN_PROGRESS'));
  return heat;
}

test('none if the events of all nested stacks have shown the end', async () => {
  const heat = created(['db', 'web']);
  const { told } = await watchCreate(heat);
  expect(eventsTold(told)).toHaveLength(6);
  expect(readsAfterEnd(heat)).toBe(0);
});

test('those of all nested stacks, once, if the stack itself has shown the end while one resource was left', async () => {
  const heat = created(['db']);
  const { told } = await watchCreate(heat);
  expect(eventsTold(told)).toHaveLength(4);
  expect(readsAfterEnd(heat)).toBe(1);
});

test('those of the stack itself, once, after the delete of its last resource', async () => {
  const heat = new StandInHeat()
    .row(0, stackRow('DELETE_IN_PROGRESS', { updatedTime: at(0) }))
    .row(12, stackRow('DELETE_COMPLETE', { updatedTime: at(0) }))
    .events([
      eventOf(0, 'DELETE_IN_PROGRESS'),
      eventOf(0, 'DELETE_IN_PROGRESS', 'db'),
      eventOf(12, 'DELETE_COMPLETE', 'db'),
      eventOf(12, 'DELETE_COMPLETE'),
    ]);
  const resources = [resourceOf('db', 'CREATE_COMPLETE')];
  const { ending, told } = await watchCreate(heat, {
    action: 'DELETE',
    before: { updatedTime: undefined, events: NO_BASELINE },
    resources,
  });
  expect(ending.end).toBe('gone');
  expect(eventsTold(told)).toHaveLength(4);
  expect(readsAfterEnd(heat)).toBe(1);
});
