import type { Node } from 'yaml';
import {
  collectIssue,
  locateWithSecrets,
  parseFile,
  readContents,
  type BundleBuilder,
} from './bundle-builder.js';
import { includeEnvironment, type Environment } from './references/environment.js';
import {
  listParameterValues,
  type ParameterValue,
  mergeParameters,
  addEnvironmentHint,
  PARAMETERS_KEY,
  formatParametersEnvironment,
  createInputSource,
  readParameters,
  type ParametersFile,
} from './parameters/parameters.js';
import {
  listDeclaredParameters,
  registerHiddenValues,
  type DeclaredParameter,
} from './parameters/hidden-parameters.js';
import { includeProtection } from './references/heat-protection.js';
import { readBundleDefinition, type BundleDefinition } from './bundle-definition.js';
import { includeTemplate, isTemplate, addNoTemplateIssue } from './references/include.js';
import { countBodyBytes, findSizeWarnings } from './files/limits.js';
import { type Diagnostic, removeDuplicateIssues, templateError, type TemplateIssue } from './errors.js';
import { readRegistry } from './references/registry.js';
import { createTypeMapping, type TypeMapping } from './references/type-mapping.js';
import { createLocator, type Locator } from './references/source-locator.js';
import {
  displayName,
  displayReference,
  locateInput,
  toWorkspace,
  type FileReference,
} from './files/file-reference.js';
import { inspectSources } from './inspect.js';
import type { Contents } from './files/read-file.js';
import type { WrittenParameter } from './parameters/retyped-values.js';
import { createHeatPayload, type HeatPayload } from './parameters/heat-payload.js';
import { addUnmergeableIssues } from './parameters/unmergeable.js';
import { decodeUtf8, type Source, type SourceCache } from './source.js';
import { toPlainValue } from './parameters/heat-json.js';
import type { Plain } from '../yaml/index.js';
import { omitUnknownParameters } from './parameters/unknown-parameters.js';
import { withholdValues } from './parameters/withhold-values.js';

export interface BundleOptions {
  /** Path (relative to the workspace, or absolute) or http(s) URL; `undefined` for an update that keeps the template. */
  readonly template?: string | undefined;
  /** Paths or URLs; Heat merges them in this order. */
  readonly environmentFiles: readonly string[];
  /** Paths or URLs of YAML or JSON maps; later files override earlier ones. */
  readonly parametersFiles: readonly string[];
  /** Override the values of every file. */
  readonly parameters: Readonly<Record<string, unknown>>;
  /** The YAML text from which `parameters` was parsed, to detect values that YAML retypes. */
  readonly parametersText?: string | undefined;
  /** Like `parametersText`, for parameters in a stacks file. */
  readonly writtenParameters?: readonly WrittenParameter[] | undefined;
  /** Leaves out parameters of files that the template does not declare. Has no effect without a template. */
  readonly ignoreUnknownParameters?: boolean | undefined;
  /** Patterns of the resources that Heat itself must not replace. */
  readonly protectInHeat?: readonly string[] | undefined;
  readonly workspace: string;
  readonly allowFilesOutsideWorkspace: boolean;
  /** Returns the body of an http(s) URL; throws if it cannot be downloaded. */
  readonly fetchUrl: (url: string) => Promise<Uint8Array>;
  /** Called with every value of a hidden parameter as soon as it is known; may repeat a value. */
  readonly onSecret: (value: string) => void;
  /** Called with the value of every parameter, hidden or not. */
  readonly onParameter?: ((parameter: ParameterValue) => void) | undefined;
  /** Shared by calls that may read the same files, so that each is parsed once. */
  readonly parsed?: SourceCache | undefined;
}

/** The user's files in the form of a request to create, update, preview or validate a stack. */
export interface Bundle extends Locator {
  /** Template text with its references rewritten to keys of `files`. */
  readonly template: string | undefined;
  /** File contents by key: the path in the workspace, or the URL without credentials and query. */
  readonly files: Readonly<Record<string, string>>;
  /** Keys of `files`, in the order in which Heat merges them. The last one contains the parameters, if there are any. */
  readonly environmentFiles: readonly string[];
  /** The payload to send: the same content, but with hidden values only where Heat does not show them. */
  readonly request: HeatPayload;
  /** Warnings and notices about the files. */
  readonly diagnostics: readonly Diagnostic[];
  /** Names of the root template's hidden parameters, whose values Heat returns as `******`. */
  readonly hiddenParameters: readonly string[];
  /** Returns the same content as plain values. Parses it at the first call. */
  readonly definition: () => BundleDefinition;
  /** Size of template, files and environments in the JSON body of a request. */
  readonly bytes: number;
}

/**
 * Collects a template, its environments, its parameters and all included files. Throws a `TemplateError` that lists every
 * issue. Follows python-heatclient (`heatclient/common/template_utils.py`).
 */
export async function bundle(options: BundleOptions): Promise<Bundle> {
  const builder = createBuilder(options);
  const { root, parametersFiles, parameters, declared, ...read } = await readFiles(builder, options);
  const included = includeProtection(builder, options.protectInHeat, read.included);
  const sources = included.map(({ source }) => source);
  if (options.onParameter !== undefined) {
    const nestedParameters = [...builder.sources.values()].flatMap(({ tree }) =>
      listDeclaredParameters(tree),
    );
    listParameterValues([...declared, ...nestedParameters], sources, parameters).forEach(options.onParameter);
  }
  const names = root && new Set(declared.map(({ name }) => name));
  for (const file of parametersFiles) addEnvironmentHint(builder, file, names);
  if (root !== undefined) addUnmergeableIssues(builder, sources, declared, parameters);
  builder.diagnostics.push(
    ...inspectSources(builder, {
      environments: sources,
      parametersFiles: parametersFiles.map(({ source }) => source),
      input: createInputSource(options.parametersText),
      written: options.writtenParameters ?? [],
      declared,
    }),
  );
  const withheld = withholdValues(builder, {
    environments: included,
    parameters,
    root: root && { source: root.source, declared },
  });
  if (builder.issues.length > 0) throw templateError(builder.issues);
  return buildBundle(builder, root, included, { withheld, parameters, declared });
}

