/** Writes the rules of lint into docs/lint.md; `--check` only says whether the page is what it should be. */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { ROOT } from './run.js';
import { withRules } from './rules-page.js';

const page = path.join(ROOT, 'docs', 'lint.md');
const text = await readFile(page, 'utf8');
const written = withRules(text);

if (!process.argv.includes('--check')) await writeFile(page, written);
else if (written !== text) {
  console.error('docs/lint.md does not say what src/lint/rules says: run "npm run rules".');
  process.exitCode = 1;
}
