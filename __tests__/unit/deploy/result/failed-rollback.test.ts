import { describe, expect, test } from '@jest/globals';
import { findFailure } from '../../../../src/deploy/result/failed-action.js';
import type { Failure } from '../../../../src/deploy/result.js';
import { ActionProgress } from '../../../../src/deploy/wait/action-progress.js';
import { FailedResources } from '../../../../src/deploy/wait/failed-resources.js';
import type { EndState } from '../../../../src/deploy/wait/classify-state.js';
import type { ActionEnd } from '../../../../src/deploy/wait/wait-for-action.js';
import { eventOf, resourceOf, stackRow, WEB } from '../samples.js';
import { StandInHeat } from '../stand-in-heat.js';

const QUOTA = "OverQuotaClient: resources.net: Quota exceeded for resources: ['network']. (HTTP 409)";
const UNKNOWN = 'ValueError: resources.net: no luck';
const HELD =
  'Resource DELETE failed: Conflict: resources.port: Port 6e2 is currently a parent port for trunk 7aa.';

interface Ended {
  readonly cause: string;
  readonly rollback: string;
  readonly stackReason?: string;
  readonly end?: EndState;
}

function fail({ cause, rollback, stackReason = cause, end = 'rollback-failed' }: Ended): Failure | undefined {
  const progress = new ActionProgress(WEB, 'UPDATE');
  progress.learn([resourceOf('net', 'UPDATE_FAILED', { type: 'OS::Neutron::Net' })]);
  progress.add([
    eventOf(60, 'UPDATE_FAILED', 'net', { statusReason: cause }),
    eventOf(60, 'UPDATE_FAILED', undefined, { statusReason: stackReason }),
  ]);
  const failures = new FailedResources(new StandInHeat(), progress.tree);
  const row = stackRow('ROLLBACK_FAILED', { statusReason: rollback });
  const actionEnd: ActionEnd = { end, action: 'UPDATE', row, finalState: undefined, progress, failures };
  return findFailure(actionEnd, undefined, 'Update of stack web');
}

describe('the next step after a failed rollback', () => {
  test('is about the cause of the failure, too, if it is known', () => {
    expect(fail({ cause: QUOTA, rollback: 'Resource UPDATE failed: no luck' })).toMatchObject({
      code: 'rollback-failed',
      hint: expect.stringMatching(
        /^The project's quota of networks is used up\. .*; then run the step again\. The rollback failed, too: Fix what stopped the rollback, then run the step again\.$/,
      ),
    });
  });

  test('is about what stopped the rollback, if that is known', () => {
    const hint = expect.stringMatching(
      /^A trunk .*"openstack network trunk show 7aa" .*run the step again\.$/,
    );
    expect(fail({ cause: UNKNOWN, rollback: HELD })).toMatchObject({ code: 'rollback-failed', hint });
  });

  test('is about both if both are known', () => {
    expect(fail({ cause: QUOTA, rollback: HELD })?.hint).toMatch(
      /^The project's quota of networks .* The rollback failed, too: A trunk /,
    );
  });

  test('is said once if both have the same cause', () => {
    expect(fail({ cause: QUOTA, rollback: `Resource UPDATE failed: ${QUOTA}` })?.hint).toMatch(
      /^The project's quota of networks [^]*then run the step again\.$/,
    );
    expect(fail({ cause: QUOTA, rollback: `Resource UPDATE failed: ${QUOTA}` })?.hint).not.toMatch(
      /rollback/,
    );
  });

  test('names the time limit that passed before another cause stopped the rollback', () => {
    expect(fail({ cause: UNKNOWN, stackReason: 'Timed out', rollback: 'no luck' })?.hint).toMatch(
      /^Heat ended the action at its time limit\. .* The rollback failed, too: Fix what stopped the rollback/,
    );
  });

  test('is general if nothing is known', () => {
    expect(fail({ cause: UNKNOWN, rollback: 'no luck' })?.hint).toBe(
      'Fix what stopped the rollback, then run the step again.',
    );
  });
});

test('a known cause is also named if the action does not end after the failure', () => {
  expect(fail({ cause: QUOTA, rollback: '', end: 'timed-out' })).toMatchObject({
    code: 'timed-out',
    hint: expect.stringMatching(
      /^The project's quota of networks .* Run the step again with on-in-progress: supersede\./,
    ),
  });
});
