import { expect, test } from '@jest/globals';
import { deploy } from '../../../../src/deploy/operations/deploy.js';
import { DecodeError } from '../../../../src/errors/index.js';
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

const malformed = (): Promise<never> => Promise.reject(new DecodeError('events', 'not a list'));

test('an update that succeeded does not fail over events that only show whether a create had failed before', async () => {
  const heat = updating();
  const list = heat.listEvents.bind(heat);
  heat.listEvents = (ref, query) =>
    query?.statuses?.includes('FAILED') === true ? malformed() : list(ref, query);
  const context = contextOf(heat);
  const result = await deploy(context, deployRequest(), FILES);
  expect(result.failure).toBeUndefined();
  expect(context.told).toContainEqual({
    kind: 'warning',
    text: expect.stringContaining('Could not determine whether a check or a snapshot has hidden') as unknown,
  });
});

test('an update that succeeded does not fail over the definition that only shows whether it changed anything', async () => {
  const heat = updating();
  const read = heat.getDeployed.bind(heat);
  heat.getDeployed = () => (heat.sent.length > 0 ? malformed() : read());
  const context = contextOf(heat);
  const result = await deploy(context, deployRequest(), FILES);
  expect(result).toMatchObject({ outcome: 'updated', changed: true });
  expect(context.told).toContainEqual({
    kind: 'warning',
    text: expect.stringContaining('so it counts as changed') as unknown,
  });
});
