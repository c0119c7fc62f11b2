import { realpath } from 'node:fs/promises';
import path from 'node:path';
import { collectIssue, readContents, withSourceLocation, type BundleBuilder } from './bundle-builder.js';
import { includeEnvironment, type Environment } from './references/environment.js';
import {
  givenParameters,
  type GivenParameter,
  mergeParameters,
  addEnvironmentHint,
  PARAMETERS_KEY,
  parametersEnvironment,
  readParameters,
} from './parameters/parameters.js';
import { declaredParameters, registerHiddenValues } from './parameters/hidden-parameters.js';
import { includeTemplate, isTemplate, addNoTemplateIssue } from './references/include.js';
import { bodyBytes, sizeWarnings } from './files/limits.js';
import { type Diagnostic, templateError } from './errors.js';
import { createLocator, type Locator } from './references/source-locator.js';
import { displayName, displayReference, locateInput, type FileReference } from './files/file-reference.js';
import { inspectSources } from './inspect.js';
import type { Contents } from './files/read-file.js';
import type { WrittenParameter } from './parameters/retyped-values.js';
import { createHeatPayload, type HeatPayload } from './parameters/heat-payload.js';
import { addUnmergeableIssues } from './parameters/unmergeable.js';
import { createSource, utf8Text, type Source } from './source.js';
import { withholdValues } from './parameters/withhold-values.js';

/** What to bundle. */
export interface BundleOptions {
  /** Path (relative to the workspace, or absolute) or http(s) URL; absent for an update that keeps the template. */
  readonly template?: string | undefined;
  /** Paths or URLs; Heat merges them in this order. */
  readonly environmentFiles: readonly string[];
  /** Paths or URLs of YAML or JSON maps; later ones win. */
  readonly parametersFiles: readonly string[];
  /** Win over every file. */
  readonly parameters: Readonly<Record<string, unknown>>;
  /** The YAML text that `parameters` was read from, to tell how its values are read. */
  readonly parametersText?: string | undefined;
  /** The same of parameters that stand in a stacks file. */
  readonly writtenParameters?: readonly WrittenParameter[] | undefined;
  readonly workspace: string;
  readonly allowFilesOutsideWorkspace: boolean;
  /** The body of an http(s) URL; throws when it cannot be had. */
  readonly fetchUrl: (url: string) => Promise<Uint8Array>;
  /** Hears every value of a hidden parameter as soon as it is known, more than once if need be. */
  readonly onSecret: (value: string) => void;
  /** Hears the value of every parameter, hidden or not. */
  readonly onParameter?: ((parameter: GivenParameter) => void) | undefined;
}

/** Everything that a request to create, update, preview or validate a stack carries of the user's files. */
export interface Bundle extends Locator {
  /** Text to send: the user's own, but for references, which are rewritten to keys of `files`. */
  readonly template: string | undefined;
  /** Texts by key: the path in the workspace, or the URL without user-info and query. */
  readonly files: Readonly<Record<string, string>>;
  /** Keys of `files`, in the order in which Heat merges them; the last carries the parameters, if there are any. */
  readonly environmentFiles: readonly string[];
  /** What to send: the same, but for values of hidden parameters, which go where Heat does not show them. */
  readonly request: HeatPayload;
  /** What the reader should know of the files. */
  readonly diagnostics: readonly Diagnostic[];
  /** Names of the root template's parameters that Heat shows as `******`. */
  readonly hiddenParameters: readonly string[];
  /** Bytes that template, files and environments take in the JSON body of a request. */
  readonly bytes: number;
}

/**
 * Collects a template, its environments and parameters and all that they include. Throws a `TemplateError` that
 * lists every problem of the files. Semantics are python-heatclient's (`heatclient/common/template_utils.py`).
 */
