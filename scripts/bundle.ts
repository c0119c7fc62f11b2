/** How code of this repository is bundled, whichever part of it. */
import { isBuiltin } from 'node:module';
import path from 'node:path';
import { rolldown, type InputOptions, type OutputChunk, type OutputOptions, type Plugin } from 'rolldown';
import { ROOT } from './run.js';

/** Leaves what matches out of the bundle, to be loaded from this path. */
export function external(imported: RegExp, from: string): Plugin {
  return {
    name: `external ${from}`,
    resolveId: (name) => (imported.test(name) ? { id: from, external: true } : undefined),
  };
}

/** Bundles a program that is no file, for those who measure parts of the action. */
export async function bundleText(text: string, file: string): Promise<void> {
  await bundle(program(text), { file });
}

/** A module of TypeScript in the root of the repository that is no file. */
export function program(text: string): InputOptions {
  const id = path.join(ROOT, 'program.ts');
  const plugin: Plugin = {
    name: 'program',
    resolveId: (name) => (name === id ? id : undefined),
    load: (name) => (name === id ? text : undefined),
  };
  return { input: id, plugins: [plugin] };
}

/** Names stay, as a stack trace in an issue shows them, and so do line breaks. */
export const MINIFY = { compress: true, mangle: false, codegen: false } as const;

/** A module is loaded for what is used of it, not because an index names it: no module of ours, or of these packages, does anything by itself. */
export async function bundle(input: InputOptions, output: OutputOptions): Promise<OutputChunk[]> {
  const building = await rolldown({
    cwd: ROOT,
    platform: 'node',
    // Every path in it is one of the repository's, wherever its node_modules are.
    resolve: { symlinks: false, alias: { yaml: path.join(ROOT, YAML_MODULES) } },
    transform: { target: 'node20' },
    treeshake: { moduleSideEffects: false, propertyReadSideEffects: false },
    ...input,
    plugins: [input.plugins, builtinModules, asciiOnly],
  });
  try {
    const built = await building.write({ format: 'esm', comments: false, minify: MINIFY, ...output });
    return built.output.filter((one) => one.type === 'chunk');
  } finally {
    await building.close();
  }
}

/**
 * `import` of one of Node's own modules reads all its properties, and on Node 24 some of them load further modules: a twentieth of the
 * time that lint takes for one template. A property that nobody imports is left out here, and so is not read.
 */
const builtinModules: Plugin = {
  name: 'builtin-modules',
  resolveId: (name, _importer, { kind }) =>
    kind === 'import-statement' && isBuiltin(name) ? `\0${name.replace(/^(?:node:)?/, 'node:')}` : undefined,
  load: {
    filter: { id: /^\0node:/ },
    handler: (id) => {
      const name = id.slice(1);
      const names = Object.keys(process.getBuiltinModule(name) ?? {}).filter((key) => key !== 'default');
      const exported = names.map((key) => `export const ${key} = builtin.${key};`);
      return [
        `const builtin = process.getBuiltinModule('${name}');`,
        'export default builtin;',
        ...exported,
      ].join('\n');
    },
  },
};

/**
 * One other character, such as an arrow in a message, would make V8 decode the whole file, and hold it with two bytes for each of its
 * characters. In a string that is read raw (`String.raw`) an escape would stand for itself: such strings hold only ASCII, or JSON.
 */
const asciiOnly: Plugin = {
  name: 'ascii-only',
  // Not earlier: the minifier writes the characters that the escapes stand for.
  generateBundle(_options, files) {
    for (const file of Object.values(files)) if (file.type === 'chunk') file.code = toAscii(file.code);
  },
};

function toAscii(code: string): string {
  return code.replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** The code of the package yaml as ES modules, of which what is not used stays out. Its build for Node is the same in CommonJS. */
const YAML_MODULES = 'node_modules/yaml/browser/dist/index.js';
