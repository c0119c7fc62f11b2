import { expect, test } from '@jest/globals';
import { textTable } from '../../../../src/report/log/log.js';

test('a table for the log can have more rows than a call can have arguments', () => {
  const rows = Array.from({ length: 130_000 }, (_, number) => [`r${number}`, 'x']);
  const lines = textTable({ title: 't', columns: ['name', 'state'], rows });
  expect(lines).toHaveLength(rows.length + 1);
  expect(lines.at(-1)).toBe('  r129999  x');
});
