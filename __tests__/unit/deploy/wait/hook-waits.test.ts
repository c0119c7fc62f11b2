import { describe, expect, test } from '@jest/globals';
import { deleteOperation } from '../../../../src/deploy/operations/delete.js';
import { clearCommand, hookWarning } from '../../../../src/deploy/wait/hook-texts.js';
import { buildActionResult } from '../../../../src/deploy/result/action-result.js';
import { toPausedResult } from '../../../../src/deploy/result/paused-result.js';
import type { OnHook } from '../../../../src/deploy/request.js';
import { ActionProgress } from '../../../../src/deploy/wait/action-progress.js';
import type { HookType, StackEvent } from '../../../../src/heat/index.js';
import { at, eventOf, nestedIn, stackRow, WEB } from '../samples.js';
import { contextOf, StandInHeat } from '../stand-in-heat.js';
import { eventsTold, running, watchCreate, watchUpdate } from '../watching.js';

const GROUP = nestedIn(WEB, 'group');

function paused(second: number, state: string, name: string, hook: HookType, stack = WEB): StackEvent {
  const action = hook.replace(/^\w+-/, '').toUpperCase();
  const statusReason = `${action} paused until Hook ${hook} is cleared`;
  return eventOf(second, state, name, { statusReason, stack });
}

function cleared(second: number, state: string, name: string, hook: HookType): StackEvent {
  return eventOf(second, state, name, { statusReason: `Hook ${hook} is cleared` });
}

