import { describe, expect, test } from '@jest/globals';
import { DecodeError, RequestError, SignInError, type DeployError } from '../../../../src/errors/index.js';
import { at, eventOf, resourceOf, stackRow, WEB } from '../samples.js';
import { StandInHeat } from '../stand-in-heat.js';
import { old, running, watchCreate, watchUpdate } from '../watching.js';

describe('an action that fails', () => {
  test('ends at once without rollback', async () => {
    const heat = new StandInHeat()
      .row(0, stackRow('CREATE_IN_PROGRESS', { disableRollback: true }))
      .row(6, stackRow('CREATE_FAILED', { disableRollback: true, statusReason: 'no quota' }));
    const { ending } = await watchCreate(heat);
    expect(ending.end).toBe('failed');
    expect(ending.failures.stackReason).toBe('no quota');
    expect(heat.clock.elapsedMs).toBeLessThan(9000);
  });

  test('ends after its rollback, and keeps the reason and resources from before the rollback', async () => {
    const heat = new StandInHeat()
      .row(0, stackRow('CREATE_IN_PROGRESS'))
      .row(6, stackRow('CREATE_FAILED', { statusReason: 'Resource CREATE failed: no quota' }))
      .row(9, stackRow('ROLLBACK_IN_PROGRESS'))
      .row(60, stackRow('ROLLBACK_COMPLETE', { statusReason: 'Stack ROLLBACK completed successfully' }))
      .events([
        eventOf(0, 'CREATE_IN_PROGRESS'),
        eventOf(5, 'CREATE_FAILED', 'db', { statusReason: 'no quota' }),
        eventOf(6, 'CREATE_FAILED'),
        eventOf(9, 'ROLLBACK_IN_PROGRESS'),
        eventOf(60, 'ROLLBACK_COMPLETE'),
      ]);
    heat.resources = [resourceOf('db', 'CREATE_FAILED', { statusReason: 'no quota, and a long story' })];
    const { ending } = await watchCreate(heat);
    expect(ending).toMatchObject({ end: 'rolled-back', row: { state: 'ROLLBACK_COMPLETE' } });
    expect(heat.clock.elapsedMs).toBeGreaterThanOrEqual(60_000);
    expect(ending.failures.stackReason).toBe('Resource CREATE failed: no quota');
    expect(ending.failures.recorded()).toMatchObject([
      { path: ['db'], resource: { statusReason: 'no quota, and a long story' } },
    ]);
  });

  test('counts as failed after ten seconds if no rollback begins', async () => {
    const heat = new StandInHeat().row(0, stackRow('CREATE_FAILED'));
    const { ending } = await watchCreate(heat);
    expect(ending.end).toBe('failed');
    expect(heat.clock.elapsedMs).toBeGreaterThan(10_000);
    expect(heat.clock.elapsedMs).toBeLessThan(20_000);
  });

  test.each([
    ['ROLLBACK_FAILED', 'rollback-failed'],
    ['DELETE_IN_PROGRESS', 'superseded'],
    ['DELETE_COMPLETE', 'gone'],
  ])('ends in %s as %s', async (state, end) => {
    const heat = new StandInHeat().row(0, stackRow('CREATE_IN_PROGRESS')).row(5, stackRow(state));
    expect((await watchCreate(heat)).ending.end).toBe(end);
  });

  test('counts as superseded if another update replaced it', async () => {
    const heat = new StandInHeat()
      .row(0, old)
      .row(2, running)
      .row(30, stackRow('UPDATE_IN_PROGRESS', { updatedTime: at(48) }));
    expect((await watchUpdate(heat)).ending.end).toBe('superseded');
  });

  test('counts as superseded if the COMPLETE belongs to an update that replaced it before the first poll', async () => {
    const twice = [7, 9].flatMap((second) =>
      ['UPDATE_IN_PROGRESS', 'UPDATE_COMPLETE'].map((state) => eventOf(second, state)),
    );
    const heat = new StandInHeat().row(0, old).row(9, stackRow('UPDATE_COMPLETE', { updatedTime: at(9) }));
    heat.events(twice.slice(0, 2), 2).events(twice.slice(2));
    expect((await watchUpdate(heat)).ending.end).toBe('superseded');
  });

  test.each([
    ['an update', stackRow('UPDATE_IN_PROGRESS', { updatedTime: at(20) }), 'superseded'],
    ['a delete', stackRow('DELETE_COMPLETE'), 'gone'],
    ['a stack that Heat no longer knows', undefined, 'gone'],
  ])('ends because of %s between the requests for the row and the outputs', async (_what, next, end) => {
    const heat = new StandInHeat().row(0, stackRow('CREATE_COMPLETE'));
    const getStack = heat.getStack.bind(heat);
    heat.getStack = (ref, options) =>
      options?.resolveOutputs === false ? getStack(ref, options) : Promise.resolve(next);
    expect((await watchCreate(heat)).ending.end).toBe(end);
  });

  test('counts as gone if Heat no longer knows the stack', async () => {
    const heat = new StandInHeat().row(0, stackRow('CREATE_IN_PROGRESS')).row(5, undefined);
    expect((await watchCreate(heat)).ending).toMatchObject({ end: 'gone', row: undefined });
  });
});

describe('a wait that ends before the action', () => {
  const rejection = new RequestError({
    ...{ method: 'GET', url: 'http://heat/v1/p/stacks/web', delivery: 'yes', status: 403 },
    ...{ requestId: 'req-1', serverMessage: 'Forbidden', hint: 'Check the role.' },
  });
  const revoked = new SignInError('Keystone rejected the token\nClaims of the token: iss "x"', {
    ...{ requestId: 'req-1', serverMessage: 'Forbidden', hint: 'Check the role.', cause: rejection },
  });
  const undecodable = new DecodeError('stack.id', "Heat's stack: stack.id is missing", {
    requestId: 'req-1',
  });

  /** Returns the error of a wait whose requests for the stack fail from the second on. */
  async function errorOf(error: Error, state: string): Promise<unknown> {
    const heat = new StandInHeat().row(0, stackRow(state));
    const getStack = heat.getStack.bind(heat);
    let count = 0;
    heat.getStack = (...args) => ((count += 1) > 1 ? Promise.reject(error) : getStack(...args));
    return watchCreate(heat).then(
      () => undefined,
      (reason: unknown) => reason,
    );
  }

  test.each<[DeployError, string]>([
    [rejection, 'GET http://heat/v1/p/stacks/web returned 403; Heat continues the action'],
    [revoked, 'Keystone rejected the token; Heat continues the action\nClaims of the token: iss "x"'],
    [undecodable, "Heat's stack: stack.id is missing; Heat continues the action"],
  ])('says that Heat continues: %s', async (error, message) => {
    const { requestId, serverMessage, failureCode } = error;
    const nextStep = `To see how the action ends, run operation "wait" with stack-name: ${WEB.id}.`;
    const hint = error.hint === undefined ? nextStep : `${error.hint} ${nextStep}`;
    const found = await errorOf(error, 'CREATE_IN_PROGRESS');
    expect(found).toMatchObject({ message, requestId, serverMessage, hint, failureCode });
    expect(found instanceof Error && found.cause).toBe(error.cause);
    expect(found).toBeInstanceOf(error.constructor);
  });

  test('does not say so once the stack has shown the end', async () => {
    expect(await errorOf(rejection, 'CREATE_COMPLETE')).toBe(rejection);
  });
});
