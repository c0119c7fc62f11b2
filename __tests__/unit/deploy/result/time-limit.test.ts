import { describe, expect, test } from '@jest/globals';
import { findFailure } from '../../../../src/deploy/result/failed-action.js';
import { ActionProgress } from '../../../../src/deploy/wait/action-progress.js';
import { FailedResources } from '../../../../src/deploy/wait/failed-resources.js';
import type { ActionEnd } from '../../../../src/deploy/wait/wait-for-action.js';
import { eventOf, resourceOf, stackRow, WEB } from '../samples.js';
import { StandInHeat } from '../stand-in-heat.js';

const ABORTED =
  'CREATE aborted (Task create from Server "server" Stack "web" [11111111-0000-0000-0000-000000000000] Timed out)';

function endOf(rest: Partial<ActionEnd>, stackReason = 'Timed out', action = 'CREATE' as const): ActionEnd {
  const progress = new ActionProgress(WEB, action);
  progress.learn([resourceOf('server', 'CREATE_FAILED', { type: 'OS::Nova::Server' })]);
  progress.add([
    eventOf(60, `${action}_FAILED`, 'server', { statusReason: ABORTED }),
    eventOf(60, `${action}_FAILED`, undefined, { statusReason: stackReason }),
  ]);
  const failures = new FailedResources(new StandInHeat(), progress.tree);
  return { end: 'failed', action, row: undefined, finalState: undefined, progress, failures, ...rest };
}

describe('an action that Heat ended at its time limit', () => {
  test.each(['Timed out', 'Create timed out'])('names the limit and the input for it: %s', (reason) => {
    const row = stackRow('CREATE_FAILED', { statusReason: reason });
    expect(findFailure(endOf({ row }, reason), undefined, 'Create of stack web')).toMatchObject({
      summary: `Create of stack web exceeded its time limit: server (OS::Nova::Server) is CREATE_FAILED: ${ABORTED}`,
      code: 'timed-out',
      hint: 'Heat ended the action at its time limit. Check why the resource takes so long. If it needs more time, increase timeout-in-minutes, then run the step again. The stack stays CREATE_FAILED until then.',
    });
  });

  test('is also the cause if Heat then rolled it back', () => {
    const row = stackRow('ROLLBACK_COMPLETE', { statusReason: 'Stack ROLLBACK completed successfully' });
    expect(findFailure(endOf({ end: 'rolled-back', row }), undefined, 'Create of stack web')).toMatchObject({
      summary: expect.stringContaining('Create of stack web exceeded its time limit and was rolled back: '),
      code: 'timed-out',
      hint: expect.stringMatching(/increase timeout-in-minutes.* Heat has deleted the resources/),
    });
  });

  test('says that the same limit stopped the rollback', () => {
    const row = stackRow('ROLLBACK_FAILED', { statusReason: 'Timed out' });
    expect(
      findFailure(endOf({ end: 'rollback-failed', row }), undefined, 'Create of stack web'),
    ).toMatchObject({
      summary: expect.stringMatching(
        /^Create of stack web exceeded its time limit, and its rollback failed: .*; the rollback: Timed out$/,
      ),
      code: 'rollback-failed',
      hint: 'The rollback has the same time limit. Check why the resource takes so long, or increase timeout-in-minutes, then run the step again.',
    });
  });

  test('is not assumed because a resource has a limit of its own', () => {
    const reason = 'Resource CREATE failed: WaitConditionTimeout: resources.wait: 0 of 1 received: timed out';
    const row = stackRow('CREATE_FAILED', { statusReason: reason });
    expect(findFailure(endOf({ row }, reason), undefined, 'Create of stack web')).toMatchObject({
      summary: expect.stringContaining('Create of stack web failed: '),
      code: 'stack-failed',
    });
  });
});
