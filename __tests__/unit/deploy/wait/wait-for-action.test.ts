import { describe, expect, test } from '@jest/globals';
import { readBaseline } from '../../../../src/deploy/wait/event-feed.js';
import { waitForAction } from '../../../../src/deploy/wait/wait-for-action.js';
import type { Progress } from '../../../../src/deploy/progress.js';
import { CancelledError } from '../../../../src/errors/index.js';
import { at, eventOf, nestedIn, resourceOf, stackRow, WEB } from '../samples.js';
import { contextOf, StandInHeat } from '../stand-in-heat.js';
import { eventsTold, old, running, watchCreate, watchUpdate } from '../watching.js';

describe('an action that succeeds', () => {
  test('ends when its row says so, and reports every event once', async () => {
    const heat = new StandInHeat()
      .row(0, stackRow('CREATE_IN_PROGRESS'))
      .row(12, stackRow('CREATE_COMPLETE'))
      .events([
        eventOf(0, 'CREATE_IN_PROGRESS'),
        eventOf(1, 'CREATE_IN_PROGRESS', 'db'),
        eventOf(11, 'CREATE_COMPLETE', 'db'),
        eventOf(12, 'CREATE_COMPLETE'),
      ]);
    const { ending, told } = await watchCreate(heat);
    expect(ending).toMatchObject({ end: 'succeeded', row: { state: 'CREATE_COMPLETE' } });
    expect(eventsTold(told)).toEqual([
      ' CREATE_IN_PROGRESS',
      'db CREATE_IN_PROGRESS',
      'db CREATE_COMPLETE',
      ' CREATE_COMPLETE',
    ]);
    expect(heat.clock.elapsedMs).toBeLessThan(15_000);
  });

  test.each([
    ['not begun', resourceOf('group', 'INIT_COMPLETE', { physicalId: '' })],
    // As a list that is older than the events shows it.
    ['a resource of its own', resourceOf('group', 'CREATE_IN_PROGRESS')],
  ])(
    'reports the events of the last resource, a group that was %s when resources were listed',
    async (_, group) => {
      const stack = nestedIn(WEB, 'group');
      const heat = new StandInHeat()
        .row(0, stackRow('CREATE_IN_PROGRESS'))
        .row(25, stackRow('CREATE_COMPLETE'))
        .events([
          eventOf(0, 'CREATE_IN_PROGRESS'),
          eventOf(1, 'CREATE_COMPLETE', 'db'),
          eventOf(2, 'CREATE_IN_PROGRESS', 'group'),
          eventOf(2, 'CREATE_IN_PROGRESS', 'one', { stack }),
          eventOf(14, 'CREATE_COMPLETE', 'one', { stack }),
          eventOf(15, 'CREATE_IN_PROGRESS', 'two', { stack }),
          eventOf(24, 'CREATE_COMPLETE', 'two', { stack }),
          eventOf(25, 'CREATE_COMPLETE', 'group'),
          eventOf(25, 'CREATE_COMPLETE'),
        ]);
      heat.resources = [resourceOf('db', 'CREATE_COMPLETE'), group];
      const { ending, told } = await watchCreate(heat);
      expect(ending.end).toBe('succeeded');
      expect(eventsTold(told)).toHaveLength(9);
    },
  );

  test('is noticed within a second and a half after a small stack ends', async () => {
    const heat = new StandInHeat()
      .row(0, stackRow('CREATE_IN_PROGRESS'))
      .row(0.9, stackRow('CREATE_COMPLETE'))
      .events([eventOf(0, 'CREATE_IN_PROGRESS'), eventOf(0, 'CREATE_COMPLETE')]);
    const { ending } = await watchCreate(heat);
    expect(ending.end).toBe('succeeded');
    expect(heat.clock.elapsedMs).toBeLessThan(2400);
  });

  test('does not end with a terminal event alone: the row decides', async () => {
    const heat = new StandInHeat()
      .row(0, stackRow('CREATE_IN_PROGRESS'))
      .row(20, stackRow('CREATE_COMPLETE'))
      .events([eventOf(0, 'CREATE_IN_PROGRESS'), eventOf(3, 'CREATE_COMPLETE')]);
    const { ending } = await watchCreate(heat);
    expect(ending.end).toBe('succeeded');
    expect(heat.clock.elapsedMs).toBeGreaterThanOrEqual(20_000);
  });

  test('does not end with the COMPLETE of the previous action, and reports none of its events', async () => {
    const heat = new StandInHeat()
      .row(0, old)
      .events([eventOf(4, 'UPDATE_IN_PROGRESS'), eventOf(5, 'UPDATE_COMPLETE')]);
    heat.clock.elapsedMs = 18_000;
    heat
      .row(2, running)
      .row(9, stackRow('UPDATE_COMPLETE', { updatedTime: at(20) }))
      .events([eventOf(20, 'UPDATE_IN_PROGRESS'), eventOf(27, 'UPDATE_COMPLETE')]);
    const { ending, told } = await watchUpdate(heat);
    expect(ending.end).toBe('succeeded');
    expect(heat.clock.elapsedMs).toBeGreaterThanOrEqual(27_000);
    expect(eventsTold(told)).toEqual([' UPDATE_IN_PROGRESS', ' UPDATE_COMPLETE']);
  });

  test('is recognized by its events if it ends in the same second as the previous action', async () => {
    const heat = new StandInHeat().row(0, old).events([eventOf(5, 'UPDATE_COMPLETE')]);
    heat.clock.elapsedMs = 5000;
    const before = { updatedTime: at(5), events: await readBaseline(heat, WEB) };
    heat.events([eventOf(5, 'UPDATE_IN_PROGRESS'), eventOf(6, 'UPDATE_COMPLETE')]);
    const { ending } = await watchCreate(heat, { action: 'UPDATE', before });
    expect(ending.end).toBe('succeeded');
    expect(heat.clock.elapsedMs).toBeLessThan(12_000);
  });

  test('reports the resources of nested stacks with path and type', async () => {
    const group = nestedIn(WEB, 'group');
    const heat = new StandInHeat()
      .row(0, stackRow('CREATE_IN_PROGRESS'))
      .row(9, stackRow('CREATE_COMPLETE'))
      .events([
        eventOf(0, 'CREATE_IN_PROGRESS'),
        eventOf(1, 'CREATE_IN_PROGRESS', 'group'),
        eventOf(2, 'CREATE_IN_PROGRESS', 'leaf', { stack: group }),
        eventOf(8, 'CREATE_COMPLETE', 'leaf', { stack: group }),
        eventOf(9, 'CREATE_COMPLETE'),
      ]);
    heat.resources = [
      resourceOf('leaf', 'CREATE_IN_PROGRESS', { stack: group }),
      resourceOf('group', 'CREATE_IN_PROGRESS', { nested: group, type: 'OS::Heat::ResourceGroup' }),
    ];
    const { ending, told } = await watchCreate(heat);
    expect(eventsTold(told)).toContain('group/leaf CREATE_COMPLETE');
    expect(ending.progress.findType(['group', 'leaf'])).toBe('OS::Heat::RandomString');
  });
});

