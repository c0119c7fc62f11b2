import { addIssueAt, type BundleBuilder } from './bundle-builder.js';
import type { Environment } from './references/environment.js';
import {
  listParameterValues,
  PARAMETERS_KEY,
  formatParametersEnvironment,
  createInputSource,
} from './parameters/parameters.js';
import { listDeclaredParameters } from './parameters/hidden-parameters.js';
import { addUndeclaredIssues } from './parameters/undeclared-parameters.js';
import { includeProtection } from './references/heat-protection.js';
import { readBundleDefinition, type BundleDefinition } from './bundle-definition.js';
import { countBodyBytes, findSizeWarnings } from './files/limits.js';
import { type Diagnostic, templateError } from './errors.js';
import { createLocator, type Locator } from './references/source-locator.js';
import { inspectSources } from './inspect.js';
import { createHeatPayload, type HeatPayload } from './parameters/heat-payload.js';
import { findMergeProblems, type MergedFiles } from './parameters/merge-problems.js';
import { withholdValues } from './parameters/withhold-values.js';
import type { BundleOptions } from './bundle-options.js';
import { createBuilder, readFiles, type Root } from './read-files.js';

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
  /** Names of parameters that only apply if the stack has them; only without a template. */
  readonly optionalParameters?: readonly string[] | undefined;
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
  const { onParameter, writtenParameters: written = [] } = options;
  if (onParameter !== undefined) {
    const nested = [...builder.sources.values()].flatMap(({ tree }) => listDeclaredParameters(tree));
    listParameterValues([...declared, ...nested], sources, parameters).forEach(onParameter);
  }
  if (root !== undefined) {
    const given = { files: parametersFiles, inputNames: Object.keys(options.parameters), written };
    addUndeclaredIssues(builder, { source: root.source, declared }, given);
  }
  addMergeIssues(builder, {
    root: root?.source,
    sources: builder.sources,
    environments: sources,
    parameters,
  });
  const found = inspectSources(builder, {
    environments: read.included.map(({ source }) => source),
    parametersFiles: parametersFiles.map(({ source }) => source),
    input: createInputSource(options.parametersText),
    values: options.parameters,
    written,
    declared,
  });
  // Not by spreading them into a call: there can be more than a call takes arguments.
  for (const diagnostic of found) builder.diagnostics.push(diagnostic);
  const withheld = withholdValues(builder, {
    environments: included,
    parameters,
    root: root && { source: root.source, declared },
  });
  if (builder.issues.length > 0) throw templateError(builder.issues);
  const built = buildBundle(builder, root, included, { withheld, parameters, declared });
  return { ...built, optionalParameters: options.optionalParameters };
}

function addMergeIssues(builder: BundleBuilder, files: MergedFiles): void {
  for (const { source, node, message, hint } of findMergeProblems(files))
    addIssueAt(builder, source, node, { message, hint, chain: [source.name] });
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
