import { describe, expect, test } from '@jest/globals';
import {
  classifyState,
  isListedAction,
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

/** The row before the step's action, and one with another `updated_time`. */
const old = (state: string, rest: Partial<Stack> = {}): Stack =>
  stackRow(state, { updatedTime: at(10), ...rest });
const fresh = (state: string, rest: Partial<Stack> = {}): Stack =>
  stackRow(state, { updatedTime: at(20), ...rest });

const keeps = { disableRollback: true };

const table: readonly [string, Stack | undefined, Expected, ActionState][] = [
  // A create: the stack is new, so every row belongs to the action.
  ['a create that runs', stackRow('CREATE_IN_PROGRESS'), CREATE, 'running'],
  ['a create that succeeded', stackRow('CREATE_COMPLETE'), CREATE, 'succeeded'],
  ['a create that failed and will be rolled back', stackRow('CREATE_FAILED'), CREATE, 'failing'],
  ['a create that failed without rollback', stackRow('CREATE_FAILED', keeps), CREATE, 'failed'],
  ['a create being rolled back', stackRow('ROLLBACK_IN_PROGRESS'), CREATE, 'rolling-back'],
  ['a create that was rolled back', stackRow('ROLLBACK_COMPLETE'), CREATE, 'rolled-back'],
  ['a create whose rollback failed', stackRow('ROLLBACK_FAILED'), CREATE, 'rollback-failed'],
  ['a create that was deleted meanwhile', stackRow('DELETE_COMPLETE'), CREATE, 'gone'],
  ['a create of a stack that no longer exists', undefined, CREATE, 'gone'],
  ['a create that somebody deletes', stackRow('DELETE_IN_PROGRESS'), CREATE, 'superseded'],
  ['a create that somebody updates', fresh('UPDATE_IN_PROGRESS'), CREATE, 'superseded'],
  ['a stack that exists only in a preview', stackRow('INIT_COMPLETE'), CREATE, 'superseded'],
  // An update: the end of an earlier action does not count.
  ['the COMPLETE of an earlier update', old('UPDATE_COMPLETE'), UPDATE, 'not-begun'],
  ['the COMPLETE of an earlier create', old('CREATE_COMPLETE'), UPDATE, 'not-begun'],
  ['the FAILED of an earlier update', old('UPDATE_FAILED'), UPDATE, 'not-begun'],
  ['the ROLLBACK_COMPLETE of an earlier update', old('ROLLBACK_COMPLETE'), UPDATE, 'not-begun'],
  ['the COMPLETE of an earlier suspend', old('SUSPEND_COMPLETE'), UPDATE, 'not-begun'],
  ['an update that runs, before updated_time changes', old('UPDATE_IN_PROGRESS'), UPDATE, 'running'],
  ['an update that runs', fresh('UPDATE_IN_PROGRESS'), UPDATE, 'running'],
  ['an update that succeeded', fresh('UPDATE_COMPLETE'), UPDATE, 'succeeded'],
  [
    'an update that succeeded within one second, by its events',
    old('UPDATE_COMPLETE'),
    { ...UPDATE, hasBegunEvent: true },
    'succeeded',
  ],
  ['an update that failed and will be rolled back', fresh('UPDATE_FAILED'), UPDATE, 'failing'],
  ['an update that failed without rollback', fresh('UPDATE_FAILED', keeps), UPDATE, 'failed'],
  ['an update being rolled back', fresh('ROLLBACK_IN_PROGRESS'), UPDATE, 'rolling-back'],
  ['an update that was rolled back', fresh('ROLLBACK_COMPLETE'), UPDATE, 'rolled-back'],
  ['an update whose rollback failed', fresh('ROLLBACK_FAILED'), UPDATE, 'rollback-failed'],
  ['an update that somebody deletes', fresh('DELETE_IN_PROGRESS'), UPDATE, 'superseded'],
  ['an update of a stack that no longer exists', undefined, UPDATE, 'gone'],
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
    'the rollback of the step’s update, with another updated_time',
    stackRow('ROLLBACK_IN_PROGRESS', { updatedTime: at(30) }),
    { ...UPDATE, actionUpdatedTime: at(20) },
    'rolling-back',
  ],
  // The first update of a stack.
  [
    'the first update, not begun',
    stackRow('CREATE_COMPLETE'),
    { ...UPDATE, before: { updatedTime: undefined } },
    'not-begun',
  ],
  [
    'the first update, which succeeded',
    fresh('UPDATE_COMPLETE'),
    { ...UPDATE, before: { updatedTime: undefined } },
    'succeeded',
  ],
  // A delete.
  ['a delete that has not begun', old('UPDATE_COMPLETE'), DELETE, 'not-begun'],
  ['a delete that runs', old('DELETE_IN_PROGRESS'), DELETE, 'running'],
  ['a delete that succeeded', old('DELETE_COMPLETE'), DELETE, 'gone'],
  ['a delete of a stack that Heat no longer knows', undefined, DELETE, 'gone'],
  ['a delete that failed, without rollback', fresh('DELETE_FAILED'), DELETE, 'failed'],
  ['the DELETE_FAILED of an earlier attempt', old('DELETE_FAILED'), DELETE, 'not-begun'],
  [
    'the DELETE_FAILED of this attempt, by its events',
    old('DELETE_FAILED'),
    { ...DELETE, hasBegunEvent: true },
    'failed',
  ],
  // Actions that do not change `updated_time` are recognized by their state or events.
  ['a suspend that has not begun', old('UPDATE_COMPLETE'), SUSPEND, 'not-begun'],
  ['a suspend that runs', old('SUSPEND_IN_PROGRESS'), SUSPEND, 'running'],
  [
    'a suspend that succeeded, by its events',
    old('SUSPEND_COMPLETE'),
    { ...SUSPEND, hasBegunEvent: true },
    'succeeded',
  ],
  ['a suspend that failed, without rollback', fresh('SUSPEND_FAILED'), SUSPEND, 'failed'],
  ['a rollback by somebody else during a suspend', fresh('ROLLBACK_IN_PROGRESS'), SUSPEND, 'superseded'],
  ['a restore that failed and will be rolled back', fresh('RESTORE_FAILED'), RESTORE, 'failing'],
  ['a restore that was rolled back', fresh('ROLLBACK_COMPLETE'), RESTORE, 'rolled-back'],
];

