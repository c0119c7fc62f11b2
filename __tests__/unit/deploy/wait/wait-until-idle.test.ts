import { describe, expect, test } from '@jest/globals';
import { ensureIdle, waitUntilIdle } from '../../../../src/deploy/wait/wait-until-idle.js';
import { CancelledError, DeadlineError, RequestError, StackError } from '../../../../src/errors/index.js';
import type { Progress } from '../../../../src/deploy/progress.js';
import type { StackEvent } from '../../../../src/heat/index.js';
import { eventOf, stackRow } from '../samples.js';
import { contextOf, StandInHeat } from '../stand-in-heat.js';

const busy = stackRow('UPDATE_IN_PROGRESS');

const pausedAt = (second: number, name: string): StackEvent =>
  eventOf(second, 'UPDATE_COMPLETE', name, {
    statusReason: 'UPDATE paused until Hook pre-update is cleared',
  });

describe('waiting until the stack is idle', () => {
  test.each(['UPDATE_COMPLETE', 'UPDATE_FAILED', 'ROLLBACK_COMPLETE'])(
    'waits until the stack is idle, in %s',
    async (state) => {
      const heat = new StandInHeat().row(0, busy).row(45, stackRow(state));
      const context = contextOf(heat);
      await expect(waitUntilIdle(context, busy, 60)).resolves.toMatchObject({ state });
      expect(heat.clock.elapsedMs).toBeGreaterThanOrEqual(45_000);
      expect(heat.clock.elapsedMs).toBeLessThan(50_000);
      expect(context.told.map(({ kind }) => kind)).toEqual(['begin', 'heartbeat', 'fact', 'end']);
    },
  );

  test('sends no request for a stack that is already idle', async () => {
    const heat = new StandInHeat();
    await waitUntilIdle(contextOf(heat), stackRow('UPDATE_COMPLETE'), 60);
    expect(heat.asked).toEqual([]);
  });

  test.each([
    ['is deleted', stackRow('DELETE_COMPLETE')],
    ['no longer exists', undefined],
  ])('returns undefined if the stack %s during the wait', async (_, row) => {
    const heat = new StandInHeat().row(0, busy).row(8, row);
    const context = contextOf(heat);
    await expect(waitUntilIdle(context, busy, 60)).resolves.toBeUndefined();
    expect(context.told.at(-1)).toEqual({ kind: 'end' });
  });

  test('continues to wait if another action follows', async () => {
    const heat = new StandInHeat()
      .row(0, busy)
      .row(5, stackRow('ROLLBACK_IN_PROGRESS'))
      .row(9, stackRow('ROLLBACK_COMPLETE'));
    await expect(waitUntilIdle(contextOf(heat), busy, 60)).resolves.toMatchObject({
      state: 'ROLLBACK_COMPLETE',
    });
  });

  test('reports at once that the action waits at a hook and how to clear it, and repeats it', async () => {
    const heat = new StandInHeat()
      .row(0, busy)
      .row(70, stackRow('UPDATE_COMPLETE'))
      .events([eventOf(0, 'UPDATE_IN_PROGRESS'), pausedAt(5, 'db')]);
    const context = contextOf(heat);
    await waitUntilIdle(context, busy, 60);
    const warnings = context.told.filter(({ kind }) => kind === 'warning');
    expect(warnings).toEqual([
      {
        kind: 'warning',
        text: expect.stringMatching(/^db is paused at its hook pre-update.*hook clear web db --pre-update/),
      },
    ]);
    expect(context.told).toContainEqual(
      expect.objectContaining({ kind: 'heartbeat', waiting: [expect.objectContaining({ path: ['db'] })] }),
    );
  });

  test.each([
    [0, 12],
    [4, 8],
  ])('looks for hooks at most every 10 s, and less often if the events take %i s', async (seconds, most) => {
    const heat = new StandInHeat().row(0, busy).row(120, stackRow('UPDATE_COMPLETE'));
    const starts: number[] = [];
    heat.listEvents = () => {
      starts.push(heat.clock.elapsedMs);
      heat.clock.elapsedMs += seconds * 1000;
      return Promise.resolve([]);
    };
    await waitUntilIdle(contextOf(heat), busy, 60);
    expect(starts.length).toBeGreaterThan(5);
    expect(starts.length).toBeLessThanOrEqual(most);
    const pauses = starts.slice(1).map((start, index) => start - (starts[index] ?? 0));
    expect(Math.min(...pauses)).toBeGreaterThanOrEqual(Math.max(10_000, 4 * seconds * 1000));
  });

  test('still finds the paused resource of a nested stack if Heat cannot list the resources once', async () => {
    const nested = {
      ...busy.ref,
      id: '7e57ab1e-0000-4000-8000-000000000001',
      name: 'web-group-abcdefghijk2',
    };
    const heat = new StandInHeat()
      .row(0, busy)
      .events([eventOf(0, 'UPDATE_IN_PROGRESS'), { ...pausedAt(2, 'db'), stack: nested }]);
    const listResources = heat.listResources.bind(heat);
    let failures = 1;
    heat.listResources = (...asked): ReturnType<typeof listResources> => {
      failures -= 1;
      return failures < 0
        ? listResources(...asked)
        : Promise.reject(
            new RequestError({ method: 'GET', url: 'http://heat.invalid/a', delivery: 'yes', status: 403 }),
          );
    };
    await expect(
      ensureIdle(contextOf(heat), busy, { onInProgress: 'wait', timeoutMinutes: 60, onHook: 'fail' }),
    ).rejects.toMatchObject({
      failureCode: 'paused',
      message: expect.stringContaining('group/db (pre-update)'),
    });
  });

  test('names the hook if the time limit passes before somebody clears it', async () => {
    const heat = new StandInHeat().row(0, busy).events([pausedAt(5, 'db')]);
    await expect(waitUntilIdle(contextOf(heat), busy, 3)).rejects.toMatchObject({
      message: expect.stringContaining('paused at an uncleared hook: db (pre-update)'),
      hint: expect.stringContaining('clear the hook'),
    });
  });

  describe('of an action that the step has requested', () => {
    const rolling = stackRow('ROLLBACK_IN_PROGRESS');
    const requested = { isRequested: true };
    const rollback = [eventOf(0, 'ROLLBACK_IN_PROGRESS'), pausedAt(1, 'db')];

    test('warns of a pause within seconds', async () => {
      const heat = new StandInHeat().row(0, rolling).row(60, stackRow('ROLLBACK_COMPLETE')).events(rollback);
      let warnedAtMs = Number.NaN;
      const onProgress = ({ kind }: Progress): void => {
        if (kind === 'warning') warnedAtMs = heat.clock.elapsedMs;
      };
      await waitUntilIdle({ ...contextOf(heat), onProgress }, rolling, 60, requested);
      expect(warnedAtMs).toBeLessThan(5000);
    });

    test('does not advise to repeat the step or to cancel a rollback if the time limit passes', async () => {
      const heat = new StandInHeat().row(0, rolling).events(rollback);
      const { hint } = (await waitUntilIdle(contextOf(heat), rolling, 1, requested).catch(
        (error: unknown) => error as DeadlineError,
      )) as DeadlineError;
      expect(hint).toMatch(/^Use operation "clear-hooks" with stack-name: web .*operation "wait"/);
      expect(hint).not.toMatch(/Run the step again|operation "cancel"/);
    });

    test('says at once that it is paused, with on-hook: fail', async () => {
      const heat = new StandInHeat().row(0, rolling).events(rollback);
      await expect(
        waitUntilIdle(contextOf(heat), rolling, 60, { ...requested, onHook: 'fail' }),
      ).rejects.toMatchObject({
        message:
          'Stack web is ROLLBACK_IN_PROGRESS, paused at the hook of db (pre-update); Heat continues to wait',
        failureCode: 'paused',
      });
      expect(heat.clock.elapsedMs).toBeLessThan(15_000);
    });
  });

  test('waits even if the events cannot be read', async () => {
    const heat = new StandInHeat().row(0, busy).row(45, stackRow('UPDATE_COMPLETE'));
    heat.listEvents = () =>
      Promise.reject(new RequestError({ method: 'GET', url: '/events', delivery: 'yes', status: 404 }));
    await expect(waitUntilIdle(contextOf(heat), busy, 60)).resolves.toMatchObject({
      state: 'UPDATE_COMPLETE',
    });
  });

  test('fails at the time limit, and names the resources that still run', async () => {
    const heat = new StandInHeat().row(0, busy);
    const waited = waitUntilIdle(contextOf(heat), busy, 3);
    await expect(waited).rejects.toBeInstanceOf(DeadlineError);
    await expect(waited).rejects.toThrow('still UPDATE_IN_PROGRESS after 3 minutes');
    expect(heat.clock.elapsedMs).toBeLessThan(190_000);
  });

  test('stops when the run is cancelled', async () => {
    const heat = new StandInHeat().row(0, busy);
    const reason = new CancelledError('Cancelled');
    await expect(waitUntilIdle(contextOf(heat, { signal: AbortSignal.abort(reason) }), busy, 3)).rejects.toBe(
      reason,
    );
  });
});

