import type { Plain, Tree } from '../yaml/index.js';
import { entriesOf, plainOf, stringOf, valueAt } from '../yaml/index.js';
import { jsonText } from './json-text.js';

/** A parameter that a template declares. */
export interface Declared {
  readonly name: string;
  readonly isHidden: boolean;
  /** As it is written: `string`, `Number`, `json`. */
  readonly type: string | undefined;
  readonly defaultValue: Plain;
}

/** The parameters of a template, HOT or CloudFormation style. */
export function declaredParameters(tree: Tree): Declared[] {
  return [
    ...declared(tree, { section: 'parameters', type: 'type', value: 'default' }, isHot),
    ...declared(tree, { section: 'Parameters', type: 'Type', value: 'Default' }, isNoEcho),
  ];
}

interface Words {
  readonly section: string;
  readonly type: string;
  readonly value: string;
}

function declared(tree: Tree, words: Words, hidden: (tree: Tree, schema: Schema) => boolean): Declared[] {
  return entriesOf(tree, valueAt(tree, tree.root, words.section) ?? null).map(({ name, value }) => ({
    name,
    isHidden: hidden(tree, value),
    type: stringOf(tree, valueAt(tree, value, words.type)),
    defaultValue: plainOf(tree, valueAt(tree, value, words.value)),
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

/**
 * Every text by which a secret value can show up in a log: whole, its leaves, and each line of them. None for a
 * boolean: with "true" for a secret a log has more holes than words.
 */
export function secretTexts(value: Plain): string[] {
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
