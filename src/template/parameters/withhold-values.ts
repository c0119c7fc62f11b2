import { listEntries, toPlain, valueAt, type Plain } from '../../yaml/index.js';
import { addIssueAt, type BundleBuilder } from '../bundle-builder.js';
import { warningAt } from '../errors.js';
import type { Environment } from '../references/environment.js';
import { declaredParameters, type DeclaredParameters } from './hidden-parameters.js';
import { isTemplate } from '../references/include.js';
import { mergeStrategies } from './merge-strategies.js';
import { ENVIRONMENT_SCHEME } from './parameters.js';
import { redactEnvironment, type NamesBySection, type ValueSection } from './redact-environment.js';
import type { Source } from '../source.js';

/** The environments to send, and the values that were taken out of them. */
export interface WithheldValues {
  /** Texts by key, environments without the withheld values included. */
  readonly files: Readonly<Record<string, string>>;
  /** Keys of `files`. */
  readonly environmentFiles: readonly string[];
  /** By parameter; where several environments give it one, the last. */
  readonly values: Readonly<Record<string, Plain>>;
}

interface Given {
  readonly environments: readonly Environment[];
  readonly parameters: Readonly<Record<string, Plain>>;
  readonly root: { readonly source: Source; readonly declared: readonly DeclaredParameters[] } | undefined;
}

/**
 * Takes the values of hidden parameters out of the environments that are sent: Heat shows every file to whoever may read the stack.
 * Notes a problem where that cannot be done, and a warning where `parameter_defaults` has to keep a value for a nested template.
 */
export function withholdValues(bundling: BundleBuilder, given: Given): WithheldValues {
  const names = namesToWithhold(bundling, given);
  const files = new Map(bundling.files);
  const keys = given.environments.map((environment) => {
    const { source, key } = environment;
    warnOfShownDefaults(bundling, source, given);
    if (!holdsAny(source, names)) return key;
    const redacted = redactEnvironment(files.get(key) ?? '', names);
    if (redacted === undefined) addInseparableIssue(bundling, source, names);
    const target = environmentKey(bundling, key);
    files.set(target, redacted ?? '');
    return target;
  });
  addMergedIssue(bundling, given, names);
  return { files: Object.fromEntries(files), environmentFiles: keys, values: lastValues(given, names) };
}

/** A file that a template reads too stays there as it is. */
function environmentKey({ targets }: BundleBuilder, key: string): string {
  return [...targets.values()].includes(key) ? `${ENVIRONMENT_SCHEME}${key}` : key;
}

/**
 * The hidden parameters; without a template every parameter that is given, as nobody knows which ones are hidden. A default that a
 * nested template reads by the same name has to stay.
 */
function namesToWithhold(bundling: BundleBuilder, { root, parameters }: Given): NamesBySection {
  if (root === undefined)
    return { parameters: new Set(Object.keys(parameters)), parameter_defaults: new Set() };
  const hidden = root.declared.filter(({ isHidden }) => isHidden).map(({ name }) => name);
  const nested = new Set(nestedParameters(bundling, root.source).map(({ name }) => name));
  return {
    parameters: new Set(hidden),
    parameter_defaults: new Set(hidden.filter((name) => !nested.has(name))),
  };
}

/** What all templates but the main one declare. */
function nestedParameters({ sources }: BundleBuilder, root: Source | undefined): DeclaredParameters[] {
  return [...sources.values()]
    .filter((source) => source !== root && isTemplate(source))
    .flatMap(({ tree }) => declaredParameters(tree));
}

function listValues({ tree }: Source, section: ValueSection): { name: string; value: Plain }[] {
  return listEntries(tree, valueAt(tree, tree.root, section) ?? null)
    .map(({ name, value }) => ({ name, value: toPlain(tree, value) }))
    .filter(({ value }) => value !== null);
}

const SECTIONS: readonly ValueSection[] = ['parameters', 'parameter_defaults'];

function holdsAny(source: Source, names: NamesBySection): boolean {
  return SECTIONS.some((section) => listValues(source, section).some(({ name }) => names[section].has(name)));
}

function lastValues({ environments }: Given, names: NamesBySection): Record<string, Plain> {
  const of = (section: ValueSection): [string, Plain][] =>
    environments.flatMap(({ source }) =>
      listValues(source, section).flatMap(({ name, value }): [string, Plain][] =>
        names[section].has(name) ? [[name, value]] : [],
      ),
    );
  return Object.fromEntries([...of('parameter_defaults'), ...of('parameters')]);
}

/** A nested template's parameter can have its value only from there. */
function warnOfShownDefaults(bundling: BundleBuilder, source: Source, { root }: Given): void {
  const { tree } = source;
  const nested = nestedParameters(bundling, root?.source);
  const declared = [...nested, ...(root?.declared ?? [])];
  const hidden = new Set(declared.flatMap(({ name, isHidden }) => (isHidden ? [name] : [])));
  for (const { key, name, value } of listEntries(
    tree,
    valueAt(tree, tree.root, 'parameter_defaults') ?? null,
  )) {
    const isShown = nested.some((one) => one.name === name) && toPlain(tree, value) !== null;
    if (!isShown || !hidden.has(name)) continue;
    const text =
      `Heat shows the value of hidden parameter "${name}" in parameter_defaults of ${source.name} to whoever may read the ` +
      "stack's files. Give it to the main template as a parameter, and pass it on to the nested one.";
    bundling.diagnostics.push(warningAt(source, key, text));
  }
}

function addInseparableIssue(bundling: BundleBuilder, source: Source, names: NamesBySection): void {
  const found = SECTIONS.flatMap((section) =>
    listValues(source, section).flatMap(({ name }) => (names[section].has(name) ? [`"${name}"`] : [])),
  );
  addIssueAt(bundling, source, source.tree.root, {
    message:
      `Hidden parameters of environment ${source.name} would be shown among the stack's files, and cannot be taken out: ` +
      `anchors or merge keys share ${[...new Set(found)].join(', ')} with values that stay`,
    hint: 'Write these values out, each in one place, or give them as parameters and not in the file.',
    chain: [source.name],
  });
}

/** A value that Heat would make of several cannot be taken out of one of them. */
function addMergedIssue(bundling: BundleBuilder, given: Given, names: NamesBySection): void {
  const sources = given.environments.map(({ source }) => source);
  const { settings } = mergeStrategies(sources, (name) => names.parameters.has(name));
  for (const [name, { strategy, source, node }] of settings) {
    const inputs = given.parameters[name] === undefined ? 0 : 1;
    const values = sources.flatMap((one) => listValues(one, 'parameters')).filter((one) => one.name === name);
    if (strategy === 'overwrite' || values.length + inputs < 2) continue;
    addIssueAt(bundling, source, node, {
      message: `Hidden parameter "${name}" has merge strategy "${strategy}" and several values, which would be shown among the stack's files`,
      hint: 'Give it one value, or the merge strategy "overwrite".',
      chain: [source.name],
    });
  }
}
