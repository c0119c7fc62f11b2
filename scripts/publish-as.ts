/**
 * Replaces the placeholder of the repository's name by the real one, once, before the first release: in `uses:` lines, badges,
 * links, package.json and the code. Also removes the note that explains the placeholder.
 *
 *     npm run publish-as -- acme/heat-stack-deploy
 */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { ACTION } from './action-name.js';
import { publishedAs } from './publication.js';
import { ROOT, run } from './run.js';

const REPOSITORY = /^[A-Za-z0-9][A-Za-z0-9-]{0,38}\/[\w.-]{1,100}$/;

const [repository = ''] = process.argv.slice(2);
if (!REPOSITORY.test(repository)) {
  console.error('Usage: npm run publish-as -- OWNER/REPOSITORY');
  process.exit(1);
}
const { output } = await run('git', ['grep', '-lIF', ACTION, '--', ':!dist'], { quiet: true, cwd: ROOT });
const files = output.split('\n').filter((file) => file !== '');
for (const file of files) {
  const place = path.join(ROOT, file);
  await writeFile(place, publishedAs(await readFile(place, 'utf8'), ACTION, repository));
}
console.log(`${files.length} files now say ${repository}. Next: npm run build, npm run check, and commit.`);