describe('atRest', () => {
  const request = (onInProgress: 'wait' | 'fail' | 'supersede') =>
    ({ onInProgress, timeoutMinutes: 60 }) as const;

  test('accepts an idle stack', async () => {
    const stack = stackRow('UPDATE_FAILED');
    await expect(ensureIdle(contextOf(new StandInHeat()), stack, request('fail'))).resolves.toBe(stack);
  });

  test('rejects a busy stack with on-in-progress: fail', async () => {
    const refused = ensureIdle(contextOf(new StandInHeat()), busy, request('fail'));
    await expect(refused).rejects.toBeInstanceOf(StackError);
    await expect(refused).rejects.toThrow('busy: UPDATE_IN_PROGRESS');
  });

  test('names the hook at which a refused stack is paused, and how to clear it', async () => {
    const heat = new StandInHeat().row(0, busy).events([eventOf(0, 'UPDATE_IN_PROGRESS'), pausedAt(0, 'db')]);
    await expect(ensureIdle(contextOf(heat), busy, request('fail'))).rejects.toMatchObject({
      message: 'Stack web is busy: UPDATE_IN_PROGRESS, paused at the hook of db (pre-update)',
      hint: expect.stringMatching(/^Use operation "clear-hooks" with stack-name: web /),
      failureCode: 'in-progress',
    });
  });

  test('refuses it all the same if the events cannot be read', async () => {
    const heat = new StandInHeat().row(0, busy);
    heat.listEvents = () =>
      Promise.reject(new RequestError({ method: 'GET', url: '/events', delivery: 'yes', status: 403 }));
    await expect(ensureIdle(contextOf(heat), busy, request('fail'))).rejects.toThrow(
      'Stack web is busy: UPDATE_IN_PROGRESS',
    );
  });

  test.each(['wait', 'supersede'] as const)('waits with on-in-progress: %s', async (onInProgress) => {
    const heat = new StandInHeat().row(0, busy).row(4, stackRow('UPDATE_COMPLETE'));
    await expect(ensureIdle(contextOf(heat), busy, request(onInProgress))).resolves.toMatchObject({
      state: 'UPDATE_COMPLETE',
    });
  });
});
