import { afterAll, describe, expect, test } from '@jest/globals';
import type { ResourceLine } from '../../../../src/deploy/index.js';
import { visibleText } from '../../../../src/report/diagrams/mermaid-text.js';
import { resourceGraph } from '../../../../src/report/diagrams/resource-graph.js';
import { inBatches, numbered, resource } from '../drawn.js';
import { Mermaid, type Flowchart } from '../mermaid.js';
import { NASTY_NAMES, randomNames } from '../nasty-names.js';

/** `maxTextSize` and `maxEdges` of mermaid's defaults: beyond these, GitHub shows an error instead of the diagram. */
const MERMAID_CHARACTERS = 50_000;
const MERMAID_ARROWS = 500;

const mermaid = new Mermaid();
afterAll(() => {
  mermaid.stop();
});

async function read(resources: readonly ResourceLine[], touched?: ReadonlySet<string>): Promise<Flowchart> {
  return mermaid.read<Flowchart>(resourceGraph(resources, touched)?.text);
}

const labels = ({ nodes }: Flowchart): string[] => nodes.map(({ label }) => label).sort();

describe('a small stack', () => {
  const STACK = [
    resource('page', { requiredBy: ['web'] }),
    resource('web', { nested: true, type: 'some/where/web.yaml', requiredBy: ['alarm'] }),
    resource('web/disk', { requiredBy: ['web/server'] }),
    resource('web/server', { status: 'CREATE_FAILED' }),
    resource('alarm', { status: 'INIT_COMPLETE' }),
  ];

  test('is drawn completely: resources as boxes, nested stacks as frames, arrows to dependents', async () => {
    const picture = await read(STACK);
    expect(picture.error).toBeUndefined();
    expect(labels(picture)).toEqual([
      'alarm\nOS::Heat::Value',
      'disk\nOS::Heat::Value',
      'page\nOS::Heat::Value',
      '✗ server\nOS::Heat::Value',
    ]);
    expect(picture.frames.map(({ label }) => label)).toEqual(['web · …/web.yaml']);
    expect(picture.frames[0]?.nodes).toHaveLength(2);
    expect(picture.arrows).toHaveLength(3);
  });

  test('shows states by color, with a legend', async () => {
    const picture = await read(STACK);
    const colours: unknown = Object.fromEntries(
      picture.nodes.map(({ label, classes }) => [label.split('\n')[0], classes]),
    );
    expect(colours).toEqual({
      alarm: ['waiting'],
      disk: ['done'],
      page: ['done'],
      '✗ server': ['failed'],
    });
    expect(resourceGraph(STACK)?.note).toBe(
      '🔴 failed · 🟡 not started · 🟢 done · arrows point to dependent resources',
    );
  });

  test('distinguishes resources that the action touched', async () => {
    const both = [resource('changed', { status: 'UPDATE_COMPLETE' }), resource('same')];
    const picture = await read(both, new Set(['', 'changed']));
    expect(picture.nodes.map(({ classes }) => classes)).toEqual([['done'], ['untouched']]);
  });

  test.each([
    [7, 'LR'],
    [8, 'TB'],
  ])('with %i boxes in a row has direction %s', (count, direction) => {
    const chain = numbered(count, (index) => resource(`r${index}`, { requiredBy: [`r${index + 1}`] }));
    expect(resourceGraph(chain)?.text).toContain(`\nflowchart ${direction}\n`);
  });

  test('a nested stack without known resources is a box', async () => {
    const picture = await read([resource('empty', { nested: true }), resource('other')]);
    expect(picture.frames).toEqual([]);
    expect(picture.nodes).toHaveLength(2);
  });

  test('a resource of an unlisted nested stack is in the root', async () => {
    const picture = await read([resource('lost/a'), resource('b')]);
    expect(labels(picture)).toEqual(['a\nOS::Heat::Value', 'b\nOS::Heat::Value']);
  });
});

