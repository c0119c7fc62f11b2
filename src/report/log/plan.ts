import { clip } from './clip.js';
import type { Plan, PlannedAction, PlannedChange, ValueChange } from '../../deploy/index.js';
import { truncateTable, type TableSize } from '../markdown/size-budget.js';
import { inlineCode, codeBlock, details } from '../markdown/markdown.js';
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
const COLOURS: Readonly<Record<PlannedAction, 'green' | 'yellow' | 'magenta' | 'red' | 'cyan'>> = {
  add: 'green',
  update: 'yellow',
  replace: 'magenta',
  delete: 'red',
  unknown: 'cyan',
};
const COUNTED: Readonly<Record<PlannedAction, string>> = {
  add: 'to add',
  update: 'to update',
  replace: 'to replace',
  delete: 'to delete',
  unknown: 'known after the deploy',
};
/** In a table; of what is not known the worst that it may be. */
function actionText({ action, worst }: PlannedChange): string {
  return action === 'unknown' ? `unknown, at worst ${worst ?? 'replace'}` : action;
}
const VALUE_CHARACTERS = 200;
const DIFF_CHARACTERS = 8000;
const ROWS_SHOWN = 200;
const FILES_SHOWN = 10;
const REASONS_SHOWN = 20;
const CAUTIONS_SHOWN = 20;
const CAUTION_CHARACTERS = 500;

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

/** The same for whoever decides by them: what is unknown counts as the worst that it may be. */
export function worstCounts(plan: Plan): Counts {
  const changes = plan.changes.map((change) =>
    change.action === 'unknown' ? { ...change, action: change.worst ?? 'replace' } : change,
  );
  return planCounts({ ...plan, changes });
}

/** How many of each there are in several plans; `count` counts in one. */
export function allPlanCounts(plans: readonly Plan[], count = planCounts): Counts {
  const none: Counts = { add: 0, update: 0, replace: 0, delete: 0, unknown: 0 };
  return plans.map(count).reduce(
    (all, one) => ({
      add: all.add + one.add,
      update: all.update + one.update,
      replace: all.replace + one.replace,
      delete: all.delete + one.delete,
      unknown: all.unknown + one.unknown,
    }),
    none,
  );
}

/** Whether the deploy would change anything that can be seen. */
export function planHasChanges({ kind, changes, outputs, parameters, definition }: Plan): boolean {
  return [changes, outputs, parameters, definition].some((part) => part.length > 0) || kind !== 'update';
}

/** `2 to add, 1 to replace, 5 unchanged`. */
export function planLine(plan: Plan): string {
  return countsLine(planCounts(plan), plan.unchanged);
}

/** The same of several plans. */
export function countsLine(counts: Counts, unchanged: number): string {
  const parts = ACTIONS.flatMap((action) =>
    counts[action] === 0 ? [] : [`${counts[action]} ${COUNTED[action]}`],
  );
  const all = parts.length === 0 ? ['no resource changes'] : parts;
  return [...all, ...(unchanged === 0 ? [] : [`${unchanged} unchanged`])].join(', ');
}

const OUTPUT_VALUE_CHARACTERS = 500;

/** A redacted plan as the step output "plan" holds it: long values and diffs are cut, since GitHub takes 1 MB of outputs a job. */
export function outputPlan(plan: Plan): Plan {
  const side = (text: string | undefined): string | undefined =>
    text === undefined ? undefined : clip(text, OUTPUT_VALUE_CHARACTERS);
  const value = ({ name, before, after }: ValueChange): ValueChange => ({
    name,
    before: side(before),
    after: side(after),
  });
  return {
    ...plan,
    changes: plan.changes.map((change) => ({ ...change, values: change.values.map(value) })),
    parameters: plan.parameters.map(value),
    outputs: plan.outputs.map(value),
    files: plan.files.map((file) => ({ ...file, diff: clip(file.diff, DIFF_CHARACTERS) })),
  };
}

/** The plan in the log: counts first, then each change with its values. `whose` begins the title and each caution. */
export function planItems(plan: Plan, whose = ''): LogItem[] {
  const lines = [
    ...plan.changes.flatMap(changeLines),
    ...section('parameters', plan.parameters),
    ...section('outputs', plan.outputs),
    ...section('definition', plan.definition),
    ...plan.files.map(({ file, action }) => `  file ${sanitizeLogLine(file)}: ${action}`),
    ...(plan.hash === undefined ? [] : [`  plan-hash: ${plan.hash}`]),
  ];
  return [
    { kind: 'group', title: `${whose}Plan: ${planLine(plan)}` },
    ...lines.map((text): LogItem => ({ kind: 'line', text })),
    { kind: 'end-group' },
    ...plan.warnings.map((text): LogItem => ({ kind: 'notice', text: `${whose}${sanitizeLogLine(text)}` })),
  ];
}

