import { clip, clipChange } from '../log/clip.js';
import type { Plan, ValueChange } from '../../deploy/index.js';
import { actionText, MAX_VALUE_CHARACTERS, SIGNS } from '../plan/action-text.js';
import { sortForReview } from '../plan/change-order.js';
import { planLine } from '../plan/counts.js';
import { codeBlock, details, inlineCode } from './markdown.js';
import { proseMarkdown } from './prose.js';
import { truncateTable, type TableSize } from './size-budget.js';

const MAX_DIFF_CHARACTERS = 8000;
const MAX_ROWS = 200;
const MAX_FILES = 10;
const MAX_REASONS = 20;
const MAX_WARNINGS = 20;
const MAX_WARNING_CHARACTERS = 500;

/** Keeps the sign and its word together in a narrow column. */
const NO_BREAK_SPACE = '\u00a0';

/** Size limits of each table of a plan, and of all its diffs together. */
const SIZE: TableSize = { rows: MAX_ROWS, bytes: 100_000 };

/** Formats the plan for the summary: counts, a table of changes, and collapsed details. */
export function planMarkdown(plan: Plan, size = SIZE): string {
  return `**${planLine(plan)}**\n\n${planDetails(plan, size)}`;
}

/** Like `planMarkdown`, without the counts. Leaves out whole rows and diffs that exceed the limits, and states their number. */
export function planDetails(plan: Plan, size: TableSize): string {
  const rows = sortForReview(plan.changes).map((change) => [
    `${SIGNS[change.action]}${NO_BREAK_SPACE}${actionText(change)}`,
    inlineCode(change.path),
    inlineCode(change.type),
    reasons([
      ...(change.action === 'add' ? [] : change.values.map(valueCode)),
      ...change.notes.map(proseMarkdown),
    ]),
  ]);
  const parts = [
    ...plan.warnings
      .slice(0, MAX_WARNINGS)
      .map((text) => `> ${proseMarkdown(clip(text, MAX_WARNING_CHARACTERS))}`),
    ...(rows.length === 0 ? [] : [filledTable(['', 'Resource', 'Type', 'What changes'], rows, size)]),
    ...valuesTable('Parameter', plan.parameters, size),
    ...valuesTable('Output', plan.outputs, size),
    ...valuesTable('Definition', plan.definition, size),
    ...filesDetails(plan, size),
    ...(plan.hash === undefined ? [] : [`plan-hash: ${inlineCode(plan.hash)}`]),
  ];
  return parts.join('\n\n');
}

/** Leaves out columns without any text: a create has no values from before, and nothing that changes. */
function filledTable(
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  size: TableSize,
): string {
  const isFilled = (_: string, index: number): boolean => rows.some((row) => row[index] !== '');
  return truncateTable(
    columns.filter(isFilled),
    rows.map((row) => row.filter(isFilled)),
    size,
  );
}

/** Joins the reasons of one resource, limited so that the others fit. */
function reasons(cells: readonly string[]): string {
  const more = cells.length > MAX_REASONS ? [`… and ${cells.length - MAX_REASONS} more`] : [];
  return [...cells.slice(0, MAX_REASONS), ...more].join('<br>');
}

function valuesTable(title: string, values: readonly ValueChange[], size: TableSize): string[] {
  if (values.length === 0) return [];
  const formatSide = (text: string | undefined): string => (text === undefined ? '' : inlineCode(text));
  const rows = values.map(({ name, before, after }) => [
    inlineCode(name),
    ...clipChange(before, after, MAX_VALUE_CHARACTERS).map(formatSide),
  ]);
  return [filledTable([title, 'Before', 'After'], rows, size)];
}

/** Formats a change of a value in one line. */
export function valueCode({ name, before, after }: ValueChange): string {
  const formatSide = (text: string | undefined): string =>
    text === undefined ? '*(none)*' : inlineCode(text);
  return `${inlineCode(name)}: ${clipChange(before, after, MAX_VALUE_CHARACTERS).map(formatSide).join(' → ')}`;
}

/** Formats the diffs that fit, and the number of the others. */
function filesDetails({ files }: Plan, size: TableSize): string[] {
  if (files.length === 0) return [];
  let remainingBytes = size.bytes;
  const shownDiffs = files.flatMap(({ file, diff }, index) => {
    const text = `${inlineCode(file)}\n\n${codeBlock(clip(diff, MAX_DIFF_CHARACTERS), 'diff')}`;
    remainingBytes -= Buffer.byteLength(text);
    return remainingBytes < 0 || index >= MAX_FILES ? [] : [text];
  });
  const more =
    files.length > shownDiffs.length ? [`… and ${files.length - shownDiffs.length} more files`] : [];
  return [details(`Files (${files.length})`, [...shownDiffs, ...more].join('\n\n'))];
}
