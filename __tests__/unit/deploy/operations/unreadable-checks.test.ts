import { describe, expect, test } from '@jest/globals';
import { deploy } from '../../../../src/deploy/operations/deploy.js';
import { DecodeError, RequestError, SignInError } from '../../../../src/errors/index.js';
import { at, bundleOf, deployRequest, eventOf, resourceOf, stackRow } from '../samples.js';
import { contextOf, StandInHeat } from '../stand-in-heat.js';

const FILES = bundleOf({
  template: 'sent',
  request: { template: 'sent', files: {}, environmentFiles: [], parameters: {} },
});

/** A Heat with a stack whose last action was a snapshot, and which an update leaves as it is. */
function updating(): StandInHeat {
  const heat = new StandInHeat();
  heat.clock.elapsedMs = 100_000;
  heat.row(0, stackRow('SNAPSHOT_COMPLETE', { updatedTime: at(9) }));
  heat.resources = [resourceOf('port', 'SNAPSHOT_COMPLETE')];
  heat.onChange = () => {
    const updatedTime = at(100);
    heat.row(0, stackRow('UPDATE_IN_PROGRESS', { updatedTime }));
    heat.row(6, stackRow('UPDATE_COMPLETE', { updatedTime }));
    heat.events([eventOf(100, 'UPDATE_IN_PROGRESS'), eventOf(106, 'UPDATE_COMPLETE')]);
  };
  return heat;
}

const FAILED_READS: readonly (readonly [string, Error])[] = [
  ['are malformed', new DecodeError('events', 'not a list')],
  ['get no response', new RequestError({ method: 'GET', url: 'http://heat/stacks', delivery: 'maybe' })],
  ['get no token any more', new SignInError('Keystone rejected the password')],
];

test.each(FAILED_READS)(
  'an update that succeeded does not fail over events that only show whether a create had failed before, if they %s',
  async (_, error) => {
    const heat = updating();
    const list = heat.listEvents.bind(heat);
    heat.listEvents = (ref, query) =>
      query?.statuses?.includes('FAILED') === true ? Promise.reject(error) : list(ref, query);
    const context = contextOf(heat);
    const result = await deploy(context, deployRequest(), FILES);
    expect(result.failure).toBeUndefined();
    expect(context.told).toContainEqual({
      kind: 'warning',
      text: expect.stringContaining(
        'Could not determine whether a check or a snapshot has hidden',
      ) as unknown,
    });
  },
);

test.each(FAILED_READS)(
  'an update that succeeded does not fail over parts of its definition that only show what it changed, if they %s',
  async (_, error) => {
    const heat = updating();
    const read = heat.getDeployed.bind(heat);
    heat.getDeployed = () => (heat.sent.length > 0 ? Promise.reject(error) : read());
    heat.getTemplate = () => Promise.reject(error);
    const context = contextOf(heat);
    const result = await deploy(context, deployRequest(), FILES);
    expect(result).toMatchObject({ outcome: 'updated', changed: true });
    expect(context.told).toContainEqual({
      kind: 'warning',
      text: expect.stringContaining('so it counts as changed') as unknown,
    });
    expect(context.told).toContainEqual({
      kind: 'warning',
      text: expect.stringContaining('It is unknown whether this update of stack') as unknown,
    });
  },
);

test.each(FAILED_READS)(
  'a create that does not wait has been accepted, even if requests for the status %s',
  async (_, error) => {
    const heat = new StandInHeat();
    heat.getStack = () => Promise.reject(error);
    const context = contextOf(heat);
    const result = await deploy(context, deployRequest({ wait: false }), FILES);
    expect(result).toMatchObject({ outcome: 'accepted', changed: true });
    expect(context.told).toContainEqual({
      kind: 'warning',
      text: expect.stringContaining(`Could not read the status of stack web: ${error.message}`) as unknown,
    });
  },
);

describe('a credential that is revoked once an update has been sent', () => {
  const revoked = new SignInError('Keystone rejected the password', { hint: 'Check "username".' });

  async function deployOn(
    heat: StandInHeat,
  ): Promise<{ readonly error: unknown; readonly accepted: number }> {
    const read = heat.getStack.bind(heat);
    heat.getStack = (ref, options) => (heat.sent.length > 0 ? Promise.reject(revoked) : read(ref, options));
    let accepted = 0;
    const context = contextOf(heat, { onAccepted: () => (accepted += 1) });
    const error: unknown = await deploy(context, deployRequest(), FILES).catch((thrown: unknown) => thrown);
    return { error, accepted };
  }

  test('does not hide that Heat has accepted it', async () => {
    const { error, accepted } = await deployOn(updating());
    expect(error).toMatchObject({
      failureCode: 'sign-in',
      message: 'Keystone rejected the password; Heat has accepted the update of stack web',
      hint: 'Check "username". Check the stack before you run the step again.',
    });
    expect(accepted).toBe(1);
  });

  test('does not hide that its response was lost: it counts as changed', async () => {
    const heat = updating();
    heat.onChange = () => {
      throw new RequestError({ method: 'PUT', url: 'http://heat/stacks/web', delivery: 'maybe' });
    };
    const { error, accepted } = await deployOn(heat);
    expect(error).toMatchObject({
      failureCode: 'sign-in',
      message:
        'Keystone rejected the password; it is unknown whether Heat has received the update of stack web',
    });
    expect(accepted).toBe(1);
  });
});