describe('a resource at a hook', () => {
  test('is neither done nor running, and runs again once the hook is cleared', () => {
    const story = new ActionProgress(WEB, 'CREATE');
    story.add([eventOf(0, 'CREATE_IN_PROGRESS'), paused(1, 'INIT_COMPLETE', 'db', 'pre-create')]);
    expect(story.count()).toEqual({ done: 0, total: 1 });
    expect(story.runningPaths()).toEqual([]);
    expect(story.hooks.current()).toEqual([
      { path: ['db'], hook: 'pre-create', stack: WEB, sinceMs: Date.parse(at(1)) },
    ]);
    story.add([cleared(5, 'INIT_COMPLETE', 'db', 'pre-create'), eventOf(5, 'CREATE_IN_PROGRESS', 'db')]);
    expect(story.runningPaths()).toEqual(['db']);
    expect(story.hooks.uncleared()).toEqual([]);
  });

  test('is done only when the hook after its action is cleared', () => {
    const story = new ActionProgress(WEB, 'CREATE');
    story.add([
      eventOf(0, 'CREATE_IN_PROGRESS', 'db'),
      eventOf(1, 'CREATE_COMPLETE', 'db'),
      paused(1, 'CREATE_COMPLETE', 'db', 'post-create'),
    ]);
    expect(story.count()).toEqual({ done: 0, total: 1 });
    const [told] = story.add([cleared(9, 'CREATE_COMPLETE', 'db', 'post-create')]);
    expect(told?.count).toEqual({ done: 1, total: 1 });
    expect(told?.event.durationMs).toBeUndefined();
  });

  test('does not count as failed if its last action failed', async () => {
    const heat = new StandInHeat()
      .row(0, stackRow('CREATE_IN_PROGRESS'))
      .row(9, stackRow('CREATE_FAILED', { disableRollback: true, statusReason: 'Resource CREATE failed' }))
      .events([
        eventOf(0, 'CREATE_IN_PROGRESS'),
        paused(1, 'CREATE_FAILED', 'db', 'pre-update'),
        eventOf(8, 'CREATE_FAILED', 'app', { statusReason: 'no quota' }),
        eventOf(9, 'CREATE_FAILED'),
      ]);
    const { ending } = await watchCreate(heat);
    const { failure } = buildActionResult(ending, undefined, 'Create of stack web');
    expect(failure?.resources.map(({ path }) => path)).toEqual(['app']);
    expect(failure?.summary).not.toContain('hook');
  });

  test('is reported at once with its path and how to clear it, polled at the usual rate, and named in the failure', async () => {
    const heat = new StandInHeat()
      .row(0, stackRow('CREATE_IN_PROGRESS'))
      .row(60, stackRow('CREATE_FAILED', { disableRollback: true, statusReason: 'Timed out' }))
      .events([
        eventOf(0, 'CREATE_IN_PROGRESS'),
        eventOf(1, 'CREATE_IN_PROGRESS', 'group'),
        paused(2, 'INIT_COMPLETE', 'db', 'pre-create', GROUP),
        eventOf(60, 'CREATE_FAILED', 'group', { statusReason: 'CREATE aborted (Task create Timed out)' }),
        eventOf(60, 'CREATE_FAILED', undefined, { statusReason: 'Timed out' }),
      ]);
    const { ending, told } = await watchCreate(heat, { timeoutMinutes: 1 });
    const index = told.findIndex(({ kind }) => kind === 'warning');
    expect(told[index]).toEqual({
      kind: 'warning',
      text:
        'group/db is paused at its hook pre-create; Heat continues when you clear it. ' +
        'To clear it: openstack stack hook clear web group/db --pre-create',
    });
    expect(told[index - 1]).toMatchObject({ kind: 'event', event: { path: ['group', 'db'] } });
    expect(eventsTold(told)).toContain('group/db INIT_COMPLETE');
    const beats = told.filter((one) => one.kind === 'heartbeat');
    expect(beats[0]).toMatchObject({ waiting: [{ path: ['group', 'db'], hook: 'pre-create' }] });
    const { failure } = buildActionResult(ending, undefined, 'Create of stack web');
    expect(failure?.summary).toMatch(/; paused at an uncleared hook: group\/db \(pre-create\)$/);
    expect(failure?.hint).toMatch(
      /clear the hook while the step waits \(openstack stack hook clear web group\/db --pre-create\), or remove it from/,
    );
  });

  test('is warned of once, however many hooks it has passed before the step reads its events', async () => {
    const heat = new StandInHeat()
      .row(0, stackRow('CREATE_IN_PROGRESS'))
      .row(9, stackRow('CREATE_COMPLETE'))
      .events([
        eventOf(0, 'CREATE_IN_PROGRESS'),
        paused(0, 'INIT_COMPLETE', 'db', 'pre-create'),
        cleared(0, 'INIT_COMPLETE', 'db', 'pre-create'),
        eventOf(0, 'CREATE_IN_PROGRESS', 'db'),
        eventOf(0, 'CREATE_COMPLETE', 'db'),
        paused(0, 'CREATE_COMPLETE', 'db', 'post-create'),
        cleared(8, 'CREATE_COMPLETE', 'db', 'post-create'),
        eventOf(9, 'CREATE_COMPLETE'),
      ]);
    const { told } = await watchCreate(heat);
    const warnings = told.flatMap((one) => (one.kind === 'warning' ? [one.text] : []));
    expect(warnings).toEqual([expect.stringMatching(/^db is paused at its hook post-create;/)]);
  });

  test('waits no more when a rollback takes over, which Heat shows by no event of the resource', () => {
    const story = new ActionProgress(WEB, 'UPDATE');
    story.add([eventOf(0, 'UPDATE_IN_PROGRESS'), paused(1, 'CREATE_COMPLETE', 'db', 'pre-update')]);
    expect(story.hooks.current()).toHaveLength(1);
    story.add([eventOf(9, 'ROLLBACK_IN_PROGRESS')]);
    expect(story.hooks.current()).toEqual([]);
    expect(story.hooks.uncleared()).toHaveLength(1);
    story.add([paused(10, 'CREATE_COMPLETE', 'db', 'pre-update')]);
    expect(story.hooks.current()).toMatchObject([{ path: ['db'], hook: 'pre-update' }]);
  });

  test('is polled no more often than a running resource', async () => {
    const requests = async (event: StackEvent): Promise<number> => {
      const heat = new StandInHeat()
        .row(0, stackRow('CREATE_IN_PROGRESS'))
        .row(300, stackRow('CREATE_COMPLETE'))
        .events([eventOf(0, 'CREATE_IN_PROGRESS'), event, eventOf(300, 'CREATE_COMPLETE')]);
      await watchCreate(heat);
      return heat.asked.length;
    };
    const atHook = await requests(paused(2, 'INIT_COMPLETE', 'db', 'pre-create'));
    expect(atHook).toBe(await requests(eventOf(2, 'CREATE_IN_PROGRESS', 'db')));
  });

  test('is a warning only for the first few', async () => {
    const names = Array.from({ length: 8 }, (_, index) => `r${index}`);
    const heat = new StandInHeat()
      .row(0, stackRow('CREATE_IN_PROGRESS'))
      .row(9, stackRow('CREATE_COMPLETE'))
      .events([
        eventOf(0, 'CREATE_IN_PROGRESS'),
        ...names.map((name) => paused(1, 'INIT_COMPLETE', name, 'pre-create')),
        ...names.map((name) => cleared(5, 'INIT_COMPLETE', name, 'pre-create')),
        eventOf(9, 'CREATE_COMPLETE'),
      ]);
    const { told } = await watchCreate(heat);
    const kinds = told.flatMap((one) => ('text' in one && one.text.includes('hook') ? [one.kind] : []));
    expect(kinds).toEqual([...Array<string>(5).fill('warning'), ...Array<string>(3).fill('fact')]);
  });
});

