import type { Plan, PlannedAction, PlannedChange, ValueChange } from '../deploy/index.js';
import { code, codeBlock, details, table } from './markdown.js';
import { paint, type LogItem } from './log.js';
import { clip, logText } from './safe-text.js';

type Counts = Readonly<Record<PlannedAction, number>>;

const ACTIONS: readonly PlannedAction[] = ['add', 'update', 'replace', 'delete'];
const SIGNS: Readonly<Record<PlannedAction, string>> = { add: '+', update: '~', replace: '±', delete: '-' };
const COLOURS: Readonly<Record<PlannedAction, 'green' | 'yellow' | 'magenta' | 'red'>> = {
  add: 'green',
  update: 'yellow',
  replace: 'magenta',
  delete: 'red',
};
const DONE: Readonly<Record<PlannedAction, string>> = {
  add: 'add',
  update: 'update',
  replace: 'replace',
  delete: 'delete',
};
const VALUE_CHARACTERS = 200;
const ROWS_SHOWN = 200;
const FILES_SHOWN = 10;

export function planCounts(plan: Plan): Counts {
  const count = (action: PlannedAction): number =>
    plan.changes.filter((change) => change.action === action).length;
  return { add: count('add'), update: count('update'), replace: count('replace'), delete: count('delete') };
}

/** Whether the deploy would change anything that can be seen. */
export function planHasChanges({ kind, changes, outputs, parameters }: Plan): boolean {
  return kind !== 'update' || changes.length > 0 || outputs.length > 0 || parameters.length > 0;
}

/** `2 to add, 1 to replace, 5 unchanged`. */
export function planLine(plan: Plan): string {
  const counts = planCounts(plan);
  const parts = ACTIONS.flatMap((action) =>
    counts[action] === 0 ? [] : [`${counts[action]} to ${DONE[action]}`],
  );
  const all = parts.length === 0 ? ['no resource changes'] : parts;
  return [...all, ...(plan.unchanged === 0 ? [] : [`${plan.unchanged} unchanged`])].join(', ');
}

/** The plan in the log: counts first, then each change with its values. */
export function planItems(plan: Plan): LogItem[] {
  const lines = [
    ...plan.changes.flatMap(changeLines),
    ...section('parameters', plan.parameters),
    ...section('outputs', plan.outputs),
    ...plan.files.map(({ file, action }) => `  file ${logText(file)}: ${action}`),
    ...(plan.hash === undefined ? [] : [`  plan-hash ${plan.hash}`]),
  ];
  return [
    { kind: 'group', title: `Plan: ${planLine(plan)}` },
    ...lines.map((text): LogItem => ({ kind: 'line', text })),
    { kind: 'end-group' },
    ...plan.cautions.map((text): LogItem => ({ kind: 'notice', text: logText(text) })),
  ];
}

function changeLines({ action, path, type, values, notes }: PlannedChange): string[] {
  return [
    paint(COLOURS[action], `  ${SIGNS[action]} ${logText(path)}  ${logText(type)}`),
    ...(action === 'add' ? [] : values.map((value) => `      ${valueLine(value)}`)),
    ...notes.map((note) => paint('gray', `      (${logText(note)})`)),
  ];
}

function section(title: string, values: readonly ValueChange[]): string[] {
  return values.length === 0 ? [] : [`  ${title}`, ...values.map((value) => `    ${valueLine(value)}`)];
}

function valueLine({ name, before, after }: ValueChange): string {
  const side = (text: string | undefined): string =>
    text === undefined ? '(none)' : clip(logText(text), VALUE_CHARACTERS);
  return `${logText(name)}: ${side(before)} → ${side(after)}`;
}

/** The plan in a summary or comment: a table of changes, the details folded. */
export function planMarkdown(plan: Plan): string {
  const rows = plan.changes
    .slice(0, ROWS_SHOWN)
    .map(({ action, path, type, values, notes }) => [
      `${SIGNS[action]} ${DONE[action]}`,
      code(path),
      code(type),
      [...(action === 'add' ? [] : values.map(valueCode)), ...notes.map(code)].join('<br>'),
    ]);
  const more = plan.changes.length > ROWS_SHOWN ? `\n\n… and ${plan.changes.length - ROWS_SHOWN} more` : '';
  const parts = [
    `**${planLine(plan)}**`,
    ...plan.cautions.map((text) => `> ${code(text)}`),
    ...(rows.length === 0 ? [] : [`${table(['', 'Resource', 'Type', 'What changes'], rows)}${more}`]),
    ...valuesTable('Parameter', plan.parameters),
    ...valuesTable('Output', plan.outputs),
    ...filesDetails(plan),
    ...(plan.hash === undefined ? [] : [`Plan ${code(plan.hash)}`]),
  ];
  return parts.join('\n\n');
}

function valuesTable(title: string, values: readonly ValueChange[]): string[] {
  if (values.length === 0) return [];
  const side = (text: string | undefined): string =>
    text === undefined ? '' : code(clip(text, VALUE_CHARACTERS));
  return [
    table(
      [title, 'Before', 'After'],
      values.map(({ name, before, after }) => [code(name), side(before), side(after)]),
    ),
  ];
}

function valueCode(value: ValueChange): string {
  const side = (text: string | undefined): string =>
    text === undefined ? '*(none)*' : code(clip(text, VALUE_CHARACTERS));
  return `${code(value.name)}: ${side(value.before)} → ${side(value.after)}`;
}

function filesDetails({ files }: Plan): string[] {
  if (files.length === 0) return [];
  const shown = files
    .slice(0, FILES_SHOWN)
    .map(({ file, diff }) => `${code(file)}\n\n${codeBlock(diff, 'diff')}`);
  const more = files.length > FILES_SHOWN ? [`… and ${files.length - FILES_SHOWN} more`] : [];
  return [details(`Files (${files.length})`, [...shown, ...more].join('\n\n'))];
}
