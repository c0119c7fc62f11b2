import { listEntries, toPlain, valueAt, type Plain, listSection } from '../../yaml/index.js';
import { addIssueAt, type BundleBuilder } from '../bundle-builder.js';
import { warningAt } from '../errors.js';
import type { Environment } from '../references/environment.js';
import { listDeclaredParameters, type DeclaredParameter } from './hidden-parameters.js';
import { isTemplate } from '../references/include.js';
import { resolveMergeStrategies } from './merge-strategies.js';
import { ENVIRONMENT_SCHEME } from './parameters.js';
import { redactEnvironment, type NamesBySection, type ValueSection } from './redact-environment.js';
import type { Source } from '../source.js';
import { ownValue } from '../template-format.js';

/** The environments to send, and the values removed from them. */
export interface WithheldValues {
  /** Texts by key, including the redacted environments. */
  readonly files: Readonly<Record<string, string>>;
  /** Keys of `files`. */
  readonly environmentFiles: readonly string[];
  /** By parameter; the last value if several environments set it. */
  readonly values: Readonly<Record<string, Plain>>;
}

interface BundleInputs {
  readonly environments: readonly Environment[];
  readonly parameters: Readonly<Record<string, Plain>>;
  readonly root: { readonly source: Source; readonly declared: readonly DeclaredParameter[] } | undefined;
}

/**
 * Removes the values of hidden parameters from the environments, since Heat shows every file to every reader of the stack.
 * Adds an issue if that is not possible, and a warning if `parameter_defaults` must keep a value for a nested template.
 */
export function withholdValues(builder: BundleBuilder, inputs: BundleInputs): WithheldValues {
  const names = findNamesToWithhold(builder, inputs);
  const files = new Map(builder.files);
  const keys = inputs.environments.map((environment) => {
    const { source, key } = environment;
    addVisibleDefaultWarnings(builder, source, inputs);
    if (!hasAnyValue(source, names)) return key;
    const redacted = redactEnvironment(files.get(key) ?? '', names);
    if (redacted === undefined) addInseparableIssue(builder, source, names);
    const target = chooseEnvironmentKey(builder, key);
    files.set(target, redacted ?? '');
    return target;
  });
  addMergedIssue(builder, inputs, names);
  return {
    files: Object.fromEntries(files),
    environmentFiles: keys,
    values: collectWithheldValues(inputs, names),
  };
}

/** Returns another key if a template includes the same file, which must stay unchanged there. */
export function chooseEnvironmentKey({ targets }: BundleBuilder, key: string): string {
  return [...targets.values()].includes(key) ? `${ENVIRONMENT_SCHEME}${key}` : key;
}

/**
 * Returns the hidden parameters; without a template all parameters, since it is unknown which ones are hidden. Excludes
 * defaults that a nested template reads by the same name.
 */
function findNamesToWithhold(builder: BundleBuilder, { root, parameters }: BundleInputs): NamesBySection {
  if (root === undefined)
    return { parameters: new Set(Object.keys(parameters)), parameter_defaults: new Set() };
  const hidden = root.declared.filter(({ isHidden }) => isHidden).map(({ name }) => name);
  const nested = new Set(listNestedParameters(builder, root.source).map(({ name }) => name));
  return {
    parameters: new Set(hidden),
    parameter_defaults: new Set(hidden.filter((name) => !nested.has(name))),
  };
}

/** Lists the parameters of all templates except the root template. */
function listNestedParameters({ sources }: BundleBuilder, root: Source | undefined): DeclaredParameter[] {
  return [...sources.values()]
    .filter((source) => source !== root && isTemplate(source))
    .flatMap(({ tree }) => listDeclaredParameters(tree));
}

function listValues({ tree }: Source, section: ValueSection): { name: string; value: Plain }[] {
  return listSection(tree, section)
    .map(({ name, value }) => ({ name, value: toPlain(tree, value) }))
    .filter(({ value }) => value !== null);
}

const SECTIONS: readonly ValueSection[] = ['parameters', 'parameter_defaults'];

function hasAnyValue(source: Source, names: NamesBySection): boolean {
  return SECTIONS.some((section) => listValues(source, section).some(({ name }) => names[section].has(name)));
}

function collectWithheldValues({ environments }: BundleInputs, names: NamesBySection): Record<string, Plain> {
  const listWithheld = (section: ValueSection): [string, Plain][] =>
    environments.flatMap(({ source }) =>
      listValues(source, section).flatMap(({ name, value }): [string, Plain][] =>
        names[section].has(name) ? [[name, value]] : [],
      ),
    );
  return Object.fromEntries([...listWithheld('parameter_defaults'), ...listWithheld('parameters')]);
}

/** Warns about hidden values that must stay in `parameter_defaults` because a nested template reads them. */
function addVisibleDefaultWarnings(builder: BundleBuilder, source: Source, { root }: BundleInputs): void {
  const { tree } = source;
  const nested = listNestedParameters(builder, root?.source);
  const declared = [...nested, ...(root?.declared ?? [])];
  const hidden = new Set(declared.flatMap(({ name, isHidden }) => (isHidden ? [name] : [])));
  for (const { key, name, value } of listEntries(
    tree,
    valueAt(tree, tree.root, 'parameter_defaults') ?? null,
  )) {
    const isShown = nested.some((one) => one.name === name) && toPlain(tree, value) !== null;
    if (!isShown || !hidden.has(name)) continue;
    const text =
      `Heat shows the value of hidden parameter "${name}" in parameter_defaults of ${source.name} to everyone who can read the ` +
      "stack's files. Set it as a parameter of the main template, and pass it to the nested template.";
    builder.diagnostics.push(warningAt(source, key, text));
  }
}

function addInseparableIssue(builder: BundleBuilder, source: Source, names: NamesBySection): void {
  const found = SECTIONS.flatMap((section) =>
    listValues(source, section).flatMap(({ name }) => (names[section].has(name) ? [`"${name}"`] : [])),
  );
  addIssueAt(builder, source, source.tree.root, {
    message:
      `Hidden parameters of environment ${source.name} would be visible in the stack's files, and cannot be removed: ` +
      `anchors or merge keys share ${[...new Set(found)].join(', ')} with other values`,
    hint: 'Write these values without anchors, or set them as parameters instead of in the file.',
    chain: [source.name],
  });
}

/** Adds an issue for a hidden value that Heat merges from several environments: it cannot be withheld. */
function addMergedIssue(builder: BundleBuilder, inputs: BundleInputs, names: NamesBySection): void {
  const sources = inputs.environments.map(({ source }) => source);
  const { settings } = resolveMergeStrategies(sources, (name) => names.parameters.has(name));
  for (const [name, { strategy, source, node }] of settings) {
    const inputCount = ownValue(inputs.parameters, name) === undefined ? 0 : 1;
    const values = sources.flatMap((one) => listValues(one, 'parameters')).filter((one) => one.name === name);
    if (strategy === 'overwrite' || values.length + inputCount < 2) continue;
    addIssueAt(builder, source, node, {
      message: `Hidden parameter "${name}" has merge strategy "${strategy}" and several values, which would be visible in the stack's files`,
      hint: 'Set only one value, or use merge strategy "overwrite".',
      chain: [source.name],
    });
  }
}
