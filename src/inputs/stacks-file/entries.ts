import type { Node } from 'yaml';
import { isMapNode, listItems, toStringValue, type Entry } from '../../yaml/index.js';
import type { StackFile } from './document.js';

/** A stack as it stands in the file. */
export interface StackEntry {
  /** By which the file, the log and the outputs call it. */
  readonly key: string;
  /** Where mistakes about the whole of it are told. */
  readonly node: Node | null;
  readonly fields: readonly Entry[];
}

/** Part of the names of outputs and of the way to them, so it holds nothing that means something there. */
const KEY = /^[A-Za-z][A-Za-z0-9_-]{0,99}$/;
const KEY_RULE = 'must begin with a letter and hold at most 100 letters, digits, "_" and "-"';
/** Left alone wherever they stand at the top: a place for anchors. */
const USER_KEYS = 'x-';

/** The stacks of a file, a map by key or a list in which each has its `name`; what is neither is a mistake. */
export function findStacks(file: StackFile): StackEntry[] {
  const { tree } = file;
  if (file.issues.length > 0) return [];
  if (!isMapNode(tree, tree.root)) {
    file.addIssue('must be a map with "stacks"', tree.root);
    return [];
  }
  const top = file.entries(tree.root, '');
  for (const { name, key } of top) {
    if (name !== 'stacks' && !name.startsWith(USER_KEYS))
      file.addIssue(`"${name}" means nothing here: only "stacks" does (and "x-…", for anchors)`, key);
  }
  const stacks = top.find(({ name }) => name === 'stacks');
  if (stacks === undefined) {
    file.addIssue('has no "stacks"', tree.root);
    return [];
  }
  const found = isMapNode(tree, stacks.value) ? byKey(file, stacks.value) : listNames(file, stacks);
  const first = new Set<string>();
  return found.filter(({ key, node }) => {
    if (first.has(key)) file.addIssue(`"${key}" is given twice`, node);
    const isNew = !first.has(key);
    first.add(key);
    return isNew;
  });
}

function byKey(file: StackFile, stacks: Node): StackEntry[] {
  const entries = file.entries(stacks, '');
  if (entries.length === 0) file.addIssue('lists no stack', stacks);
  return entries.flatMap(({ key, name, value }) => toEntry(file, name, key, value));
}

function listNames(file: StackFile, { key: stacks, value }: Entry): StackEntry[] {
  const items = listItems(file.tree, value);
  if (items.length === 0) file.addIssue('"stacks" must be a map or a list of stacks', value ?? stacks);
  return items.flatMap((item) => {
    const name = file.entries(item, '').find((field) => field.name === 'name');
    const key = toStringValue(file.tree, name?.value);
    if (key !== undefined) return toEntry(file, key, name?.value ?? item, item);
    file.addIssue('in a list each stack needs a "name"', item);
    return [];
  });
}

function toEntry(file: StackFile, key: string, node: Node | null, body: Node | null): StackEntry[] {
  if (!KEY.test(key)) file.addIssue(`"${key}": the name of a stack ${KEY_RULE}`, node);
  const target = file.tree.resolve(body);
  const isEmpty = target === null || ('value' in target && target.value === null);
  if (!isEmpty && !isMapNode(file.tree, body)) {
    file.addIssue(`${key}: must be a map`, body);
    return [];
  }
  return [{ key, node, fields: file.entries(body, `${key}: `) }];
}