describe('an action that does not end', () => {
  test('times out one minute after Heat’s own limit, and no earlier', async () => {
    const heat = new StandInHeat().row(0, stackRow('CREATE_IN_PROGRESS'));
    const { ending } = await watchCreate(heat, { timeoutMinutes: 5 });
    expect(ending.end).toBe('timed-out');
    expect(heat.clock.elapsedMs).toBeGreaterThan(6 * 60_000);
    expect(heat.clock.elapsedMs).toBeLessThan(6 * 60_000 + 15_000);
  });

  test('gets the complete time limit again for its rollback', async () => {
    const heat = new StandInHeat()
      .row(0, stackRow('CREATE_IN_PROGRESS'))
      .row(290, stackRow('ROLLBACK_IN_PROGRESS'))
      .row(600, stackRow('ROLLBACK_COMPLETE'));
    expect((await watchCreate(heat, { timeoutMinutes: 5 })).ending.end).toBe('rolled-back');
    const endless = new StandInHeat()
      .row(0, stackRow('CREATE_IN_PROGRESS'))
      .row(290, stackRow('ROLLBACK_IN_PROGRESS'));
    expect((await watchCreate(endless, { timeoutMinutes: 5 })).ending.end).toBe('timed-out');
    expect(endless.clock.elapsedMs).toBeGreaterThan((290 + 360) * 1000);
  });

  test('fails after a minute if Heat accepted it and never began', async () => {
    const heat = new StandInHeat().row(0, old);
    heat.clock.elapsedMs = 20_000;
    const { ending } = await watchUpdate(heat);
    expect(ending.end).toBe('never-begun');
    expect(heat.clock.elapsedMs - 20_000).toBeGreaterThan(60_000);
    expect(heat.clock.elapsedMs - 20_000).toBeLessThan(75_000);
  });

  test('reports the resources that still run every half minute', async () => {
    const heat = new StandInHeat()
      .row(0, stackRow('CREATE_IN_PROGRESS'))
      .row(200, stackRow('CREATE_COMPLETE'))
      .events([eventOf(0, 'CREATE_IN_PROGRESS'), eventOf(1, 'CREATE_IN_PROGRESS', 'slow')]);
    const { told } = await watchCreate(heat);
    const beats = told.flatMap((one) => (one.kind === 'heartbeat' ? [one] : []));
    expect(beats.length).toBeGreaterThanOrEqual(5);
    expect(beats.length).toBeLessThanOrEqual(6);
    expect(beats[0]).toMatchObject({ running: ['slow'], count: { done: 0, total: 1 } });
    const times = [0, ...beats.map(({ elapsedMs }) => elapsedMs)];
    const gaps = times.slice(1).map((time, index) => time - (times[index] ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(30_000);
    expect(Math.max(...gaps)).toBeLessThan(41_000);
  });

  test('needs no heartbeat while events arrive', async () => {
    const heat = new StandInHeat()
      .row(0, stackRow('CREATE_IN_PROGRESS'))
      .row(100, stackRow('CREATE_COMPLETE'))
      .events(Array.from({ length: 20 }, (_, index) => eventOf(index * 5, 'CREATE_COMPLETE', `r${index}`)));
    const { told } = await watchCreate(heat);
    expect(told.filter(({ kind }) => kind === 'heartbeat')).toEqual([]);
  });
});

describe('waiting for an action', () => {
  test('stops with the run’s own reason when it is cancelled', async () => {
    const heat = new StandInHeat().row(0, stackRow('CREATE_IN_PROGRESS'));
    const controller = new AbortController();
    const reason = new CancelledError('Cancelled (SIGINT)');
    const getStack = heat.getStack.bind(heat);
    heat.getStack = (ref, options) => {
      if (heat.clock.elapsedMs > 5000) controller.abort(reason);
      return getStack(ref, options);
    };
    const context = contextOf(heat, { signal: controller.signal });
    const watched = { ref: WEB, action: 'CREATE', beganAtMs: heat.clock.now(), timeoutMinutes: 60 } as const;
    await expect(waitForAction(context, watched)).rejects.toBe(reason);
    expect(heat.clock.elapsedMs).toBeLessThan(9000);
  });

  test('sends at most four requests in three seconds after an initial burst, with all requests counted', async () => {
    const group = nestedIn(WEB, 'group');
    const heat = new StandInHeat()
      .row(0, stackRow('CREATE_IN_PROGRESS'))
      .row(590, stackRow('CREATE_COMPLETE'))
      .events(
        Array.from({ length: 500 }, (_, index) => [
          eventOf(index, 'CREATE_IN_PROGRESS', `r${index}`, { stack: nestedIn(group, String(index % 50)) }),
          eventOf(index + 60, index % 40 === 0 ? 'CREATE_FAILED' : 'CREATE_COMPLETE', `r${index}`, {
            stack: nestedIn(group, String(index % 50)),
          }),
        ]).flat(),
      );
    await watchCreate(heat);
    // A poll may read events twice, resources, failures and the row, in addition to the rate limiter's own burst.
    const most = 30 + 4;
    heat.asked.forEach(({ atMs }, index) => {
      expect(index + 1).toBeLessThanOrEqual(atMs / 750 + most);
    });
    expect(heat.asked.length).toBeLessThan(480);
  });

  test('costs at most 55 requests a minute, and reads events of nested stacks only at first, while one resource is created', async () => {
    const heat = new StandInHeat()
      .row(0, stackRow('CREATE_IN_PROGRESS'))
      .row(60.3, stackRow('CREATE_COMPLETE'))
      .events([
        eventOf(0, 'CREATE_IN_PROGRESS'),
        eventOf(0, 'CREATE_IN_PROGRESS', 'slow'),
        eventOf(60, 'CREATE_COMPLETE', 'slow'),
        eventOf(60, 'CREATE_COMPLETE'),
      ]);
    heat.resources = [resourceOf('slow', 'CREATE_IN_PROGRESS')];
    const { told } = await watchCreate(heat);
    expect(heat.asked.length).toBeLessThanOrEqual(55);
    expect(heat.calls('listEvents')).toBeLessThanOrEqual(8);
    expect(heat.calls('listResources')).toBeLessThanOrEqual(2);
    expect(heat.clock.elapsedMs).toBeLessThanOrEqual(60_300 + 2000);
    expect(eventsTold(told)).toHaveLength(4);
  });

  test('shows each event within 2.3 s while several resources are created', async () => {
    const heat = new StandInHeat()
      .row(0, stackRow('CREATE_IN_PROGRESS'))
      .row(59.2, stackRow('CREATE_COMPLETE'));
    heat.events(Array.from({ length: 60 }, (_, second) => eventOf(second, 'CREATE_COMPLETE', `r${second}`)));
    heat.resources = Array.from({ length: 60 }, (_, number) => resourceOf(`r${number}`, 'CREATE_COMPLETE'));
    const context = contextOf(heat);
    const delays: number[] = [];
    const onProgress = (progress: Progress): void => {
      if (progress.kind === 'event') delays.push(heat.clock.now() - progress.event.timeMs);
    };
    const watched = { ref: WEB, action: 'CREATE', beganAtMs: heat.clock.now(), timeoutMinutes: 60 } as const;
    await waitForAction({ ...context, onProgress }, watched);
    expect(delays).toHaveLength(60);
    expect(Math.max(...delays)).toBeLessThanOrEqual(2300);
  });

  test('notices the end by the row if Heat has purged the events, or lists none', async () => {
    const heat = new StandInHeat()
      .row(0, stackRow('CREATE_IN_PROGRESS'))
      .row(30, stackRow('CREATE_COMPLETE'))
      .events([eventOf(0, 'CREATE_IN_PROGRESS', 'db'), eventOf(0, 'CREATE_IN_PROGRESS', 'web')]);
    heat.resources = ['db', 'web'].map((name) => resourceOf(name, 'CREATE_IN_PROGRESS'));
    const { ending } = await watchCreate(heat);
    expect(ending.end).toBe('succeeded');
    expect(heat.clock.elapsedMs).toBeLessThanOrEqual(42_500);
  });

  test('does not ask for outputs that the template does not have, which Heat would read every resource for', async () => {
    const finished = (): StandInHeat => new StandInHeat().row(0, stackRow('CREATE_COMPLETE'));
    const [without, unknown] = [finished(), finished()];
    await watchCreate(without, { hasOutputs: false });
    await watchCreate(unknown);
    expect([without, unknown].map((heat) => heat.calls('getStack with outputs'))).toEqual([0, 1]);
  });

  test('asks for outputs after a failure: the stack may have the template of before', async () => {
    const heat = new StandInHeat().row(0, stackRow('ROLLBACK_COMPLETE'));
    await watchCreate(heat, { hasOutputs: false });
    expect(heat.calls('getStack with outputs')).toBe(1);
  });

  test('asks for outputs once, at the end, because they are the most expensive request', async () => {
    const heat = new StandInHeat()
      .row(0, stackRow('CREATE_IN_PROGRESS'))
      .row(40, stackRow('CREATE_COMPLETE'));
    await watchCreate(heat);
    expect(heat.calls('getStack with outputs')).toBe(1);
  });
});
