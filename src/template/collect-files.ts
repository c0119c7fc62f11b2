import { createInputSource } from './parameters/parameters.js';
import { removeDuplicateIssues, type TemplateIssue } from './errors.js';
import { readRegistry } from './references/registry.js';
import { createTypeMapping, type TypeMapping } from './references/type-mapping.js';
import type { Source } from './source.js';
import { toPlainValue } from './parameters/heat-json.js';
import type { Node, Plain } from '../yaml/index.js';
import type { BundleOptions } from './bundle-options.js';
import { createBuilder, readFiles } from './read-files.js';

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
  readonly parameters: Readonly<Record<string, Plain>>;
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
