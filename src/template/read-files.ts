import {
  collectIssue,
  locateWithSecrets,
  parseFile,
  readContents,
  type BundleBuilder,
} from './bundle-builder.js';
import { includeEnvironment, type Environment } from './references/environment.js';
import { mergeParameters, readParameters, type ParametersFile } from './parameters/parameters.js';
import {
  listDeclaredParameters,
  registerHiddenValues,
  type DeclaredParameter,
} from './parameters/hidden-parameters.js';
import { includeTemplate, isTemplate, addNoTemplateIssue } from './references/include.js';
import {
  displayName,
  displayReference,
  locateInput,
  toWorkspace,
  type FileReference,
} from './files/file-reference.js';
import type { Contents } from './files/read-file.js';
import { decodeUtf8, NOT_UTF8_HINT, type Source } from './source.js';
import { omitUnknownParameters } from './parameters/unknown-parameters.js';
import type { BundleOptions } from './bundle-options.js';

/** The files that a bundle is made of. */
export interface ReadFiles {
  readonly root: Root | undefined;
  readonly included: readonly Environment[];
  readonly parametersFiles: readonly ParametersFile[];
  readonly parameters: ReturnType<typeof mergeParameters>;
  /** Parameters that the root template declares. */
  readonly declared: readonly DeclaredParameter[];
}

/** Reads all files and registers the values of hidden parameters. Adds its issues to the builder. */
export async function readFiles(builder: BundleBuilder, options: BundleOptions): Promise<ReadFiles> {
  const root = await readRoot(builder, options);
  const environments = await readEach(
    builder,
    'Environment',
    options.environmentFiles,
    (location, contents) => includeEnvironment(builder, location, contents),
  );
  const files = await readEach(builder, 'Parameters file', options.parametersFiles, (location, contents) =>
    readParameters(builder, location, contents),
  );
  const given = {
    environments: environments.filter((one) => one !== undefined),
    parametersFiles: files.filter((one) => one !== undefined),
  };
  const declared = root === undefined ? [] : listDeclaredParameters(root.source.tree);
  const names = new Set(declared.map(({ name }) => name));
  const isStrict = root === undefined || options.ignoreUnknownParameters !== true;
  const sent = isStrict ? given : omitUnknownParameters(builder, given, names);
  const parameters = mergeParameters(
    builder,
    sent.parametersFiles.map(({ values }) => values),
    options.parameters,
  );
  // What is left out can be the value of a nested template's hidden parameter.
  registerHiddenValues(builder, {
    root: root?.source,
    environments: given.environments.map(({ source }) => source),
    parameters: [...given.parametersFiles.map(({ values }) => values), parameters],
  });
  return { root, included: sent.environments, parametersFiles: sent.parametersFiles, parameters, declared };
}

/** The root template, and its text with rewritten references. */
export interface Root {
  readonly source: Source;
  readonly text: string;
}

export function createBuilder(options: BundleOptions): BundleBuilder {
  const workspace = toWorkspace(options.workspace);
  return {
    read: { ...options, workspace },
    workspace,
    onSecret: options.onSecret,
    files: new Map(),
    sources: new Map(),
    parsed: options.parsed ?? new Map<string, Source>(),
    targets: new Map(),
    contents: new Map(),
    total: { bytes: 0 },
    urls: new Map(),
    issues: [],
    diagnostics: [],
  };
}

async function readRoot(
  builder: BundleBuilder,
  { template, isReadOnce = false }: BundleOptions,
): Promise<Root | undefined> {
  if (template === undefined) return undefined;
  const [root] = await readEach(builder, 'Template', [template], async (location, { bytes, identity }) => {
    const text = decodeUtf8(bytes);
    const source = parseFile(builder, location, text ?? '', { isKept: !isReadOnce });
    const chain = [{ name: source.name, identity }];
    if (text === undefined) {
      builder.issues.push({
        message: `Template ${source.name} is not UTF-8 text`,
        hint: NOT_UTF8_HINT,
        chain: [source.name],
      });
    } else if (isTemplate(source)) {
      return { source, text: await includeTemplate(builder, source, chain) };
    } else addNoTemplateIssue(builder, source, chain);
    return undefined;
  });
  return root;
}

/** Processes files sequentially, so that issues are in the order of the inputs. */
async function readEach<Value>(
  builder: BundleBuilder,
  label: string,
  inputs: readonly string[],
  process: (location: FileReference, contents: Contents) => Promise<Value> | Value,
): Promise<Value[]> {
  const values: Value[] = [];
  for (const input of inputs) {
    const displayed = displayReference(input);
    const location = await collectIssue(builder, `${label} "${displayed}"`, { chain: [displayed] }, () =>
      locateWithSecrets(builder, input, () => locateInput(input, builder.workspace)),
    );
    if (location === undefined) continue;
    const name = displayName(location);
    const contents = await collectIssue(builder, `${label} ${name}`, { chain: [name] }, () =>
      readContents(builder, location),
    );
    if (contents !== undefined) values.push(await process(location, contents));
  }
  return values;
}
