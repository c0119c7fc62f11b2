import {
  listEntries,
  listPairs,
  readYaml,
  toPlain,
  valueAt,
  type Node,
  type Plain,
  type Tree,
} from '../../yaml/index.js';
import { addIssueAt, type BundleBuilder } from '../bundle-builder.js';
import type { Environment } from '../references/environment.js';
import { locationOf, type Source } from '../source.js';
import { isJson } from '../template-format.js';
import { formatHeatJson } from './heat-json.js';
import type { ParametersFile } from './parameters.js';
import { hasContent, replaceValues } from './replace-values.js';
import { chooseEnvironmentKey } from './withhold-values.js';

/** Files whose parameters can be left out. */
interface FilesWithParameters {
  readonly environments: readonly Environment[];
  readonly parametersFiles: readonly ParametersFile[];
}

/**
 * Leaves out the parameters of files that the root template does not declare, with a notice for each file. Heat refuses them in the
 * first environment that has parameters, even with the value `null` (`_validate_user_parameters` in heat/engine/parameters.py), and
 * drops them in later ones (`merge_parameters` in heat/common/environment_util.py). It refuses no name in `parameter_defaults`, where
 * nested templates find theirs: that section stays as it is. Adds an issue if a name cannot be left out.
 */
export function omitUnknownParameters(
  builder: BundleBuilder,
  { environments, parametersFiles }: FilesWithParameters,
  declared: ReadonlySet<string>,
): FilesWithParameters {
  return {
    environments: environments.map((environment) => omitFromEnvironment(builder, environment, declared)),
    parametersFiles: parametersFiles.map(({ source, values }) => {
      addOmissionNotice(builder, source, listUnknown(source.tree, source.tree.root, declared));
      return { source, values: pickNames(values, declared) };
    }),
  };
}

/** Puts the text without the unknown parameters into the builder's files. */
function omitFromEnvironment(
  builder: BundleBuilder,
  environment: Environment,
  declared: ReadonlySet<string>,
): Environment {
  const { source, key } = environment;
  const unknown = listUnknown(source.tree, valueAt(source.tree, source.tree.root, 'parameters'), declared);
  if (unknown.length === 0) return environment;
  const text = withoutUnknownParameters(builder.files.get(key) ?? '', declared);
  if (text === undefined) {
    addInseparableIssue(builder, source, unknown);
    return environment;
  }
  addOmissionNotice(builder, source, unknown);
  const target = chooseEnvironmentKey(builder, key);
  builder.files.set(target, text);
  return { ...environment, key: target };
}

/**
 * Returns the text of an environment with only the declared names in `parameters`, which becomes one line of JSON. Everything else
 * keeps its characters. Returns `undefined` if the section cannot be replaced alone.
 */
export function withoutUnknownParameters(text: string, declared: ReadonlySet<string>): string | undefined {
  const { tree } = readYaml(text, 'yaml');
  const content = toPlain(tree, tree.root);
  const section = toPlain(tree, valueAt(tree, tree.root, 'parameters') ?? null);
  if (!isJson(content) || !isJson(section)) return undefined;
  const parameters = pickNames(section, declared);
  const nodes = listPairs(tree, tree.root).flatMap(({ name, value }) =>
    name === 'parameters' && value !== null ? [value] : [],
  );
  const replaced = replaceValues(text, tree, nodes, formatHeatJson(parameters));
  return hasContent(replaced, { ...content, parameters }) ? replaced : undefined;
}

type PlainMap = Readonly<Record<string, Plain>>;

function pickNames(values: PlainMap, names: ReadonlySet<string>): PlainMap {
  return Object.fromEntries(Object.entries(values).filter(([name]) => names.has(name)));
}

interface UnknownParameter {
  readonly name: string;
  readonly key: Node;
}

function listUnknown(
  tree: Tree,
  map: Node | null | undefined,
  declared: ReadonlySet<string>,
): UnknownParameter[] {
  return listEntries(tree, map ?? null).filter(({ name }) => !declared.has(name));
}

/** The values stay out of the text: one of them can be a secret. */
function addOmissionNotice(
  builder: BundleBuilder,
  source: Source,
  unknown: readonly UnknownParameter[],
): void {
  if (unknown.length === 0) return;
  const text = `Left out of ${source.name}, because the template does not declare them: ${formatNames(unknown)}`;
  builder.diagnostics.push({ severity: 'notice', text, location: locationOf(source, unknown[0]?.key) });
}

function addInseparableIssue(
  builder: BundleBuilder,
  source: Source,
  unknown: readonly UnknownParameter[],
): void {
  addIssueAt(builder, source, unknown[0]?.key, {
    message:
      `ignore-unknown-parameters cannot leave out parameters of environment ${source.name}: ` +
      `anchors or merge keys share ${formatNames(unknown)} with other values`,
    hint: 'Write the section "parameters" without anchors, or remove these names from it.',
    chain: [source.name],
  });
}

function formatNames(unknown: readonly UnknownParameter[]): string {
  return unknown.map(({ name }) => `"${name}"`).join(', ');
}