describe('a rollback at a hook', () => {
  /** An update that fails, or is cancelled, and whose rollback waits at a hook. */
  async function rollingBack(isFailed: boolean, onHook: OnHook): Promise<ReturnType<typeof toPausedResult>> {
    const heat = new StandInHeat()
      .row(0, running)
      .row(40, stackRow('ROLLBACK_IN_PROGRESS', { updatedTime: at(20) }))
      .row(9000, stackRow('ROLLBACK_COMPLETE', { updatedTime: at(20) }))
      .events([
        eventOf(20, 'UPDATE_IN_PROGRESS'),
        ...(isFailed
          ? [
              eventOf(39, 'UPDATE_FAILED', 'app', { statusReason: 'no quota' }),
              eventOf(39, 'UPDATE_FAILED', undefined, { statusReason: 'no quota' }),
            ]
          : []),
        eventOf(40, 'ROLLBACK_IN_PROGRESS'),
        paused(41, 'UPDATE_COMPLETE', 'db', 'pre-update'),
      ]);
    const { ending } = await watchUpdate(heat, { onHook });
    expect(ending.end).toBe('paused');
    expect(heat.clock.elapsedMs).toBeLessThan(120_000);
    const title = 'Update of stack web';
    return toPausedResult(ending, buildActionResult(ending, undefined, title), title, onHook);
  }

  test.each(['return', 'fail'] as const)(
    'ends the wait with on-hook: %s, as a failure with its cause',
    async (onHook) => {
      const { outcome, failure, hooks } = await rollingBack(true, onHook);
      expect(outcome).toBe('failed');
      expect(hooks).toMatchObject([{ path: 'db', hook: 'pre-update' }]);
      expect(failure).toMatchObject({
        summary: expect.stringMatching(
          /^Update of stack web failed, and its rollback is paused at the hook of db \(pre-update\); Heat continues to wait: app .* no quota$/,
        ),
        hint: expect.stringContaining('Use operation "clear-hooks" with stack-name: web '),
        code: 'paused',
      });
    },
  );

  test('after a cancellation by someone else says that', async () => {
    const { outcome, failure } = await rollingBack(false, 'return');
    expect(outcome).toBe('failed');
    expect(failure?.summary).toBe(
      'Update of stack web was cancelled by someone else, and its rollback is paused at the hook of db (pre-update); Heat continues to wait',
    );
  });
});

test('prevents a retry of the delete that waits at it', async () => {
  const heat = new StandInHeat().row(0, stackRow('CREATE_COMPLETE', { updatedTime: at(1) }));
  heat.clock.elapsedMs = 100_000;
  heat.onChange = () => {
    const second = heat.clock.elapsedMs / 1000;
    heat
      .row(0, stackRow('DELETE_IN_PROGRESS', { updatedTime: at(second) }))
      .row(60, stackRow('DELETE_FAILED', { updatedTime: at(second), statusReason: 'Timed out' }))
      .events([
        eventOf(Math.ceil(second), 'DELETE_IN_PROGRESS'),
        paused(Math.ceil(second) + 1, 'CREATE_COMPLETE', 'db', 'pre-delete'),
        eventOf(Math.ceil(second) + 59, 'CREATE_COMPLETE', 'db', {
          statusReason: 'Failure occurred while waiting.',
        }),
        eventOf(Math.ceil(second) + 60, 'DELETE_FAILED', undefined, { statusReason: 'Timed out' }),
      ]);
  };
  const context = contextOf(heat);
  const { outcome, failure } = await deleteOperation(context, {
    operation: 'delete',
    stackName: 'web',
    timeoutMinutes: 1,
    wait: true,
    onInProgress: 'wait',
    onHook: 'wait',
    deleteAttempts: 3,
    dryRun: false,
    protect: [],
  });
  expect(outcome).toBe('failed');
  expect(heat.sent.length).toBe(1);
  expect(failure?.summary).toContain('paused at an uncleared hook: db (pre-delete)');
  expect(failure?.hint).toContain('openstack stack hook clear web db --pre-delete');
});

describe('the command that clears a hook', () => {
  const wait = { path: ['group', 'db'], hook: 'pre-update', stack: GROUP, sinceMs: 0 } as const;

  test('has the path through nested stacks for a hook before an action', () => {
    expect(clearCommand(wait, WEB)).toBe('openstack stack hook clear web group/db --pre-update');
  });

  test('is a signal to the nested stack for a hook after an action, as the client has no option for it', () => {
    expect(clearCommand({ ...wait, hook: 'post-update' }, WEB)).toBe(
      `openstack stack resource signal ${GROUP.id} db --data '{"unset_hook": "post-update"}'`,
    );
  });

  test('quotes names that have a meaning for the shell', () => {
    const odd = { path: ["it's $(x)"], hook: 'pre-create', stack: WEB, sinceMs: 0 } as const;
    expect(hookWarning(odd, WEB)).toContain(`clear web 'it'\\''s $(x)' --pre-create`);
  });
});
