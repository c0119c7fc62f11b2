import { describe, expect, test } from '@jest/globals';
import type { EndState } from '../../../../src/deploy/wait/classify-state.js';
import { checkSuperseded } from '../../../../src/deploy/wait/final-state.js';
import type { Stack } from '../../../../src/heat/index.js';
import { at, stackRow } from '../samples.js';

const complete = stackRow('UPDATE_COMPLETE', { updatedTime: at(10) });

describe('an action that succeeded', () => {
  const table: readonly [string, Stack | undefined, number, EndState][] = [
    ['has succeeded if the stack is still the same', complete, 1, 'succeeded'],
    ['has succeeded if Heat has purged the event of its begin', complete, 0, 'succeeded'],
    [
      'is superseded if another action has followed',
      stackRow('CHECK_COMPLETE', { updatedTime: at(10) }),
      1,
      'superseded',
    ],
    [
      'is superseded if the same action has followed',
      stackRow('UPDATE_COMPLETE', { updatedTime: at(12) }),
      1,
      'superseded',
    ],
    ['is superseded if the same action has followed in the same second', complete, 2, 'superseded'],
    [
      'is gone if the stack has been deleted',
      stackRow('DELETE_COMPLETE', { updatedTime: at(12) }),
      1,
      'gone',
    ],
    ['is gone if Heat does not know the stack any more', undefined, 1, 'gone'],
  ];
  test.each(table)('%s', (_, row, beginCount, end) => {
    const finalState = { row, resources: [] };
    expect(checkSuperseded('succeeded', { seen: complete, finalState, beginCount })).toBe(end);
  });
});

test('an action that failed stays failed, whatever follows', () => {
  const finalState = { row: undefined, resources: [] };
  expect(checkSuperseded('failed', { seen: complete, finalState, beginCount: 2 })).toBe('failed');
});
