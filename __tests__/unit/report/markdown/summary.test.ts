import { describe, expect, test } from '@jest/globals';
import type { Plan, PlannedChange, ResourceLine, Result, ValueChange } from '../../../../src/deploy/index.js';
import { FAILURE, outputOf, published, resultOf } from '../results.js';

const summaryOf = (result: Result, masked: readonly string[] = []): string =>
  published(result, { maskedOutputs: masked }).summary ?? '';

const lineOf = (path: string): ResourceLine => ({
  path,
  type: 'OS::Heat::TestResource',
  status: 'CREATE_COMPLETE',
  physicalId: path,
  requiredBy: [],
  nested: false,
});

const GITHUB_BYTES = 1024 * 1024;

describe('the summary', () => {
  test('shows operation, stack, result and duration', () => {
    const summary = summaryOf(
      resultOf({
        outputs: [
          outputOf('url', 'https://x', { description: 'Where it answers' }),
          outputOf('key', 'hush-hush'),
        ],
        resources: [
          {
            path: 'group/0/disk',
            type: 'OS::Cinder::Volume',
            status: 'CREATE_COMPLETE',
            physicalId: 'vol-1',
            requiredBy: [],
            nested: false,
          },
        ],
      }),
      ['key'],
    );
    for (const fact of [
      '✅ Stack `web` created',
      '`CREATE_COMPLETE`',
      '1 min 23 s',
      '`id-of-web`',
      '`url`',
      '`https://x`',
      'Where it answers',
      '`key`',
      '*masked*',
      '`group/0/disk`',
      '`OS::Cinder::Volume`',
      '`vol-1`',
    ]) {
      expect(summary).toContain(fact);
    }
    expect(summary).not.toContain('hush');
  });

  test('of a delete lists what stays in the cloud, without secrets', () => {
    const retained = [
      { path: 'db', type: 'OS::Cinder::Volume', physicalId: 'vol-hush-hush', note: 'it stays' },
    ];
    const outputs = [outputOf('key', 'hush-hush')];
    const summary = summaryOf(resultOf({ operation: 'delete', outcome: 'deleted', outputs, retained }), [
      'key',
    ]);
    expect(summary).toContain('| `db` | `OS::Cinder::Volume` | `vol-***` | it stays |');
    expect(summaryOf(resultOf({ operation: 'delete', outcome: 'deleted' }))).not.toContain('Not deleted');
  });

  test('of a failure without a resource shows what failed, with the server’s message', () => {
    const failure = {
      summary: 'Keystone refused it',
      reason: 'No.',
      resources: [],
      locations: [],
      code: 'sign-in',
    } as const;
    expect(summaryOf(resultOf({ outcome: 'failed', failure }))).toContain(
      '**Error**\n\n```text\nKeystone refused it\nServer said: No.\n```',
    );
  });

  test('of a failure shows the first failed resource, its line, and what to try', () => {
    const summary = summaryOf(resultOf({ outcome: 'failed', failure: FAILURE }));
    for (const fact of ['❌', 'no space', '`group/0/disk`', '`member.yaml:7:3`', '`req-77`', 'Make room.']) {
      expect(summary).toContain(fact);
    }
  });

  test.each([
    ['unchanged', 'ℹ️'],
    ['absent', 'ℹ️'],
    ['read', 'ℹ️'],
    ['updated', '✅'],
    ['deleted', '✅'],
    ['accepted', '✅'],
  ] as const)('for %s begins with %s', (outcome, icon) => {
    expect(summaryOf(resultOf({ outcome })).startsWith(`### ${icon}`)).toBe(true);
  });

  test('is empty with summary: false', () => {
    expect(published(resultOf(), { summary: false }).summary).toBeUndefined();
  });

  test('of a read operation can wrap JSON, but leaves other texts as they are', () => {
    const rows = [
      ['parameters', '{"image":"ubuntu","zones":["a","b"]}'],
      ['text', 'a,"b"'],
    ];
    const table = { title: 'Stack web', columns: ['field', 'value'], rows };
    const summary = summaryOf(resultOf({ operation: 'show', outcome: 'read', table }));
    expect(summary).toContain('`{"image":"ubuntu", "zones":["a", "b"]}`');
    expect(summary).toContain('`a,"b"`');
  });

  test('of a deploy whose rollback failed says what stopped the rollback', () => {
    const summary = `${FAILURE.summary}; the rollback: quota exceeded`;
    const failure = { ...FAILURE, summary, code: 'rollback-failed' } as const;
    expect(summaryOf(resultOf({ outcome: 'failed', failure }))).toContain('the rollback: quota exceeded');
  });

  test('of a paused deploy shows the hooks before the outputs and the resources', () => {
    const table = { title: 'Paused at hooks', columns: ['resource'], rows: [['db']] };
    const resources = [lineOf('db'), lineOf('app')];
    const summary = summaryOf(
      resultOf({ outcome: 'paused', table, resources, outputs: [outputOf('url', 'x')] }),
    );
    const found = ['`db` |', '**Outputs**', '**Resource graph**'].map((word) => summary.indexOf(word));
    expect(found).toEqual([...found].sort((one, other) => one - other));
    expect(found).not.toContain(-1);
  });

  test('calls the graph of a deploy that was rolled back by its name', () => {
    const resources = [lineOf('db'), lineOf('app')];
    const stack = { id: 'i', name: 'web', status: 'ROLLBACK_COMPLETE', statusReason: '' };
    const rolledBack = resultOf({ outcome: 'failed', failure: FAILURE, resources, stack });
    expect(summaryOf(rolledBack)).toContain('**Resource graph after the rollback**');
    expect(summaryOf(resultOf({ resources }))).toContain('**Resource graph**');
  });

  test('of a read operation shows its rows, and says if there are none', () => {
    const table = { title: 'Stacks', columns: ['name'], rows: [['web']] };
    const read = { operation: 'list', outcome: 'read', stack: undefined, outputs: undefined } as const;
    expect(summaryOf(resultOf({ ...read, table }))).toContain('`web`');
    expect(summaryOf(resultOf({ ...read, table: { ...table, rows: [] } }))).toContain(
      `*${table.title}: none.*`,
    );
  });
});

