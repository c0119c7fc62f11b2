import { describe, expect, test } from '@jest/globals';
import { clearHooks } from '../../../../src/deploy/operations/clear-hooks.js';
import { RequestError } from '../../../../src/errors/index.js';
import type { StackEvent } from '../../../../src/heat/index.js';
import { at, eventOf, nestedIn, resourceOf, stackRow, WEB } from '../samples.js';
import { contextOf, StandInHeat } from '../stand-in-heat.js';

const GROUP = nestedIn(WEB, 'group');
const request = { operation: 'clear-hooks', stackName: 'web', resourceName: undefined } as const;

function paused(second: number, name: string, stack = WEB): StackEvent {
  const statusReason = 'CREATE paused until Hook pre-create is cleared';
  return eventOf(second, 'INIT_COMPLETE', name, { statusReason, stack });
}

function cleared(second: number, name: string): StackEvent {
  return eventOf(second, 'INIT_COMPLETE', name, { statusReason: 'Hook pre-create is cleared' });
}

/** A create that is paused at `db` and, in a nested stack, at `group/server`. */
function pausedCreate(): StandInHeat {
  const heat = new StandInHeat()
    .row(0, stackRow('CREATE_IN_PROGRESS'))
    .events([
      eventOf(0, 'CREATE_IN_PROGRESS'),
      paused(1, 'db'),
      eventOf(1, 'CREATE_IN_PROGRESS', 'group'),
      paused(2, 'server', GROUP),
    ]);
  heat.resources = [
    resourceOf('db', 'INIT_COMPLETE'),
    resourceOf('group', 'CREATE_IN_PROGRESS', { nested: GROUP }),
    resourceOf('server', 'INIT_COMPLETE', { stack: GROUP, parentResource: 'group' }),
  ];
  heat.clock.elapsedMs = 10_000;
  return heat;
}

const signal = (stack: string, name: string): unknown => ({
  call: 'signalResource',
  body: { stack, name, details: { unset_hook: 'pre-create' } },
});

function requestError(facts: Partial<ConstructorParameters<typeof RequestError>[0]>): RequestError {
  return new RequestError({ method: 'POST', url: 'http://heat/signal', delivery: 'yes', ...facts });
}

describe('clear-hooks', () => {
  test('signals every paused resource in its own stack, and returns what it cleared', async () => {
    const heat = pausedCreate();
    const result = await clearHooks(contextOf(heat), request);
    expect(heat.sent).toEqual([signal(WEB.id, 'db'), signal(GROUP.id, 'server')]);
    expect(result).toMatchObject({ outcome: 'cleared', changed: true });
    expect(result.data).toEqual([
      { path: 'db', stackId: WEB.id, hook: 'pre-create', since: at(1) },
      { path: 'group/server', stackId: GROUP.id, hook: 'pre-create', since: at(2) },
    ]);
  });

  test.each(['server', 'group/server', 'group/*'])(
    'clears only what resource-name: %s selects',
    async (name) => {
      const heat = pausedCreate();
      await clearHooks(contextOf(heat), { ...request, resourceName: name });
      expect(heat.sent).toEqual([signal(GROUP.id, 'server')]);
    },
  );

  test('sends nothing to a stack without an action, whatever its old events say', async () => {
    const heat = new StandInHeat().row(0, stackRow('CREATE_FAILED')).events([paused(0, 'db')]);
    const result = await clearHooks(contextOf(heat), request);
    expect(result).toMatchObject({ outcome: 'unchanged', changed: false, data: [] });
    expect(heat.sent).toEqual([]);
  });

  test('does not count a hook that someone else cleared in the meantime', async () => {
    const heat = pausedCreate();
    heat.onChange = (_, count) => {
      if (count === 1) throw requestError({ status: 400, type: 'InvalidBreakPointHook' });
    };
    const { data } = await clearHooks(contextOf(heat), request);
    expect(data).toMatchObject([{ path: 'group/server' }]);
  });

  test('looks up a signal whose response was lost, and does not repeat it if it arrived', async () => {
    const heat = pausedCreate();
    heat.onChange = (_, count) => {
      if (count > 1) return;
      heat.events([cleared(heat.clock.elapsedMs / 1000, 'db')]);
      throw requestError({ code: 'ECONNRESET', delivery: 'maybe' });
    };
    const { data } = await clearHooks(contextOf(heat), { ...request, resourceName: 'db' });
    expect(heat.sent.length).toBe(1);
    expect(data).toMatchObject([{ path: 'db' }]);
  });

  test('repeats a lost signal that did not arrive', async () => {
    const heat = pausedCreate();
    heat.onChange = (_, count) => {
      if (count === 1) throw requestError({ code: 'ECONNRESET', delivery: 'maybe' });
    };
    await clearHooks(contextOf(heat), { ...request, resourceName: 'db' });
    expect(heat.sent).toEqual([signal(WEB.id, 'db'), signal(WEB.id, 'db')]);
  });
});

describe('clear-hooks, if Heat has deleted the events of the pause', () => {
  /** A create that is paused at `db` and `group/server`, of which only later events are left. */
  function purgedCreate(): StandInHeat {
    const heat = pausedCreate();
    heat.environment = {
      resource_registry: {
        resources: {
          db: { hooks: 'pre-create' },
          group: { 'serv*': { hooks: ['pre-create', 'pre-update'] } },
        },
      },
    };
    heat.purge(({ time }) => time < at(2));
    return heat;
  }
  const rejectAllBut = (heat: StandInHeat, ...names: readonly string[]): void => {
    heat.onChange = () => {
      const { name, details } = heat.sent.at(-1)?.body as { name: string; details: { unset_hook: string } };
      if (!names.includes(`${name} ${details.unset_hook}`))
        throw requestError({ status: 400, type: 'InvalidBreakPointHook' });
    };
  };

  test('signals each resource with a hook in the environment, and returns what Heat accepts', async () => {
    const heat = purgedCreate();
    rejectAllBut(heat, 'db pre-create', 'server pre-create');
    const context = contextOf(heat);
    const result = await clearHooks(context, request);
    expect(result).toMatchObject({ outcome: 'cleared', changed: true });
    expect(result.data).toEqual([
      { path: 'group/server', stackId: GROUP.id, hook: 'pre-create', since: at(2) },
      { path: 'db', stackId: WEB.id, hook: 'pre-create', since: '' },
    ]);
    expect(context.told).toContainEqual({
      kind: 'fact',
      text: expect.stringMatching(/^Heat has deleted events of this action.*\(1\)$/),
    });
  });

  test('sends only the signals that resource-name selects', async () => {
    const heat = purgedCreate();
    await clearHooks(contextOf(heat), { ...request, resourceName: 'db' });
    expect(heat.sent).toEqual([signal(WEB.id, 'db')]);
  });

  test('changes nothing if Heat accepts none, or the environment has no hooks', async () => {
    const heat = purgedCreate();
    rejectAllBut(heat);
    const resourceName = 'db';
    expect(await clearHooks(contextOf(heat), { ...request, resourceName })).toMatchObject({
      outcome: 'unchanged',
      data: [],
    });
    const other = purgedCreate();
    other.environment = {};
    await clearHooks(contextOf(other), { ...request, resourceName });
    expect(other.sent).toEqual([]);
  });
});
