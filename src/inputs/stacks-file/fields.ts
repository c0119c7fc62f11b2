import path from 'node:path';
import {
  isScalar,
  isList,
  isMapNode,
  listItems,
  toPlain,
  toStringValue,
  toValue,
  type Node,
  type Entry,
  type Tree,
} from '../../yaml/index.js';
import { didYouMeanClause } from '../../errors/index.js';
import { toScalarText } from '../list-text.js';
import { InvalidValue } from '../invalid-value.js';
import { changeKinds, lines, map, names, patterns, tags } from '../parsers.js';
import { INPUTS, type InputName, type InputDefinition, type InputValues } from '../definitions.js';
import type { StackEntry } from './entries.js';
import type { StackFile } from './document.js';

/** Inputs that a stack can set for itself; all others are set by the step and are the same for all stacks. */
export const STACK_FIELDS: ReadonlySet<string> = new Set<InputName>([
  'template',
  'environment-files',
  'parameters',
  'parameters-files',
  'ignore-unknown-parameters',
  'tags',
  'own',
  'preview-environment',
  'expires-after',
  'timeout-in-minutes',
  'disable-rollback',
  'keep-existing',
  'clear-parameters',
  'converge',
  'wait',
  'on-in-progress',
  'on-hook',
  'on-failed',
  'on-cancel',
  'protect',
  'protect-in-heat',
  'fail-on',
  'allow',
  'replace',
  'verify-command',
  'on-verify-failure',
  'delete-attempts',
  'masked-outputs',
  'pass-masked-outputs',
]);
/** Fields that are not inputs; `parse.ts` and `dependencies.ts` read them. */
const STACK_ONLY_FIELDS: ReadonlySet<string> = new Set(['name', 'needs', 'parameters-from-outputs']);
const PATHS: ReadonlySet<string> = new Set<InputName>(['template', 'environment-files', 'parameters-files']);
const LISTS: ReadonlySet<unknown> = new Set([changeKinds, lines, names, patterns, tags]);

/** Parses a stack's fields like the inputs of the same names. Returns only the fields that are set. */
export function readFields(file: StackFile, { key, fields }: StackEntry): Partial<InputValues> {
  const values = new Map<string, unknown>();
  for (const field of fields) {
    if (STACK_ONLY_FIELDS.has(field.name)) continue;
    if (isNotSet(file.tree, field) && !isGuard(field.name)) continue;
    if (!isField(field.name)) {
      file.addIssue(`${key}: ${describeUnknownField(field.name)}`, field.key);
      continue;
    }
    try {
      values.set(field.name, toFieldValue(file, field.name, field.value, key));
    } catch (error) {
      if (!(error instanceof InvalidValue)) throw error;
      file.addIssue(`${key}: ${field.name} ${error.message}`, field.value);
    }
  }
  return Object.fromEntries(values);
}

function isField(name: string): name is InputName {
  return STACK_FIELDS.has(name);
}

/** True for a guard: an empty value is an issue, as it is for the input. */
function isGuard(name: string): boolean {
  if (!isField(name)) return false;
  const row: InputDefinition<unknown, unknown> = INPUTS[name];
  return row.whenEmpty !== undefined;
}

/** True for an empty field, like an empty input: the step's value applies. */
function isNotSet(tree: Tree, { value }: Entry): boolean {
  const target = tree.resolve(value);
  return target === null || (isScalar(target) && target.value === null);
}

function toFieldValue(file: StackFile, name: InputName, node: Node | null, key: string): unknown {
  const row: InputDefinition<unknown, unknown> = INPUTS[name];
  const { tree } = file;
  if (row.parse === map && isMapNode(tree, node)) {
    file.addRepeatedIssues(node, `${key}: ${name}: `);
    return toValue(toPlain(tree, node));
  }
  if (isMapNode(tree, node)) throw new InvalidValue('must not be a map');
  if (row.whenEmpty !== undefined && isEmptyValue(tree, node)) throw new InvalidValue(row.whenEmpty);
  const texts = isList(tree.resolve(node)) ? itemTexts(tree, node, row) : [toScalarText(tree, node)];
  const value = row.parse(texts.join('\n'));
  return PATHS.has(name) ? resolveFromStacksFile(file, value) : value;
}

/** True for no value, an empty text or an empty list, also for a list of only those. */
function isEmptyValue(tree: Tree, node: Node | null): boolean {
  const target = tree.resolve(node);
  if (isList(target)) return listItems(tree, node).every((item) => isEmptyValue(tree, item));
  return (
    target === null ||
    (isScalar(target) && (target.value === null || toStringValue(tree, target)?.trim() === ''))
  );
}

function itemTexts(tree: Tree, node: Node | null, { parse }: InputDefinition<unknown, unknown>): string[] {
  if (!LISTS.has(parse)) throw new InvalidValue('must not be a list');
  return listItems(tree, node).map((item) => toScalarText(tree, item));
}

/** Resolves a path relative to the stacks file, as Heat does for files. URLs and absolute paths stay as they are. */
function resolveFromStacksFile({ name }: StackFile, value: unknown): unknown {
  const resolvePath = (text: string): string =>
    /^[a-z][a-z0-9+.-]*:/i.test(text) || path.isAbsolute(text)
      ? text
      : path.join(path.dirname(name), text).replaceAll(path.sep, '/');
  return Array.isArray(value)
    ? value.map((candidate) => resolvePath(String(candidate)))
    : resolvePath(String(value));
}

/** What other tools call a field. */
const FIELDS_OF_OTHER_TOOLS: ReadonlyMap<string, string> = new Map([
  ...['depends-on', 'depends_on', 'dependsOn', 'dependencies'].map((name) => [name, 'needs'] as const),
  ['inputs', 'parameters-from-outputs'],
]);

function describeUnknownField(name: string): string {
  if (Object.hasOwn(INPUTS, name)) return `"${name}" is an input of the step and cannot be set per stack`;
  const fields = [...STACK_ONLY_FIELDS, ...STACK_FIELDS];
  const known = FIELDS_OF_OTHER_TOOLS.get(name);
  const suggestion = known === undefined ? didYouMeanClause(name, fields) : `; did you mean ${known}?`;
  return `unknown field "${name}"${suggestion === '' ? `; a stack can have ${fields.join(', ')}` : suggestion}`;
}
