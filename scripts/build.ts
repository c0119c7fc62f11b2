/**
 * Compiles `src` to `lib/` (what library users import), and bundles it for the runner: ESM, with names and lines as they are so that
 * it can be read, and every licence beside it. What a plain step does not need is a file that is loaded when it is needed.
 */
import ncc from '@vercel/ncc';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { CodeSplittingGroup, InputOptions, OutputChunk } from 'rolldown';
import { bundle, external, program, MINIFY } from './bundle.js';
import { licenceTexts } from './licence-texts.js';
import { bin, ROOT, run } from './run.js';

const LIB = path.join(ROOT, 'lib');

/**
 * Packages that ncc packs whole, each into a folder of its own, because most steps never load them: by the module that loads them,
 * the entry.
 */
const LATE = {
  github: { imported: /^\.\/octokit\.js$/, entry: 'lib/runner/github/octokit.js' },
  exec: { imported: /^@actions\/exec$/, entry: 'node_modules/@actions/exec/lib/exec.js' },
} as const;

/** Both the action and octokit use undici: it is there once, with no more names than they import. */
const UNDICI = 'undici.js';
const UNDICI_EXPORTS = "export { EnvHttpProxyAgent, Pool, ProxyAgent, fetch } from 'undici';";

/**
 * What the runner starts, and from where each loads the action: an entry holds no more than its signal handlers, which stand before the
 * action is read. The step and its post step share it, as most of what they need is the same.
 */
const ENTRIES = [
  { from: 'lib/main.js', to: 'index.js', action: './action.js' },
  { from: 'lib/post.js', to: 'post/index.js', action: '../action.js' },
] as const;

/** Builds the bundles into `folder`, which is emptied first. */
export async function build(folder: string): Promise<void> {
  await Promise.all([LIB, folder].map((old) => rm(old, { recursive: true, force: true })));
  await step(bin('tsc'), '--project', 'tsconfig.lib.json');
  const built = await Promise.all([
    bundleAction(folder),
    bundleUndici(path.join(folder, UNDICI)),
    ...ENTRIES.map((entry) => bundleEntry(entry, folder)),
  ]);
  const modules = built.flat().flatMap(({ moduleIds }) => moduleIds.map((id) => path.relative(ROOT, id)));
  await Promise.all([
    ...Object.entries(LATE).map(([name, { entry }]) => packLate(entry, path.join(folder, name))),
    writeFile(path.join(folder, 'package.json'), `${JSON.stringify({ type: 'module' }, undefined, 2)}\n`),
    writeFile(path.join(folder, 'licenses.txt'), await licenceTexts(modules)),
  ]);
}

/** The action. What it imports dynamically, such as lint, becomes a file of its own beside it. */
async function bundleAction(folder: string): Promise<OutputChunk[]> {
  const late = Object.entries(LATE).map(([name, { imported }]) => external(imported, `./${name}/index.js`));
  const input: InputOptions = {
    input: { action: 'lib/action/index.js' },
    plugins: [...late, external(/^undici$/, `./${UNDICI}`)],
    // The other files import what they share with the entry from it.
    preserveEntrySignatures: 'allow-extension',
  };
  return bundle(input, { dir: folder, codeSplitting: { groups: FILE_GROUPS } });
}

/**
 * A file costs a third of a millisecond, so that what every step loads is one, and what most of them load is another. The bundler alone
 * writes a file for each set of operations that share something: lint would load 19.
 */
const FILE_GROUPS: CodeSplittingGroup[] = [
  { name: 'start', tags: ['$initial'] },
  { name: 'shared', minShareCount: 3 },
];

/** A quarter of all that is bundled, and nobody's to debug here: short names. */
async function bundleUndici(file: string): Promise<OutputChunk[]> {
  return bundle(program(UNDICI_EXPORTS), { file, codeSplitting: false, minify: { ...MINIFY, mangle: true } });
}

async function bundleEntry(
  { from, to, action }: (typeof ENTRIES)[number],
  folder: string,
): Promise<OutputChunk[]> {
  const plugins = [external(/^\.\/action\/index\.js$/, action)];
  return bundle({ input: from, plugins }, { file: path.join(folder, to) });
}

/** Whole packages, minified as nobody reads them here, with the licences of all that is in them beside them. */
async function packLate(entry: string, folder: string): Promise<void> {
  const { code, assets, stats } = await ncc(path.join(ROOT, entry), {
    externals: { undici: `../${UNDICI}` },
    minify: true,
    license: 'licenses.txt',
    cache: false,
    quiet: true,
  });
  // ncc reports a module that it cannot find as a warning and goes on: here it is the end.
  const [warning] = stats.compilation.warnings;
  if (warning !== undefined) throw new Error(`ncc warns about ${entry}`, { cause: warning });
  await mkdir(folder, { recursive: true });
  const files = { 'index.js': { source: code }, ...assets };
  await Promise.all(
    Object.entries(files).map(([name, { source }]) => writeFile(path.join(folder, name), source)),
  );
}

async function step(command: string, ...args: readonly string[]): Promise<string> {
  const { code, output } = await run(command, args, { cwd: ROOT, quiet: true, timeoutMs: 5 * 60_000 });
  if (code !== 0) throw new Error(`The build failed:\n${output}`);
  return output;
}

if (process.argv[1] !== undefined && import.meta.url.endsWith(path.basename(process.argv[1]))) {
  await build(path.join(ROOT, 'dist'));
}
