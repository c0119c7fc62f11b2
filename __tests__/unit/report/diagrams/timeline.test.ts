import { afterAll, describe, expect, test } from '@jest/globals';
import type { ResourceLine, ProgressEvent } from '../../../../src/deploy/index.js';
import { visibleText } from '../../../../src/report/diagrams/mermaid-text.js';
import { timelineDiagram } from '../../../../src/report/diagrams/timeline.js';
import { event, inBatches, numbered, resource, worked } from '../drawn.js';
import { Mermaid, type Gantt } from '../mermaid.js';
import { NASTY_NAMES, randomNames } from '../nasty-names.js';

const mermaid = new Mermaid();
afterAll(() => {
  mermaid.stop();
});

async function read(
  events: readonly ProgressEvent[],
  resources: readonly ResourceLine[] = [],
): Promise<Gantt> {
  return mermaid.read<Gantt>(timelineDiagram(events, resources, 'web')?.text);
}

const critical = ({ bars }: Gantt): string[] =>
  bars.filter(({ isCritical }) => isCritical).map(({ label }) => label);

describe('the timeline of nested stacks', () => {
  const RESOURCES = [
    resource('page', { requiredBy: ['group'] }),
    resource('group', { nested: true, requiredBy: ['alarm'] }),
    resource('group/disk', { requiredBy: ['group/server'] }),
    resource('group/server'),
    resource('group/idle'),
    resource('alarm'),
    resource('lonely'),
  ];
  const EVENTS = [
    event([], 0, { status: 'IN_PROGRESS' }),
    ...worked(['page'], 0, 2),
    ...worked(['lonely'], 0, 9),
    ...worked(['group', 'disk'], 2, 5),
    ...worked(['group', 'idle'], 2, 3),
    ...worked(['group', 'server'], 5, 10),
    ...worked(['group'], 2, 10),
    ...worked(['alarm'], 10, 12),
    event([], 12),
  ];

  test('shows how long each resource took, by nested stack', async () => {
    const { bars, sections } = await read(EVENTS, RESOURCES);
    expect(sections).toEqual(['web', 'group']);
    expect(bars.map(({ label, section, startMs, endMs }) => [section, label, startMs, endMs])).toEqual([
      ['web', '✓ page · 2 s', 0, 2000],
      ['web', '✓ lonely · 9 s', 0, 9000],
      ['web', '✓ group · 8 s', 2000, 10_000],
      ['web', '✓ alarm · 2 s', 10_000, 12_000],
      ['group', '✓ idle · 1 s', 2000, 3000],
      ['group', '✓ disk · 3 s', 2000, 5000],
      ['group', '✓ server · 5 s', 5000, 10_000],
    ]);
  });

  test('marks the chain that ended last, through nested stacks, and describes it', async () => {
    expect(critical(await read(EVENTS, RESOURCES))).toEqual([
      '✓ page · 2 s',
      '✓ group · 8 s',
      '✓ alarm · 2 s',
      '✓ disk · 3 s',
      '✓ server · 5 s',
    ]);
    expect(timelineDiagram(EVENTS, RESOURCES, 'web')?.note).toBe(
      'Critical path (orange): `page` 2 s → `group/disk` 3 s → `group/server` 5 s → `alarm` 2 s',
    );
  });

  test('marks nothing if the dependencies are unknown', async () => {
    expect(critical(await read(EVENTS))).toEqual([]);
    expect(timelineDiagram(EVENTS, [], 'web')?.note).toBe('');
  });

  test('of a delete follows the dependencies in reverse', async () => {
    const deleted = [
      ...worked(['alarm'], 0, 3, { action: 'DELETE' }),
      ...worked(['lonely'], 0, 4, { action: 'DELETE' }),
      ...worked(['group'], 3, 5, { action: 'DELETE' }),
      ...worked(['page'], 5, 9, { action: 'DELETE' }),
    ];
    expect(critical(await read(deleted, RESOURCES))).toEqual([
      '✓ alarm · 3 s',
      '✓ group · 2 s',
      '✓ page · 4 s',
    ]);
  });
});

describe('a bar shows', () => {
  test('a failure, by mark and color', async () => {
    const { bars } = await read([...worked(['a'], 0, 3), ...worked(['b'], 0, 4, { status: 'FAILED' })]);
    expect(bars.map(({ label, hasFailed }) => [label, hasFailed])).toEqual([
      ['✓ a · 3 s', false],
      ['✗ b · 4 s', true],
    ]);
  });

  test('a resource without an end until the end, and says so', async () => {
    const { bars } = await read([event(['slow'], 0, { status: 'IN_PROGRESS' }), ...worked(['b'], 1, 4)]);
    expect(bars.map(({ label, endMs }) => [label, endMs])).toEqual([
      ['… slow · 4 s, not finished', 4000],
      ['✓ b · 3 s', 4000],
    ]);
  });

  test('the end of a deleted nested stack for resources without an end event', async () => {
    const gone = { action: 'DELETE', status: 'IN_PROGRESS' } as const;
    const events = [
      event(['group', 'a'], 1, gone),
      ...worked(['group'], 0, 4, { action: 'DELETE' }),
      event([], 9),
    ];
    expect((await read(events)).bars.map(({ label, endMs }) => [label, endMs])).toEqual([
      ['✓ group · 4 s', 4000],
      ['✓ a · at most 3 s', 4000],
    ]);
  });

  test('the action if it differs from that of most bars', async () => {
    const { bars } = await read([
      ...worked(['a'], 0, 2, { action: 'UPDATE' }),
      ...worked(['b'], 0, 3, { action: 'UPDATE' }),
      ...worked(['b'], 3, 4, { action: 'DELETE' }),
    ]);
    expect(bars.map(({ label }) => label)).toEqual(['✓ a · 2 s', '✓ b · 3 s', '✓ b · delete · 1 s']);
  });

  test('durations shorter than Heat’s resolution', async () => {
    const { bars } = await read([...worked(['a'], 0, 0), ...worked(['b'], 0, 150)]);
    expect(bars.map(({ label, endMs }) => [label, endMs])).toEqual([
      ['✓ a · under 1 s', 1000],
      ['✓ b · 2 min 30 s', 150_000],
    ]);
  });
});

