import { describe, expect, test } from '@jest/globals';
import { checkLiveResources } from '../../../../src/deploy/operations/converge-check.js';
import type { Accepted, StackRef, StackResource } from '../../../../src/heat/index.js';
import { RequestError, StackError } from '../../../../src/errors/index.js';
import { at, eventOf, deployRequest, resourceOf, stackRow } from '../samples.js';
import { contextOf, StandInHeat } from '../stand-in-heat.js';

/** A Heat whose check finds a server in order, and cannot look at a port: the creates of both have failed. */
class HeatAfterFailedCreates extends StandInHeat {
  readonly marked: string[] = [];
  markError: Error | undefined;

  constructor() {
    super();
    this.row(0, stackRow('CREATE_FAILED', { updatedTime: at(9) }));
    this.clock.elapsedMs = 100_000;
    this.resources = [resourceOf('server', 'CREATE_FAILED'), resourceOf('port', 'CREATE_FAILED')];
    this.onChange = () => {
      this.row(0, stackRow('CHECK_IN_PROGRESS', { updatedTime: at(9) }));
      this.row(5, stackRow('CHECK_COMPLETE', { updatedTime: at(9) }));
      this.events([eventOf(100, 'CHECK_IN_PROGRESS'), eventOf(105, 'CHECK_COMPLETE')]);
      this.resources = [
        resourceOf('server', 'CHECK_COMPLETE', { statusReason: 'state changed' }),
        resourceOf('port', 'CHECK_COMPLETE', { statusReason: 'CHECK not supported for OS::Neutron::Port' }),
      ];
    };
  }

  override markUnhealthy(
    _: StackRef,
    name: string,
    mark: { readonly unhealthy: boolean; readonly reason?: string | undefined },
  ): Promise<Accepted> {
    if (this.markError !== undefined) return Promise.reject(this.markError);
    this.marked.push(`${name}: ${mark.unhealthy} (${mark.reason ?? ''})`);
    return Promise.resolve({ requestId: undefined, serverTime: undefined });
  }
}

const request = deployRequest({ converge: true });

describe('the check before an update with converge', () => {
  test('marks the resources again whose failed create it has hidden, and leaves those that Heat has really checked', async () => {
    const heat = new HeatAfterFailedCreates();
    const context = contextOf(heat);
    const row = stackRow('CREATE_FAILED', { updatedTime: at(9) });
    expect(await checkLiveResources(context, request, row)).toMatchObject({ state: 'CHECK_COMPLETE' });
    expect(heat.marked).toEqual([
      expect.stringMatching(/^port: true \(Was CREATE_FAILED before a check by /),
    ]);
    expect(context.told).toContainEqual({
      kind: 'notice',
      text: 'The check has hidden failures, which this update still repairs: port is CREATE_FAILED',
    });
  });

  test('stops the update if it cannot mark them', async () => {
    const heat = new HeatAfterFailedCreates();
    heat.markError = new RequestError({ method: 'PATCH', url: 'u', delivery: 'yes', status: 403 });
    const row = stackRow('CREATE_FAILED', { updatedTime: at(9) });
    const checked = checkLiveResources(contextOf(heat), request, row);
    await expect(checked).rejects.toBeInstanceOf(StackError);
    await expect(checked).rejects.toMatchObject({
      message: expect.stringContaining('has hidden that port is CREATE_FAILED'),
      hint: expect.stringContaining('replace: port'),
    });
  });

  test('marks what somebody has marked as unhealthy again, but not what a check has found so', async () => {
    const heat = new HeatAfterFailedCreates();
    heat.resources = [
      resourceOf('server', 'CHECK_FAILED', { statusReason: "Error: resources.server: 'status': SHUTOFF" }),
      resourceOf('port', 'CHECK_FAILED', { statusReason: 'marked by hand' }),
    ];
    const row = stackRow('CREATE_COMPLETE', { updatedTime: at(9) });
    await checkLiveResources(contextOf(heat), request, row);
    expect(heat.marked).toEqual(['port: true (marked by hand)']);
  });

  test('marks a nested stack again that somebody has marked: Heat only checks what is in it', async () => {
    const heat = new HeatAfterFailedCreates();
    const nested = { name: 'web-tier', id: 'nested' };
    const tiers = (state: string, statusReason: string): StackResource[] =>
      ['marked', 'found'].map((name) =>
        resourceOf(name, state, {
          nested,
          statusReason: name === 'found' ? 'resources.found: down' : statusReason,
        }),
      );
    heat.resources = tiers('CHECK_FAILED', 'marked by hand');
    const begin = heat.onChange;
    heat.onChange = (...change) => {
      begin(...change);
      heat.resources = tiers('CHECK_COMPLETE', 'state changed');
    };
    await checkLiveResources(contextOf(heat), request, stackRow('CREATE_COMPLETE', { updatedTime: at(9) }));
    expect(heat.marked).toEqual(['marked: true (marked by hand)']);
  });

  test('marks nothing that was in order', async () => {
    const heat = new HeatAfterFailedCreates();
    heat.resources = [resourceOf('server', 'CREATE_COMPLETE'), resourceOf('port', 'UPDATE_FAILED')];
    await checkLiveResources(contextOf(heat), request, stackRow('UPDATE_FAILED', { updatedTime: at(9) }));
    expect(heat.marked).toEqual([]);
  });
});
