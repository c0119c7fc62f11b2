import { describe, expect, test } from '@jest/globals';
import type { Plan, PlannedChange } from '../../../../src/deploy/index.js';
import { planItems } from '../../../../src/report/log/plan.js';
import { planMarkdown } from '../../../../src/report/markdown/plan.js';
import { planCounts, planHasChanges, planLine, worstCounts } from '../../../../src/report/plan/counts.js';

const change = (index: number, rest: Partial<PlannedChange> = {}): PlannedChange => ({
  path: `group/${index}/server`,
  type: 'OS::Nova::Server',
  action: 'update',
  values: [{ name: 'properties.flavor', before: 'small', after: 'large' }],
  notes: [],
  ...rest,
});

const plan = (rest: Partial<Plan> = {}): Plan => ({
  stack: { name: 'web', id: 'id-of-web', status: 'CREATE_COMPLETE' },
  kind: 'update',
  changes: [],
  unchanged: 0,
  parameters: [],
  outputs: [],
  files: [],
  definition: [],
  unseen: [],
  warnings: [],
  hash: 'p1-hash',
  ...rest,
});

const long = 'v'.repeat(5000);

describe('a plan', () => {
  test('counts what would happen', () => {
    const changes = (['add', 'add', 'replace', 'delete'] as const).map((action, index) =>
      change(index, { action }),
    );
    const made = plan({ changes, unchanged: 5 });
    expect(planCounts(made)).toEqual({ add: 2, update: 0, replace: 1, delete: 1, unknown: 0 });
    expect(planLine(made)).toBe('2 to add, 1 to replace, 1 to delete, 5 unchanged');
    const open = plan({ changes: [change(0, { action: 'unknown', worst: 'replace' })] });
    expect(planLine(open)).toBe('1 known after deploy');
    expect(planMarkdown(open)).toContain('?\u00a0unknown, at worst replace');
    expect(planHasChanges(open)).toBe(true);
    expect(worstCounts(open)).toMatchObject({ replace: 1, unknown: 0 });
    expect(planLine(plan())).toBe('no resource changes');
  });

  test.each<[Partial<Plan>, boolean]>([
    [{}, false],
    [{ files: [{ file: 'a', action: 'update', diff: '' }] }, false],
    [{ changes: [change(1)] }, true],
    [{ outputs: [{ name: 'o', before: 'a', after: 'b' }] }, true],
    [{ kind: 'create' }, true],
    [{ kind: 'delete' }, true],
  ])('of %j has changes: %s', (rest, hasChanges) => {
    expect(planHasChanges(plan(rest))).toBe(hasChanges);
  });

  test('shows what can lose data first, so that no size limit hides it', () => {
    const actions = ['add', 'update', 'unknown', 'replace', 'delete'] as const;
    const dangers = actions.map((action, index) => change(900 + index, { action }));
    const updates = Array.from({ length: 300 }, (_, index) => change(index, { values: [] }));
    const made = plan({ changes: [...updates, ...dangers] });
    const rows = planMarkdown(made)
      .split('\n')
      .filter((line) => line.includes('`group/'));
    expect(rows).toHaveLength(200);
    expect(rows.slice(0, 5).map((row) => row.split('`')[1])).toEqual([
      'group/904/server',
      'group/903/server',
      'group/902/server',
      'group/0/server',
      'group/1/server',
    ]);
    const lines = planItems(made).flatMap((item) => ('text' in item ? [item.text] : []));
    const paths = lines.flatMap((line) => /group\/(\d+)/.exec(line)?.[1] ?? []);
    expect(paths.slice(0, 4)).toEqual(['904', '903', '902', '0']);
    expect(paths.at(-1)).toBe('900');
  });

  test('in the log shows old and new values, and the limits of the plan', () => {
    const items = planItems(
      plan({ changes: [change(0, { notes: ['file a.sh changes'] })], warnings: ['Heat cannot tell'] }),
    );
    const text = items.flatMap((item) => ('text' in item ? [item.text] : [])).join('\n');
    expect(text).toContain('properties.flavor: small → large');
    expect(text).toContain('file a.sh changes');
    expect(items.at(-1)).toEqual({ kind: 'notice', text: 'Heat cannot tell' });
  });

  test('in Markdown has a row for each change, and collapses the files', () => {
    const text = planMarkdown(
      plan({
        changes: [change(0)],
        parameters: [{ name: 'p', before: '1', after: undefined }],
        files: [{ file: 'a.sh', action: 'update', diff: '-a\n+b' }],
      }),
    );
    expect(text).toContain('`properties.flavor`: `small` → `large`');
    expect(text).toMatch(/<summary>Files \(1\)[\s\S]*```diff\n-a\n\+b/);
  });

  test('has no column without any text', () => {
    const text = planMarkdown(
      plan({
        changes: [change(0, { action: 'add', notes: [] })],
        parameters: [{ name: 'size', before: undefined, after: '8' }],
      }),
    );
    expect(text).toMatch(/\| \s*\| Resource +\| Type +\|\n/);
    expect(text).toMatch(/\| Parameter +\| After +\|\n/);
  });

  test('of any size stays within its limit, in complete rows, and counts what it leaves out', () => {
    const values = Array.from({ length: 200 }, (_, index) => ({
      name: `properties.${index}`,
      before: long,
      after: long,
    }));
    const made = plan({
      changes: Array.from({ length: 3000 }, (_, index) => change(index, { values })),
      parameters: values,
      outputs: values,
      files: Array.from({ length: 50 }, (_, index) => ({ file: `f${index}`, action: 'update', diff: long })),
      definition: [],
      unseen: [],
      warnings: Array.from({ length: 100 }, () => long),
    });
    const size = { rows: 40, bytes: 9000 };
    const text = planMarkdown(made, size);
    // Three tables and the diffs, each within the limit, and the warnings.
    expect(Buffer.byteLength(text)).toBeLessThan(4 * size.bytes + 20 * 700);
    expect(text).toMatch(/… and \d+ more/);
    expect(text).toMatch(/… and \d+ more files/);
    for (const row of text.split('\n').filter((line) => line.startsWith('|')))
      expect(row.endsWith('|')).toBe(true);
  });
});
