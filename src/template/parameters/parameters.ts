import { names, addIssueAt, addIssues, type BundleBuilder } from '../bundle-builder.js';
import { jsonText, toPlainValue } from './heat-json.js';
import type { FileReference } from '../files/file-reference.js';
import type { Contents } from '../files/read-file.js';
import { createSource, utf8Text, type Source } from '../source.js';
import { listEntries, isMapNode, toPlain, type Plain, valueAt } from '../../yaml/index.js';
import type { DeclaredParameters } from './hidden-parameters.js';

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
  bundling: BundleBuilder,
  location: FileReference,
  { bytes }: Contents,
): ParametersFile | undefined {
  const text = utf8Text(bytes);
  const source = createSource(location, text ?? '');
  const chain = names([], location);
  if (text === undefined) {
    bundling.issues.push({ message: `Parameters file ${source.name} is not UTF-8 text`, chain });
    return undefined;
  }
  if (addIssues(bundling, source, 'Parameters file', chain)) return undefined;
  const value = toPlain(source.tree, source.tree.root);
  if (value === null) return { source, values: {} };
  if (isMapNode(source.tree, source.tree.root))
    return { source, values: Object.fromEntries(Object.entries(value)) };
  const hint = 'Write one "name: value" a line.';
  addIssueAt(bundling, source, source.tree.root, {
    message: `Parameters file ${source.name} is not a map`,
    hint: hint,
    chain,
  });
  return { source, values: {} };
}

/** The sections by which an environment is told from a map of parameters. */
const ENVIRONMENT_SECTIONS = ['parameters', 'parameter_defaults', 'resource_registry'];

/** Notes a parameters file that is an environment: Heat would pass over its values, or refuse them by another name. */
export function addEnvironmentHint(
  bundling: BundleBuilder,
  { source }: ParametersFile,
  declared: ReadonlySet<string> | undefined,
): void {
  const { tree, name } = source;
  for (const { key, name: section, value } of listEntries(tree, tree.root)) {
    const isSection = ENVIRONMENT_SECTIONS.includes(section) && isMapNode(tree, value);
    if (!isSection || declared === undefined || declared.has(section)) continue;
    addIssueAt(bundling, source, key, {
      message: `Parameters file ${name} has the form of an environment: the template has no parameter "${section}"`,
      hint: 'Name the file in environment-files instead, or write its parameters as "name: value" at the top.',
      chain: [name],
    });
  }
}

/** Files in order, then the inputs over them. */
export function mergeParameters(
  bundling: BundleBuilder,
  files: readonly Parameters[],
  inline: Readonly<Record<string, unknown>>,
): Parameters {
  const inputs = Object.entries(inline).map(([name, value]) => [name, toPlainValue(value)] as const);
  const merged = [...files.flatMap((file) => Object.entries(file)), ...inputs];
  for (const [name, value] of merged) {
    if (isFinite(value)) continue;
    // Heat takes them and then answers with text that is no JSON, for as long as the stack lives.
    const hint = 'Put quotes around it if it is meant as text.';
    bundling.issues.push({
      message: `Parameter "${name}" holds a number that JSON has no word for (.inf or .nan)`,
      hint: hint,
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

/** The value of a parameter, as a stack is given it. */
export interface GivenParameter {
  readonly name: string;
  readonly value: Plain;
  /** Whether it is the default that a template declares. */
  readonly isDefault: boolean;
}

/** Returns every value that the files and inputs give a parameter, and the defaults of all templates. */
export function givenParameters(
  declared: readonly DeclaredParameters[],
  environments: readonly Source[],
  parameters: Readonly<Record<string, Plain>>,
): GivenParameter[] {
  const given = [
    ...Object.entries(parameters),
    ...environments.flatMap((source) => [
      ...listValues(source, 'parameters'),
      ...listValues(source, 'parameter_defaults'),
    ]),
  ];
  return [
    ...given.map(([name, value]) => ({ name, value, isDefault: false })),
    ...declared.map(({ name, defaultValue }) => ({ name, value: defaultValue, isDefault: true })),
  ];
}

function listValues({ tree }: Source, section: string): [string, Plain][] {
  const map = valueAt(tree, tree.root, section) ?? null;
  return listEntries(tree, map).map(({ name, value }) => [name, toPlain(tree, value)]);
}
