import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, jest, test } from '@jest/globals';
import { DeployError, RequestError } from '../../src/errors/index.js';
import type { Snapshot } from '../../src/heat/index.js';
import { heat, LEAF, left, refusal, ROOT, standing, TEMPLATE } from './every-call.js';
import { settled, uniqueName } from './real-heat.js';

jest.setTimeout(120_000);

const ref = await standing();

describe('changes', () => {
  test('an update by PUT clears what it does not contain, and one by PATCH keeps it', async () => {
    const before = await heat.getStack(ref);
    const accepted = await heat.updateStack(ref, {
      ...TEMPLATE,
      parameters: { colour: 'green' },
      converge: true,
    });
    expect(accepted.serverTime).toBeInstanceOf(Date);
    const running = await heat.getStack(ref);
    expect(running?.updatedTime).not.toBe(before?.updatedTime);
    expect(await settled(heat, ref)).toMatchObject({
      state: 'UPDATE_COMPLETE',
      tags: [],
      disableRollback: false,
    });

    await heat.patchStack(ref, { tags: ['three'] });
    const patched = await settled(heat, ref);
    expect(patched).toMatchObject({ tags: ['three'], parameters: { colour: 'green' } });

    await heat.patchStack(ref, { clearParameters: ['colour'] });
    expect(await settled(heat, ref)).toMatchObject({ tags: ['three'], parameters: { colour: 'red' } });
  });

  test('an unhealthy resource is replaced by the next update', async () => {
    const { physicalId } = await heat.getResource(ref, 'first', {});
    await heat.markUnhealthy(ref, 'first', { unhealthy: true, reason: 'looks pale' });
    expect(await heat.getResource(ref, 'first')).toMatchObject({
      state: 'CHECK_FAILED',
      statusReason: 'looks pale',
    });
    await heat.patchStack(ref, {});
    await settled(heat, ref);
    expect((await heat.getResource(ref, 'first')).physicalId).not.toBe(physicalId);
  });

  test('suspend, resume and check', async () => {
    const states: string[] = [];
    for (const action of ['suspend', 'resume', 'check'] as const) {
      await heat.act(ref, action);
      states.push((await settled(heat, ref)).state);
    }
    expect(states).toEqual(['SUSPEND_COMPLETE', 'RESUME_COMPLETE', 'CHECK_COMPLETE']);
  });

  test('snapshots are taken, restored and deleted', async () => {
    const taken = await heat.createSnapshot(ref, 'before');
    await settled(heat, ref);
    const whole: Snapshot = await heat.getSnapshot(ref, taken.id);
    expect(whole).toMatchObject({ name: 'before', status: 'COMPLETE', data: { name: ref.name } });
    expect(await heat.listSnapshots(ref)).toMatchObject([{ id: taken.id, status: 'COMPLETE' }]);

    await heat.updateStack(ref, { ...TEMPLATE, parameters: { colour: 'green' } });
    expect(await settled(heat, ref)).toMatchObject({ parameters: { colour: 'green' } });
    await heat.restoreSnapshot(ref, taken.id);
    expect(await settled(heat, ref)).toMatchObject({
      state: 'RESTORE_COMPLETE',
      parameters: { colour: 'red' },
    });

    await heat.deleteSnapshot(ref, taken.id);
    // Heat 19 responds after the delete; newer versions respond before it.
    while ((await heat.listSnapshots(ref)).length > 0) await sleep(100);
    expect(await refusal(heat.deleteSnapshot(ref, taken.id))).toMatchObject({
      status: 404,
      type: 'NotFound',
    });
  });

  test('a running update is cancelled with rollback and without; an idle stack has nothing to cancel', async () => {
    const slow = (colour: string): string =>
      ROOT.replace('value: {get_param: colour}', `value: ${colour}, action_wait_secs: {update: 2}`);
    await heat.updateStack(ref, { ...TEMPLATE, template: slow('one') });
    await heat.act(ref, 'cancel_update');
    expect(await settled(heat, ref)).toHaveProperty('state', 'ROLLBACK_COMPLETE');

    await heat.updateStack(ref, { ...TEMPLATE, template: slow('two') });
    await heat.act(ref, 'cancel_without_rollback');
    expect(await settled(heat, ref)).toMatchObject({
      state: 'UPDATE_FAILED',
      statusReason: 'Stack UPDATE cancelled',
    });
    expect(await refusal(heat.act(ref, 'cancel_update'))).toMatchObject({
      status: 400,
      type: 'NotSupported',
    });
  });
});

describe('the last operations', () => {
  test('export and abandon return the stack if the operator allows them', async () => {
    const name = uniqueName('abandon');
    const { ref: other } = await heat.createStack({ name, template: LEAF });
    await settled(heat, other);
    try {
      expect((await heat.exportStack(other)).data).toMatchObject({ name, resources: { inner: {} } });
      expect((await heat.abandonStack(other)).data).toMatchObject({ name });
    } catch (error) {
      if (!(error instanceof RequestError)) throw error;
      left.push(other);
      expect(error).toMatchObject({ status: 400, type: 'NotSupported' });
    }
  });

  test('a deleted stack is found only by id, and deleting it again is no error', async () => {
    const { ref: other } = await heat.createStack({ name: uniqueName('gone'), template: LEAF });
    await settled(heat, other);
    await heat.deleteStack(other);
    expect(await settled(heat, other)).toMatchObject({ state: 'DELETE_COMPLETE', outputs: undefined });
    // The name is free only a moment after the state, when the deletion time is set.
    while ((await heat.getStack(other))?.deletionTime === undefined) await sleep(100);
    expect(await heat.findStack(other.name)).toBeUndefined();
    expect(await heat.findStack(other.id)).toEqual(other);
    await expect(heat.deleteStack(other)).resolves.toHaveProperty('requestId');
    const error = await refusal(heat.updateStack(other, TEMPLATE));
    expect(error).toBeInstanceOf(DeployError);
    expect(error).toMatchObject({
      status: 404,
      type: 'EntityNotFound',
      serverMessage: expect.stringContaining(other.name),
    });
  });
});
