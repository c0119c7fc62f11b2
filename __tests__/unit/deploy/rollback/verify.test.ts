import { describe, expect, test } from '@jest/globals';
import type { OperationResult } from '../../../../src/deploy/result.js';
import { SignInError } from '../../../../src/errors/index.js';
import { verify, type RestoreTarget } from '../../../../src/deploy/rollback/verify.js';
import type { Stack } from '../../../../src/heat/index.js';
import { at, deployRequest, eventOf, stackRow } from '../samples.js';
import { contextOf, StandInHeat } from '../stand-in-heat.js';

const REQUEST = deployRequest({ deleteAttempts: 1, verifyCommand: 'curl', onVerifyFailure: 'restore' });

const created = stackRow('CREATE_COMPLETE');
const updated = stackRow('UPDATE_COMPLETE', { updatedTime: at(60) });
const ofCreate: RestoreTarget = { restorePoint: undefined, deployedStack: created };
const ofUpdate: RestoreTarget = {
  restorePoint: { change: { template: 'before', parameters: {}, files: {} } },
  deployedStack: updated,
};

/** A Heat on which `rows` follow each other after the deploy; a delete and an update take five seconds. */
function heatWith(
  ...rows: readonly (readonly [afterSeconds: number, row: Stack | undefined])[]
): StandInHeat {
  const heat = new StandInHeat();
  heat.clock.elapsedMs = 100_000;
  for (const [afterSeconds, row] of rows) heat.row(afterSeconds, row);
  heat.onChange = (call) => {
    const second = heat.clock.elapsedMs / 1000;
    const updatedTime = at(second);
    const action = call === 'deleteStack' ? 'DELETE' : 'UPDATE';
    heat
      .row(0, stackRow(`${action}_IN_PROGRESS`, { updatedTime }))
      .row(5, stackRow(`${action}_COMPLETE`, { updatedTime }))
      .events([eventOf(second, `${action}_IN_PROGRESS`), eventOf(second + 5, `${action}_COMPLETE`)]);
  };
  return heat;
}

/** Verifies with a command that fails. */
function verifyOn(heat: StandInHeat, target: RestoreTarget): Promise<OperationResult> {
  const context = contextOf(heat, { runVerifyCommand: () => Promise.resolve({ exitCode: 1 }) });
  const { id, name, state: status, statusReason } = target.deployedStack ?? created;
  const stack = { id, name, status, statusReason };
  const deployed = { operation: 'deploy', outcome: 'updated', changed: true, stack } as const;
  return verify(context, REQUEST, deployed, target);
}

const sent = (heat: StandInHeat): string[] => heat.sent.map(({ call }) => call);

describe('after a verify-command that failed', () => {
  test.each([
    ['a stack that the deploy created is deleted', created, ofCreate, 'deleteStack', /was deleted$/],
    ['a stack that the deploy updated is restored', updated, ofUpdate, 'updateStack', /was restored to its/],
  ] as const)('%s', async (_, row, target, call, summary) => {
    const heat = heatWith([0, row]);
    const { outcome, failure } = await verifyOn(heat, target);
    expect(sent(heat)).toEqual([call]);
    expect({ outcome, code: failure?.code }).toEqual({ outcome: 'failed', code: 'verify-failed' });
    expect(failure?.summary).toMatch(summary);
  });

  test.each([
    [
      'updated since, though this deploy created it',
      ofCreate,
      stackRow('UPDATE_COMPLETE', { updatedTime: at(90) }),
    ],
    [
      'being updated, though this deploy created it',
      ofCreate,
      stackRow('UPDATE_IN_PROGRESS', { updatedTime: at(90) }),
    ],
    ['updated since', ofUpdate, stackRow('UPDATE_COMPLETE', { updatedTime: at(90) })],
    ['being updated', ofUpdate, stackRow('UPDATE_IN_PROGRESS', { updatedTime: at(90) })],
    [
      'being rolled back after another update',
      ofUpdate,
      stackRow('ROLLBACK_IN_PROGRESS', { updatedTime: at(90) }),
    ],
    ['being deleted', ofUpdate, stackRow('DELETE_IN_PROGRESS', { updatedTime: at(60) })],
  ])('a stack that someone else has %s is left as it is', async (_, target, row) => {
    const heat = heatWith([0, row]);
    const { failure, stack } = await verifyOn(heat, target);
    expect(sent(heat)).toEqual([]);
    expect(failure).toMatchObject({
      code: 'verify-failed',
      summary: expect.stringContaining(`someone else has changed it since the deploy: it is ${row.state}`),
      hint: expect.stringContaining('would take back their change'),
    });
    expect(stack?.status).toBe(row.state);
  });

  test('a stack that someone else checks is restored after that', async () => {
    const updatedTime = at(60);
    const heat = heatWith(
      [0, stackRow('CHECK_IN_PROGRESS', { updatedTime })],
      [9, stackRow('CHECK_COMPLETE', { updatedTime })],
    );
    const { failure } = await verifyOn(heat, ofUpdate);
    expect(sent(heat)).toEqual(['updateStack']);
    expect(heat.clock.elapsedMs).toBeGreaterThanOrEqual(114_000);
    expect(failure?.summary).toContain('was restored to its');
  });

  test('a stack that someone else deletes meanwhile needs no restore', async () => {
    const heat = heatWith([0, undefined]);
    expect((await verifyOn(heat, ofUpdate)).failure?.summary).toContain('was deleted in the meantime');
    expect(sent(heat)).toEqual([]);
  });
});

test('a restore that cannot sign in again has the words of Keystone', async () => {
  const heat = heatWith([0, updated]);
  heat.onChange = () => {
    const details = {
      serverMessage: 'Could not find Application Credential',
      requestId: 'req-1',
      hint: 'Check it.',
    };
    throw new SignInError('Keystone rejected it', details);
  };
  const { failure } = await verifyOn(heat, ofUpdate);
  expect(failure?.summary).toMatch(/the stack could not be restored: Keystone rejected it$/);
  expect(failure).toMatchObject({
    ...{ reason: 'Could not find Application Credential', requestId: 'req-1' },
    hint: expect.stringMatching(/^Check it\. The stack may still be .*deploy the previous version/),
    code: 'verify-failed',
  });
});