/** The user's files, parsed, with the problems of reading them: what lint judges. */
export interface CollectedFiles {
  /** `undefined` if the template is missing, unreadable or not a template. */
  readonly root: Source | undefined;
  /** In the order in which Heat merges them. */
  readonly environments: readonly Source[];
  readonly parametersFiles: readonly Source[];
  /** Root template, nested templates and environments, by key. */
  readonly sources: ReadonlyMap<string, Source>;
  /** The key of the file to which each reference node points. */
  readonly targets: ReadonlyMap<Node, string>;
  /** Contents of the included files by key; a file that is not UTF-8 is in base64. */
  readonly contents: ReadonlyMap<string, string>;
  /** The input `parameters`. */
  readonly parametersInput: { readonly source: Source; readonly values: Readonly<Record<string, Plain>> };
  /** Parameters of the parameters files and of the input. */
  readonly parameters: Readonly<Record<string, unknown>>;
  /** True if parameters of files that the template does not declare are left out. */
  readonly ignoresUnknownParameters: boolean;
  /** How the environments map types. */
  readonly types: TypeMapping;
  /** Files that are missing, unreadable, not YAML, not a template, or included in a cycle. */
  readonly issues: readonly TemplateIssue[];
}

/** Collects the same files as `bundle`, and returns the problems instead of throwing. */
export async function collectFiles(options: BundleOptions): Promise<CollectedFiles> {
  const builder = createBuilder(options);
  const { root, included, parametersFiles, parameters } = await readFiles(builder, options);
  const environments = included.map(({ source }) => source);
  return {
    root: root?.source,
    environments,
    parametersFiles: parametersFiles.map(({ source }) => source),
    sources: builder.sources,
    targets: builder.targets,
    contents: builder.files,
    parametersInput: {
      source: createInputSource(options.parametersText),
      values: Object.fromEntries(
        Object.entries(options.parameters).map(([name, value]) => [name, toPlainValue(value)]),
      ),
    },
    parameters,
    ignoresUnknownParameters: options.ignoreUnknownParameters === true,
    types: createTypeMapping(readRegistry(builder, environments)),
    issues: removeDuplicateIssues(builder.issues),
  };
}

interface ReadFiles {
  readonly root: Root | undefined;
  readonly included: readonly Environment[];
  readonly parametersFiles: readonly ParametersFile[];
  readonly parameters: ReturnType<typeof mergeParameters>;
  /** Parameters that the root template declares. */
  readonly declared: readonly DeclaredParameter[];
}

/** Reads all files and registers the values of hidden parameters. Adds its issues to the builder. */
async function readFiles(builder: BundleBuilder, options: BundleOptions): Promise<ReadFiles> {
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
  registerHiddenValues(
    builder,
    declared,
    given.environments.map(({ source }) => source),
    Object.fromEntries(
      [...given.parametersFiles.map(({ values }) => values), parameters].flatMap((values) =>
        Object.entries(values),
      ),
    ),
  );
  return { root, included: sent.environments, parametersFiles: sent.parametersFiles, parameters, declared };
}

interface Root {
  readonly source: Source;
  readonly text: string;
}

function createBuilder(options: BundleOptions): BundleBuilder {
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
    urls: new Map(),
    issues: [],
    diagnostics: [],
  };
}

async function readRoot(builder: BundleBuilder, { template }: BundleOptions): Promise<Root | undefined> {
  if (template === undefined) return undefined;
  const [root] = await readEach(builder, 'Template', [template], async (location, { bytes, identity }) => {
    const text = decodeUtf8(bytes);
    const source = parseFile(builder, location, text ?? '');
    const chain = [{ name: source.name, identity }];
    if (text === undefined) {
      builder.issues.push({ message: `Template ${source.name} is not UTF-8 text`, chain: [source.name] });
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

function buildBundle(
  builder: BundleBuilder,
  root: Root | undefined,
  environments: readonly Environment[],
  payloadParts: Omit<Parameters<typeof createHeatPayload>[0], 'template'>,
): Bundle {
  const { parameters, declared } = payloadParts;
  const template = root?.text;
  const request = createHeatPayload({ template, ...payloadParts });
  const environmentFiles = environments.map(({ key }) => key);
  if (Object.keys(parameters).length > 0) {
    environmentFiles.push(PARAMETERS_KEY);
    builder.files.set(PARAMETERS_KEY, formatParametersEnvironment(parameters));
  }
  const content = { template, files: Object.fromEntries(builder.files), environmentFiles };
  builder.diagnostics.push(...findSizeWarnings(content, root?.source.name ?? 'template'));
  const hiddenParameters = declared.filter(({ isHidden }) => isHidden).map(({ name }) => name);
  let definition: BundleDefinition | undefined;
  return {
    ...content,
    request,
    definition: () => (definition ??= readBundleDefinition({ ...content, request, hiddenParameters })),
    diagnostics: builder.diagnostics,
    hiddenParameters,
    bytes: countBodyBytes(content),
    ...createLocator(
      builder,
      root?.source,
      environments.map(({ source }) => source),
    ),
  };
}
