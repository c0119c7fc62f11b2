import { describe, expect, test } from '@jest/globals';
import {
  classifyState,
  type Expected,
  type ActionState,
} from '../../../../src/deploy/wait/classify-state.js';
import type { Stack } from '../../../../src/heat/index.js';
import { at, stackRow } from '../samples.js';

const CREATE: Expected = { action: 'CREATE', hasBegunEvent: false, actionUpdatedTime: undefined };
const UPDATE: Expected = {
  action: 'UPDATE',
  before: { updatedTime: at(10) },
  hasBegunEvent: false,
  actionUpdatedTime: undefined,
};
const DELETE: Expected = { ...UPDATE, action: 'DELETE' };
const SUSPEND: Expected = { ...UPDATE, action: 'SUSPEND' };
const RESTORE: Expected = { ...UPDATE, action: 'RESTORE' };

/** The row before our action, and one that shows another `updated_time`. */
const old = (state: string, rest: Partial<Stack> = {}): Stack =>
  stackRow(state, { updatedTime: at(10), ...rest });
const fresh = (state: string, rest: Partial<Stack> = {}): Stack =>
  stackRow(state, { updatedTime: at(20), ...rest });

const keeps = { disableRollback: true };

const table: readonly [string, Stack | undefined, Expected, ActionState][] = [
  // A create: the stack is new, so every row is ours.
  ['a create that runs', stackRow('CREATE_IN_PROGRESS'), CREATE, 'running'],
  ['a create that is done', stackRow('CREATE_COMPLETE'), CREATE, 'succeeded'],
  ['a create that failed, to be rolled back', stackRow('CREATE_FAILED'), CREATE, 'failing'],
  ['a create that failed for good', stackRow('CREATE_FAILED', keeps), CREATE, 'failed'],
  ['a create being rolled back', stackRow('ROLLBACK_IN_PROGRESS'), CREATE, 'rolling-back'],
  ['a create that was rolled back', stackRow('ROLLBACK_COMPLETE'), CREATE, 'rolled-back'],
  ['a create whose rollback failed', stackRow('ROLLBACK_FAILED'), CREATE, 'rollback-failed'],
  ['a create that was deleted meanwhile', stackRow('DELETE_COMPLETE'), CREATE, 'gone'],
  ['a create of which Heat no longer knows', undefined, CREATE, 'gone'],
  ['a create that somebody deletes', stackRow('DELETE_IN_PROGRESS'), CREATE, 'superseded'],
  ['a create that somebody updates', fresh('UPDATE_IN_PROGRESS'), CREATE, 'superseded'],
  ['a stack that has only been thought of', stackRow('INIT_COMPLETE'), CREATE, 'superseded'],
  // An update: an old end is not ours.
  ['the COMPLETE of the update before', old('UPDATE_COMPLETE'), UPDATE, 'not-begun'],
  ['the COMPLETE of the create before', old('CREATE_COMPLETE'), UPDATE, 'not-begun'],
  ['the FAILED of the update before', old('UPDATE_FAILED'), UPDATE, 'not-begun'],
  ['the ROLLBACK_COMPLETE of the update before', old('ROLLBACK_COMPLETE'), UPDATE, 'not-begun'],
  ['the COMPLETE of a suspend before', old('SUSPEND_COMPLETE'), UPDATE, 'not-begun'],
  ['an update that runs, before its time shows', old('UPDATE_IN_PROGRESS'), UPDATE, 'running'],
  ['an update that runs', fresh('UPDATE_IN_PROGRESS'), UPDATE, 'running'],
  ['an update that is done', fresh('UPDATE_COMPLETE'), UPDATE, 'succeeded'],
  [
    'an update done within one second, by its events',
    old('UPDATE_COMPLETE'),
    { ...UPDATE, hasBegunEvent: true },
    'succeeded',
  ],
  ['an update that failed, to be rolled back', fresh('UPDATE_FAILED'), UPDATE, 'failing'],
  ['an update that failed for good', fresh('UPDATE_FAILED', keeps), UPDATE, 'failed'],
  ['an update being rolled back', fresh('ROLLBACK_IN_PROGRESS'), UPDATE, 'rolling-back'],
  ['an update that was rolled back', fresh('ROLLBACK_COMPLETE'), UPDATE, 'rolled-back'],
  ['an update whose rollback failed', fresh('ROLLBACK_FAILED'), UPDATE, 'rollback-failed'],
  ['an update that somebody deletes', fresh('DELETE_IN_PROGRESS'), UPDATE, 'superseded'],
  ['an update of a stack that is gone', undefined, UPDATE, 'gone'],
  [
    'the same update, still running',
    fresh('UPDATE_IN_PROGRESS'),
    { ...UPDATE, actionUpdatedTime: at(20) },
    'running',
  ],
  [
    'an update that another update took over',
    stackRow('UPDATE_IN_PROGRESS', { updatedTime: at(30) }),
    { ...UPDATE, actionUpdatedTime: at(20) },
    'superseded',
  ],
  [
    'the end of the update that took over',
    stackRow('UPDATE_COMPLETE', { updatedTime: at(30) }),
    { ...UPDATE, actionUpdatedTime: at(20) },
    'superseded',
  ],
  [
    'the rollback of our own update, whose time is its own',
    stackRow('ROLLBACK_IN_PROGRESS', { updatedTime: at(30) }),
    { ...UPDATE, actionUpdatedTime: at(20) },
    'rolling-back',
  ],
  // The first update of a stack that never had one.
  [
    'the first update, not begun',
    stackRow('CREATE_COMPLETE'),
    { ...UPDATE, before: { updatedTime: undefined } },
    'not-begun',
  ],
  [
    'the first update, done',
    fresh('UPDATE_COMPLETE'),
    { ...UPDATE, before: { updatedTime: undefined } },
    'succeeded',
  ],
  // A delete.
  ['a delete that has not begun', old('UPDATE_COMPLETE'), DELETE, 'not-begun'],
  ['a delete that runs', old('DELETE_IN_PROGRESS'), DELETE, 'running'],
  ['a delete that is done', old('DELETE_COMPLETE'), DELETE, 'gone'],
  ['a delete of which Heat has forgotten', undefined, DELETE, 'gone'],
  ['a delete that failed: nothing is rolled back', fresh('DELETE_FAILED'), DELETE, 'failed'],
  ['the DELETE_FAILED of the attempt before', old('DELETE_FAILED'), DELETE, 'not-begun'],
  [
    'the DELETE_FAILED of this attempt, by its events',
    old('DELETE_FAILED'),
    { ...DELETE, hasBegunEvent: true },
    'failed',
  ],
  // Actions that leave `updated_time` alone show by their state or their events.
  ['a suspend that has not begun', old('UPDATE_COMPLETE'), SUSPEND, 'not-begun'],
  ['a suspend that runs', old('SUSPEND_IN_PROGRESS'), SUSPEND, 'running'],
  [
    'a suspend that is done, by its events',
    old('SUSPEND_COMPLETE'),
    { ...SUSPEND, hasBegunEvent: true },
    'succeeded',
  ],
  ['a suspend that failed: nothing is rolled back', fresh('SUSPEND_FAILED'), SUSPEND, 'failed'],
  ['a rollback while we suspend is another’s', fresh('ROLLBACK_IN_PROGRESS'), SUSPEND, 'superseded'],
  ['a restore that failed, to be rolled back', fresh('RESTORE_FAILED'), RESTORE, 'failing'],
  ['a restore that was rolled back', fresh('ROLLBACK_COMPLETE'), RESTORE, 'rolled-back'],
];

describe('a row', () => {
  test.each(table)('of %s', (_, row, expected, verdict) => {
    expect(classifyState(row, expected)).toBe(verdict);
  });
});
