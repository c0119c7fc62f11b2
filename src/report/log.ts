import { clip } from './clip.js';
import { styleText } from 'node:util';
import type { Count, Progress, StoryEvent } from '../deploy/index.js';
import type { Place } from '../errors/index.js';
import { clockText, durationText } from './duration.js';
import { logText } from './safe-text.js';

/** What the log is made of; all text in it is safe to print. */
export type LogItem =
  | { readonly kind: 'group'; readonly title: string }
  | { readonly kind: 'end-group' }
  | { readonly kind: 'line'; readonly text: string }
  | {
      readonly kind: 'notice' | 'warning' | 'error';
      readonly text: string;
      readonly place?: Place | undefined;
    };

type Heartbeat = Extract<Progress, { readonly kind: 'heartbeat' }>;
type Style = Parameters<typeof styleText>[0];

const STATE_CHARACTERS = 20;
/** In place of the state of a resource at a hook, which is that of an action before. */
const HOOK_STATE = 'HOOK';
const REASON_CHARACTERS = 1000;
const RUNNING_SHOWN = 5;

/** What an operation tells, as the log shows it; `redact` comes before anything is cut. */
export function logItem(progress: Progress, redact: (text: string) => string): LogItem {
  switch (progress.kind) {
    case 'begin':
      return { kind: 'group', title: logText(progress.title) };
    case 'end':
      return { kind: 'end-group' };
    case 'fact':
      return { kind: 'line', text: `  ${logText(progress.text)}` };
    case 'notice':
    case 'warning':
      return { kind: progress.kind, text: logText(progress.text), place: progress.places?.[0] };
    case 'event':
      return { kind: 'line', text: eventLine(withoutSecrets(progress.event, redact), progress.count) };
    case 'heartbeat':
      return { kind: 'line', text: heartbeatLine(progress) };
  }
}

function withoutSecrets(event: StoryEvent, redact: (text: string) => string): StoryEvent {
  return { ...event, path: event.path.map(redact), reason: redact(event.reason) };
}

/** One line an event: elapsed time, state, path, type, how long it took, how far it all is. */
export function eventLine(event: StoryEvent, count: Count): string {
  const name =
    event.path.length === 0 ? styleBold('the stack itself') : styleBold(logText(event.path.join('/')));
  const parts = [
    clockText(event.elapsedMs).padStart(7),
    paint(
      styleOf(event),
      logText(event.hook === undefined ? event.state : HOOK_STATE).padEnd(STATE_CHARACTERS),
    ),
    name,
    event.type === undefined ? '' : paint('gray', logText(event.type)),
    event.durationMs === undefined ? '' : `(${durationText(event.durationMs)})`,
    event.path.length === 0 || event.status === 'IN_PROGRESS' ? '' : countText(count),
  ];
  const hasReason = event.status === 'FAILED' || event.hook !== undefined;
  const reason = hasReason
    ? `  ${paint(styleOf(event), clip(logText(event.reason), REASON_CHARACTERS))}`
    : '';
  return `${parts.filter((part) => part !== '').join('  ')}${reason}`;
}

function heartbeatLine({ elapsedMs, count, running, waiting = [] }: Heartbeat): string {
  const shown = running.slice(0, RUNNING_SHOWN).map(logText).join(', ');
  const more = running.length > RUNNING_SHOWN ? ` and ${running.length - RUNNING_SHOWN} more` : '';
  const work = running.length === 0 ? [] : [`still at ${shown}${more}`];
  const hooks = waiting.length === 0 ? [] : [`waiting at ${logText(hooksText(waiting))}`];
  const whom = [...work, ...hooks].join('; ') || 'nothing new';
  return paint('gray', `${clockText(elapsedMs).padStart(7)}  … ${whom} ${countText(count)}`);
}

/** `its hook pre-create: db`, or each of several with its hook. */
function hooksText(waiting: NonNullable<Heartbeat['waiting']>): string {
  const shown = waiting.slice(0, RUNNING_SHOWN).map(({ path, hook }) => `${path.join('/')} (${hook})`);
  const more = waiting.length > RUNNING_SHOWN ? ` and ${waiting.length - RUNNING_SHOWN} more` : '';
  return `${waiting.length === 1 ? 'a hook' : 'hooks'}: ${shown.join(', ')}${more}`;
}

function countText({ done, total }: Count): string {
  return total === 0 ? '' : `[${done}/${total}]`;
}

function styleOf({ action, status, hook }: StoryEvent): Style {
  if (hook !== undefined) return hook.step === 'cleared' ? 'cyan' : 'yellow';
  if (status === 'FAILED') return 'red';
  if (status === 'IN_PROGRESS') return 'cyan';
  return action === 'ROLLBACK' ? 'yellow' : 'green';
}

/** The runner's log is no terminal and shows colours all the same, so they are not asked about. */
export function paint(style: Style, text: string): string {
  return styleText(style, text, { validateStream: false });
}

function styleBold(text: string): string {
  return paint('bold', text);
}
