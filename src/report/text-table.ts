import { clip } from './clip.js';
import Table from 'cli-table3';
import type { Table as Rows } from '../deploy/index.js';
import { paint } from './log.js';
import { logText } from './safe-text.js';

const CELL_CHARACTERS = 200;
const NO_LINES = {
  'top': '', 'top-mid': '', 'top-left': '', 'top-right': '', 'bottom': '', 'bottom-mid': '', 'bottom-left': '',
  'bottom-right': '', 'left': '', 'left-mid': '', 'mid': '', 'mid-mid': '', 'right': '', 'right-mid': '', 'middle': '  ',
}; // prettier-ignore

/** A table for the log, one line a row. */
export function textTable({ columns, rows }: Rows): string[] {
  if (rows.length === 0) return ['  (none)'];
  const table = new Table({
    head: columns.map((column) => paint('bold', column)),
    chars: NO_LINES,
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
  });
  table.push(...rows.map((row) => row.map((cell) => clip(logText(cell), CELL_CHARACTERS))));
  return table
    .toString()
    .split('\n')
    .map((line) => `  ${line.trimEnd()}`);
}
