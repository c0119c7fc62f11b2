import { type Plain, type Tree, listEntries, toPlain, toStringValue, valueAt } from '../../yaml/index.js';
import { jsonText } from './heat-json.js';
import type { BundleBuilder } from '../bundle-builder.js';
import type { Source } from '../source.js';

/** A parameter that a template declares. */
export interface DeclaredParameters {
  readonly name: string;
  readonly isHidden: boolean;
  /** As it is written: `string`, `Number`, `json`. */
  readonly type: string | undefined;
  readonly defaultValue: Plain;
}

/** The parameters of a template, HOT or CloudFormation style. */
export function declaredParameters(tree: Tree): DeclaredParameters[] {
  return [
    ...findDeclared(tree, { section: 'parameters', type: 'type', value: 'default' }, isHot),
    ...findDeclared(tree, { section: 'Parameters', type: 'Type', value: 'Default' }, isNoEcho),
  ];
}

interface Words {
  readonly section: string;
  readonly type: string;
  readonly value: string;
}

function findDeclared(
  tree: Tree,
  words: Words,
  hidden: (tree: Tree, schema: Schema) => boolean,
): DeclaredParameters[] {
  return listEntries(tree, valueAt(tree, tree.root, words.section) ?? null).map(({ name, value }) => ({
    name,
    isHidden: hidden(tree, value),
    type: toStringValue(tree, valueAt(tree, value, words.type)),
    defaultValue: toPlain(tree, valueAt(tree, value, words.value)),
  }));
}

type Schema = Parameters<typeof valueAt>[1];

/** Heat takes Python's truth of whatever stands there (`heat/engine/hot/parameters.py`): the text "no" hides too. */
function isHot(tree: Tree, schema: Schema): boolean {
  const value = toPlain(tree, valueAt(tree, schema, 'hidden'));
  if (typeof value === 'object' && value !== null) return Object.keys(value).length > 0;
  return Boolean(value);
}

/** `str(…).lower() == 'true'` in `heat/engine/parameters.py`. */
function isNoEcho(tree: Tree, schema: Schema): boolean {
  const value = toPlain(tree, valueAt(tree, schema, 'NoEcho'));
  return value === true || (typeof value === 'string' && value.toLowerCase() === 'true');
}

/**
 * Every text by which a secret value can show up in a log: whole, its leaves, and each line of them. None for a
 * boolean: with "true" for a secret a log has more holes than words.
 */
export function listSecretTexts(value: Plain): string[] {
  if (value === null || typeof value === 'boolean') return [];
  const whole = typeof value === 'string' ? value : jsonText(value);
  const texts = [whole, ...leaves(value)].flatMap((text) => [text, ...text.split(/\r?\n/)]);
  return [...new Set(texts)].filter((text) => text.trim() !== '');
}

function leaves(value: Plain): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(leaves);
}

/** Tells of every value that a hidden parameter has or can get. */
export function registerHiddenValues(
  bundling: BundleBuilder,
  root: readonly DeclaredParameters[],
  environments: readonly Source[],
  parameters: Readonly<Record<string, Plain>>,
): void {
  // Nested templates hide parameters of their own, and `parameter_defaults` reaches into them by name.
  const everywhere = [
    ...root,
    ...[...bundling.sources.values()].flatMap(({ tree }) => declaredParameters(tree)),
  ];
  const hidden = new Set(everywhere.filter(({ isHidden }) => isHidden).map(({ name }) => name));
  const values = [
    ...everywhere.filter(({ isHidden }) => isHidden).map(({ defaultValue }) => defaultValue),
    ...environments.flatMap((source) => [
      ...hiddenValues(source, 'parameters', hidden),
      ...hiddenValues(source, 'parameter_defaults', hidden),
    ]),
    ...Object.entries(parameters).flatMap(([name, value]) => (hidden.has(name) ? [value] : [])),
  ];
  new Set(values.flatMap(listSecretTexts)).forEach(bundling.onSecret);
}

function hiddenValues({ tree }: Source, section: string, hidden: ReadonlySet<string>): Plain[] {
  return listEntries(tree, valueAt(tree, tree.root, section) ?? null).flatMap(({ name, value }) =>
    hidden.has(name) ? [toPlain(tree, value)] : [],
  );
}
