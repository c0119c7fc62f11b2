import { afterAll, describe, expect, test } from '@jest/globals';
import type { Plan, Result, ProgressEvent } from '../../../../src/deploy/index.js';
import type { PublicOutput } from '../../../../src/report/outputs/outputs.js';
import { createSecrets } from '../../../../src/report/secrets/secrets.js';
import { summaryText as wholeSummary } from '../../../../src/report/markdown/summary.js';
import { event, numbered, resource, worked } from '../drawn.js';
import { Mermaid, picturesIn, type Flowchart, type Gantt } from '../mermaid.js';
import { NASTY_NAMES } from '../nasty-names.js';

const mermaid = new Mermaid();
afterAll(() => {
  mermaid.stop();
});

const asItIs = (text: string): string => text;

const RESULT: Result = {
  operation: 'deploy',
  outcome: 'created',
  changed: true,
  durationMs: 9000,
  stack: { id: '4c5d', name: 'web', status: 'CREATE_COMPLETE', statusReason: '' },
  resources: [resource('page', { requiredBy: ['server'] }), resource('server')],
  events: [...worked(['page'], 0, 2), ...worked(['server'], 2, 9), event([], 9)],
};
const OUTPUT: PublicOutput = {
  name: 'url',
  text: 'https://web.example',
  value: 'https://web.example',
  isMasked: false,
  description: '',
  error: undefined,
};

const summaryText = (
  result: Result,
  outputs: readonly PublicOutput[],
  redact: (text: string) => string,
): string => wholeSummary(result, outputs, redact, { linkOf: () => undefined, dashboardUrl: undefined });

describe('the job summary', () => {
  test('shows the result, the outputs, diagrams and then lists', () => {
    const failed: Result = {
      ...RESULT,
      outcome: 'failed',
      failure: { summary: 's', reason: 'no quota', resources: [], locations: [], code: 'refused' },
    };
    const text = summaryText(failed, [OUTPUT], asItIs);
    const order = ['###', '4c5d', 'no quota', 'Outputs', 'flowchart', 'gantt', 'Resources (', 'Events ('];
    const found = order.map((word) => text.indexOf(word));
    expect(found).toEqual([...found].sort((a, b) => a - b));
    expect(found).not.toContain(-1);
  });

  test('has a graph and a timeline that mermaid can parse', async () => {
    const [graph, gantt, ...more] = picturesIn(summaryText(RESULT, [], asItIs));
    expect((await mermaid.read<Flowchart>(graph)).arrows).toEqual(['n0 n1']);
    expect((await mermaid.read<Gantt>(gantt)).bars.map(({ isCritical }) => isCritical)).toEqual([true, true]);
    expect(more).toEqual([]);
  });

  test.each([
    ['a read operation', { ...RESULT, operation: 'resources', outcome: 'read' } as const],
    ['a stack of one resource', { ...RESULT, resources: [resource('a')], events: worked(['a'], 0, 3) }],
    [
      'an unchanged stack without resources',
      { ...RESULT, outcome: 'unchanged', resources: [], events: [] } as const,
    ],
    ['a valid template', { operation: 'validate', outcome: 'valid', changed: false, durationMs: 1 } as const],
  ])('has no diagram for %s', (_title, result) => {
    expect(picturesIn(summaryText(result, [], asItIs))).toEqual([]);
  });

  test('has only the timeline for a deleted stack', async () => {
    const events = [
      ...worked(['a'], 0, 3, { action: 'DELETE' }),
      ...worked(['b'], 3, 4, { action: 'DELETE' }),
    ];
    const pictures = picturesIn(
      summaryText({ ...RESULT, outcome: 'deleted', resources: [], events }, [], asItIs),
    );
    expect(pictures).toHaveLength(1);
    expect((await mermaid.read<Gantt>(pictures[0])).bars).toHaveLength(2);
  });

  test('stays intact, whatever the names', async () => {
    const names = [...new Set(NASTY_NAMES)];
    const result: Result = {
      ...RESULT,
      stack: { id: '1', name: names[3] ?? '', status: 'CREATE_COMPLETE', statusReason: '' },
      resources: names.map((name) => resource(name, { type: name, physicalId: name })),
      events: names
        .flatMap((name) => worked([name], 0, 4))
        .map((one) => ({ ...one, reason: one.path.join('') })),
    };
    const text = summaryText(result, [], asItIs);
    expect(text.match(/^<details>/gm)).toHaveLength(2);
    expect(text.match(/^<\/details>$/gm)).toHaveLength(2);
    expect(tables(text).filter(({ isWhole }) => !isWhole)).toEqual([]);
    const [graph, gantt, ...more] = picturesIn(text);
    expect((await mermaid.read<Flowchart>(graph)).error).toBeUndefined();
    expect((await mermaid.read<Gantt>(gantt)).error).toBeUndefined();
    expect(more).toEqual([]);
  });
});

