import { describe, expect, test } from '@jest/globals';
import {
  assertParametersExist,
  decideDeploy,
  type Decision,
} from '../../../../src/deploy/operations/decide.js';
import type { DeployRequest } from '../../../../src/deploy/request.js';
import { StackError } from '../../../../src/errors/index.js';
import type { Bundle } from '../../../../src/template/index.js';
import { stackRow } from '../samples.js';

type Policies = Pick<DeployRequest, 'operation' | 'onInProgress' | 'onFailed'>;

const OPERATIONS = ['deploy', 'update'] as const;
const WHEN_BUSY = ['wait', 'fail', 'supersede'] as const;
const WHEN_FAILED = ['update', 'recreate', 'fail'] as const;

/** Returns the decision, or `refused`. */
function decided(
  state: string | undefined,
  policies: Partial<Policies>,
  isRolledBackCreate = false,
): Decision | 'refused' {
  const request = {
    operation: 'deploy',
    stackName: 'web',
    onInProgress: 'wait',
    onFailed: 'update',
    ...policies,
  } as const;
  const stack = state === undefined ? undefined : stackRow(state);
  try {
    return decideDeploy({ stack, isRolledBackCreate }, request);
  } catch (error) {
    if (error instanceof StackError && error.hint !== undefined) return 'refused';
    throw error;
  }
}

const policies = OPERATIONS.flatMap((operation) =>
  WHEN_BUSY.flatMap((onInProgress) =>
    WHEN_FAILED.map((onFailed): Policies => ({ operation, onInProgress, onFailed })),
  ),
);

const states = (actions: readonly string[], status: string): string[] =>
  actions.map((action) => `${action}_${status}`);

describe('if the stack does not exist', () => {
  test.each(['deploy', 'create'] as const)('operation %s creates it', (operation) => {
    expect(decided(undefined, { operation })).toBe('create');
  });

  test('operation update is refused', () => {
    expect(decided(undefined, { operation: 'update' })).toBe('refused');
  });
});

describe('operation create is refused if the stack exists', () => {
  test.each(['CREATE_COMPLETE', 'CREATE_FAILED', 'UPDATE_IN_PROGRESS', 'DELETE_FAILED', 'ROLLBACK_COMPLETE'])(
    'in %s, whatever the policies',
    (state) => {
      for (const policy of policies) {
        expect(decided(state, { ...policy, operation: 'create' })).toBe('refused');
      }
    },
  );
});

describe('an idle stack', () => {
  test.each(
    states(['CREATE', 'UPDATE', 'ROLLBACK', 'RESUME', 'CHECK', 'SNAPSHOT', 'RESTORE', 'ADOPT'], 'COMPLETE'),
  )('in %s is updated, whatever the policies', (state) => {
    for (const policy of policies) expect(decided(state, policy)).toBe('update');
  });

  test('in SUSPEND_COMPLETE cannot be updated', () => {
    for (const policy of policies) expect(decided('SUSPEND_COMPLETE', policy)).toBe('refused');
  });
});

describe('a busy stack', () => {
  const busy = states(
    ['CREATE', 'UPDATE', 'ROLLBACK', 'SUSPEND', 'RESUME', 'CHECK', 'RESTORE'],
    'IN_PROGRESS',
  );

  test.each(busy)('in %s is waited for, refused, or superseded, as on-in-progress says', (state) => {
    for (const onFailed of WHEN_FAILED) {
      expect(WHEN_BUSY.map((onInProgress) => decided(state, { onInProgress, onFailed }))).toEqual([
        'wait',
        'refuse',
        'update',
      ]);
    }
  });

  test('that is being deleted is never updated, but created after that', () => {
    expect(WHEN_BUSY.map((onInProgress) => decided('DELETE_IN_PROGRESS', { onInProgress }))).toEqual([
      'wait',
      'refuse',
      'wait',
    ]);
  });
});

