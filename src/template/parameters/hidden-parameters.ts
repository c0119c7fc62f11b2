import { type Plain, type Tree, listEntries, toPlain, toStringValue, valueAt } from '../../yaml/index.js';
import { formatHeatJson } from './heat-json.js';
import type { BundleBuilder } from '../bundle-builder.js';
import type { Source } from '../source.js';
import { isJson, toCfnKey } from '../template-format.js';

/** A parameter that a template declares. */
export interface DeclaredParameter {
  readonly name: string;
  readonly isHidden: boolean;
  /** Type as written: `string`, `Number`, `json`. */
  readonly type: string | undefined;
  readonly defaultValue: Plain;
}

/** Lists the parameters of a HOT or CloudFormation template. */
export function listDeclaredParameters(tree: Tree): DeclaredParameter[] {
  return [...listSection(tree, (key) => key), ...listSection(tree, toCfnKey)];
}

function listSection(tree: Tree, toKey: (hotKey: string) => string): DeclaredParameter[] {
  return listEntries(tree, valueAt(tree, tree.root, toKey('parameters')) ?? null).map(({ name, value }) => ({
    name,
    isHidden: isHiddenParameter(toPlain(tree, value)),
    type: toStringValue(tree, valueAt(tree, value, toKey('type'))),
    defaultValue: toPlain(tree, valueAt(tree, value, toKey('default'))),
  }));
}

/** True if Heat shows stars instead of the values of a parameter with this definition, which HOT and CloudFormation word differently. */
export function isHiddenParameter(definition: unknown): boolean {
  if (!isJson(definition)) return false;
  const { hidden, NoEcho: noEcho } = definition;
  return isTrueInPython(hidden) || noEcho === true || (typeof noEcho === 'string' && /^true$/i.test(noEcho));
}

/** `heat/engine/hot/parameters.py` takes any value, so that the string "no" hides as well. */
function isTrueInPython(value: unknown): boolean {
  return typeof value === 'object' && value !== null ? Object.keys(value).length > 0 : Boolean(value);
}

/**
 * Lists the texts by which a secret value can occur in a log: the whole value, its leaves, and each line of them. Empty for
 * a boolean: masking "true" would make the log unreadable.
 */
export function listSecretTexts(value: Plain): string[] {
  if (value === null || typeof value === 'boolean') return [];
  const fullText = typeof value === 'string' ? value : formatHeatJson(value);
  const texts = [fullText, ...listLeafTexts(value)].flatMap((text) => [text, ...text.split(/\r?\n/)]);
  return [...new Set(texts)].filter((text) => text.trim() !== '');
}

function listLeafTexts(value: Plain): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(listLeafTexts);
}

/** Registers every value of a hidden parameter as a secret. */
export function registerHiddenValues(
  builder: BundleBuilder,
  root: readonly DeclaredParameter[],
  environments: readonly Source[],
  parameters: Readonly<Record<string, Plain>>,
): void {
  // Nested templates have hidden parameters as well, and `parameter_defaults` sets them by name.
  const allParameters = [
    ...root,
    ...[...builder.sources.values()].flatMap(({ tree }) => listDeclaredParameters(tree)),
  ];
  const hidden = new Set(allParameters.filter(({ isHidden }) => isHidden).map(({ name }) => name));
  const values = [
    ...allParameters.filter(({ isHidden }) => isHidden).map(({ defaultValue }) => defaultValue),
    ...environments.flatMap((source) => [
      ...listHiddenValues(source, 'parameters', hidden),
      ...listHiddenValues(source, 'parameter_defaults', hidden),
    ]),
    ...Object.entries(parameters).flatMap(([name, value]) => (hidden.has(name) ? [value] : [])),
  ];
  new Set(values.flatMap(listSecretTexts)).forEach(builder.onSecret);
}

function listHiddenValues({ tree }: Source, section: string, hidden: ReadonlySet<string>): Plain[] {
  return listEntries(tree, valueAt(tree, tree.root, section) ?? null).flatMap(({ name, value }) =>
    hidden.has(name) ? [toPlain(tree, value)] : [],
  );
}