describe('a summary stays within GitHub’s limit', () => {
  const many = <T>(length: number, make: (index: number) => T): T[] =>
    Array.from({ length }, (_, index) => make(index));
  const long = (index: number): string => `${index} ${'ü|`'.repeat(400)}`;
  const values = many(10, (index): ValueChange => ({
    name: long(index),
    before: long(index),
    after: long(index),
  }));
  const plan: Plan = {
    stack: { name: 'web', id: 'i', status: 'CREATE_COMPLETE' },
    kind: 'update',
    changes: many(1200, (index): PlannedChange => ({
      path: `r${index}`,
      type: 'OS::Heat::Value',
      action: 'update',
      values,
      notes: many(4, long),
    })),
    unchanged: 0,
    parameters: many(600, () => values[0] ?? { name: '', before: '', after: '' }),
    outputs: values,
    files: many(50, (index) => ({ file: `f${index}`, action: 'update', diff: long(index).repeat(20) })),
    definition: [],
    unseen: [],
    warnings: many(50, long),
    hash: 'h',
  };

  test.each<[string, Partial<Result>]>([
    ['thousands of outputs', { outputs: many(1200, (index) => outputOf(`o${index}`, long(index))) }],
    [
      'thousands of resources',
      {
        resources: many(5000, (index) => ({
          path: long(index),
          type: 't',
          status: 's',
          physicalId: long(index),
          requiredBy: [],
          nested: false,
        })),
      },
    ],
    [
      'thousands of failures',
      {
        outcome: 'failed',
        failure: {
          ...FAILURE,
          reason: long(1).repeat(100),
          hint: long(1).repeat(100),
          resources: many(5000, (index) => ({ ...resource(), path: long(index) })),
        },
      },
    ],
    [
      'thousands of rows',
      {
        operation: 'events',
        outcome: 'read',
        table: { title: 't', columns: ['a', 'b'], rows: many(1200, (index) => [long(index), 'x']) },
      },
    ],
    [
      'thousands of events',
      {
        events: many(5000, (index) => ({
          id: String(index),
          timeMs: index,
          elapsedMs: index,
          path: [long(index)],
          type: 't',
          action: 'CREATE',
          status: 'COMPLETE',
          state: 'CREATE_COMPLETE',
          reason: long(index),
          physicalId: undefined,
          durationMs: 1,
        })),
      },
    ],
    ['a plan of thousands of changes', { outcome: 'previewed', operation: 'preview', plan }],
  ])('with %s', (_, rest) => {
    const summary = summaryOf(resultOf(rest));
    expect(Buffer.byteLength(summary)).toBeLessThan(GITHUB_BYTES);
    expect(summary).toMatch(/more|size limit/);
  });

  function resource(): (typeof FAILURE.resources)[number] {
    const [first] = FAILURE.resources;
    if (first === undefined) throw new Error('no resource');
    return first;
  }
});
