import { clip } from './clip.js';
import type { Result } from '../deploy/index.js';
import { placeText, type Place } from '../errors/index.js';
import { storyLines } from './error.js';
import { fittedTable, type TableSize } from './fit.js';
import { code, codeBlock, details, prose } from './markdown.js';
import type { PublicOutput } from './outputs.js';

/** How much of it there is room for. */
export interface Size {
  readonly table: TableSize;
  readonly reasonCharacters: number;
  readonly valueCharacters: number;
  /** Longer lists of resources are folded. */
  readonly resourcesOpen: number;
}

type Redact = (text: string) => string;
/** Where a place of the user's files can be looked at; nothing where that is not known. */
export type LinkOf = (place: Place) => string | undefined;

/** The root cause, what failed with it, and what to try. */
export function failureText({ failure }: Result, size: Size, redact: Redact, linkOf: LinkOf): string {
  if (failure === undefined) return '';
  const rows = failure.resources.map((one) => [
    code(one.path),
    code(one.type),
    code(one.status),
    one.place === undefined ? '' : placeLink(one.place, linkOf),
  ]);
  const columns = ['Failed resource', 'Type', 'Status', 'In the template'];
  const places = rows.length > 0 ? [] : failure.places.map((place) => `- ${placeLink(place, linkOf)}`);
  // What failed of a stack stands in the table; of anything else it has to be said.
  const [title, story] =
    rows.length > 0 ? ['What failed first', failure.reason] : ['What failed', storyLines(failure).join('\n')];
  return [
    `**${title}**\n\n${codeBlock(clip(redact(story), size.reasonCharacters))}`,
    ...(rows.length === 0 ? [] : [fittedTable(columns, rows, size.table)]),
    ...(places.length === 0 ? [] : [places.slice(0, size.table.rows).join('\n')]),
    ...(failure.requestId === undefined ? [] : [`Request id: ${code(failure.requestId)}`]),
    ...(failure.next === undefined
      ? []
      : [`**Next:** ${code(clip(redact(failure.next), size.reasonCharacters))}`]),
  ].join('\n\n');
}

export function outputsText(outputs: readonly PublicOutput[], size: Size, redact: Redact): string {
  if (outputs.length === 0) return '';
  const described = outputs.some(({ description }) => description !== '');
  const rows = outputs.map(({ name, text, isMasked, error, description }) => [
    code(name),
    isMasked ? '*masked*' : code(clip(error ?? text, size.valueCharacters)),
    ...(described ? [prose(clip(redact(description), size.valueCharacters))] : []),
  ]);
  const columns = ['Output', 'Value', ...(described ? ['Description'] : [])];
  return `**Outputs**\n\n${fittedTable(columns, rows, size.table)}`;
}

export function resourcesText({ resources, outcome }: Result, size: Size): string {
  if (resources === undefined || resources.length === 0 || outcome === 'read') return '';
  const inTree = [...resources].sort((left, right) =>
    left.path.localeCompare(right.path, 'en', { numeric: true }),
  );
  const rows = inTree.map(({ path, type, status, physicalId }) => [
    code(path),
    code(type),
    code(status),
    code(physicalId ?? ''),
  ]);
  const content = fittedTable(['Resource', 'Type', 'Status', 'Physical id'], rows, size.table);
  const title = `Resources (${resources.length})`;
  return resources.length <= size.resourcesOpen ? `**${title}**\n\n${content}` : details(title, content);
}

/** What a reading operation read, or what became of each stack. */
export function readText({ table: read }: Result, size: Size): string {
  if (read === undefined) return '';
  const rows = read.rows.map((row) => row.map((cell) => code(clip(cell, size.valueCharacters))));
  return rows.length === 0 ? '*None.*' : fittedTable(read.columns.map(capitalised), rows, size.table);
}

function capitalised(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

function placeLink(place: Place, linkOf: LinkOf): string {
  const url = linkOf(place);
  return url === undefined ? code(placeText(place)) : `[${code(placeText(place))}](${url})`;
}