describe('names with special characters', () => {
  test.each([
    ['known ones', NASTY_NAMES],
    ...numbered(12, (seed): [string, string[]] => [`random ones, seed ${seed}`, randomNames(50, seed)]),
  ])('stay names: %s', async (_title, names) => {
    for (const batch of inBatches([...new Set(names)], 18)) {
      const resources = batch.flatMap((name, index) => [
        resource(name, { type: name, requiredBy: [batch[index + 1] ?? name], nested: index % 2 === 0 }),
        ...(name === '' || name.includes('/') ? [] : ['x', 'y'].map((part) => resource(`${name}/${part}`))),
      ]);
      const picture = await read(resources);
      expect(picture.error).toBeUndefined();
      expect(picture.nodes.length + picture.frames.length).toBe(resources.length);
      expect(picture.arrows).toHaveLength(batch.length - 1);
      expect(picture.nodes.filter(({ link }) => link !== undefined)).toEqual([]);
      for (const { label } of [...picture.nodes, ...picture.frames]) expect(label).not.toContain('ﬂ°°');
    }
  });

  test('are shown unchanged', async () => {
    const names = [...new Set(NASTY_NAMES.filter((name) => !name.includes('/')))];
    for (const batch of inBatches(names, 50)) {
      const picture = await read(batch.map((name) => resource(name, { type: 'T' })));
      expect(labels(picture)).toEqual(batch.map((name) => `${visibleText(name, 34)}\nT`).sort());
    }
  });
});

describe('the size of a graph', () => {
  test.each([0, 1])('%i resources are not drawn', (count) => {
    expect(resourceGraph(numbered(count, (index) => resource(`r${index}`)))).toBeUndefined();
  });

  test.each([2, 59, 60])('%i resources are drawn one by one', async (count) => {
    const picture = await read(numbered(count, (index) => resource(`r${index}`)));
    expect(picture.nodes).toHaveLength(count);
    expect(resourceGraph(numbered(count, (index) => resource(`r${index}`)))?.note).not.toContain('too many');
  });

  test.each([61, 900])('%i resources are drawn by type, failed ones by name', async (count) => {
    const resources = numbered(count, (index) =>
      resource(`r${index}`, index === 7 ? { status: 'CREATE_FAILED' } : { type: `T${index % 3}` }),
    );
    const picture = await read(resources);
    expect(picture.nodes.length).toBeLessThanOrEqual(60);
    expect(labels(picture)).toContain('✗ r7\nOS::Heat::Value');
    expect(resourceGraph(resources)?.note).toContain(
      `${count} resources are too many to draw individually: 4 groups`,
    );
  });

  test('replicas of a nested stack become one box, and a failed replica stays expanded', async () => {
    const replicas = numbered(100, (index) => [
      resource(`group/${index}`, { nested: true, type: 'node.yaml' }),
      resource(`group/${index}/disk`, { requiredBy: [`group/${index}/server`] }),
      resource(`group/${index}/server`, index === 41 ? { status: 'CREATE_FAILED' } : {}),
    ]).flat();
    const picture = await read([resource('group', { nested: true }), resource('other'), ...replicas]);
    expect(labels(picture)).toEqual([
      '99 × node.yaml\n0 … 99, 198 inside',
      'disk\nOS::Heat::Value',
      'other\nOS::Heat::Value',
      '✗ server\nOS::Heat::Value',
    ]);
    expect(picture.frames.map(({ label }) => label)).toContain('41 · node.yaml');
  });

  test('with more types than boxes, the worst stay and the others become one box', async () => {
    const resources = numbered(900, (index) =>
      resource(`r${index}`, {
        type: `T${index}`,
        status: index === 880 ? 'UPDATE_FAILED' : 'UPDATE_COMPLETE',
      }),
    );
    const picture = await read(resources);
    expect(picture.nodes).toHaveLength(60);
    expect(labels(picture)).toContain('✗ r880\nT880');
    expect(labels(picture)).toContain('841 more\nof other types');
  });

  test('stays within mermaid’s limits, whatever the names and however many arrows', async () => {
    const paths = numbered(60, (index) => `${index}${'🚀'.repeat(200)}`);
    const resources = paths.map((path, index) =>
      resource(path, { type: '🚀'.repeat(200), requiredBy: paths.slice(index + 1) }),
    );
    const text = resourceGraph(resources)?.text ?? '';
    expect(text.length).toBeLessThan(MERMAID_CHARACTERS);
    const picture = await read(resources);
    expect(picture.error).toBeUndefined();
    expect(picture.arrows.length).toBeLessThan(MERMAID_ARROWS);
    expect(resourceGraph(resources)?.note).toContain('1620 more arrows omitted');
  });
});
