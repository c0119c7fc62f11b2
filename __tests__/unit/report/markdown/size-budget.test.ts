import { describe, expect, test } from '@jest/globals';
import { fitToBudget, truncateTable, type Section } from '../../../../src/report/markdown/size-budget.js';

const PARTS: readonly Section[] = [
  { name: 'the head', text: 'head' },
  { name: 'the pictures', text: 'p'.repeat(100), priority: 2 },
  { name: 'nothing', text: '', priority: 0 },
  { name: 'the resources', text: 'r'.repeat(100), priority: 3 },
  { name: 'the events', text: 'e'.repeat(100), priority: 1 },
];

describe('parts of a report', () => {
  test('are joined if they fit', () => {
    expect(fitToBudget(PARTS, 1000)).toBe(
      `head\n\n${'p'.repeat(100)}\n\n${'r'.repeat(100)}\n\n${'e'.repeat(100)}\n`,
    );
  });

  test('are left out if they do not fit, least important first, and named', () => {
    expect(fitToBudget(PARTS, 300)).toBe(
      `head\n\n${'p'.repeat(100)}\n\n${'r'.repeat(100)}\n\n*Omitted to stay within the size limit: the events.*\n`,
    );
    expect(fitToBudget(PARTS, 200)).toContain(
      '*Omitted to stay within the size limit: the events, the pictures.*',
    );
  });

  test('are never all left out', () => {
    expect(fitToBudget(PARTS, 1)).toBe(
      'head\n\n*Omitted to stay within the size limit: the events, the pictures, the resources.*\n',
    );
  });

  test('are measured in bytes, as GitHub does', () => {
    const parts = [
      { name: 'a', text: 'a' },
      { name: 'signs', text: '日'.repeat(100), priority: 1 },
    ];
    expect(fitToBudget(parts, 250)).toContain('Omitted');
    expect(fitToBudget(parts, 310)).not.toContain('Omitted');
  });
});

describe('a table', () => {
  const rows = [
    ['a', '1'],
    ['b', '2'],
    ['c', '3'],
  ];

  test('has all rows that fit', () => {
    expect(truncateTable(['x', 'y'], rows, { rows: 3, bytes: 100 })).toBe(
      '| x | y |\n| - | - |\n| a | 1 |\n| b | 2 |\n| c | 3 |',
    );
  });

  test('is measured as written: a vertical bar in a cell needs a backslash', () => {
    expect(truncateTable(['x', 'y'], [['||||||', '']], { rows: 1, bytes: 16 })).toContain('… and 1 more');
    expect(truncateTable(['x', 'y'], [['||||||', '']], { rows: 1, bytes: 20 })).not.toContain('more');
  });

  test('says how many rows do not fit', () => {
    expect(truncateTable(['x', 'y'], rows, { rows: 2, bytes: 100 })).toMatch(/\| b \| 2 \|\n\n… and 1 more$/);
    expect(truncateTable(['x', 'y'], rows, { rows: 3, bytes: 12 })).toMatch(/\| a \| 1 \|\n\n… and 2 more$/);
  });
});
