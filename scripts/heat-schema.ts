/**
 * Writes `src/lint/schema/data.ts`: what the Heat of the distribution and the newest Heat of PyPI know about resource types, template
 * versions and environments. Installs both if necessary. `--check` only tells whether the file is up to date.
 */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { installFromDebian } from '../local-heat/debian.js';
import { installFromPypi } from '../local-heat/pypi.js';
import { dataModule } from './heat-schema/data-module.js';
import { extractSchema } from './heat-schema/extract.js';
import { mergeReleases } from './heat-schema/merge.js';
import { ROOT } from './run.js';

const DATA_FILE = path.join(ROOT, 'src', 'lint', 'schema', 'data.ts');

const older = await extractSchema(await installFromDebian());
const newer = await extractSchema(await installFromPypi());
const text = dataModule(mergeReleases(older, newer));

if (!process.argv.includes('--check')) await writeFile(DATA_FILE, text);
else if ((await readFile(DATA_FILE, 'utf8')) !== text) {
  console.error('src/lint/schema/data.ts is not what the installed Heats know: run "npm run schema".');
  process.exitCode = 1;
}
