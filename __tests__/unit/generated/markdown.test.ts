import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import type { Plan, Result } from '../../../src/deploy/index.js';
import { fitToBudget, truncateTable } from '../../../src/report/markdown/size-budget.js';
import { inlineCode, escapeMarkdown } from '../../../src/report/markdown/markdown.js';
import { proseMarkdown } from '../../../src/report/markdown/prose.js';
import { summaryText } from '../../../src/report/markdown/summary.js';
import { NASTY_NAMES } from '../report/nasty-names.js';
import { FAILURE, resultOf } from '../report/results.js';
import { holds, RUNS } from './runs.js';

const nasty = fc.oneof(
  fc.constantFrom(...NASTY_NAMES),
  fc.string({ unit: fc.constantFrom('|', '\\', '`', '\n', 'a', '<', '日'), maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
);
const bytes = (text: string): number => Buffer.byteLength(text);

function html(markdown: string): string {
  return micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()] });
}

/** Returns the cells of each row of each table. */
function tables(markdown: string): number[][] {
  return html(markdown)
    .split('<table>')
    .slice(1)
    .map((table) =>
      (table.split('</table>')[0] ?? '')
        .split('<tr>')
        .slice(1)
        .map((row) => row.match(/<t[hd]/g)?.length ?? 0),
    );
}

describe('a table with limits', () => {
  const cell = fc.tuple(nasty, fc.integer({ min: 1, max: 20 })).map(([text, times]) => text.repeat(times));
  const rows = fc.array(fc.tuple(cell, cell), { maxLength: 30 });
  const max = fc.record({ rows: fc.integer({ min: 0, max: 40 }), bytes: fc.integer({ min: 0, max: 2000 }) });
  const COLUMNS = ['Name', 'Value'];
  const frame = bytes(truncateTable(COLUMNS, [], { rows: 0, bytes: 0 })) + bytes('\n\n… and 1000 more');

  test('stays within them, apart from its header', () =>
    holds(
      fc.property(rows, max, (given, limits) => {
        const cells = given.map(([name, value]) => [inlineCode(name), escapeMarkdown(value)]);
        const text = truncateTable(COLUMNS, cells, limits);
        expect(bytes(text)).toBeLessThanOrEqual(limits.bytes + frame);
      }),
    ));

  test('is never broken: each row has all cells, and left-out rows are counted', () =>
    holds(
      fc.property(rows, max, (given, limits) => {
        const cells = given.map(([name, value]) => [inlineCode(name), escapeMarkdown(value)]);
        const text = truncateTable(COLUMNS, cells, limits);
        const [shown = []] = tables(text);
        const more = Number(/… and (\d+) more$/.exec(text)?.[1] ?? 0);
        expect(new Set(shown)).toEqual(new Set([COLUMNS.length]));
        expect(shown.length - 1 + more).toBe(given.length);
        expect(shown.length - 1).toBeLessThanOrEqual(limits.rows);
      }),
    ));
});

describe('sentences with any text in them', () => {
  const quoted = fc
    .tuple(nasty, nasty, fc.constantFrom('"', '`', '', '$', ' ', '(', 'a:1:2'))
    .map(([one, other, mark]) => `Run ${mark}${one}${mark}${other}${mark}.`);

  test('contain code and line breaks, and no other Markdown', () =>
    holds(
      fc.property(quoted, (text) => {
        const rendered = html(`**Next:** ${proseMarkdown(text)}`).replaceAll('&lt;br&gt;', '');
        const elements = [...rendered.matchAll(/<([a-z0-9]+)/gi)].map(([, name]) => name);
        expect(elements.filter((name) => name !== 'code')).toEqual(['p', 'strong']);
      }),
    ));
});

describe('joined parts', () => {
  const part = fc.record({ name: fc.string({ maxLength: 20 }), text: nasty, priority: fc.nat() });

  test('stay within the limit, if all may be left out and their names fit', () =>
    holds(
      fc.property(fc.array(part, { maxLength: 10 }), fc.integer({ min: 0, max: 200 }), (parts, limit) => {
        const names = bytes(parts.map(({ name }) => name).join(', ')) + 50;
        expect(bytes(fitToBudget(parts, limit + names))).toBeLessThanOrEqual(limit + names);
      }),
    ));

  test('are either unchanged or named as left out', () =>
    holds(
      fc.property(fc.array(part, { maxLength: 10 }), fc.integer({ min: 0, max: 200 }), (parts, limit) => {
        const text = fitToBudget(parts, limit);
        for (const one of parts) expect(text.includes(one.text) || text.includes(one.name)).toBe(true);
      }),
    ));
});

/** Short lists of generated texts, repeated: too large by number or by length. */
const many = fc.constantFrom(0, 1, 3, 30, 700);
const long = fc.tuple(nasty, fc.constantFrom(1, 1, 40, 5000)).map(([text, times]) => text.repeat(times));
const list = <T>(count: number, one: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, i) => one(i));

const planned = fc.tuple(long, nasty, many).map(([text, name, count]): Plan => {
  const values = list(Math.min(count, 40), (index) => ({
    name: `${name}${index}`,
    before: text,
    after: name,
  }));
  return {
    stack: { name: 'web', id: undefined, status: undefined },
    kind: 'update',
    changes: list(count, (index) => ({
      path: `${name}${index}`,
      type: name,
      action: 'update',
      values,
      notes: [text],
    })),
    unchanged: 0,
    parameters: values,
    outputs: values,
    files: list(Math.min(count, 20), () => ({ file: name, action: 'update', diff: text })),
    definition: [],
    unseen: [],
    warnings: [text],
    hash: 'h',
  };
});

const result: fc.Arbitrary<Result> = fc
  .record({
    text: long,
    name: nasty,
    count: many,
    plan: fc.option(planned, { nil: undefined }),
    isRead: fc.boolean(),
    fails: fc.boolean(),
  })
  .map(({ text, name, count, plan, isRead, fails }) =>
    resultOf({
      outcome: isRead ? 'read' : fails ? 'failed' : 'created',
      plan,
      resources: list(count, (index) => ({
        path: `${name}${index}`,
        type: name,
        status: 'CREATE_COMPLETE',
        physicalId: name,
        requiredBy: [],
        nested: false,
      })),
      failure: fails
        ? {
            ...FAILURE,
            reason: text,
            hint: text,
            resources: list(count, () => ({
              ...FAILURE.resources[0],
              path: name,
              type: name,
              status: name,
              reason: text,
              physicalId: undefined,
              location: undefined,
            })),
          }
        : undefined,
      table: isRead
        ? { title: name, columns: ['one', 'two'], rows: list(count, () => [text, name]) }
        : undefined,
    }),
  );

const GITHUB_BYTES = 1024 * 1024;

describe('a summary of any result', () => {
  const outputs = fc.tuple(long, nasty, many).map(([text, name, count]) =>
    list(count, (index) => ({
      name: `${name}${index}`,
      text,
      isMasked: false,
      error: undefined,
      description: text,
      value: text,
    })),
  );

  test('is never larger than GitHub’s limit', () =>
    holds(
      fc.property(result, outputs, (given, values) => {
        const text = summaryText(given, values, (whole) => whole, {
          linkOf: () => undefined,
          dashboardUrl: undefined,
        });
        expect(bytes(text)).toBeLessThanOrEqual(GITHUB_BYTES * 0.6);
      }),
      RUNS / 4,
    ));
});
