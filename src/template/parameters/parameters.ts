import { formatChain, addIssueAt, addIssues, parseFile, type BundleBuilder } from '../bundle-builder.js';
import { formatHeatJson, toPlainValue } from './heat-json.js';
import type { FileReference } from '../files/file-reference.js';
import type { Contents } from '../files/read-file.js';
import { createSource, decodeUtf8, NOT_UTF8_HINT, type Source } from '../source.js';
import { listEntries, isMapNode, toPlain, type Plain, listSection } from '../../yaml/index.js';
import type { DeclaredParameter } from './hidden-parameters.js';

/** Cannot collide with another key: paths never contain two slashes in a row, and no downloaded URL has this scheme. */
export const ENVIRONMENT_SCHEME = 'action://';

/** Key of the environment with the user's parameters. */
export const PARAMETERS_KEY = `${ENVIRONMENT_SCHEME}parameters`;

type Parameters = Readonly<Record<string, Plain>>;

export interface ParametersFile {
  readonly source: Source;
  /** Empty if the file is empty or invalid. */
  readonly values: Parameters;
}

/** The input `parameters`, in the place of a file. */
const PARAMETERS_INPUT: FileReference = {
  kind: 'local',
  path: 'parameters',
  key: 'parameters',
  isRooted: false,
};

/** Created once: most steps have many templates or no such input. */
let knownEmptyInput: Source | undefined;

function emptyInput(): Source {
  return (knownEmptyInput ??= createSource(PARAMETERS_INPUT, ''));
}

/** Returns the text of the input `parameters` as a source; an empty one if it is not YAML, such as lines of `name=value`. */
export function createInputSource(text = ''): Source {
  const source = text === '' ? emptyInput() : createSource(PARAMETERS_INPUT, text);
  return source.issues.length === 0 ? source : emptyInput();
}

/** Parses a parameters file. Adds an issue if it is invalid; returns `undefined` if it is not UTF-8 or not YAML. */
export function readParameters(
  builder: BundleBuilder,
  location: FileReference,
  { bytes }: Contents,
): ParametersFile | undefined {
  const text = decodeUtf8(bytes);
  const source = parseFile(builder, location, text ?? '');
  const chain = formatChain([], location);
  if (text === undefined) {
    builder.issues.push({
      message: `Parameters file ${source.name} is not UTF-8 text`,
      hint: NOT_UTF8_HINT,
      chain,
    });
    return undefined;
  }
  if (addIssues(builder, source, 'Parameters file', chain)) return undefined;
  const value = toPlain(source.tree, source.tree.root);
  if (value === null) return { source, values: {} };
  if (isMapNode(source.tree, source.tree.root))
    return { source, values: Object.fromEntries(Object.entries(value)) };
  const hint = 'Write one "name: value" per line.';
  addIssueAt(builder, source, source.tree.root, {
    message: `Parameters file ${source.name} is not a map`,
    hint,
    chain,
  });
  return { source, values: {} };
}

/** Sections that distinguish an environment from a map of parameters. */
const ENVIRONMENT_SECTIONS = ['parameters', 'parameter_defaults', 'resource_registry'];

/**
 * Adds an issue if a parameters file is an environment: Heat would ignore its values or reject them under another name. Returns true if it
 * is one.
 */
export function addEnvironmentHint(
  builder: BundleBuilder,
  { source }: ParametersFile,
  declared: ReadonlySet<string>,
): boolean {
  const { tree, name } = source;
  const sections = listEntries(tree, tree.root).filter(
    ({ name: section, value }) =>
      ENVIRONMENT_SECTIONS.includes(section) && isMapNode(tree, value) && !declared.has(section),
  );
  for (const { key, name: section } of sections) {
    addIssueAt(builder, source, key, {
      message: `Parameters file ${name} looks like an environment: the template has no parameter "${section}"`,
      hint: 'Use the file in environment-files instead, or write its parameters as "name: value" at the top level.',
      chain: [name],
    });
  }
  return sections.length > 0;
}

/** Merges the files in order, then the inputs. */
export function mergeParameters(
  builder: BundleBuilder,
  files: readonly Parameters[],
  inline: Readonly<Record<string, unknown>>,
): Parameters {
  const inputs = Object.entries(inline).map(([name, value]) => [name, toPlainValue(value)] as const);
  const merged = [...files.flatMap((file) => Object.entries(file)), ...inputs];
  for (const [name, value] of merged) {
    if (isFinite(value)) continue;
    // Heat accepts these values, but returns invalid JSON for as long as the stack exists.
    const hint = 'Quote it if it is a string.';
    builder.issues.push({
      message: `Parameter "${name}" contains a number that JSON does not support (.inf or .nan)`,
      hint,
      chain: [],
    });
  }
  return Object.fromEntries(merged);
}

function isFinite(value: Plain): boolean {
  if (typeof value === 'number') return Number.isFinite(value);
  return typeof value !== 'object' || value === null || Object.values(value).every(isFinite);
}

export function formatParametersEnvironment(parameters: Parameters): string {
  return `${formatHeatJson({ parameters })}\n`;
}

export interface ParameterValue {
  readonly name: string;
  readonly value: Plain;
  /** True for the default that a template declares. */
  readonly isDefault: boolean;
}

/** Lists all parameter values from files and inputs, and the defaults of all templates. */
export function listParameterValues(
  declared: readonly DeclaredParameter[],
  environments: readonly Source[],
  parameters: Readonly<Record<string, Plain>>,
): ParameterValue[] {
  const values = [
    ...Object.entries(parameters),
    ...environments.flatMap((source) => [
      ...listValues(source, 'parameters'),
      ...listValues(source, 'parameter_defaults'),
    ]),
  ];
  return [
    ...values.map(([name, value]) => ({ name, value, isDefault: false })),
    ...declared.map(({ name, defaultValue }) => ({ name, value: defaultValue, isDefault: true })),
  ];
}

function listValues({ tree }: Source, section: string): [string, Plain][] {
  return listSection(tree, section).map(({ name, value }) => [name, toPlain(tree, value)]);
}
