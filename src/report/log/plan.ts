import { clipChange } from './clip.js';
import type { Plan, PlannedAction, PlannedChange, ValueChange } from '../../deploy/index.js';
import { actionText, MAX_VALUE_CHARACTERS, SIGNS } from '../plan/action-text.js';
import { sortForReview } from '../plan/change-order.js';
import { planLine } from '../plan/counts.js';
import { colorize, groupItems, type LogItem } from './log.js';
import { sanitizeLogLine } from './sanitize.js';

const COLORS: Readonly<Record<PlannedAction, 'green' | 'yellow' | 'magenta' | 'red' | 'cyan'>> = {
  add: 'green',
  update: 'yellow',
  replace: 'magenta',
  delete: 'red',
  unknown: 'cyan',
};

/** Formats the plan for the log: counts, then each change with its values. `prefix` precedes the title and each warning. */
export function planItems(plan: Plan, prefix = ''): LogItem[] {
  const lines = [
    ...sortForReview(plan.changes).flatMap(changeLines),
    ...section('parameters', plan.parameters),
    ...section('outputs', plan.outputs),
    ...section('definition', plan.definition),
    ...plan.files.map(({ file, action }) => `  file ${sanitizeLogLine(file)}: ${action}`),
    ...(plan.hash === undefined ? [] : [`  plan-hash: ${plan.hash}`]),
  ];
  return [
    ...groupItems(`${prefix}Plan: ${planLine(plan)}`, lines),
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
    ...(action === 'add' ? [] : values.map((value) => `      ${valueLine(value)}`)),
    ...notes.map((note) => colorize('gray', `      (${sanitizeLogLine(note)})`)),
  ];
}

function section(title: string, values: readonly ValueChange[]): string[] {
  return values.length === 0 ? [] : [`  ${title}`, ...values.map((value) => `    ${valueLine(value)}`)];
}

/** Formats a change of a value in one line. */
export function valueLine({ name, before, after }: ValueChange): string {
  const sanitize = (text: string | undefined): string | undefined =>
    text === undefined ? undefined : sanitizeLogLine(text);
  const [left = '(none)', right = '(none)'] = clipChange(
    sanitize(before),
    sanitize(after),
    MAX_VALUE_CHARACTERS,
  );
  return `${sanitizeLogLine(name)}: ${left} → ${right}`;
}
