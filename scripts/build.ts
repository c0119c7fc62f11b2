/**
 * Compiles `src` to `lib/` (what library users import), and bundles it for the runner: ESM, unminified so that it can be
 * read, with every licence beside it. What a plain step does not need is a file that is loaded when it is needed.
 */
import ncc from '@vercel/ncc';
import { build as bundle, type BuildOptions, type Metafile, type Plugin } from 'esbuild';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
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
 * What the runner starts, and from where each loads the one large bundle: an entry holds no more than its signal handlers, which
 * stand before the large bundle is read. The step and its post step share that one, as most of what they need is the same.
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
  const inputs = built.flatMap(({ inputs: files }) => Object.keys(files));
  await Promise.all([
    ...Object.entries(LATE).map(([name, { entry }]) => packLate(entry, path.join(folder, name))),
    writeFile(path.join(folder, 'package.json'), `${JSON.stringify({ type: 'module' }, undefined, 2)}\n`),
    writeFile(path.join(folder, 'licenses.txt'), await licenceTexts(inputs)),
  ]);
}

/** The large bundle. What it imports dynamically, such as lint, becomes a file of its own beside it. */
async function bundleAction(folder: string): Promise<Metafile> {
  const late = Object.entries(LATE).map(([name, { imported }]) => external(imported, `./${name}/index.js`));
  const { metafile } = await bundle({
    ...howToBundle(),
    entryPoints: { action: 'lib/action/index.js' },
    outdir: folder,
    splitting: true,
    plugins: [...late, external(/^undici$/, `./${UNDICI}`), onlyWhatIsUsed],
    metafile: true,
  });
  return metafile;
}

/** A quarter of all that is bundled, and nobody's to debug here: short names. */
async function bundleUndici(outfile: string): Promise<Metafile> {
  const stdin = { contents: UNDICI_EXPORTS, resolveDir: ROOT };
  const { metafile } = await bundle({
    ...howToBundle(),
    minifyIdentifiers: true,
    stdin,
    outfile,
    metafile: true,
  });
  return metafile;
}

async function bundleEntry(
  { from, to, action }: (typeof ENTRIES)[number],
  folder: string,
): Promise<Metafile> {
  const { metafile } = await bundle({
    ...howToBundle(),
    entryPoints: [from],
    outfile: path.join(folder, to),
    plugins: [external(/^\.\/action\/index\.js$/, action), onlyWhatIsUsed],
    metafile: true,
  });
  return metafile;
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

/** Leaves what matches out of the bundle, to be loaded from this path. */
function external(filter: RegExp, from: string): Plugin {
  return {
    name: `external ${from}`,
    setup(building) {
      building.onResolve({ filter }, () => ({ path: from, external: true }));
    },
  };
}

/** Bundles a program that is no file, for those who measure parts of the action. */
export async function bundleText(program: string, outfile: string): Promise<void> {
  await bundle({ ...howToBundle(), stdin: { contents: program, resolveDir: ROOT, loader: 'ts' }, outfile });
}

/** What bundles of this repository's code have in common, whichever part of it they hold. */
function howToBundle(): BuildOptions {
  return {
    absWorkingDir: ROOT,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    // Every path in it is one of the repository's, wherever its node_modules are.
    preserveSymlinks: true,
    banner: { js: REQUIRE },
    // Every job downloads it; names stay, and no line is longer than a trace can show.
    minifyWhitespace: true,
    minifySyntax: true,
    lineLimit: LINE_CHARACTERS,
    plugins: [onlyWhatIsUsed],
    logLevel: 'silent',
  };
}

const LINE_CHARACTERS = 160;

/** CommonJS packages ask for Node's own modules so. */
const REQUIRE =
  "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);";

/** The toolkit has one module for everything; of what it brings along only that is kept which somebody uses. */
const onlyWhatIsUsed: Plugin = {
  name: 'only-what-is-used',
  setup(building) {
    building.onResolve({ filter: /./ }, async ({ path: name, pluginData, ...asked }) => {
      const isToolkit = asked.importer.includes('node_modules/@actions/') || name.startsWith('@actions/');
      if (!isToolkit || pluginData === onlyWhatIsUsed) return undefined;
      const resolved = await building.resolve(name, { ...asked, pluginData: onlyWhatIsUsed });
      return { ...resolved, sideEffects: false };
    });
  },
};

async function step(command: string, ...args: readonly string[]): Promise<string> {
  const { code, output } = await run(command, args, { cwd: ROOT, quiet: true, timeoutMs: 5 * 60_000 });
  if (code !== 0) throw new Error(`The build failed:\n${output}`);
  return output;
}

if (process.argv[1] !== undefined && import.meta.url.endsWith(path.basename(process.argv[1]))) {
  await build(path.join(ROOT, 'dist'));
}
