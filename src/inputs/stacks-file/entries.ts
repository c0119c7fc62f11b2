import { isMapNode, listItems, toStringValue, type Node, type Entry } from '../../yaml/index.js';
import type { StackFile } from './document.js';

/** One stack in the file's tree. */
export interface StackEntry {
  /** Name of the stack in the file, the log and the outputs. */
  readonly key: string;
  /** Location for issues about the stack as a whole. */
  readonly node: Node | null;
  readonly fields: readonly Entry[];
}

/** The key is part of output names and JSON paths, so it contains no character with a meaning there. */
const KEY = /^[A-Za-z][A-Za-z0-9_-]{0,99}$/;
const KEY_RULE = 'must start with a letter and contain at most 100 letters, digits, "_" and "-"';
/** Top-level keys with this prefix are ignored; they can hold YAML anchors. */
const EXTENSION_PREFIX = 'x-';

/** Returns the stacks of the file: a map by key, or a list whose items have a `name`. Anything else is an issue. */
export function findStacks(file: StackFile): StackEntry[] {
  const { tree } = file;
  if (file.issues.length > 0) return [];
  if (!isMapNode(tree, tree.root)) {
    file.addIssue('must be a map with the key "stacks"', tree.root);
    return [];
  }
  const topLevel = file.entries(tree.root, '');
  for (const { name, key } of topLevel) {
    if (name !== 'stacks' && !name.startsWith(EXTENSION_PREFIX))
      file.addIssue(`unknown key "${name}": only "stacks" is allowed (and "x-…", for anchors)`, key);
  }
  const stacks = topLevel.find(({ name }) => name === 'stacks');
  if (stacks === undefined) {
    file.addIssue('has no key "stacks"', tree.root);
    return [];
  }
  const entries = isMapNode(tree, stacks.value)
    ? readStackMap(file, stacks.value)
    : readStackList(file, stacks);
  const seenKeys = new Set<string>();
  return entries.filter(({ key, node }) => {
    if (seenKeys.has(key)) file.addIssue(`"${key}" is set twice`, node);
    const isNew = !seenKeys.has(key);
    seenKeys.add(key);
    return isNew;
  });
}

function readStackMap(file: StackFile, stacks: Node): StackEntry[] {
  const entries = file.entries(stacks, '');
  if (entries.length === 0) file.addIssue('contains no stacks', stacks);
  return entries.flatMap(({ key, name, value }) => toEntry(file, name, key, value));
}

function readStackList(file: StackFile, { value }: Entry): StackEntry[] {
  const items = listItems(file.tree, value);
  if (items.length === 0) file.addIssue('"stacks" must be a map or a list of stacks', value);
  return items.flatMap((item) => {
    const name = file.entries(item, '').find((field) => field.name === 'name');
    const key = toStringValue(file.tree, name?.value);
    if (key !== undefined) return toEntry(file, key, name?.value ?? item, item);
    file.addIssue('in a list, each stack requires a "name"', item);
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
