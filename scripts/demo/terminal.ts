import Table from 'cli-table3';
import { stripVTControlCharacters, styleText } from 'node:util';

type Style = Parameters<typeof styleText>[0];

const WIDTH_WITHOUT_TERMINAL = 110;
const NARROWEST = 60;
const WIDEST = 140;
const CELL_GAP = 2;
const NO_LINES = {
  'top': '', 'top-mid': '', 'top-left': '', 'top-right': '', 'bottom': '', 'bottom-mid': '', 'bottom-left': '',
  'bottom-right': '', 'left': '', 'left-mid': '', 'mid': '', 'mid-mid': '', 'right': '', 'right-mid': '', 'middle': '',
}; // prettier-ignore

const hasColours = process.stdout.isTTY
  ? process.stdout.hasColors()
  : process.env['FORCE_COLOR'] !== undefined;

/** Columns to write in. */
export const WIDTH = Math.min(
  WIDEST,
  Math.max(NARROWEST, process.stdout.isTTY ? process.stdout.columns : WIDTH_WITHOUT_TERMINAL),
);

/** Writes one line, which may hold colours; they go where nobody sees them. */
export function print(line = ''): void {
  process.stdout.write(`${hasColours ? line : stripVTControlCharacters(line)}\n`);
}

export function paint(style: Style, text: string): string {
  return styleText(style, text, { validateStream: false });
}

/** A heading across the terminal. */
export function rule(title: string): string {
  const line = '─'.repeat(Math.max(2, WIDTH - stripVTControlCharacters(title).length - 4));
  return `${paint('gray', '──')} ${paint('bold', title)} ${paint('gray', line)}`;
}

/** An aligned table without lines; the widest columns give way until it fits. */
export function tableLines(
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  width: number,
): string[] {
  const head = columns.some((column) => column !== '') ? columns.map((column) => paint('bold', column)) : [];
  const all = head.length === 0 ? rows : [head, ...rows];
  const table = new Table({
    head,
    colWidths: fitted(all, width),
    chars: NO_LINES,
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': CELL_GAP },
  });
  table.push(...rows.map((row) => [...row]));
  return table
    .toString()
    .split('\n')
    .map((line) => line.trimEnd());
}

function fitted(rows: readonly (readonly string[])[], width: number): number[] {
  const count = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from(
    { length: count },
    (_, index) =>
      Math.max(0, ...rows.map((row) => stripVTControlCharacters(row[index] ?? '').length)) + CELL_GAP,
  );
  for (let over = sum(widths) - width; over > 0; over -= 1) {
    const widest = widths.indexOf(Math.max(...widths));
    widths[widest] = (widths[widest] ?? 0) - 1;
  }
  return widths;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
