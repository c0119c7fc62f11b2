import type { Result } from '../deploy/index.js';
import { eventList } from './event-list.js';
import { fitted } from './fit.js';
import { factsLine, headline, icon } from './headline.js';
import { pictureParts } from './pictures.js';
import { planMarkdown } from './plan.js';
import type { PublicOutput } from './outputs.js';
import { failureText, outputsText, readText, resourcesText, type LinkOf, type Size } from './sections.js';

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
export interface Room {
  readonly bytes: number;
  readonly size: Size;
  readonly title: string;
}

const WHOLE: Room = { bytes: SUMMARY_BYTES, size: SIZE, title: '###' };

/**
 * The job summary: what was done, on what, how it ended, what came out. `redact` takes secrets out of the text, and out of
 * the pictures before they are drawn.
 */
export function summaryText(
  result: Result,
  outputs: readonly PublicOutput[],
  redact: (text: string) => string,
  linkOf: LinkOf,
  { bytes, size, title }: Room = WHOLE,
): string {
  const events = result.outcome === 'read' ? [] : (result.events ?? []);
  const plan = result.plan === undefined ? '' : planMarkdown(result.plan, size.table);
  const head = [`${title} ${icon(result)} ${headline(result)}`, factsLine(result)].filter(
    (text) => text !== '',
  );
  const parts = [
    { name: 'the head', text: head.join('\n\n') },
    { name: 'the plan', text: redact(plan), worth: 5 },
    { name: 'the failure', text: redact(failureText(result, size, redact, linkOf)) },
    { name: 'the outputs', text: redact(outputsText(outputs, size, redact)) },
    ...pictureParts(result, redact),
    { name: 'the resources', text: redact(resourcesText(result, size)), worth: 4 },
    { name: 'what was read', text: redact(readText(result, size)) },
    { name: 'the events', text: redact(eventList(events, redact)), worth: 1 },
  ];
  return fitted(parts, bytes);
}
