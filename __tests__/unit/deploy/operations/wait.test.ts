import { describe, expect, test } from '@jest/globals';
import { waitForCurrentAction } from '../../../../src/deploy/operations/wait.js';
import type { Context } from '../../../../src/deploy/context.js';
import type { OperationResult } from '../../../../src/deploy/result.js';
import { toRepositoryTag } from '../../../../src/deploy/submit/ownership.js';
import { at, eventOf, OWNER, stackRow } from '../samples.js';
import { contextOf, StandInHeat } from '../stand-in-heat.js';

const TAGS = [toRepositoryTag(OWNER), `github-commit:${OWNER.sha}`];

function wait(
  heat: StandInHeat,
  rest: Partial<Context> = {},
  own = true,
  stackName = 'web',
): Promise<OperationResult> {
  return waitForCurrentAction(contextOf(heat, rest), {
    operation: 'wait',
    stackName,
    own,
    timeoutMinutes: 60,
    onHook: 'wait',
  });
}

/** An update that began at second 50 and ends at second 60 in that state, after a create at second 0. */
function updating(end: string): StandInHeat {
  const updatedTime = at(50);
  const heat = new StandInHeat()
    .row(0, stackRow('UPDATE_IN_PROGRESS', { updatedTime, tags: TAGS, disableRollback: true }))
    .row(60, stackRow(end, { updatedTime, tags: TAGS, disableRollback: true, statusReason: 'the reason' }))
    .events([
      eventOf(0, 'CREATE_IN_PROGRESS'),
      eventOf(1, 'CREATE_FAILED', 'db', { statusReason: 'old' }),
      eventOf(2, 'CREATE_COMPLETE'),
      eventOf(50, 'UPDATE_IN_PROGRESS'),
      eventOf(51, 'UPDATE_IN_PROGRESS', 'app'),
      eventOf(59, end, 'app', { statusReason: 'no quota' }),
      eventOf(60, end),
    ]);
  heat.clock.elapsedMs = 52_000;
  return heat;
}