describe('names with special characters', () => {
  test.each([
    ['known ones', [...NASTY_NAMES]],
    ...numbered(12, (seed): [string, string[]] => [`random ones, seed ${seed}`, randomNames(40, 100 + seed)]),
  ])('stay names: %s', async (_title, names) => {
    for (const batch of inBatches(names, 20)) {
      const events = batch.flatMap((name, index) => [
        ...worked([`${index}${name}`], index, index + 2),
        ...worked([`${index}${name}`, name], index, index + 1),
      ]);
      const picture = await read(events);
      expect(picture.error).toBeUndefined();
      expect(picture.bars).toHaveLength(batch.length * 2);
      expect(critical(picture)).toEqual([]);
      const shown = new Set(picture.bars.map(({ label }) => label));
      for (const name of batch) expect(shown).toContain(`✓ ${visibleText(name, 36)} · 1 s`);
    }
  });

  test('include a stack named like a mermaid statement', async () => {
    for (const name of NASTY_NAMES) {
      const picture = await mermaid.read<Gantt>(
        timelineDiagram(worked(['a'], 0, 1).concat(worked(['b'], 0, 2)), [], name)?.text,
      );
      expect(picture.sections).toEqual([visibleText(name, 24)]);
    }
  });
});

describe('the size of a timeline', () => {
  test.each([0, 1])('%i bars are not drawn', (count) => {
    const events = numbered(count, (index) => worked([`r${index}`], 0, 5)).flat();
    expect(timelineDiagram(events, [], 'web')).toBeUndefined();
  });

  test('bars without any duration are not drawn', () => {
    expect(timelineDiagram([...worked(['a'], 1, 1), ...worked(['b'], 1, 1)], [], 'web')).toBeUndefined();
  });

  test.each([2, 40])('%i bars are all drawn', async (count) => {
    const events = numbered(count, (index) => worked([`r${index}`], index, index + 5)).flat();
    expect((await read(events)).bars).toHaveLength(count);
    expect(timelineDiagram(events, [], 'web')?.note).toBe('');
  });

  test.each([59, 61, 900])(
    'of %i bars only the most important are drawn, and the text says so',
    async (count) => {
      const resources = numbered(count, (index) =>
        resource(`r${index}`, index === 3 ? { requiredBy: ['last'] } : {}),
      );
      const events = [
        ...numbered(count - 1, (index) =>
          worked(
            [`r${index}`],
            index,
            index + (index === 3 ? 1 : 9),
            index === 5 ? { status: 'FAILED' } : {},
          ),
        ).flat(),
        ...worked(['last'], count + 20, count + 21),
      ];
      const picture = await read(events, [...resources, resource('last')]);
      expect(picture.bars).toHaveLength(40);
      expect(critical(picture)).toEqual(['✓ r3 · 1 s', '✓ last · 1 s']);
      expect(picture.bars.map(({ label }) => label)).toContain('✗ r5 · 9 s');
      expect(timelineDiagram(events, resources, 'web')?.note).toContain(
        `${count} steps are too many to draw: showing the 40 most relevant ones`,
      );
    },
  );

  test('of more bars than a call takes arguments, the most important are drawn', () => {
    const events = numbered(80_000, (index) => worked([`r${index}`], 0, index === 5 ? 9 : 1)).flat();
    const diagram = timelineDiagram(events, [], 'web');
    expect(diagram?.text).toContain('✓ r5 #183; 9 s');
    expect(diagram?.note).toBe('80000 steps are too many to draw: showing the 40 most relevant ones');
  });

  test('a chain that is too long is cut, in the diagram and the text', async () => {
    const resources = numbered(900, (index) => resource(`r${index}`, { requiredBy: [`r${index + 1}`] }));
    const events = numbered(900, (index) => worked([`r${index}`], index, index + 1)).flat();
    expect((await read(events, resources)).bars).toHaveLength(40);
    expect(timelineDiagram(events, resources, 'web')?.note).toContain(' → … 888 more');
  });

  test.each([
    ['a minute', 60, '5second', '%M:%S'],
    ['an hour', 3600, '5minute', '%H:%M:%S'],
    ['a day', 86_400, '2hour', '%H:%M:%S'],
  ])('the axis of %s has few ticks', async (_title, seconds, tick, format) => {
    const events = [...worked(['a'], 0, seconds), ...worked(['b'], 0, 1)];
    const text = timelineDiagram(events, [], 'web')?.text ?? '';
    expect(text).toContain(`tickInterval ${tick}\n`);
    expect(text).toContain(`axisFormat ${format}\n`);
    expect((await read(events)).error).toBeUndefined();
  });
});
