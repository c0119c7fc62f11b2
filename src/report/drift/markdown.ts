import type { Drift, DriftStatus, ResourceDrift } from '../../deploy/index.js';
import { details, inlineCode } from '../markdown/markdown.js';
import { valueCode } from '../markdown/plan.js';
import { proseMarkdown } from '../markdown/prose.js';
import { truncateTable, type TableSize } from '../markdown/size-budget.js';

const MAX_PROPERTIES = 20;
const TITLES: Readonly<Record<Exclude<DriftStatus, 'unchanged'>, string>> = {
  changed: '~ changed',
  gone: '- no longer exists',
  unknown: '? unknown',
};

/** Limits for a text of its own, such as a GitHub issue, which may have 65,536 characters. */
const ISSUE_SIZE: TableSize = { rows: 100, bytes: 25_000 };

/** Formats the drift, which must be redacted: counts, a table of changed and missing resources, and those that could not be compared. */
export function driftMarkdown({ summary, resources }: Drift, size = ISSUE_SIZE): string {
  const found = resources.filter(({ status }) => status === 'changed' || status === 'gone');
  const unknown = resources.filter((resource) => resource.unknown.length > 0);
  return [
    `**Live resources: ${summary}**`,
    ...(found.length === 0 ? [] : [driftTable(found, size)]),
    ...(unknown.length === 0
      ? []
      : [details(`Not compared (${unknown.length})`, unknownTable(unknown, size))]),
  ].join('\n\n');
}

function driftTable(resources: readonly ResourceDrift[], size: TableSize): string {
  const rows = resources.map(({ status, path, type, properties }) => [
    status === 'unchanged' ? '' : TITLES[status],
    inlineCode(path),
    inlineCode(type),
    properties.slice(0, MAX_PROPERTIES).map(valueCode).concat(moreText(properties.length)).join('<br>'),
  ]);
  return truncateTable(['', 'Resource', 'Type', 'Deployed → live'], rows, size);
}

function unknownTable(resources: readonly ResourceDrift[], size: TableSize): string {
  const rows = resources.map(({ path, type, unknown }) => [
    inlineCode(path),
    inlineCode(type),
    unknown.map(proseMarkdown).join('<br>'),
  ]);
  return truncateTable(['Resource', 'Type', 'Why'], rows, size);
}

function moreText(count: number): string[] {
  return count > MAX_PROPERTIES ? [`… and ${count - MAX_PROPERTIES} more`] : [];
}
