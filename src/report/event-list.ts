import type { StoryEvent } from '../deploy/index.js';
import { clockText } from './duration.js';
import { fittedTable } from './fit.js';
import { code, details } from './markdown.js';

const MAX = { rows: 300, bytes: 100_000 };

/** Folded: what Heat told, in its order; when there is too much of it, only how things ended. */
export function eventList(events: readonly StoryEvent[], redact: (text: string) => string): string {
  if (events.length === 0) return '';
  const told = events.length <= MAX.rows ? events : events.filter(({ status }) => status !== 'IN_PROGRESS');
  const rows = told.map(({ elapsedMs, path, state, reason }) => [
    clockText(elapsedMs),
    path.length === 0 ? '*the stack itself*' : code(path.join('/')),
    code(state),
    reason === 'state changed' ? '' : code(redact(reason)),
  ]);
  const only = told.length === events.length ? '' : ', ends only';
  const content = fittedTable(['Time', 'Resource', 'State', 'Reason'], rows, MAX);
  return details(`Events (${told.length}${only})`, content);
}
