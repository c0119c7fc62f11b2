import { names, noteAt, noteMistakes, type Bundling } from './bundling.js';
import { jsonText, plainOfInput } from './json-text.js';
import type { Location } from './location.js';
import type { Contents } from './read-file.js';
import { sourceOf, utf8Text, type Source } from './source.js';
import { entriesOf, isMapNode, plainOf, type Plain } from '../yaml/index.js';

/** Paths in the workspace never hold two slashes in a row, and no URL that we fetch has this scheme. */
export const ENVIRONMENT_SCHEME = 'action://';

/** Key of the environment that carries the user's parameters. */
export const PARAMETERS_KEY = `${ENVIRONMENT_SCHEME}parameters`;

type Parameters = Readonly<Record<string, Plain>>;

/** A parameters file as it was read. */
export interface ParametersFile {
  readonly source: Source;
  /** Empty where the file is, or where it is wrong, which is noted. */
  readonly values: Parameters;
}

/** The map in a parameters file; `undefined` for what is no text or no YAML, which is noted. */
export function readParameters(
  bundling: Bundling,
  location: Location,
  { bytes }: Contents,
): ParametersFile | undefined {
  const text = utf8Text(bytes);
  const source = sourceOf(location, text ?? '');
  const chain = names([], location);
  if (text === undefined) {
    bundling.problems.push({ message: `Parameters file ${source.name} is not UTF-8 text`, chain });
    return undefined;
  }
  if (noteMistakes(bundling, source, 'Parameters file', chain)) return undefined;
  const value = plainOf(source.tree, source.tree.root);
  if (value === null) return { source, values: {} };
  if (isMapNode(source.tree, source.tree.root))
    return { source, values: Object.fromEntries(Object.entries(value)) };
  const next = 'Write one "name: value" a line.';
  noteAt(bundling, source, source.tree.root, {
    message: `Parameters file ${source.name} is not a map`,
    next,
    chain,
  });
  return { source, values: {} };
}

/** The sections by which an environment is told from a map of parameters. */
const ENVIRONMENT_SECTIONS = ['parameters', 'parameter_defaults', 'resource_registry'];

/** Notes a parameters file that is an environment: Heat would pass over its values, or refuse them by another name. */
export function noteEnvironmentForm(
  bundling: Bundling,
  { source }: ParametersFile,
  declared: ReadonlySet<string> | undefined,
): void {
  const { tree, name } = source;
  for (const { key, name: section, value } of entriesOf(tree, tree.root)) {
    const isSection = ENVIRONMENT_SECTIONS.includes(section) && isMapNode(tree, value);
    if (!isSection || declared === undefined || declared.has(section)) continue;
    noteAt(bundling, source, key, {
      message: `Parameters file ${name} has the form of an environment: the template has no parameter "${section}"`,
      next: 'Name the file in environment-files instead, or write its parameters as "name: value" at the top.',
      chain: [name],
    });
  }
}

/** Files in order, then the inputs over them. */
export function mergeParameters(
  bundling: Bundling,
  files: readonly Parameters[],
  inline: Readonly<Record<string, unknown>>,
): Parameters {
  const inputs = Object.entries(inline).map(([name, value]) => [name, plainOfInput(value)] as const);
  const merged = [...files.flatMap((file) => Object.entries(file)), ...inputs];
  for (const [name, value] of merged) {
    if (isFinite(value)) continue;
    // Heat takes them and then answers with text that is no JSON, for as long as the stack lives.
    const next = 'Put quotes around it if it is meant as text.';
    bundling.problems.push({
      message: `Parameter "${name}" holds a number that JSON has no word for (.inf or .nan)`,
      next,
      chain: [],
    });
  }
  return Object.fromEntries(merged);
}

function isFinite(value: Plain): boolean {
  if (typeof value === 'number') return Number.isFinite(value);
  return typeof value !== 'object' || value === null || Object.values(value).every(isFinite);
}

/** The environment that carries the parameters. */
export function parametersEnvironment(parameters: Parameters): string {
  return `${jsonText({ parameters })}\n`;
}
