/** The table of docs/guides/failure-codes.md, from src/errors/failure-code.ts. */
import { markdownTable } from 'markdown-table';
import { FAILURE_CODES } from '../src/errors/index.js';

/** Returns the page with the table as the code has it. */
export function withFailureCodes(page: string): string {
  const pattern = /(<!-- failure codes -->\n)[\s\S]*?(<!-- \/failure codes -->)/;
  if (!pattern.test(page)) throw new Error('docs/guides/failure-codes.md has no place for the table');
  return page.replace(pattern, (_all, start: string, end: string) => `${start}\n${codeTable()}\n\n${end}`);
}

function codeTable(): string {
  const rows = Object.entries(FAILURE_CODES).map(([code, { meaning, next }]) => [
    `\`${code}\``,
    meaning,
    next,
  ]);
  return markdownTable([['`failure-code`', 'What happened', 'What to do'], ...rows]);
}
