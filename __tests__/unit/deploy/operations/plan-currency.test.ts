import { describe, expect, test } from '@jest/globals';
import { assertIsApproved, toPlannedStack } from '../../../../src/deploy/operations/plan-currency.js';
import type { Stack } from '../../../../src/heat/index.js';
import { at, stackRow } from '../samples.js';

function check(planned: Stack | undefined, current: Stack | undefined): () => void {
  const approved = { stack: planned === undefined ? undefined : toPlannedStack(planned) };
  return () => {
    assertIsApproved({ stackName: 'web', approved }, current);
  };
}
const row = (state: string, seconds: number): Stack => stackRow(state, { updatedTime: at(seconds) });

describe('a stack whose plan was approved with those of other stacks', () => {
  test.each([
    ['is the same', row('UPDATE_COMPLETE', 1), row('UPDATE_COMPLETE', 1)],
    ['still does not exist', undefined, undefined],
    ['has been checked', row('UPDATE_COMPLETE', 1), row('CHECK_COMPLETE', 1)],
    ['is still failed', row('UPDATE_FAILED', 1), row('UPDATE_FAILED', 1)],
    ['still runs the same action', row('UPDATE_IN_PROGRESS', 1), row('UPDATE_IN_PROGRESS', 1)],
    ['has completed the action that was running', row('UPDATE_IN_PROGRESS', 1), row('UPDATE_COMPLETE', 1)],
  ])('is deployed if it %s', (_, planned, current) => {
    expect(check(planned, current)).not.toThrow();
  });

  const before = row('UPDATE_COMPLETE', 1);
  test.each([
    ['updated', before, row('UPDATE_COMPLETE', 2), 'changed stack web'],
    ['busy', before, row('CHECK_IN_PROGRESS', 1), 'changed stack web'],
    ['failed', before, row('CHECK_FAILED', 1), 'changed stack web'],
    ['rolled back', row('UPDATE_IN_PROGRESS', 1), row('ROLLBACK_COMPLETE', 2), 'changed stack web'],
    [
      'a failure of what was running',
      row('UPDATE_IN_PROGRESS', 1),
      row('UPDATE_FAILED', 1),
      'changed stack web',
    ],
    ['new', undefined, before, 'created stack web'],
    ['absent', before, undefined, 'deleted stack web'],
    ['another one', before, { ...before, id: 'another' }, 'deleted and recreated stack web'],
  ])('is refused if it is %s now', (_, planned, current, words) => {
    expect(check(planned, current)).toThrow(
      expect.objectContaining({
        failureCode: 'superseded',
        message: expect.stringMatching(
          new RegExp(`^Someone else has ${words} since the plans .* no request was sent for it$`),
        ),
      }),
    );
  });

  test('is not compared without an approval', () => {
    expect(() => {
      assertIsApproved({ stackName: 'web' }, row('UPDATE_IN_PROGRESS', 3));
    }).not.toThrow();
  });
});
