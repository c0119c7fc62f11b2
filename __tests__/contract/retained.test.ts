import { afterAll, describe, expect, jest, test } from '@jest/globals';
import { listResources } from '../../src/deploy/result/listed-resources.js';
import { findNestedTemplates } from '../../src/deploy/result/nested-templates.js';
import type { Stack, StackRef } from '../../src/heat/index.js';
import { bundled, deleteOf, deployOf, operator, texts, VERSION } from './operator.js';

jest.setTimeout(120_000);

const cloud = await operator();
afterAll(() => cloud.close());

/** A group, a scaling group and nested stacks, whose members are mapped and not mapped. */
const TREE = `${VERSION}resources:
  group:
    type: OS::Heat::ResourceGroup
    properties: { count: 3, resource_def: { type: member.yaml, properties: { text: "%index%" } } }
  scaled:
    type: OS::Heat::AutoScalingGroup
    properties: { min_size: 2, max_size: 4, desired_capacity: 2, resource: { type: My::Member } }
  outer: { type: outer.yaml }
`;
const OUTER = `${VERSION}resources:
  inner: { type: member.yaml }
`;
const MEMBER = `${VERSION}parameters:
  text: { type: string, default: x }
resources:
  kept: { type: OS::Heat::TestResource, properties: { value: { get_param: text } } }
  random: { type: OS::Heat::RandomString }
`;
const RETAINING = MEMBER.replace('OS::Heat::TestResource', 'OS::Heat::TestResource, deletion_policy: Retain');

describe('what a delete leaves in the cloud', () => {
  const filesOf = (member: string): Promise<Awaited<ReturnType<typeof bundled>>> =>
    bundled(
      {
        'main.yaml': TREE,
        'outer.yaml': OUTER,
        'member.yaml': member,
        'env.yaml': 'resource_registry: { "My::Member": member.yaml }\n',
      },
      { environmentFiles: ['env.yaml'] },
    );

  async function stackOf(ref: StackRef): Promise<Stack> {
    const stack = await cloud.heat.getStack(ref);
    if (stack === undefined) throw new Error('the stack is gone');
    return stack;
  }

  /** Compares what the files say with the template of each nested stack; returns the paths of those that the files tell. */
  async function compare(ref: StackRef): Promise<string[]> {
    const listing = await listResources(cloud.heat, ref);
    const known = await findNestedTemplates(cloud.heat, await stackOf(ref), listing);
    const paths: string[] = [];
    for (const { path, resource } of listing.resources) {
      if (resource.nested === undefined || !known.has(resource.nested.id)) continue;
      expect([path, known.get(resource.nested.id)]).toEqual([
        path,
        await cloud.heat.getTemplate(resource.nested),
      ]);
      paths.push(path.startsWith('scaled/') ? 'scaled/…' : path);
    }
    return paths.sort();
  }

  const MEMBERS = ['group/0', 'group/1', 'group/2', 'outer', 'outer/inner', 'scaled/…', 'scaled/…'];

  test('is in the files of the stack, which are the templates of its nested stacks after each deploy', async () => {
    const name = cloud.name('nested');
    await cloud.run(deployOf(name), await filesOf(MEMBER));
    const ref = await cloud.ref(name);
    expect(await compare(ref)).toEqual(MEMBERS);
    await cloud.run(deployOf(name), await filesOf(RETAINING));
    expect(await compare(ref)).toEqual(MEMBERS);
    const done = await cloud.run(deleteOf(name));
    expect(done.result.outcome).toBe('deleted');
    expect(
      done.result.retained?.map(({ path }) => path.replace(/^scaled\/[^/]+/, 'scaled/…')).sort(),
    ).toEqual(
      MEMBERS.map((path) => `${path}/kept`)
        .filter((path) => path !== 'outer/kept')
        .sort(),
    );
    // Those of the stack itself and of the two groups.
    expect(done.requests.filter(({ url }) => url.endsWith('/template'))).toHaveLength(3);
  });

  test('is an object of an external_id and that of a deletion policy, by their ids', async () => {
    const name = cloud.name('external');
    const template = `${VERSION}resources:
  mine: { type: OS::Heat::TestResource }
  kept: { type: OS::Heat::RandomString, deletion_policy: Retain }
  theirs: { type: OS::Heat::RandomString, external_id: of-someone-else }
`;
    await cloud.run(deployOf(name), await bundled({ 'main.yaml': template }));
    const done = await cloud.run(deleteOf(name));
    const byPath = [...(done.result.retained ?? [])].sort((left, right) => (left.path < right.path ? -1 : 1));
    expect(byPath).toMatchObject([
      { path: 'kept', note: 'deletion_policy Retain: the real resource stays in the cloud' },
      {
        path: 'theirs',
        physicalId: 'of-someone-else',
        note: 'external_id: the real resource stays in the cloud',
      },
    ]);
    expect(texts(done, 'notice').join('\n')).toContain(
      'theirs OS::Heat::RandomString of-someone-else (external_id',
    );
  });
});
