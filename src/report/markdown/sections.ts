import { clip, clipData } from '../log/clip.js';
import type { Result } from '../../deploy/index.js';
import { compareNames, formatLocation, type SourceLocation } from '../../errors/index.js';
import { findScriptOutput, progressLines } from '../error.js';
import { mapFailureTexts } from '../secrets/map-texts.js';
import { truncateTable, type TableSize } from './size-budget.js';
import { capitalize, inlineCode, codeBlock, details, escapeMarkdown } from './markdown.js';
import { proseMarkdown } from './prose.js';
import type { PublicOutput } from '../outputs/outputs.js';

/** Size limits of the sections. */
export interface Size {
  readonly table: TableSize;
  readonly reasonCharacters: number;
  readonly valueCharacters: number;
  /** Longer lists of resources are collapsed. */
  readonly resourcesOpen: number;
}

type Redact = (text: string) => string;
/** Returns the URL of a source location, if known. */
export type LinkOf = (location: SourceLocation) => string | undefined;

/** Formats the failure: root cause, failed resources and hint. */
export function failureText(result: Result, size: Size, redact: Redact, linkOf: LinkOf): string {
  const { failure } = result;
  if (failure === undefined) return '';
  // The section about the drift has just said what drifted.
  if (result.drift !== undefined && failure.code === 'drift') return hintText(failure, size, redact).join('');
  const rows = failure.resources.map((resource) => [
    inlineCode(resource.path),
    inlineCode(resource.type),
    inlineCode(resource.status),
    resource.location === undefined ? '' : locationLink(resource.location, linkOf),
  ]);
  const columns = ['Failed resource', 'Type', 'Status', 'Template line'];
  const locations =
    rows.length > 0 ? [] : failure.locations.map((location) => `- ${locationLink(location, linkOf)}`);
  // With failed resources, the table names them. Otherwise, and if only the summary says what stopped the rollback, include the summary.
  const [title, causeText] =
    rows.length > 0 && failure.code !== 'rollback-failed'
      ? ['Root cause', failure.reason]
      : ['Error', progressLines(failure).join('\n')];
  const output = findScriptOutput(mapFailureTexts(failure, redact));
  return [
    `**${title}**\n\n${codeBlock(clip(clipData(redact(causeText)), size.reasonCharacters))}`,
    ...(rows.length === 0 ? [] : [truncateTable(columns, rows, size.table)]),
    ...(output === undefined ? [] : [`**Output of the script**\n\n${codeBlock(output)}`]),
    ...(locations.length === 0 ? [] : [locations.slice(0, size.table.rows).join('\n')]),
    ...(failure.requestId === undefined ? [] : [`Request id: ${inlineCode(failure.requestId)}`]),
    ...hintText(failure, size, redact),
  ].join('\n\n');
}

function hintText({ hint }: NonNullable<Result['failure']>, size: Size, redact: Redact): string[] {
  return hint === undefined ? [] : [`**Next:** ${proseMarkdown(clip(redact(hint), size.reasonCharacters))}`];
}

export function outputsText(outputs: readonly PublicOutput[], size: Size, redact: Redact): string {
  if (outputs.length === 0) return '';
  const described = outputs.some(({ description }) => description !== '');
  const rows = outputs.map(({ name, text, isMasked, error, description }) => [
    inlineCode(name),
    isMasked ? '*masked*' : inlineCode(clip(error ?? text, size.valueCharacters)),
    ...(described ? [escapeMarkdown(clip(redact(description), size.valueCharacters))] : []),
  ]);
  const columns = ['Output', 'Value', ...(described ? ['Description'] : [])];
  return `**Outputs**\n\n${truncateTable(columns, rows, size.table)}`;
}

export function resourcesText({ resources, outcome }: Result, size: Size): string {
  if (resources === undefined || resources.length === 0 || outcome === 'read') return '';
  const sorted = [...resources].sort((left, right) => compareNames(left.path, right.path));
  const rows = sorted
    .slice(0, size.table.rows)
    .map(({ path, type, status, physicalId }) => [
      inlineCode(path),
      inlineCode(type),
      inlineCode(status),
      inlineCode(physicalId ?? ''),
    ]);
  const columns = ['Resource', 'Type', 'Status', 'Physical id'];
  const content = truncateTable(columns, rows, size.table, resources.length);
  const title = `Resources (${resources.length})`;
  return resources.length <= size.resourcesOpen ? `**${title}**\n\n${content}` : details(title, content);
}

/** Formats the resources that a delete leaves in the cloud. */
export function retainedText({ retained = [] }: Result, size: Size): string {
  if (retained.length === 0) return '';
  const rows = retained
    .slice(0, size.table.rows)
    .map(({ path, type, physicalId, note }) => [
      inlineCode(path),
      inlineCode(type),
      inlineCode(physicalId),
      escapeMarkdown(note),
    ]);
  const columns = ['Not deleted', 'Type', 'Physical id', 'Why'];
  return truncateTable(columns, rows, size.table, retained.length);
}

/** Formats the table of a reading operation or of `prune`. */
export function readText({ table: dataTable }: Result, size: Size): string {
  if (dataTable === undefined) return '';
  const rows = dataTable.rows.map((row) =>
    row.map((cell) => inlineCode(clip(spaceOutJson(cell), size.valueCharacters))),
  );
  return rows.length === 0
    ? `*${escapeMarkdown(dataTable.title)}: none.*`
    : truncateTable(dataTable.columns.map(capitalize), rows, size.table);
}

/** Adds spaces to JSON, at which a page can wrap it: the parameters of a stack are wider than any page. Only for redacted text. */
function spaceOutJson(cell: string): string {
  return /^[[{]/.test(cell) ? cell.replace(/,(?=["[{])/g, ', ') : cell;
}

function locationLink(location: SourceLocation, linkOf: LinkOf): string {
  const url = linkOf(location);
  return url === undefined
    ? inlineCode(formatLocation(location))
    : `[${inlineCode(formatLocation(location))}](${url})`;
}
