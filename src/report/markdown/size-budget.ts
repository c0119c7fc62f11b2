import { cellText, table } from './markdown.js';

/** A piece of a report that is shown whole or not at all. */
export interface Section {
  /** As the note names it that it was left out. */
  readonly name: string;
  readonly text: string;
  /** The smallest goes first when there is no room; without one it stays. */
  readonly priority?: number;
}

/** Puts the parts together within a size; what has no room is left out whole, least telling first, and named. */
export function fitToBudget(parts: readonly Section[], maxBytes: number): string {
  let kept = parts.filter(({ text }) => text !== '');
  const gone: string[] = [];
  while (toSize(joined(kept, gone)) > maxBytes) {
    const least = findLeastImportant(kept);
    if (least === undefined) break;
    kept = kept.filter((part) => part !== least);
    gone.push(least.name);
  }
  return joined(kept, gone);
}

/** What a table may take. */
export interface TableSize {
  readonly rows: number;
  readonly bytes: number;
}

/** Rows that have room, whole, and how many had none. */
export function truncateTable(
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  max: TableSize,
): string {
  let left = max.bytes;
  const shown = rows.slice(0, max.rows).filter((row) => {
    left -= toSize(row.map(cellText).join(' | ')) + 5;
    return left >= 0;
  });
  const more = rows.length > shown.length ? `\n\n… and ${rows.length - shown.length} more` : '';
  return `${table(columns, shown)}${more}`;
}

function findLeastImportant(parts: readonly Section[]): Section | undefined {
  return parts
    .filter(({ priority }) => priority !== undefined)
    .reduce<Section | undefined>(
      (least, part) => (least === undefined || (part.priority ?? 0) < (least.priority ?? 0) ? part : least),
      undefined,
    );
}

function joined(parts: readonly Section[], gone: readonly string[]): string {
  const note = gone.length === 0 ? [] : [`*Left out for want of room: ${gone.join(', ')}.*`];
  return `${[...parts.map(({ text }) => text), ...note].join('\n\n')}\n`;
}

function toSize(text: string): number {
  return Buffer.byteLength(text);
}
