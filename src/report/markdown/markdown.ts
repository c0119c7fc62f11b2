import { markdownTable } from 'markdown-table';
import { stripInvisible } from '../log/sanitize.js';

/** Returns a code span, in which Markdown, HTML, mentions and emoji have no effect. Uses a fence longer than any run of backticks in it. */
export function inlineCode(text: string): string {
  const visible = stripInvisible(text).replace(/\s+/g, ' ').trim();
  if (visible === '') return '';
  const fence = '`'.repeat(longestBacktickRun(visible) + 1);
  const pad = visible.startsWith('`') || visible.endsWith('`') ? ' ' : '';
  return `${fence}${pad}${visible}${pad}${fence}`;
}

/** Inserted invisibly to break up mentions, issue references, URLs and emoji. */
export const ZERO_WIDTH_SPACE = '\u200b';

/** Escapes untrusted text, so that it contains no Markdown, HTML, links, mentions, issue references, emoji or formulas. */
export function escapeMarkdown(text: string): string {
  return escapeCharacters(stripInvisible(text).replace(/\s+/g, ' ').trim());
}

/** Escapes a part of a text and keeps the spaces around it. */
export function escapeCharacters(text: string): string {
  return (
    text
      .replace(/[@#](?=\w)|:(?=\/\/)|www(?=\.)|\bGH(?=-\d)/gi, `$&${ZERO_WIDTH_SPACE}`)
      // GitHub replaces the emoji in "main.yaml:100:7", too.
      .replace(/:(?=[a-z0-9_+-]+:)/g, `$&${ZERO_WIDTH_SPACE}`)
      .replace(/[\\`*_{}[\]()#+!|~<>&]/g, '\\$&')
      // GitHub has no escape for the `$` of a formula but an element around it.
      .replaceAll('$', '<span>$</span>')
  );
}

/** Returns a code block for untrusted text of several lines. */
export function codeBlock(text: string, language = 'text'): string {
  const visible = stripInvisible(text);
  const fence = '`'.repeat(Math.max(3, longestBacktickRun(visible) + 1));
  return `${fence}${language}\n${visible}\n${fence}`;
}

/** Returns a table. The cells are Markdown; escapes `|` in them. */
export function table(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const cells = [columns, ...rows].map((row) => row.map(cellText));
  return markdownTable(cells, { alignDelimiters: false, padding: true });
}

/**
 * Escapes Markdown for a table cell. Only an odd number of backslashes before a `|` escapes it: GitHub reads them in pairs, even
 * in code.
 */
export function cellText(cell: string): string {
  return cell.replace(
    /(?<!\\)(\\*)\|/g,
    (_, slashes: string) => `${slashes}${slashes.length % 2 === 0 ? '\\' : ''}|`,
  );
}

/** Returns a block that can be collapsed, and is unless `isOpen` is set. `title` must be trusted text. */
export function details(title: string, content: string, isOpen = false): string {
  return `<details${isOpen ? ' open' : ''}><summary>${title}</summary>\n\n${content}\n\n</details>`;
}

export function capitalize(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

function longestBacktickRun(text: string): number {
  // Not by spreading them into a call: a long text has more of them than a call takes arguments.
  return (text.match(/`+/g) ?? []).reduce((longest, ticks) => Math.max(longest, ticks.length), 0);
}
