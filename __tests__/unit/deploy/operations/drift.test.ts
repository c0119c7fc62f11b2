import { describe, expect, test } from '@jest/globals';
import { detectDrift } from '../../../../src/deploy/operations/drift.js';
import type { DriftRequest } from '../../../../src/deploy/request.js';
import type { OperationResult } from '../../../../src/deploy/result.js';
import { StackError } from '../../../../src/errors/index.js';
import type { Stack, StackEvent, StackResource } from '../../../../src/heat/index.js';
import { at, bundleOf, eventOf, resourceOf, stackRow } from '../samples.js';
import { contextOf, StandInHeat } from '../stand-in-heat.js';

const NETWORK = { type: 'OS::Neutron::Net', name: 'net' };

const DESIRED: NonNullable<DriftRequest['desired']> = {
  stackName: 'web',
  tags: undefined,
  own: true,
  previewEnvironment: false,
  timeoutMinutes: 60,
  disableRollback: false,
  keepExisting: false,
  clearParameters: [],
  converge: false,
  onFailed: 'update',
  protect: [],
  failOn: [],
  allow: [],
  replace: [],
};

/** A Heat whose only resource no longer exists: Heat shows nothing of it, and neither does its service. */
class HeatWithGoneNetwork extends StandInHeat {
  /** Called when the live network is read. */
  onRead: () => void = () => undefined;

  override getEvent(_: unknown, name: string, id: string): Promise<StackEvent> {
    return Promise.resolve(eventOf(0, 'CREATE_COMPLETE', name, { id, properties: { name: 'web' } }));
  }

  override getResource(_: unknown, name: string): Promise<StackResource & { attributes: undefined }> {
    this.onRead();
    return Promise.resolve({ ...resourceOf(name, 'CREATE_COMPLETE', NETWORK), attributes: undefined });
  }
}

function heatWith(row: Stack): HeatWithGoneNetwork {
  const heat = new HeatWithGoneNetwork();
  heat.events([eventOf(0, 'CREATE_COMPLETE', NETWORK.name)]).row(0, row);
  heat.resources = [resourceOf(NETWORK.name, 'CREATE_COMPLETE', NETWORK)];
  heat.clock.elapsedMs = 10_000;
  return heat;
}

function detect(
  heat: StandInHeat,
  rest: Partial<DriftRequest> = {},
): Promise<OperationResult & { readonly told: readonly unknown[] }> {
  const context = contextOf(heat, { readService: () => Promise.resolve({ kind: 'missing' }) });
  const request: DriftRequest = {
    operation: 'drift',
    stackName: 'web',
    failOnDrift: true,
    desired: undefined,
    ...rest,
  };
  return detectDrift(context, request, bundleOf()).then((result) => ({ ...result, told: context.told }));
}

describe('drift', () => {
  test('fails if a resource no longer exists', async () => {
    const result = await detect(heatWith(stackRow('CREATE_COMPLETE')));
    expect(result).toMatchObject({
      outcome: 'drifted',
      drift: { counts: { gone: 1 } },
      failure: { code: 'drift' },
    });
  });

  test.each([
    ['UPDATE_IN_PROGRESS', 'in-progress'],
    ['UPDATE_COMPLETE', 'superseded'],
  ])(
    'is not told if someone else changes the stack while it is compared: it is %s',
    async (state, failureCode) => {
      const heat = heatWith(stackRow('CREATE_COMPLETE'));
      heat.onRead = () => heat.row(0, stackRow(state, { updatedTime: at(9) }));
      const compared = detect(heat);
      await expect(compared).rejects.toBeInstanceOf(StackError);
      await expect(compared).rejects.toMatchObject({
        message: `Stack web is ${state}: it was changed while its resources were compared`,
        failureCode,
      });
    },
  );

  describe('with a template that cannot be planned', () => {
    const suspended = stackRow('SUSPEND_COMPLETE');

    test('is told all the same, with a warning about the plan', async () => {
      const { drift, failure, told } = await detect(heatWith(suspended), { desired: DESIRED });
      expect(drift?.counts).toMatchObject({ gone: 1 });
      expect(failure?.code).toBe('drift');
      expect(told).toContainEqual({
        kind: 'warning',
        text: 'The plan of a deploy could not be made: Stack web is suspended, and Heat cannot update a suspended stack',
      });
    });

    test('is not unchanged but failed, if there is no drift', async () => {
      const heat = heatWith(suspended);
      heat.resources = [];
      expect(await detect(heat, { desired: DESIRED })).toMatchObject({
        outcome: 'failed',
        drift: { counts: { gone: 0 } },
        failure: { code: 'failed-state' },
      });
    });

    test('is told, and the step fails because of the plan, with fail-on-drift: false', async () => {
      const request = { desired: DESIRED, failOnDrift: false };
      expect(await detect(heatWith(suspended), request)).toMatchObject({
        outcome: 'drifted',
        drift: { counts: { gone: 1 } },
        failure: {
          code: 'failed-state',
          reason: expect.stringMatching(/^The plan of a deploy could not be made: /),
          hint: 'Run operation "resume" first.',
        },
      });
    });
  });
});
