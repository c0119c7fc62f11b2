import { describe, expect, test } from '@jest/globals';
import { completeListing } from '../../../../src/deploy/result/listed-resources.js';
import { findRetentionNotes } from '../../../../src/deploy/result/retained-resources.js';
import type { StackResource } from '../../../../src/heat/index.js';
import { nestedIn, resourceOf, stackRow, WEB } from '../samples.js';
import { StandInHeat } from '../stand-in-heat.js';

const RETAINED = 'deletion_policy Retain: the real resource stays in the cloud';
const FILE = `heat_template_version: 2018-08-31
resources:
  kept: { type: OS::Heat::TestResource, deletion_policy: Retain }
  gone: { type: OS::Heat::TestResource }
`;
const MEMBERS = 100;

/** A stack with a group of members, each a nested stack of two resources. */
function groupOf(type: string, state = 'CREATE_COMPLETE'): StackResource[] {
  const group = nestedIn(WEB, 'group');
  const members = Array.from({ length: MEMBERS }, (_, index) => String(index)).flatMap((name) => {
    const nested = nestedIn(group, name);
    return [
      resourceOf(name, 'CREATE_COMPLETE', { type, stack: group, nested }),
      ...['kept', 'gone'].map((one) => resourceOf(one, state, { stack: nested })),
    ];
  });
  return [
    resourceOf('group', 'CREATE_COMPLETE', { type: 'OS::Heat::ResourceGroup', nested: group }),
    ...members,
  ];
}

interface Scene {
  readonly type?: string;
  readonly root?: string;
  readonly state?: string;
  readonly registry?: Readonly<Record<string, unknown>>;
}

async function notesOf({ type = 'member.yaml', root, state, registry = {} }: Scene): Promise<{
  readonly kept: number;
  readonly templates: number;
}> {
  const heat = new StandInHeat();
  heat.files = { 'member.yaml': FILE };
  heat.environment = { resource_registry: { resources: {}, ...registry } };
  heat.template = { resources: {} };
  const listing = await completeListing(heat, WEB, groupOf(type, state));
  const notes = await findRetentionNotes(heat, stackRow(root ?? 'CREATE_COMPLETE'), listing);
  const kept = [...notes].filter(([path, note]) => path.endsWith('/kept') && note === RETAINED);
  expect(notes.size).toBe(kept.length);
  return { kept: kept.length, templates: heat.calls('getTemplate') };
}

describe('what stays of many nested stacks', () => {
  test.each<readonly [string, Scene]>([
    ['with the file as type', {}],
    ['after an update', { root: 'UPDATE_COMPLETE' }],
    ['with a mapped type', { type: 'My::Member', registry: { 'My::Member': 'member.yaml' } }],
  ])('is read from the files of the stack, %s', async (_what, scene) => {
    // The templates of the stack itself and of the group, which Heat generates.
    expect(await notesOf(scene)).toEqual({ kept: MEMBERS, templates: 2 });
  });

  test.each<readonly [string, Scene]>([
    ['the stack has failed', { root: 'UPDATE_FAILED' }],
    ['the stack was rolled back', { root: 'ROLLBACK_COMPLETE' }],
    ['the stack was restored from a snapshot', { root: 'RESTORE_COMPLETE' }],
    ['a nested resource has failed', { state: 'UPDATE_FAILED' }],
    ['a check hides what the last update did', { root: 'CHECK_COMPLETE' }],
    ['the files have no template of that type', { type: 'My::Member' }],
    [
      'a mapping is for single resources',
      { registry: { resources: { 0: { 'member.yaml': 'other.yaml' } } } },
    ],
    ['the type is mapped to other files', { registry: { 'member.yaml': 'https://example.com/a.yaml' } }],
  ])('is read from each template, if %s', async (_what, scene) => {
    expect(await notesOf(scene)).toEqual({ kept: 0, templates: MEMBERS + 2 });
  });
});
