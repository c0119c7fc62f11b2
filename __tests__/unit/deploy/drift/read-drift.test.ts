import { describe, expect, test } from '@jest/globals';
import { readDrift } from '../../../../src/deploy/drift/read-drift.js';
import type { Drift } from '../../../../src/deploy/drift/drift.js';
import type { StackEvent, StackRef, StackResource } from '../../../../src/heat/index.js';
import type { ServiceAnswer } from '../../../../src/services/index.js';
import { eventOf, nestedIn, resourceOf, stackRow, WEB } from '../samples.js';
import { contextOf, StandInHeat } from '../stand-in-heat.js';

const KEY = { type: 'OS::Nova::KeyPair', name: 'key' };

/** Events hold the properties; Heat shows nothing of the live objects, so their services are asked. */
class HeatWithEvents extends StandInHeat {
  override getEvent(_: unknown, __: string, id: string): Promise<StackEvent> {
    return Promise.resolve(eventOf(0, 'CREATE_COMPLETE', 'key', { id, properties: { name: 'web' } }));
  }

  override getResource(_: unknown, name: string): Promise<StackResource & { attributes: undefined }> {
    return Promise.resolve({ ...resourceOf(name, 'CREATE_COMPLETE'), attributes: undefined });
  }
}

function heatWith(state: string): StandInHeat {
  const heat = new HeatWithEvents().events([eventOf(0, state, KEY.name)]);
  heat.resources = [resourceOf(KEY.name, state, { type: KEY.type })];
  heat.clock.elapsedMs = 10_000;
  return heat;
}

function drift(
  state: string,
  users: { readonly owner?: string; readonly userName?: string },
): Promise<Drift> {
  const context = {
    ...contextOf(heatWith(state)),
    userName: users.userName,
    readService: () => Promise.resolve({ kind: 'missing' } as const),
  };
  return readDrift(context, stackRow(state, { owner: users.owner }));
}

describe('a key pair that Nova does not show', () => {
  test('is gone for the user who created the stack', async () => {
    const { resources } = await drift('CREATE_COMPLETE', { owner: 'demo', userName: 'demo' });
    expect(resources).toMatchObject([{ path: 'key', status: 'gone' }]);
  });

  test.each([
    [{ owner: 'demo', userName: 'other' }, 'run drift as "demo"'],
    [{ owner: 'demo' }, 'run drift as "demo"'],
    [{ userName: 'demo' }, 'run drift as that user'],
  ])('is unknown for others: %j', async (users, words) => {
    const { resources } = await drift('CREATE_COMPLETE', users);
    expect(resources).toMatchObject([{ status: 'unknown', unknown: [expect.stringContaining(words)] }]);
  });
});

test('an adopted resource is unknown until Heat updates it', async () => {
  const { resources } = await drift('ADOPT_COMPLETE', { owner: 'demo', userName: 'demo' });
  expect(resources).toMatchObject([
    { status: 'unknown', unknown: [expect.stringContaining('it was adopted')] },
  ]);
});

test.each([
  // The templates of the stack itself and of the group, which Heat generates.
  ['CREATE_COMPLETE', 2],
  // The files can be newer than what Heat has deployed.
  ['UPDATE_FAILED', 6],
])('the templates of the nested stacks of a stack in %s take %d requests', async (state, count) => {
  const group = nestedIn(WEB, 'group');
  const heat = heatWith('CREATE_COMPLETE');
  heat.files = { 'member.yaml': 'heat_template_version: 2018-08-31' };
  heat.resources = [
    resourceOf('group', 'CREATE_COMPLETE', { type: 'OS::Heat::ResourceGroup', nested: group }),
    ...['0', '1', '2', '3'].flatMap((name) => {
      const nested = nestedIn(group, name);
      return [
        resourceOf(name, 'CREATE_COMPLETE', { type: 'member.yaml', stack: group, nested }),
        resourceOf(KEY.name, 'CREATE_COMPLETE', { type: KEY.type, stack: nested }),
      ];
    }),
  ];
  const readService = (): Promise<ServiceAnswer> => Promise.resolve({ kind: 'missing' });
  const { resources } = await readDrift({ ...contextOf(heat), readService }, stackRow(state));
  expect(resources.map(({ path }) => path)).toEqual(['0', '1', '2', '3'].map((one) => `group/${one}/key`));
  expect(heat.calls('getTemplate')).toBe(count);
});

describe('a nested stack without resources', () => {
  const nested = nestedIn(WEB, 'tier');
  const child = resourceOf('tier', 'CREATE_COMPLETE', { type: 'tier.yaml', nested });
  const separate = resourceOf('separate', 'CREATE_COMPLETE', {
    type: 'OS::Heat::Stack',
    physicalId: nested.id,
  });

  test.each([
    ['that exists is no drift', 'CREATE_COMPLETE', []],
    ['that someone deleted is gone', 'DELETE_COMPLETE', [{ path: 'tier', status: 'gone' }]],
  ])('%s', async (_, state, drifts) => {
    const heat = new StandInHeat().row(0, stackRow(state));
    heat.resources = [child];
    const { resources } = await readDrift(contextOf(heat), stackRow('CREATE_COMPLETE'));
    expect(resources).toMatchObject(drifts);
    expect(resources).toHaveLength(drifts.length);
  });

  test('is gone, too, if it is a separate stack', async () => {
    const heat = new (class extends StandInHeat {
      override findStack(): Promise<StackRef> {
        return Promise.resolve(nested);
      }
      override listResources({ id }: StackRef): Promise<readonly StackResource[]> {
        return Promise.resolve(id === nested.id ? [] : [separate]);
      }
    })().row(0, stackRow('DELETE_COMPLETE'));
    const { resources } = await readDrift(contextOf(heat), stackRow('CREATE_COMPLETE'));
    expect(resources).toMatchObject([{ path: 'separate', status: 'gone' }]);
  });
});
