import { markdownTable } from 'markdown-table';
import { stripInvisible } from '../log/sanitize.js';

/** A code span: nothing in it is markdown, HTML, a mention or an emoji; the fence is longer than any run of ticks. */
export function inlineCode(text: string): string {
  const bare = stripInvisible(text).replace(/\s+/g, ' ').trim();
  if (bare === '') return '';
  const fence = '`'.repeat(longestTicks(bare) + 1);
  const pad = bare.startsWith('`') || bare.endsWith('`') ? ' ' : '';
  return `${fence}${pad}${bare}${pad}${fence}`;
}

/** Unseen: what stands beyond it is no mention, no issue and no address any more. */
const ZERO_WIDTH_SPACE = '\u200b';

/** Plain words of somebody else's: no markdown, no HTML, no link, and nobody and nothing is mentioned. */
export function escapeMarkdown(text: string): string {
  const bare = stripInvisible(text).replace(/\s+/g, ' ').trim();
  return bare
    .replace(/[@#](?=\w)|:(?=\/\/)|www(?=\.)/gi, `$&${ZERO_WIDTH_SPACE}`)
    .replace(/[\\`*_{}[\]()#+!|~<>&]/g, '\\$&');
}

/** A code block for text of several lines, safe in the same way. */
export function codeBlock(text: string, language = 'text'): string {
  const bare = stripInvisible(text);
  const fence = '`'.repeat(Math.max(3, longestTicks(bare) + 1));
  return `${fence}${language}\n${bare}\n${fence}`;
}

/** A table; its cells are markdown already, and a `|` in them does not end them. */
export function table(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const cells = [columns, ...rows].map((row) => row.map(cellText));
  return markdownTable(cells, { alignDelimiters: false, padding: true });
}

/**
 * Markdown as it stands in a cell. Only an odd number of backslashes before a `|` keeps it from ending the cell: GitHub
 * reads them in pairs, in code as well.
 */
export function cellText(cell: string): string {
  return cell.replace(
    /(?<!\\)(\\*)\|/g,
    (_, slashes: string) => `${slashes}${slashes.length % 2 === 0 ? '\\' : ''}|`,
  );
}

/** Folded away behind a title of our own. */
export function details(title: string, content: string): string {
  return `<details><summary>${title}</summary>\n\n${content}\n\n</details>`;
}

function longestTicks(text: string): number {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map((ticks) => ticks.length));
}
