import { cellText, table } from './markdown.js';

/** A piece of a report that is shown whole or not at all. */
export interface Part {
  /** As the note names it that it was left out. */
  readonly name: string;
  readonly text: string;
  /** The smallest goes first when there is no room; without one it stays. */
  readonly worth?: number;
}

/** Puts the parts together within a size; what has no room is left out whole, least telling first, and named. */
export function fitted(parts: readonly Part[], maxBytes: number): string {
  let kept = parts.filter(({ text }) => text !== '');
  const gone: string[] = [];
  while (sizeOf(joined(kept, gone)) > maxBytes) {
    const least = leastTelling(kept);
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
export function fittedTable(
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  max: TableSize,
): string {
  let left = max.bytes;
  const shown = rows.slice(0, max.rows).filter((row) => {
    left -= sizeOf(row.map(cellText).join(' | ')) + 5;
    return left >= 0;
  });
  const more = rows.length > shown.length ? `\n\n… and ${rows.length - shown.length} more` : '';
  return `${table(columns, shown)}${more}`;
}

function leastTelling(parts: readonly Part[]): Part | undefined {
  return parts
    .filter(({ worth }) => worth !== undefined)
    .reduce<Part | undefined>(
      (least, part) => (least === undefined || (part.worth ?? 0) < (least.worth ?? 0) ? part : least),
      undefined,
    );
}

function joined(parts: readonly Part[], gone: readonly string[]): string {
  const note = gone.length === 0 ? [] : [`*Left out for want of room: ${gone.join(', ')}.*`];
  return `${[...parts.map(({ text }) => text), ...note].join('\n\n')}\n`;
}

function sizeOf(text: string): number {
  return Buffer.byteLength(text);
}
