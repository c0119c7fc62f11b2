import { clip } from './clip.js';
import { stripVTControlCharacters, styleText } from 'node:util';
import type { Count, Progress, ProgressEvent, Table as Rows } from '../../deploy/index.js';
import { joinNames, type SourceLocation } from '../../errors/index.js';
import { clockText, durationText } from './duration.js';
import { sanitizeLogLine } from './sanitize.js';

/** An item of the log. All text in it is sanitized. */
export type LogItem =
  | { readonly kind: 'group'; readonly title: string }
  | { readonly kind: 'end-group' }
  | { readonly kind: 'line'; readonly text: string }
  | {
      readonly kind: 'notice' | 'warning' | 'error';
      readonly text: string;
      readonly location?: SourceLocation | undefined;
      /** The position after the last character. */
      readonly end?: { readonly line: number; readonly column: number };
      readonly title?: string;
    };

type Heartbeat = Extract<Progress, { readonly kind: 'heartbeat' }>;
type Style = Parameters<typeof styleText>[0];

/** Returns the lines as a group that GitHub shows collapsed. */
export function groupItems(title: string, lines: readonly string[]): LogItem[] {
  return [
    { kind: 'group', title },
    ...lines.map((text): LogItem => ({ kind: 'line', text })),
    { kind: 'end-group' },
  ];
}

const STATE_CHARACTERS = 20;
/** Shown for a resource at a hook instead of its state, which is that of the previous action. */
const HOOK_STATE = 'HOOK';
const REASON_CHARACTERS = 1000;
const MAX_RUNNING_SHOWN = 5;

/** Formats progress for the log. Redacts before cutting and sanitizing, which would change a secret. */
export function logItem(progress: Progress, redact: (text: string) => string): LogItem {
  const toLine = (text: string): string => sanitizeLogLine(redact(text));
  switch (progress.kind) {
    case 'begin':
      return { kind: 'group', title: toLine(progress.title) };
    case 'end':
      return { kind: 'end-group' };
    case 'fact':
      return { kind: 'line', text: `  ${toLine(progress.text)}` };
    case 'notice':
    case 'warning':
      return { kind: progress.kind, text: toLine(progress.text), location: progress.locations?.[0] };
    case 'event':
      return { kind: 'line', text: eventLine(redactEvent(progress.event, redact), progress.count) };
    case 'heartbeat':
      return { kind: 'line', text: heartbeatLine(progress) };
  }
}

function redactEvent(event: ProgressEvent, redact: (text: string) => string): ProgressEvent {
  return { ...event, path: event.path.map(redact), reason: redact(event.reason) };
}

/** Formats an event as one line: elapsed time, state, path, type, duration and progress. */
export function eventLine(event: ProgressEvent, count: Count): string {
  const name =
    event.path.length === 0
      ? styleBold('the stack itself')
      : styleBold(sanitizeLogLine(event.path.join('/')));
  const parts = [
    clockText(event.elapsedMs).padStart(7),
    colorize(
      toStyle(event),
      sanitizeLogLine(event.hook === undefined ? event.state : HOOK_STATE).padEnd(STATE_CHARACTERS),
    ),
    name,
    event.type === undefined ? '' : colorize('gray', sanitizeLogLine(event.type)),
    event.durationMs === undefined ? '' : `(${durationText(event.durationMs)})`,
    event.path.length === 0 || event.status === 'IN_PROGRESS' ? '' : countText(count),
  ];
  const hasReason = event.status === 'FAILED' || event.hook !== undefined;
  const reason = hasReason
    ? `  ${colorize(toStyle(event), clip(sanitizeLogLine(event.reason), REASON_CHARACTERS))}`
    : '';
  return `${parts.filter((part) => part !== '').join('  ')}${reason}`;
}

function heartbeatLine({ elapsedMs, count, running, waiting = [] }: Heartbeat): string {
  const runningTexts =
    running.length === 0
      ? []
      : [`in progress: ${joinNames(running.map(sanitizeLogLine), MAX_RUNNING_SHOWN)}`];
  const hookTexts = waiting.length === 0 ? [] : [`paused at ${sanitizeLogLine(hooksText(waiting))}`];
  const statusText = [...runningTexts, ...hookTexts].join('; ') || 'no changes';
  return colorize('gray', `${clockText(elapsedMs).padStart(7)}  … ${statusText} ${countText(count)}`);
}

/** Returns e.g. `a hook: db (pre-create)`, or a list of several. */
function hooksText(waiting: NonNullable<Heartbeat['waiting']>): string {
  const names = waiting.map(({ path, hook }) => `${path.join('/')} (${hook})`);
  return `${waiting.length === 1 ? 'a hook' : 'hooks'}: ${joinNames(names, MAX_RUNNING_SHOWN)}`;
}

function countText({ done, total }: Count): string {
  return total === 0 ? '' : `[${done}/${total}]`;
}

function toStyle({ action, status, hook }: ProgressEvent): Style {
  if (hook !== undefined) return hook.step === 'cleared' ? 'cyan' : 'yellow';
  if (status === 'FAILED') return 'red';
  if (status === 'IN_PROGRESS') return 'cyan';
  return action === 'ROLLBACK' ? 'yellow' : 'green';
}

/** Styles the text without checking the stream: the runner's log is not a terminal, but shows colors. */
export function colorize(style: Style, text: string): string {
  return styleText(style, text, { validateStream: false });
}

function styleBold(text: string): string {
  return colorize('bold', text);
}

const CELL_CHARACTERS = 200;
const COLUMN_GAP = '  ';

/** Formats a table for the log, one line per row. */
export function textTable({ columns, rows }: Rows): string[] {
  if (rows.length === 0) return ['  (none)'];
  const lines = [
    columns.map(styleBold),
    ...rows.map((row) => row.map((cell) => clip(sanitizeLogLine(cell), CELL_CHARACTERS))),
  ];
  const widths = columns.map((_, index) =>
    lines.reduce((widest, cells) => Math.max(widest, visibleLength(cells[index] ?? '')), 0),
  );
  return lines.map((cells) => {
    const padded = cells.map(
      (cell, index) => cell + ' '.repeat(Math.max(0, (widths[index] ?? 0) - visibleLength(cell))),
    );
    return `  ${padded.join(COLUMN_GAP).trimEnd()}`;
  });
}

/** Returns the length without the codes of colors. */
function visibleLength(text: string): number {
  return stripVTControlCharacters(text).length;
}
