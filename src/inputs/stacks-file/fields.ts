import path from 'node:path';
import { isScalar, isSeq, type Node } from 'yaml';
import {
  isMapNode,
  listItems,
  toPlain,
  toStringValue,
  toValue,
  type Entry,
  type Tree,
} from '../../yaml/index.js';
import { scalarText } from '../list-text.js';
import { lines, map, names, patterns, tags, InvalidValue } from '../parsers.js';
import { INPUTS, type InputName, type InputRow, type InputValues } from '../definitions.js';
import type { StackEntry } from './entries.js';
import type { StackFile } from './document.js';

/** Inputs that each stack can have for itself; all others are the step's, and the same for all. */
export const STACK_FIELDS: ReadonlySet<string> = new Set<InputName>([
  'template',
  'environment-files',
  'parameters',
  'parameters-files',
  'tags',
  'own',
  'preview-environment',
  'timeout-in-minutes',
  'disable-rollback',
  'keep-existing',
  'clear-parameters',
  'converge',
  'wait',
  'on-in-progress',
  'on-failed',
  'on-cancel',
  'protect',
  'verify-command',
  'on-verify-failure',
  'delete-attempts',
  'masked-outputs',
  'pass-masked-outputs',
]);
/** What the file says beside these: read elsewhere. */
const STACK_ONLY_FIELDS: ReadonlySet<string> = new Set(['name', 'needs', 'parameters-from-outputs']);
const PATHS: ReadonlySet<string> = new Set<InputName>(['template', 'environment-files', 'parameters-files']);
const LISTS: ReadonlySet<unknown> = new Set([lines, names, patterns, tags]);

/** What a stack says for itself, by the parsers of the inputs of the same names; what is left open is not in it. */
export function readFields(file: StackFile, { key, fields }: StackEntry): Partial<InputValues> {
  const values = new Map<string, unknown>();
  for (const field of fields) {
    if (STACK_ONLY_FIELDS.has(field.name)) continue;
    if (isNotSet(file.tree, field) && !isGuard(field.name)) continue;
    if (!isField(field.name)) {
      file.addIssue(`${key}: ${unknownField(field.name)}`, field.key);
      continue;
    }
    try {
      values.set(field.name, toFieldValue(file, field.name, field.value, key));
    } catch (error) {
      if (!(error instanceof InvalidValue)) throw error;
      file.addIssue(`${key}: ${field.name} ${error.message}`, field.value ?? field.key);
    }
  }
  return Object.fromEntries(values);
}

function isField(name: string): name is InputName {
  return STACK_FIELDS.has(name);
}

/** A guard that is left empty is a mistake, as it is for the input. */
function isGuard(name: string): boolean {
  if (!isField(name)) return false;
  const row: InputRow<unknown, unknown> = INPUTS[name];
  return row.whenEmpty !== undefined;
}

/** As an input without a text: the step's own value stays. */
function isNotSet(tree: Tree, { value }: Entry): boolean {
  const target = tree.resolve(value);
  return target === null || (isScalar(target) && target.value === null);
}

function toFieldValue(file: StackFile, name: InputName, node: Node | null, key: string): unknown {
  const row: InputRow<unknown, unknown> = INPUTS[name];
  const { tree } = file;
  if (row.parse === map && isMapNode(tree, node)) {
    file.addRepeatedIssues(node, `${key}: ${name}: `);
    return toValue(toPlain(tree, node));
  }
  if (isMapNode(tree, node)) throw new InvalidValue('must not be a map');
  if (row.whenEmpty !== undefined && isEmptyValue(tree, node)) throw new InvalidValue(row.whenEmpty);
  const texts = isSeq(tree.resolve(node)) ? itemTexts(tree, node, row) : [scalarText(tree, node)];
  const value = row.parse(texts.join('\n'));
  return PATHS.has(name) ? fromFile(file, value) : value;
}

/** Nothing, an empty text or list, or a list of nothing else. */
function isEmptyValue(tree: Tree, node: Node | null): boolean {
  const target = tree.resolve(node);
  if (isSeq(target)) return listItems(tree, node).every((item) => isEmptyValue(tree, item));
  return (
    target === null ||
    (isScalar(target) && (target.value === null || toStringValue(tree, target)?.trim() === ''))
  );
}

function itemTexts(tree: Tree, node: Node | null, { parse }: InputRow<unknown, unknown>): string[] {
  if (!LISTS.has(parse)) throw new InvalidValue('must not be a list');
  return listItems(tree, node).map((item) => scalarText(tree, item));
}

/** A path in a file begins at that file, as everywhere in Heat; addresses and absolute paths stay. */
function fromFile({ name }: StackFile, value: unknown): unknown {
  const moved = (text: string): string =>
    /^[a-z][a-z0-9+.-]*:/i.test(text) || path.isAbsolute(text) ? text : path.join(path.dirname(name), text);
  return Array.isArray(value) ? value.map((one) => moved(String(one))) : moved(String(value));
}

function unknownField(name: string): string {
  const bare = (text: string): string => text.toLowerCase().replace(/[^a-z]|s$/g, '');
  const near = [...STACK_FIELDS, ...STACK_ONLY_FIELDS].find((one) => bare(one) === bare(name));
  if (near !== undefined) return `"${name}" is not known: did you mean "${near}"?`;
  return name in INPUTS
    ? `"${name}" is for the step: it is the same for all stacks`
    : `"${name}" is not known; a stack can have ${[...STACK_ONLY_FIELDS, ...STACK_FIELDS].join(', ')}`;
}
