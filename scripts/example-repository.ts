/**
 * Writes a repository that one can fork: the web server of `examples/web` with the workflows around it. Nothing in it is
 * written twice: it consists of the tested examples, with other paths.
 *
 *     npm run example-repository -- FOLDER
 */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { ROOT } from './run.js';

type Replacement = readonly [text: string, by: string];

const TEMPLATE: Replacement = ['examples/web/stack.yaml', 'stacks/web/stack.yaml'];
const ENVIRONMENT: Replacement = ['examples/web/infomaniak.yaml', 'environments/infomaniak.yaml'];
const PATHS = [TEMPLATE, ENVIRONMENT];
/** Releases deploy to production here, with an approval, so a push to main deploys another stack. */
const STAGING: readonly Replacement[] = [
  ['stack-name: web\n', 'stack-name: web-staging\n'],
  ['deployment-environment: production', 'deployment-environment: staging'],
];

interface Part {
  /** Path in this repository. */
  readonly from: string;
  /** Path in the repository that is written. */
  readonly to: string;
  readonly replacements?: readonly Replacement[];
}

const PARTS: readonly Part[] = [
  { from: 'examples/repository/README.md', to: 'README.md' },
  { from: 'examples/web/stack.yaml', to: 'stacks/web/stack.yaml' },
  { from: 'examples/web/files/cloud-init.yaml', to: 'stacks/web/files/cloud-init.yaml' },
  { from: 'examples/web/infomaniak.yaml', to: 'environments/infomaniak.yaml' },
  workflow('lint', [['examples/**/*.yaml', 'stacks/**/*.yaml']]),
  workflow('preview', PATHS),
  workflow('deploy', [...PATHS, ...STAGING]),
  workflow('release', PATHS),
  workflow('drift', PATHS),
  workflow('prune', []),
];

function workflow(name: string, replacements: readonly Replacement[]): Part {
  return {
    from: `examples/workflows/${name}.yml`,
    to: `.github/workflows/${name}.yml`,
    replacements,
  };
}

/** Writes all files into the folder, which may not contain any. Throws if an example no longer has a text to replace. */
export async function writeExampleRepository(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  if ((await readdir(folder)).some((name) => name !== '.git')) throw new Error(`${folder} is not empty`);
  for (const { from, to, replacements = [] } of PARTS) {
    const text = await readFile(path.join(ROOT, from), 'utf8');
    const file = path.join(folder, to);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(
      file,
      replacements.reduce((changed, pair) => replaced(changed, pair, from), text),
    );
  }
}

function replaced(text: string, [old, by]: Replacement, file: string): string {
  if (!text.includes(old)) throw new Error(`${file} does not contain ${JSON.stringify(old)}`);
  return text.replaceAll(old, by);
}

if (process.argv[1] !== undefined && import.meta.url.endsWith(path.basename(process.argv[1]))) {
  const [folder] = process.argv.slice(2);
  if (folder === undefined) throw new Error('Usage: npm run example-repository -- FOLDER');
  await writeExampleRepository(path.resolve(folder));
}