function changeLines(change: PlannedChange): string[] {
  const { action, path, type, values, notes } = change;
  const what = action === 'unknown' ? `  (${actionText(change)})` : '';
  return [
    colorize(COLOURS[action], `  ${SIGNS[action]} ${sanitizeLogLine(path)}  ${sanitizeLogLine(type)}${what}`),
    ...(action === 'add' ? [] : values.map((value) => `      ${valueLine(value)}`)),
    ...notes.map((note) => colorize('gray', `      (${sanitizeLogLine(note)})`)),
  ];
}

function section(title: string, values: readonly ValueChange[]): string[] {
  return values.length === 0 ? [] : [`  ${title}`, ...values.map((value) => `    ${valueLine(value)}`)];
}

function valueLine({ name, before, after }: ValueChange): string {
  const side = (text: string | undefined): string =>
    text === undefined ? '(none)' : clip(sanitizeLogLine(text), VALUE_CHARACTERS);
  return `${sanitizeLogLine(name)}: ${side(before)} → ${side(after)}`;
}

/** What a plan may take beside its counts: each of its tables, and all of its diffs together. */
const SIZE: TableSize = { rows: ROWS_SHOWN, bytes: 100_000 };

/** The plan in a summary: counts, then a table of changes, the details folded. */
export function planMarkdown(plan: Plan, size = SIZE): string {
  return `**${planLine(plan)}**\n\n${planDetails(plan, size)}`;
}

/** The same without the counts; whole rows and whole diffs are cut where there is no room, and counted. */
export function planDetails(plan: Plan, size: TableSize): string {
  const rows = plan.changes.map((change) => [
    `${SIGNS[change.action]} ${actionText(change)}`,
    inlineCode(change.path),
    inlineCode(change.type),
    reasons([
      ...(change.action === 'add' ? [] : change.values.map(valueCode)),
      ...change.notes.map(inlineCode),
    ]),
  ]);
  const parts = [
    ...plan.warnings
      .slice(0, CAUTIONS_SHOWN)
      .map((text) => `> ${inlineCode(clip(text, CAUTION_CHARACTERS))}`),
    ...(rows.length === 0 ? [] : [truncateTable(['', 'Resource', 'Type', 'What changes'], rows, size)]),
    ...valuesTable('Parameter', plan.parameters, size),
    ...valuesTable('Output', plan.outputs, size),
    ...valuesTable('Definition', plan.definition, size),
    ...filesDetails(plan, size),
    ...(plan.hash === undefined ? [] : [`plan-hash: ${inlineCode(plan.hash)}`]),
  ];
  return parts.join('\n\n');
}

/** One resource must not take the room of all others. */
function reasons(cells: readonly string[]): string {
  const more = cells.length > REASONS_SHOWN ? [`… and ${cells.length - REASONS_SHOWN} more`] : [];
  return [...cells.slice(0, REASONS_SHOWN), ...more].join('<br>');
}

function valuesTable(title: string, values: readonly ValueChange[], size: TableSize): string[] {
  if (values.length === 0) return [];
  const side = (text: string | undefined): string =>
    text === undefined ? '' : inlineCode(clip(text, VALUE_CHARACTERS));
  const rows = values.map(({ name, before, after }) => [inlineCode(name), side(before), side(after)]);
  return [truncateTable([title, 'Before', 'After'], rows, size)];
}

function valueCode(value: ValueChange): string {
  const side = (text: string | undefined): string =>
    text === undefined ? '*(none)*' : inlineCode(clip(text, VALUE_CHARACTERS));
  return `${inlineCode(value.name)}: ${side(value.before)} → ${side(value.after)}`;
}

/** Diffs as long as there is room, whole; of the others the names are told. */
function filesDetails({ files }: Plan, size: TableSize): string[] {
  if (files.length === 0) return [];
  let left = size.bytes;
  const shown = files.flatMap(({ file, diff }, index) => {
    const text = `${inlineCode(file)}\n\n${codeBlock(clip(diff, DIFF_CHARACTERS), 'diff')}`;
    left -= Buffer.byteLength(text);
    return left < 0 || index >= FILES_SHOWN ? [] : [text];
  });
  const more = files.length > shown.length ? [`… and ${files.length - shown.length} more files`] : [];
  return [details(`Files (${files.length})`, [...shown, ...more].join('\n\n'))];
}
