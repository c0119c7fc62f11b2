import { expect, test } from '@jest/globals';
import { isMadeOfItsTemplate } from '../../../../../src/deploy/plan/preview/made-of-template.js';
import { parseState, type HeatClient, type StackEvent } from '../../../../../src/heat/index.js';
import { stackRow, WEB } from '../../samples.js';

function event(state: string, physicalId = WEB.id): StackEvent {
  return { ...parseState(state), stack: WEB, resourceName: WEB.name, physicalId } as StackEvent;
}

/** `events`: of the stack, newest first. */
async function isMade(state: string, events: readonly StackEvent[]): Promise<boolean> {
  const listEvents: HeatClient['listEvents'] = (_, query) =>
    Promise.resolve(
      events.filter(
        (one) =>
          query?.actions?.includes(one.action) === true && query.statuses?.includes(one.status) === true,
      ),
    );
  return isMadeOfItsTemplate({ listEvents }, stackRow(state));
}

test.each(['CREATE_COMPLETE', 'UPDATE_COMPLETE', 'ROLLBACK_COMPLETE', 'RESTORE_COMPLETE', 'ADOPT_COMPLETE'])(
  'a stack in %s is made of its template, without a request',
  async (state) => {
    expect(await isMade(state, [])).toBe(true);
  },
);

test.each(['CREATE_FAILED', 'UPDATE_FAILED', 'ROLLBACK_FAILED', 'UPDATE_IN_PROGRESS'])(
  'a stack in %s is not certain to be made of its template',
  async (state) => {
    expect(await isMade(state, [event('UPDATE_COMPLETE')])).toBe(false);
  },
);

const KEEPING = [
  'SNAPSHOT_COMPLETE',
  'CHECK_COMPLETE',
  'CHECK_FAILED',
  'SUSPEND_COMPLETE',
  'RESUME_COMPLETE',
];

test.each(KEEPING)('a stack in %s is what its last update made of it', async (state) => {
  const now = event(state);
  expect(await isMade(state, [now, event('UPDATE_COMPLETE'), event('UPDATE_FAILED')])).toBe(true);
  expect(await isMade(state, [now, event('ROLLBACK_COMPLETE'), event('UPDATE_FAILED')])).toBe(true);
  expect(await isMade(state, [now, event('UPDATE_FAILED'), event('CREATE_COMPLETE')])).toBe(false);
});

test.each(KEEPING)('a stack in %s is not certain if its events are gone', async (state) => {
  expect(await isMade(state, [event(state)])).toBe(false);
});

test('an event of a resource with the name of the stack says nothing about the stack', async () => {
  const events = [event('UPDATE_COMPLETE', 'a061'), event('UPDATE_FAILED')];
  expect(await isMade('CHECK_COMPLETE', events)).toBe(false);
});
