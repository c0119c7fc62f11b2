import { describe, expect, test } from '@jest/globals';
import { isRolledBackCreate } from '../../../../src/deploy/operations/decide.js';
import { eventOf, resourceOf, stackRow } from '../samples.js';
import { contextOf, StandInHeat } from '../stand-in-heat.js';

const HISTORY = ['CREATE_IN_PROGRESS', 'CREATE_FAILED', 'ROLLBACK_IN_PROGRESS'];

/** Returns whether a stack in that state, with these events of its own, is a rolled-back create. */
function judged(state: string, states: readonly string[], names: readonly string[]): Promise<boolean> {
  const heat = new StandInHeat();
  heat.resources = names.map((name) => resourceOf(name, 'DELETE_FAILED'));
  heat.events(states.map((one, second) => eventOf(second, one)));
  heat.events([eventOf(1, 'CREATE_COMPLETE', 'db')]);
  heat.clock.elapsedMs = 60_000;
  return isRolledBackCreate(contextOf(heat), stackRow(state));
}

describe('a rolled-back create', () => {
  test('is recognized by a stack without resources', async () => {
    await expect(judged('ROLLBACK_COMPLETE', [], [])).resolves.toBe(true);
    await expect(judged('ROLLBACK_FAILED', [], [])).resolves.toBe(true);
    await expect(judged('UPDATE_FAILED', [], [])).resolves.toBe(false);
  });

  test.each<readonly [string, string, readonly string[], boolean]>([
    ['the rollback of a create', 'ROLLBACK_FAILED', [...HISTORY, 'ROLLBACK_FAILED'], true],
    [
      'the rollback of an update',
      'ROLLBACK_FAILED',
      [
        'CREATE_IN_PROGRESS',
        'CREATE_COMPLETE',
        'UPDATE_IN_PROGRESS',
        'UPDATE_FAILED',
        'ROLLBACK_IN_PROGRESS',
      ],
      false,
    ],
    ['an update of a failed create', 'ROLLBACK_FAILED', [...HISTORY, 'UPDATE_IN_PROGRESS'], false],
    [
      'a history whose start is purged',
      'ROLLBACK_FAILED',
      ['ROLLBACK_IN_PROGRESS', 'ROLLBACK_FAILED'],
      false,
    ],
    ['no history at all', 'ROLLBACK_FAILED', [], false],
    ['a successful rollback with resources', 'ROLLBACK_COMPLETE', [...HISTORY, 'ROLLBACK_COMPLETE'], false],
  ])('with resources is recognized by its events: %s', async (_, state, states, expected) => {
    await expect(judged(state, states, ['db'])).resolves.toBe(expected);
  });
});
