/**
 * Compiles `src` to `lib/` (what library users import), and bundles it for the runner: ESM, unminified so that it can be
 * read, with every licence beside it. esbuild leaves out what nobody uses; ncc packs the packages that are loaded late.
 */
import { build as bundle, type BuildOptions, type Plugin } from 'esbuild';
import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { licenceTexts } from './licence-texts.js';
import { bin, ROOT, run } from './run.js';

const LIB = path.join(ROOT, 'lib');

/** Packages of the toolkit that most steps never load: each becomes a file of its own. */
const LATE = ['github', 'exec'] as const;

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
    bundle({
      ...howToBundle(),
      entryPoints: { action: 'lib/action/index.js' },
      outdir: folder,
      plugins: [late, onlyWhatIsUsed],
      metafile: true,
    }),
    ...ENTRIES.map(({ from, to, action }) =>
      bundle({
        ...howToBundle(),
        entryPoints: [from],
        outfile: path.join(folder, to),
        plugins: [loading(action), onlyWhatIsUsed],
        metafile: true,
      }),
    ),
  ]);
  const inputs = built.flatMap(({ metafile }) => Object.keys(metafile.inputs));
  await Promise.all([
    ...LATE.map((name) => packLate(name, path.join(folder, name))),
    writeFile(path.join(folder, 'package.json'), `${JSON.stringify({ type: 'module' }, undefined, 2)}\n`),
    writeFile(path.join(folder, 'licenses.txt'), await licenceTexts(inputs)),
  ]);
}

/** A whole package, minified as nobody reads it here, with the licences of all that is in it beside it. */
async function packLate(name: (typeof LATE)[number], folder: string): Promise<void> {
  const entry = `node_modules/@actions/${name}/lib/${name}.js`;
  const output = await step(
    bin('ncc'),
    'build',
    entry,
    '--minify',
    '--out',
    folder,
    '--license',
    'licenses.txt',
  );
  // ncc reports a module that it cannot find as a warning and goes on: here it is the end.
  if (/Module not found|Can't resolve/.test(output)) throw new Error(`The bundle lacks a module:\n${output}`);
}

/** What is loaded late stays where ncc puts it. */
const late: Plugin = {
  name: 'late',
  setup(building) {
    building.onResolve({ filter: new RegExp(`^@actions/(${LATE.join('|')})$`) }, ({ path: name }) => ({
      path: `./${path.basename(name)}/index.js`,
      external: true,
    }));
  },
};

/** The large bundle stays a file of its own, at this path from the entry. */
function loading(action: string): Plugin {
  return {
    name: 'loading',
    setup(building) {
      building.onResolve({ filter: /^\.\/action\/index\.js$/ }, () => ({ path: action, external: true }));
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
