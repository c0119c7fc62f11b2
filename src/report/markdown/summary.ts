import type { Result, ProgressEvent } from '../../deploy/index.js';
import { fitToBudget, truncateTable } from './size-budget.js';
import { factsLine, headline, icon } from './headline.js';
import { diagramSections } from '../diagrams/diagrams.js';
import { driftMarkdown } from '../drift/markdown.js';
import { planMarkdown } from './plan.js';
import type { PublicOutput } from '../outputs/outputs.js';
import {
  failureText,
  outputsText,
  readText,
  resourcesText,
  retainedText,
  type LinkOf,
  type Size,
} from './sections.js';
import { clockText } from '../log/duration.js';
import { inlineCode, details } from './markdown.js';

/** GitHub permits 1 MiB per step; a summary of that size would be unreadable. */
export const SUMMARY_BYTES = 600_000;
/** Limits that keep all tables together below `SUMMARY_BYTES`. */
const SIZE: Size = {
  table: { rows: 200, bytes: 100_000 },
  reasonCharacters: 20_000,
  valueCharacters: 1000,
  resourcesOpen: 12,
};

/** Size limits of a summary, and the prefix of its title. */
export interface SizeBudget {
  readonly bytes: number;
  readonly size: Size;
  readonly title: string;
}

/** Where the links of a summary lead. */
export interface SummaryLinks {
  readonly linkOf: LinkOf;
  /** Horizon, without the path of a page. */
  readonly dashboardUrl: string | undefined;
}

const DEFAULT_BUDGET: SizeBudget = { bytes: SUMMARY_BYTES, size: SIZE, title: '###' };

/**
 * Returns the job summary: headline, plan, failure, outputs, diagrams, resources and events. Applies `redact` to the text, and to
 * the names in diagrams before drawing them.
 */
export function summaryText(
  result: Result,
  outputs: readonly PublicOutput[],
  redact: (text: string) => string,
  { linkOf, dashboardUrl, budget = DEFAULT_BUDGET }: SummaryLinks & { readonly budget?: SizeBudget },
): string {
  const { bytes, size, title } = budget;
  const events = result.outcome === 'read' ? [] : (result.events ?? []);
  const plan = result.plan === undefined ? '' : planMarkdown(result.plan, size.table);
  const drift = result.drift === undefined ? '' : driftMarkdown(result.drift, size.table);
  const heading = [`${title} ${icon(result)} ${headline(result)}`, factsLine(result, dashboardUrl)].filter(
    (text) => text !== '',
  );
  const sections = [
    { name: 'the header', text: heading.join('\n\n') },
    { name: 'the drift', text: redact(drift), priority: 6 },
    { name: 'the plan', text: redact(plan), priority: 5 },
    { name: 'the failure', text: redact(failureText(result, size, redact, linkOf)) },
    { name: 'what stays in the cloud', text: redact(retainedText(result, size)), priority: 5 },
    // What the operation is about: the paused resources, the snapshot.
    { name: 'the result', text: redact(readText(result, size)) },
    { name: 'the outputs', text: redact(outputsText(outputs, size, redact)) },
    ...diagramSections(result, redact),
    { name: 'the resources', text: redact(resourcesText(result, size)), priority: 4 },
    { name: 'the events', text: redact(eventList(events, redact)), priority: 1 },
  ];
  return fitToBudget(sections, bytes);
}

const EVENT_LIMITS = { rows: 300, bytes: 100_000 };

/** Returns the events in a collapsed block, in order; if there are too many, only the final ones. */
function eventList(events: readonly ProgressEvent[], redact: (text: string) => string): string {
  if (events.length === 0) return '';
  const shownEvents =
    events.length <= EVENT_LIMITS.rows ? events : events.filter(({ status }) => status !== 'IN_PROGRESS');
  // A large stack has thousands.
  const rows = shownEvents
    .slice(0, EVENT_LIMITS.rows)
    .map(({ elapsedMs, path, state, reason }) => [
      clockText(elapsedMs),
      path.length === 0 ? '*the stack itself*' : inlineCode(path.join('/')),
      inlineCode(state),
      reason === 'state changed' ? '' : inlineCode(redact(reason)),
    ]);
  const filterNote = shownEvents.length === events.length ? '' : ', final states only';
  const columns = ['Time', 'Resource', 'State', 'Reason'];
  const content = truncateTable(columns, rows, EVENT_LIMITS, shownEvents.length);
  return details(`Events (${shownEvents.length}${filterNote})`, content);
}
