/** Writes the table of docs/guides/failure-codes.md. */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { withFailureCodes } from './failure-codes-page.js';
import { ROOT } from './run.js';

const page = path.join(ROOT, 'docs', 'guides', 'failure-codes.md');
await writeFile(page, withFailureCodes(await readFile(page, 'utf8')));