describe('a row', () => {
  test.each(table)('of %s', (_, row, expected, verdict) => {
    expect(classifyState(row, expected)).toBe(verdict);
  });
});

describe('what a list shows', () => {
  const seen = { ...UPDATE, actionUpdatedTime: at(20) };
  const listed: readonly [string, Stack, Expected, ActionState | undefined, boolean][] = [
    ['a create', stackRow('CREATE_IN_PROGRESS'), CREATE, undefined, true],
    ['a create that runs', stackRow('CREATE_IN_PROGRESS'), CREATE, 'running', true],
    ['the rollback of a create', stackRow('ROLLBACK_IN_PROGRESS'), CREATE, 'running', true],
    ['a delete during a create', fresh('DELETE_IN_PROGRESS'), CREATE, 'running', false],
    ['an update that begins', fresh('UPDATE_IN_PROGRESS'), UPDATE, undefined, true],
    ['the update before', old('UPDATE_IN_PROGRESS'), UPDATE, undefined, false],
    ['the update before, once this one runs', old('UPDATE_IN_PROGRESS'), seen, 'running', false],
    ['the end of the update before', old('UPDATE_COMPLETE'), seen, 'running', false],
    ['the rollback before', old('ROLLBACK_IN_PROGRESS'), seen, 'running', false],
    ['this update', fresh('UPDATE_IN_PROGRESS'), seen, 'running', true],
    ['its rollback', fresh('ROLLBACK_IN_PROGRESS'), seen, 'running', true],
    ['a rollback during a delete', fresh('ROLLBACK_IN_PROGRESS'), DELETE, undefined, false],
    [
      'an update that runs, in the second of the one before',
      old('UPDATE_IN_PROGRESS'),
      { ...UPDATE, actionUpdatedTime: at(10) },
      'running',
      true,
    ],
  ];
  test.each(listed)('is of the action or not: %s', (_, row, expected, state, isOwn) => {
    expect(isListedAction(row, expected, state)).toBe(isOwn);
  });
});
