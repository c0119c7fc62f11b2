import type { Result, ProgressEvent } from '../../deploy/index.js';
import { fitToBudget, truncateTable } from './size-budget.js';
import { factsLine, headline, icon } from './headline.js';
import { diagramSections } from '../diagrams/diagrams.js';
import { planMarkdown } from '../log/plan.js';
import type { PublicOutput } from '../outputs/outputs.js';
import { failureText, outputsText, readText, resourcesText, type LinkOf, type Size } from './sections.js';
import { clockText } from '../log/duration.js';
import { inlineCode, details } from './markdown.js';

/** GitHub takes 1 MiB a step; a summary near that helps nobody. */
export const SUMMARY_BYTES = 600_000;
/** All tables together stay below that, so that no part of a summary has to be cut within. */
const SIZE: Size = {
  table: { rows: 200, bytes: 100_000 },
  reasonCharacters: 20_000,
  valueCharacters: 1000,
  resourcesOpen: 12,
};

/** What a summary may take, and how its title begins. */
export interface SizeBudget {
  readonly bytes: number;
  readonly size: Size;
  readonly title: string;
}

const WHOLE: SizeBudget = { bytes: SUMMARY_BYTES, size: SIZE, title: '###' };

/**
 * The job summary: what was done, on what, how it ended, what came out. `redact` takes secrets out of the text, and out of
 * the pictures before they are drawn.
 */
export function summaryText(
  result: Result,
  outputs: readonly PublicOutput[],
  redact: (text: string) => string,
  linkOf: LinkOf,
  { bytes, size, title }: SizeBudget = WHOLE,
): string {
  const events = result.outcome === 'read' ? [] : (result.events ?? []);
  const plan = result.plan === undefined ? '' : planMarkdown(result.plan, size.table);
  const head = [`${title} ${icon(result)} ${headline(result)}`, factsLine(result)].filter(
    (text) => text !== '',
  );
  const parts = [
    { name: 'the head', text: head.join('\n\n') },
    { name: 'the plan', text: redact(plan), priority: 5 },
    { name: 'the failure', text: redact(failureText(result, size, redact, linkOf)) },
    { name: 'the outputs', text: redact(outputsText(outputs, size, redact)) },
    ...diagramSections(result, redact),
    { name: 'the resources', text: redact(resourcesText(result, size)), priority: 4 },
    { name: 'what was read', text: redact(readText(result, size)) },
    { name: 'the events', text: redact(eventList(events, redact)), priority: 1 },
  ];
  return fitToBudget(parts, bytes);
}

const MAX = { rows: 300, bytes: 100_000 };

/** Folded: what Heat told, in its order; when there is too much of it, only how things ended. */
function eventList(events: readonly ProgressEvent[], redact: (text: string) => string): string {
  if (events.length === 0) return '';
  const told = events.length <= MAX.rows ? events : events.filter(({ status }) => status !== 'IN_PROGRESS');
  const rows = told.map(({ elapsedMs, path, state, reason }) => [
    clockText(elapsedMs),
    path.length === 0 ? '*the stack itself*' : inlineCode(path.join('/')),
    inlineCode(state),
    reason === 'state changed' ? '' : inlineCode(redact(reason)),
  ]);
  const only = told.length === events.length ? '' : ', ends only';
  const content = truncateTable(['Time', 'Resource', 'State', 'Reason'], rows, MAX);
  return details(`Events (${told.length}${only})`, content);
}
