import { clip } from './clip.js';
import type { Plan, PlannedAction, PlannedChange, ValueChange } from '../../deploy/index.js';
import { truncateTable, type TableSize } from '../markdown/size-budget.js';
import { inlineCode, codeBlock, details } from '../markdown/markdown.js';
import { proseMarkdown } from '../markdown/prose.js';
import { colorize, type LogItem } from './log.js';
import { sanitizeLogLine } from './sanitize.js';

type Counts = Readonly<Record<PlannedAction, number>>;

const ACTIONS: readonly PlannedAction[] = ['add', 'update', 'replace', 'delete', 'unknown'];
const SIGNS: Readonly<Record<PlannedAction, string>> = {
  add: '+',
  update: '~',
  replace: '±',
  delete: '-',
  unknown: '?',
};
const COLORS: Readonly<Record<PlannedAction, 'green' | 'yellow' | 'magenta' | 'red' | 'cyan'>> = {
  add: 'green',
  update: 'yellow',
  replace: 'magenta',
  delete: 'red',
  unknown: 'cyan',
};
const COUNT_LABELS: Readonly<Record<PlannedAction, string>> = {
  add: 'to add',
  update: 'to update',
  replace: 'to replace',
  delete: 'to delete',
  unknown: 'known after deploy',
};
/** Returns the action for a table; for an unknown one, with its worst case. */
function actionText({ action, worst }: PlannedChange): string {
  return action === 'unknown' ? `unknown, at worst ${worst ?? 'replace'}` : action;
}
const MAX_VALUE_CHARACTERS = 200;
const MAX_DIFF_CHARACTERS = 8000;
const MAX_ROWS = 200;
const MAX_FILES = 10;
const MAX_REASONS = 20;
const MAX_WARNINGS = 20;
const MAX_WARNING_CHARACTERS = 500;

export function planCounts(plan: Plan): Counts {
  const count = (action: PlannedAction): number =>
    plan.changes.filter((change) => change.action === action).length;
  return {
    add: count('add'),
    update: count('update'),
    replace: count('replace'),
    delete: count('delete'),
    unknown: count('unknown'),
  };
}

/** Like `planCounts`, but counts an unknown change as its worst case, for workflows that decide by the counts. */
export function worstCounts(plan: Plan): Counts {
  const changes = plan.changes.map((change) =>
    change.action === 'unknown' ? { ...change, action: change.worst ?? 'replace' } : change,
  );
  return planCounts({ ...plan, changes });
}

/** Sums the counts of several plans. */
export function allPlanCounts(plans: readonly Plan[], count = planCounts): Counts {
  const none: Counts = { add: 0, update: 0, replace: 0, delete: 0, unknown: 0 };
  return plans.map(count).reduce(
    (sum, counts) => ({
      add: sum.add + counts.add,
      update: sum.update + counts.update,
      replace: sum.replace + counts.replace,
      delete: sum.delete + counts.delete,
      unknown: sum.unknown + counts.unknown,
    }),
    none,
  );
}

/** True if the plan contains visible changes. */
export function planHasChanges({ kind, changes, outputs, parameters, definition }: Plan): boolean {
  return [changes, outputs, parameters, definition].some((part) => part.length > 0) || kind !== 'update';
}

/** Returns e.g. `2 to add, 1 to replace, 5 unchanged`. */
export function planLine(plan: Plan): string {
  return countsLine(planCounts(plan), plan.unchanged);
}

/** Like `planLine`, from counts. */
export function countsLine(counts: Counts, unchanged: number): string {
  const parts = ACTIONS.flatMap((action) =>
    counts[action] === 0 ? [] : [`${counts[action]} ${COUNT_LABELS[action]}`],
  );
  const sum = parts.length === 0 ? ['no resource changes'] : parts;
  return [...sum, ...(unchanged === 0 ? [] : [`${unchanged} unchanged`])].join(', ');
}

const OUTPUT_VALUE_CHARACTERS = 500;