describe('a failed stack', () => {
  const FAILED = ['update', 'recreate', 'refused'];
  const KEPT = ['update', 'update', 'refused'];
  const SUSPENDED = ['refused', 'refused', 'refused'];

  // All actions of a stack in Heat (heat/engine/stack.py), and one of a later version.
  test.each([
    ['CREATE_FAILED', FAILED],
    ['ADOPT_FAILED', KEPT],
    ['UPDATE_FAILED', KEPT],
    ['ROLLBACK_FAILED', KEPT],
    ['RESTORE_FAILED', KEPT],
    ['CHECK_FAILED', KEPT],
    ['SNAPSHOT_FAILED', KEPT],
    ['RESUME_FAILED', KEPT],
    ['MIGRATE_FAILED', KEPT],
    ['SUSPEND_FAILED', SUSPENDED],
    ['DELETE_FAILED', ['refused', 'recreate', 'refused']],
  ])('in %s is updated, recreated or refused (on-failed: update, recreate, fail): %p', (state, expected) => {
    for (const onInProgress of WHEN_BUSY) {
      expect(WHEN_FAILED.map((onFailed) => decided(state, { onInProgress, onFailed }))).toEqual(expected);
    }
  });

  test.each(['ROLLBACK_COMPLETE', 'ROLLBACK_FAILED'])(
    'includes the result of a rolled-back create (%s)',
    (state) => {
      const left = (onFailed: Policies['onFailed']): string => decided(state, { onFailed }, true);
      expect(WHEN_FAILED.map(left)).toEqual(FAILED);
    },
  );

  test('suggests recreate only if it is possible', () => {
    const next = (state: string): unknown => {
      try {
        decideDeploy(
          { stack: stackRow(state), isRolledBackCreate: false },
          { operation: 'deploy', stackName: 'web', onInProgress: 'wait', onFailed: 'fail' },
        );
      } catch (error) {
        return error instanceof StackError ? error.hint : error;
      }
      return undefined;
    };
    expect(next('CREATE_FAILED')).toContain('on-failed: recreate');
    expect(next('CHECK_FAILED')).not.toContain('on-failed: recreate');
    expect(next('DELETE_FAILED')).not.toContain('on-failed: update');
  });

  test('is refused with the reason of its failure', () => {
    const stack = stackRow('UPDATE_FAILED', { statusReason: 'Resource db: no quota' });
    const request = {
      operation: 'deploy',
      stackName: 'web',
      onInProgress: 'wait',
      onFailed: 'fail',
    } as const;
    expect(() => decideDeploy({ stack, isRolledBackCreate: false }, request)).toThrow(
      expect.objectContaining({ serverMessage: 'Resource db: no quota' }),
    );
  });
});

function refusalOf(act: () => void): StackError {
  try {
    act();
  } catch (error) {
    if (error instanceof StackError) return error;
  }
  throw new Error('it was not refused');
}

describe('parameters of an update that keeps the template', () => {
  const stack = stackRow('CREATE_COMPLETE', {
    parameters: { 'OS::stack_name': 'web', greeting: 'hi', size: '1' },
  });
  const files = (names: readonly string[], template?: string): Bundle =>
    ({ template, request: { parameters: Object.fromEntries(names.map((name) => [name, 'x'])) } }) as Bundle;

  test('must exist in the stack', () => {
    const refused = refusalOf(() => {
      assertParametersExist(files(['size', 'greting', 'other']), stack);
    });
    expect(refused.message).toBe('Stack web has no parameter "greting", "other"; nothing was changed');
    expect(refused.hint).toMatch(/^Did you mean "greeting"\? Correct or remove the name/);
  });

  test.each([
    ['all exist', files(['size']), stack],
    ['there are none', files([]), stack],
    ['the template is not kept', files(['other'], 'heat_template_version: 2018-08-31'), stack],
    ['there is no stack', files(['other']), undefined],
    ['they are shared with other stacks', { ...files(['other']), optionalParameters: ['other'] }, stack],
    [
      'Heat does not tell which the stack has',
      files(['other']),
      stackRow('CREATE_COMPLETE', { parameters: {} }),
    ],
  ])('are accepted if %s', (_, given, existing) => {
    expect(() => {
      assertParametersExist(given, existing);
    }).not.toThrow();
  });
});
