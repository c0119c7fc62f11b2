import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { classifyState, type Expected, type ActionState } from '../../../src/deploy/wait/classify-state.js';
import type { Action, Stack } from '../../../src/heat/index.js';
import { at, stackRow } from '../deploy/samples.js';
import { holds, RUNS } from './runs.js';

const VERDICTS: readonly ActionState[] = [
  'not-begun',
  'running',
  'succeeded',
  'failed',
  'failing',
  'rolling-back',
  'rolled-back',
  'rollback-failed',
  'superseded',
  'gone',
];
const ACTIONS: readonly Action[] = ['CREATE', 'UPDATE', 'DELETE', 'SUSPEND', 'RESUME', 'CHECK', 'RESTORE'];
const SEEN = [...ACTIONS, 'INIT', 'ROLLBACK', 'SNAPSHOT', 'ADOPT', 'SIGNAL', 'MIGRATE'];

const time = fc.constantFrom(undefined, at(10), at(20), at(30));
const row: fc.Arbitrary<Stack> = fc
  .tuple(
    fc.constantFrom(...SEEN),
    fc.constantFrom('IN_PROGRESS', 'COMPLETE', 'FAILED', 'PAUSED'),
    time,
    fc.boolean(),
  )
  .map(([action, status, updatedTime, disableRollback]) =>
    stackRow(`${action}_${status}`, { updatedTime, disableRollback }),
  );
const expected: fc.Arbitrary<Expected> = fc.record({
  action: fc.constantFrom(...ACTIONS),
  before: fc.option(fc.record({ updatedTime: time }), { nil: undefined }),
  hasBegunEvent: fc.boolean(),
  actionUpdatedTime: time,
});

/** There are a few thousand pairs, and nearly all of them occur. */
const PAIRS = RUNS * 25;

describe('every row, for any expected action', () => {
  test('has a state', () =>
    holds(
      fc.property(fc.option(row, { nil: undefined }), expected, (seen, wanted) => {
        expect(VERDICTS).toContain(classifyState(seen, wanted));
      }),
      PAIRS,
    ));

  test('is a success only if it is the COMPLETE of the expected action, begun since the request', () =>
    holds(
      fc.property(row, expected, (seen, wanted) => {
        if (classifyState(seen, wanted) !== 'succeeded') return;
        expect([seen.action, seen.status]).toEqual([wanted.action, 'COMPLETE']);
        const isOld = wanted.before !== undefined && wanted.before.updatedTime === seen.updatedTime;
        expect(isOld && !wanted.hasBegunEvent).toBe(false);
        expect([undefined, seen.updatedTime]).toContain(wanted.actionUpdatedTime);
      }),
      PAIRS,
    ));

  test('is a failure only if the expected action failed or was rolled back', () =>
    holds(
      fc.property(row, expected, (seen, wanted) => {
        const verdict = classifyState(seen, wanted);
        if (verdict === 'failed' || verdict === 'failing')
          expect([seen.action, seen.status]).toEqual([wanted.action, 'FAILED']);
        if (verdict.startsWith('roll')) expect(seen.action).toBe('ROLLBACK');
      }),
      PAIRS,
    ));

  test('with another action never counts as the expected one', () =>
    holds(
      fc.property(row, expected, (seen, wanted) => {
        fc.pre(seen.action !== wanted.action && seen.action !== 'ROLLBACK');
        expect(['superseded', 'not-begun', 'gone']).toContain(classifyState(seen, wanted));
      }),
      PAIRS,
    ));

  test('of a deleted stack is gone', () =>
    holds(
      fc.property(expected, (wanted) => {
        expect(classifyState(undefined, wanted)).toBe('gone');
        expect(classifyState(stackRow('DELETE_COMPLETE'), wanted)).toBe('gone');
      }),
    ));
});