/** Returns the redacted plan for the step output `plan`, with long values and diffs cut: GitHub limits a job's outputs to 1 MB. */
export function outputPlan(plan: Plan): Plan {
  const formatSide = (text: string | undefined): string | undefined =>
    text === undefined ? undefined : clip(text, OUTPUT_VALUE_CHARACTERS);
  const toOutputValue = ({ name, before, after }: ValueChange): ValueChange => ({
    name,
    before: formatSide(before),
    after: formatSide(after),
  });
  return {
    ...plan,
    changes: plan.changes.map((change) => ({ ...change, values: change.values.map(toOutputValue) })),
    parameters: plan.parameters.map(toOutputValue),
    outputs: plan.outputs.map(toOutputValue),
    files: plan.files.map((file) => ({ ...file, diff: clip(file.diff, MAX_DIFF_CHARACTERS) })),
  };
}

/** Formats the plan for the log: counts, then each change with its values. `prefix` precedes the title and each warning. */
export function planItems(plan: Plan, prefix = ''): LogItem[] {
  const lines = [
    ...plan.changes.flatMap(changeLines),
    ...section('parameters', plan.parameters),
    ...section('outputs', plan.outputs),
    ...section('definition', plan.definition),
    ...plan.files.map(({ file, action }) => `  file ${sanitizeLogLine(file)}: ${action}`),
    ...(plan.hash === undefined ? [] : [`  plan-hash: ${plan.hash}`]),
  ];
  return [
    { kind: 'group', title: `${prefix}Plan: ${planLine(plan)}` },
    ...lines.map((text): LogItem => ({ kind: 'line', text })),
    { kind: 'end-group' },
    ...plan.warnings.map((text): LogItem => ({ kind: 'notice', text: `${prefix}${sanitizeLogLine(text)}` })),
  ];
}

function changeLines(change: PlannedChange): string[] {
  const { action, path, type, values, notes } = change;
  const actionNote = action === 'unknown' ? `  (${actionText(change)})` : '';
  return [
    colorize(
      COLORS[action],
      `  ${SIGNS[action]} ${sanitizeLogLine(path)}  ${sanitizeLogLine(type)}${actionNote}`,
    ),
    ...(action === 'add' ? [] : values.map((toOutputValue) => `      ${valueLine(toOutputValue)}`)),
    ...notes.map((note) => colorize('gray', `      (${sanitizeLogLine(note)})`)),
  ];
}

function section(title: string, values: readonly ValueChange[]): string[] {
  return values.length === 0
    ? []
    : [`  ${title}`, ...values.map((toOutputValue) => `    ${valueLine(toOutputValue)}`)];
}

function valueLine({ name, before, after }: ValueChange): string {
  const formatSide = (text: string | undefined): string =>
    text === undefined ? '(none)' : clip(sanitizeLogLine(text), MAX_VALUE_CHARACTERS);
  return `${sanitizeLogLine(name)}: ${formatSide(before)} → ${formatSide(after)}`;
}

/** Size limits of each table of a plan, and of all its diffs together. */
const SIZE: TableSize = { rows: MAX_ROWS, bytes: 100_000 };

/** Formats the plan for the summary: counts, a table of changes, and collapsed details. */
export function planMarkdown(plan: Plan, size = SIZE): string {
  return `**${planLine(plan)}**\n\n${planDetails(plan, size)}`;
}

/** Like `planMarkdown`, without the counts. Leaves out whole rows and diffs that exceed the limits, and states their number. */
export function planDetails(plan: Plan, size: TableSize): string {
  const rows = plan.changes.map((change) => [
    `${SIGNS[change.action]} ${actionText(change)}`,
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
  const formatSide = (text: string | undefined): string =>
    text === undefined ? '' : inlineCode(clip(text, MAX_VALUE_CHARACTERS));
  const rows = values.map(({ name, before, after }) => [
    inlineCode(name),
    formatSide(before),
    formatSide(after),
  ]);
  return [filledTable([title, 'Before', 'After'], rows, size)];
}

function valueCode(toOutputValue: ValueChange): string {
  const formatSide = (text: string | undefined): string =>
    text === undefined ? '*(none)*' : inlineCode(clip(text, MAX_VALUE_CHARACTERS));
  return `${inlineCode(toOutputValue.name)}: ${formatSide(toOutputValue.before)} → ${formatSide(toOutputValue.after)}`;
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