export async function bundle(options: BundleOptions): Promise<Bundle> {
  const bundling = await begin(options);
  const root = await readRoot(bundling, options);
  const environments = await readAll(
    bundling,
    'Environment',
    options.environmentFiles,
    (location, contents) => includeEnvironment(bundling, location, contents),
  );
  const files = await readAll(bundling, 'Parameters file', options.parametersFiles, (location, contents) =>
    readParameters(bundling, location, contents),
  );
  const parametersFiles = files.filter((one) => one !== undefined);
  const parameters = mergeParameters(
    bundling,
    parametersFiles.map(({ values }) => values),
    options.parameters,
  );
  const included = environments.filter((one) => one !== undefined);
  const sources = included.map(({ source }) => source);
  const declared = root === undefined ? [] : declaredParameters(root.source.tree);
  registerHiddenValues(bundling, declared, sources, parameters);
  if (options.onParameter !== undefined) {
    const everywhere = [...bundling.sources.values()].flatMap(({ tree }) => declaredParameters(tree));
    givenParameters([...declared, ...everywhere], sources, parameters).forEach(options.onParameter);
  }
  const names = root && new Set(declared.map(({ name }) => name));
  for (const file of parametersFiles) addEnvironmentHint(bundling, file, names);
  if (root !== undefined) addUnmergeableIssues(bundling, sources, declared, parameters);
  bundling.diagnostics.push(
    ...inspectSources(bundling, {
      environments: sources,
      parametersFiles: parametersFiles.map(({ source }) => source),
      input: toSource(options.parametersText),
      written: options.writtenParameters ?? [],
      declared,
    }),
  );
  const sent = withholdValues(bundling, {
    environments: included,
    parameters,
    root: root && { source: root.source, declared },
  });
  if (bundling.issues.length > 0) throw templateError(bundling.issues);
  return finish(bundling, root, included, { sent, parameters, declared });
}

/** The input as a source of its own; none where it is no YAML, such as lines of `name=value`. */
function toSource(text: string | undefined): Source | undefined {
  if (text === undefined) return undefined;
  const source = createSource(
    { kind: 'local', path: 'parameters', key: 'parameters', isRooted: false },
    text,
  );
  return source.issues.length === 0 ? source : undefined;
}

interface Root {
  readonly source: Source;
  readonly text: string;
}

async function begin(options: BundleOptions): Promise<BundleBuilder> {
  const folder = path.resolve(options.workspace);
  const workspace = { path: folder, realPath: await realpath(folder).catch(() => folder) };
  return {
    read: { ...options, workspace },
    workspace,
    onSecret: options.onSecret,
    files: new Map(),
    sources: new Map(),
    targets: new Map(),
    contents: new Map(),
    urls: new Map(),
    issues: [],
    diagnostics: [],
  };
}

async function readRoot(bundling: BundleBuilder, { template }: BundleOptions): Promise<Root | undefined> {
  if (template === undefined) return undefined;
  const [root] = await readAll(bundling, 'Template', [template], async (location, { bytes, identity }) => {
    const text = utf8Text(bytes);
    const source = createSource(location, text ?? '');
    const chain = [{ name: source.name, identity }];
    if (text === undefined) {
      bundling.issues.push({ message: `Template ${source.name} is not UTF-8 text`, chain: [source.name] });
    } else if (isTemplate(source)) {
      return { source, text: await includeTemplate(bundling, source, chain) };
    } else addNoTemplateIssue(bundling, source, chain);
    return undefined;
  });
  return root;
}

/** One after the other, so that problems come in the order of the inputs. */
async function readAll<Value>(
  bundling: BundleBuilder,
  what: string,
  inputs: readonly string[],
  use: (location: FileReference, contents: Contents) => Promise<Value> | Value,
): Promise<Value[]> {
  const values: Value[] = [];
  for (const input of inputs) {
    const shown = displayReference(input);
    const location = await collectIssue(bundling, `${what} "${shown}"`, { chain: [shown] }, () =>
      withSourceLocation(bundling, input, () => locateInput(input, bundling.workspace)),
    );
    if (location === undefined) continue;
    const name = displayName(location);
    const contents = await collectIssue(bundling, `${what} ${name}`, { chain: [name] }, () =>
      readContents(bundling, location),
    );
    if (contents !== undefined) values.push(await use(location, contents));
  }
  return values;
}

function finish(
  bundling: BundleBuilder,
  root: Root | undefined,
  environments: readonly Environment[],
  given: Omit<Parameters<typeof createHeatPayload>[0], 'template'>,
): Bundle {
  const { parameters, declared } = given;
  const template = root?.text;
  const request = createHeatPayload({ template, ...given });
  const environmentFiles = environments.map(({ key }) => key);
  if (Object.keys(parameters).length > 0) {
    environmentFiles.push(PARAMETERS_KEY);
    bundling.files.set(PARAMETERS_KEY, parametersEnvironment(parameters));
  }
  const part = { template, files: Object.fromEntries(bundling.files), environmentFiles };
  bundling.diagnostics.push(...sizeWarnings(part, root?.source.name ?? 'template'));
  return {
    ...part,
    request,
    diagnostics: bundling.diagnostics,
    hiddenParameters: declared.filter(({ isHidden }) => isHidden).map(({ name }) => name),
    bytes: bodyBytes(part),
    ...createLocator(
      bundling,
      root?.source,
      environments.map(({ source }) => source),
    ),
  };
}