describe('secrets in a summary with diagrams', () => {
  const secrets = createSecrets(() => undefined);
  // The other secrets are words of the diagram syntax: removing them would break the diagram.
  for (const secret of ['p@ss:w*rd', '2000', 'flowchart', 'n1"]', 'gantt']) secrets.add(secret);
  const name = 'my-p@ss:w*rd';
  const result: Result = {
    ...RESULT,
    resources: [resource('page', { requiredBy: [name] }), resource(name)],
    events: [...worked(['page'], 0, 2), ...worked([name], 2, 9)].map((one): ProgressEvent => ({
      ...one,
      reason: name,
    })),
  };

  test('are not hidden by character codes', async () => {
    const text = summaryText(result, [], secrets.redact);
    const [graph, gantt] = picturesIn(text);
    const { nodes, arrows } = await mermaid.read<Flowchart>(graph);
    expect(nodes.map(({ label }) => label.split('\n')[0]).sort()).toEqual(['my-***', 'page']);
    expect(arrows).toHaveLength(1);
    expect((await mermaid.read<Gantt>(gantt)).bars.map(({ label }) => label)).toEqual([
      '✓ page · 2 s',
      '✓ my-*** · 7 s',
    ]);
    expect(text).not.toContain('p@ss');
  });
});

describe('a summary at its size limit', () => {
  const long = (count: number): Result => ({
    ...RESULT,
    resources: numbered(count, (index) =>
      resource(`r${index}-${'x'.repeat(240)}`, { physicalId: 'p'.repeat(240) }),
    ),
    events: numbered(count, (index) => worked([`r${index}-${'x'.repeat(240)}`], index, index + 2)).flat(),
  });

  test.each([61, 200, 900])(
    'with %i resources stays within the limit with complete rows, and says what is left out',
    async (count) => {
      const outputs = numbered(900, (index) => ({ ...OUTPUT, name: `o${index}`, text: '日'.repeat(1000) }));
      const text = summaryText(long(count), outputs, asItIs);
      expect(Buffer.byteLength(text)).toBeLessThan(600_000);
      expect(tables(text).filter(({ isWhole }) => !isWhole)).toEqual([]);
      expect(text).toMatch(/… and \d+ more/);
      for (const picture of picturesIn(text)) {
        expect((await mermaid.read<Flowchart | Gantt>(picture)).error).toBeUndefined();
      }
    },
  );

  test('leaves out a diff instead of cutting it', () => {
    const plan: Plan = {
      stack: { name: 'web', id: undefined, status: undefined },
      kind: 'create',
      changes: [],
      unchanged: 0,
      parameters: [],
      outputs: [],
      files: Array.from({ length: 12 }, (_, at) => ({
        file: `${at}.txt`,
        action: 'add',
        diff: '+a\n'.repeat(2000),
      })),
      definition: [],
      unseen: [],
      warnings: [],
      hash: 'abc',
    };
    const text = summaryText(
      { ...RESULT, outcome: 'previewed', plan, resources: [], events: [] },
      [],
      asItIs,
    );
    expect(text).toMatch(/^### .*web/);
    expect(text).toContain('… and 2 more files');
    expect(text.match(/\+a/g)).toHaveLength(10 * 2000);
  });

  test('with many events shows only how each resource ended', () => {
    const text = summaryText(long(200), [], asItIs);
    expect(text).toContain('Events (200, final states only)');
    expect(text).not.toContain('CREATE_IN_PROGRESS');
  });
});

/** Returns, for each table, whether all rows have as many cells as the header, outside of multi-line code. */
function tables(markdown: string): { readonly head: string; readonly isWhole: boolean }[] {
  const cells = (row: string): number => (row.match(/(?<!\\)\|/g) ?? []).length;
  return markdown
    .replace(/^```[\s\S]*?^```$/gm, '')
    .split(/\n\n+/)
    .map((block) => block.trim().split('\n'))
    .filter(([head]) => head?.startsWith('|') === true)
    .map(([head = '', ...rows]) => ({
      head,
      isWhole: rows.every((row) => row.startsWith('|') && row.endsWith('|') && cells(row) === cells(head)),
    }));
}
