import type { Plain, Tree } from '../yaml/index.js';
import { entriesOf, plainOf, valueAt } from '../yaml/index.js';
import { jsonText } from './json-text.js';

/** A parameter that a template declares. */
export interface Declared {
  readonly name: string;
  readonly isHidden: boolean;
  readonly defaultValue: Plain;
}

/** The parameters of a template, HOT or CloudFormation style. */
export function declaredParameters(tree: Tree): Declared[] {
  return [
    ...declared(tree, 'parameters', 'default', isHot),
    ...declared(tree, 'Parameters', 'Default', isNoEcho),
  ];
}

function declared(
  tree: Tree,
  section: string,
  key: string,
  hidden: (tree: Tree, name: Schema) => boolean,
): Declared[] {
  return entriesOf(tree, valueAt(tree, tree.root, section) ?? null).map(({ name, value }) => ({
    name,
    isHidden: hidden(tree, value),
    defaultValue: plainOf(tree, valueAt(tree, value, key)),
  }));
}

type Schema = Parameters<typeof valueAt>[1];

/** Heat takes Python's truth of whatever stands there (`heat/engine/hot/parameters.py`): the text "no" hides too. */
function isHot(tree: Tree, schema: Schema): boolean {
  const value = plainOf(tree, valueAt(tree, schema, 'hidden'));
  if (typeof value === 'object' && value !== null) return Object.keys(value).length > 0;
  return Boolean(value);
}

/** `str(…).lower() == 'true'` in `heat/engine/parameters.py`. */
function isNoEcho(tree: Tree, schema: Schema): boolean {
  const value = plainOf(tree, valueAt(tree, schema, 'NoEcho'));
  return value === true || (typeof value === 'string' && value.toLowerCase() === 'true');
}

/** Every text by which a secret value can show up in a log: whole, its leaves, and each line of them. */
export function secretTexts(value: Plain): string[] {
  const whole = typeof value === 'string' ? value : jsonText(value);
  const texts = [whole, ...leaves(value)].flatMap((text) => [text, ...text.split(/\r?\n/)]);
  return value === null ? [] : [...new Set(texts)].filter((text) => text.trim() !== '');
}

function leaves(value: Plain): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(leaves);
}
