/** Compares docs/permissions.md with what was recorded. */
import { readFile, writeFile } from 'node:fs/promises';
import { format } from 'prettier';

const PAGE = 'docs/permissions.md';

/**
 * Throws, with the lines that differ, unless the page stays the same when its tables are written again. `npm run permissions` sets
 * RENEW_PERMISSIONS, which writes the page instead.
 */
export async function checkPage(writeTables: (page: string) => string): Promise<void> {
  const page = await readFile(PAGE, 'utf8');
  const renewed = await format(writeTables(page), { parser: 'markdown' });
  if (renewed === page) return;
  if (process.env['RENEW_PERMISSIONS'] !== undefined) await writeFile(PAGE, renewed);
  else throw new Error(`${PAGE} is out of date: run "npm run permissions".\n${differences(page, renewed)}`);
}

function differences(page: string, renewed: string): string {
  const [before, after] = [page, renewed].map((text) => text.split('\n')) as [string[], string[]];
  const removed = before.filter((line) => !after.includes(line)).map((line) => `- ${line}`);
  const added = after.filter((line) => !before.includes(line)).map((line) => `+ ${line}`);
  return [...removed, ...added].join('\n');
}