describe('wait', () => {
  test('waits for the action that runs, and reports only its own events', async () => {
    const result = await wait(updating('UPDATE_COMPLETE'), { owner: OWNER });
    expect(result).toMatchObject({ outcome: 'updated', changed: true, stack: { status: 'UPDATE_COMPLETE' } });
    expect(result.events?.map(({ state, path }) => `${state} ${path.join('/')}`)).toEqual([
      'UPDATE_IN_PROGRESS ',
      'UPDATE_IN_PROGRESS app',
      'UPDATE_COMPLETE app',
      'UPDATE_COMPLETE ',
    ]);
  });

  test('fails with the root cause if the action fails', async () => {
    const { outcome, failure } = await wait(updating('UPDATE_FAILED'), { owner: OWNER });
    expect(outcome).toBe('failed');
    expect(failure?.resources.map(({ path }) => path)).toEqual(['app']);
  });

  test('of a restore says that Heat has removed the tags by which a stack is known', async () => {
    const heat = new StandInHeat().row(0, stackRow('RESTORE_IN_PROGRESS', { tags: [] }));
    await expect(wait(heat, { owner: OWNER })).rejects.toMatchObject({
      message: expect.stringContaining('was not deployed from this repository'),
      hint: expect.stringMatching(/removes the tags .* restores a snapshot\. To wait for it, use own: false/),
    });
  });

  test('refuses a stack of this repository that someone has deployed without naming the commit', async () => {
    const heat = new StandInHeat().row(0, stackRow('UPDATE_IN_PROGRESS', { tags: [toRepositoryTag(OWNER)] }));
    await expect(wait(heat, { owner: OWNER })).rejects.toMatchObject({
      message: expect.stringContaining('has no tag of the commit that it was deployed from'),
      hint: expect.stringContaining('own: false'),
    });
  });

  test('outside of a workflow accepts a stack of this repository without a commit', async () => {
    const heat = updating('UPDATE_COMPLETE');
    const row = { updatedTime: at(50), tags: [toRepositoryTag(OWNER)] };
    heat.row(0, stackRow('UPDATE_IN_PROGRESS', row)).row(60, stackRow('UPDATE_COMPLETE', row));
    expect(await wait(heat, { owner: { ...OWNER, sha: '', headSha: '' } })).toMatchObject({
      outcome: 'updated',
    });
  });

  test('reports how an action ended that has ended already', async () => {
    const heat = updating('UPDATE_COMPLETE');
    heat.clock.elapsedMs = 300_000;
    expect(await wait(heat)).toMatchObject({ outcome: 'updated' });
  });

  test.each(['CREATE_COMPLETE', 'UPDATE_COMPLETE', 'CHECK_FAILED'])(
    'waits for an action that begins right after the step has seen the stack in %s',
    async (before) => {
      const heat = new StandInHeat().row(0, stackRow(before, { updatedTime: at(9) }));
      heat.clock.elapsedMs = 50_000;
      const listEvents = heat.listEvents.bind(heat);
      heat.listEvents = (...asked) => {
        heat.listEvents = listEvents;
        const updatedTime = at(50);
        heat
          .row(0, stackRow('UPDATE_IN_PROGRESS', { updatedTime }))
          .row(10, stackRow('UPDATE_COMPLETE', { updatedTime }))
          .events([eventOf(9, before), eventOf(50, 'UPDATE_IN_PROGRESS'), eventOf(60, 'UPDATE_COMPLETE')]);
        return listEvents(...asked);
      };
      const { outcome, failure } = await wait(heat);
      expect(failure).toBeUndefined();
      expect(outcome).toBe('updated');
      expect(heat.clock.elapsedMs).toBeGreaterThanOrEqual(60_000);
    },
  );

  test('takes a rollback for the end of the action that failed', async () => {
    const heat = new StandInHeat()
      .row(0, stackRow('ROLLBACK_IN_PROGRESS', { updatedTime: at(0) }))
      .row(9, stackRow('ROLLBACK_COMPLETE', { updatedTime: at(0) }))
      .events([
        eventOf(0, 'UPDATE_IN_PROGRESS'),
        eventOf(1, 'UPDATE_FAILED', 'app', { statusReason: 'no quota' }),
        eventOf(1, 'UPDATE_FAILED'),
        eventOf(2, 'ROLLBACK_IN_PROGRESS'),
        eventOf(9, 'ROLLBACK_COMPLETE'),
      ]);
    heat.clock.elapsedMs = 5000;
    const { failure } = await wait(heat);
    expect(failure).toMatchObject({ code: 'rolled-back', resources: [{ path: 'app' }] });
  });

  test('succeeds when a delete has deleted the stack', async () => {
    const heat = new StandInHeat()
      .row(0, stackRow('DELETE_IN_PROGRESS'))
      .row(5, undefined)
      .events([eventOf(0, 'DELETE_IN_PROGRESS')]);
    expect(await wait(heat)).toMatchObject({ outcome: 'deleted', failure: undefined });
  });

  test('reports the delete that has ended if the id of the stack is given, but not if its name is', async () => {
    const deleted = stackRow('DELETE_COMPLETE', { tags: TAGS });
    const heat = new StandInHeat()
      .row(0, deleted)
      .events([
        eventOf(0, 'CREATE_COMPLETE'),
        eventOf(9, 'DELETE_IN_PROGRESS'),
        eventOf(20, 'DELETE_COMPLETE'),
      ]);
    heat.clock.elapsedMs = 60_000;
    const result = await wait(heat, { owner: OWNER }, true, deleted.id);
    expect(result).toMatchObject({ outcome: 'deleted', changed: true, stack: { status: 'DELETE_COMPLETE' } });
    expect(result.failure).toBeUndefined();
    await expect(wait(heat, { owner: OWNER })).rejects.toMatchObject({ failureCode: 'not-found' });
  });

  test.each([
    ['of another repository', ['github-repository:github.com/acme/other'], 'this repository'],
    ['of two repositories', [...TAGS, 'github-repository:github.com/acme/other'], 'this repository'],
    ['without tags', [], 'this repository'],
    ['of another commit', [toRepositoryTag(OWNER), `github-commit:${'f'.repeat(40)}`], 'another commit'],
  ])('refuses a stack %s, unless own is false', async (_, tags, reason) => {
    const heat = new StandInHeat().row(0, stackRow('CREATE_COMPLETE', { tags }));
    await expect(wait(heat, { owner: OWNER })).rejects.toMatchObject({
      message: expect.stringContaining(reason) as unknown,
      failureCode: 'superseded',
    });
    expect(await wait(heat, { owner: OWNER }, false)).toMatchObject({ outcome: 'created' });
  });
});
