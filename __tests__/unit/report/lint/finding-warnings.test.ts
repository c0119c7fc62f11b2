import { expect, test } from '@jest/globals';
import { RULES, type Finding } from '../../../../src/lint/index.js';
import { findingWarnings } from '../../../../src/report/lint/log.js';
import type { LogItem } from '../../../../src/report/log/log.js';

const [RULE] = RULES;

function findings(count: number): Finding[] {
  return Array.from({ length: count }, (_, index) => {
    if (RULE === undefined) throw new Error('there are no rules');
    const location = { file: 'main.yaml', line: index + 1, column: 1 };
    return {
      rule: RULE,
      level: 'error',
      message: `mistake ${index}`,
      hint: undefined,
      location,
      end: location,
    };
  });
}

const itemsOf = (count: number, isInWorkflow: boolean): LogItem[] =>
  findingWarnings(findings(count), (text) => text, isInWorkflow);
const annotated = (items: readonly LogItem[]): string[] =>
  items.flatMap((item) => (item.kind === 'warning' ? [item.text] : []));
const linesOf = (items: readonly LogItem[]): string[] =>
  items.flatMap((item) => (item.kind === 'line' ? [item.text] : []));

test('a terminal shows each finding before a deploy, without a note on annotations', () => {
  const items = itemsOf(12, false);
  expect(annotated(items)).toEqual(Array.from({ length: 12 }, (_, index) => `mistake ${index}`));
  expect(linesOf(items)).toEqual([]);
});

test('a workflow shows ten annotations before a deploy, and the other findings as lines of the log', () => {
  const items = itemsOf(12, true);
  expect(annotated(items)).toHaveLength(10);
  expect(linesOf(items)).toEqual([
    '2 more findings have no annotation, because GitHub shows ten of each level:',
    expect.stringMatching(/^main\.yaml:11:1 .*mistake 10$/),
    expect.stringMatching(/^main\.yaml:12:1 .*mistake 11$/),
  ]);
  expect(linesOf(itemsOf(10, true))).toEqual([]);
});
