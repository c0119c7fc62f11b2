import { cellText, table } from './markdown.js';

/** A section of a report, which is shown completely or not at all. */
export interface Section {
  /** Name for the note about omitted sections. */
  readonly name: string;
  readonly text: string;
  /** Sections with the lowest priority are omitted first; one without a priority is never omitted. */
  readonly priority?: number;
}

/** Joins the sections within the limit. Omits whole sections, lowest priority first, and names them in a note. */
export function fitToBudget(sections: readonly Section[], maxBytes: number): string {
  let included = sections.filter(({ text }) => text !== '');
  const omitted: string[] = [];
  while (Buffer.byteLength(joinSections(included, omitted)) > maxBytes) {
    const [leastImportant] = included
      .filter(({ priority }) => priority !== undefined)
      .sort((left, right) => (left.priority ?? 0) - (right.priority ?? 0));
    if (leastImportant === undefined) break;
    included = included.filter((section) => section !== leastImportant);
    omitted.push(leastImportant.name);
  }
  return joinSections(included, omitted);
}

export interface TableSize {
  readonly rows: number;
  readonly bytes: number;
}

/** Returns a table of the rows that fit, and the number of the others. `count`: of all rows, if `rows` are the first ones. */
export function truncateTable(
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  limits: TableSize,
  count: number = rows.length,
): string {
  let remainingBytes = limits.bytes;
  const shownRows = rows.slice(0, limits.rows).filter((row) => {
    remainingBytes -= Buffer.byteLength(row.map(cellText).join(' | ')) + 5;
    return remainingBytes >= 0;
  });
  const more = count > shownRows.length ? `\n\n… and ${count - shownRows.length} more` : '';
  return `${table(columns, shownRows)}${more}`;
}

function joinSections(sections: readonly Section[], omitted: readonly string[]): string {
  const note =
    omitted.length === 0 ? [] : [`*Omitted to stay within the size limit: ${omitted.join(', ')}.*`];
  return `${[...sections.map(({ text }) => text), ...note].join('\n\n')}\n`;
}
