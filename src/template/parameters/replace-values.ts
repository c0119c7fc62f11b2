import { isDeepStrictEqual } from 'node:util';
import { isList, isMap, readYaml, toPlain, type Node, type Plain, type Tree } from '../../yaml/index.js';
import { formatHeatJson } from './heat-json.js';

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Replaces values of a YAML text, with their anchors and tags, and keeps every other character but for aliases of the replaced
 * anchors, which become their values. `replacement` is a value on one line. The result can differ from what is meant, for example
 * because of merge keys: check it with `hasContent`.
 */
export function replaceValues(
  text: string,
  tree: Tree,
  values: readonly Node[],
  replacement: string,
): string {
  const edits = values.map((node) => toEdit(text, node, replacement));
  return applyEdits(text, [...removeNestedEdits(edits), ...expandAliases(tree, edits)]);
}

/** True if Heat reads this content from the text. */
export function hasContent(text: string, content: Plain): boolean {
  const { tree, issues } = readYaml(text, 'yaml');
  return issues.length === 0 && isDeepStrictEqual(toPlain(tree, tree.root), content);
}

/** Maximum length of anchor and tag. */
const PROPERTIES_CHARACTERS = 500;

/** Anchor and tag before a value. They are replaced as well, since `!!str null` would be a string. */
const PROPERTIES = /(?<=[\s:,{[])(?:[&!][^\s,[\]{}]*\s+)+$/;

function toEdit(text: string, node: Node, replacement: string): Edit {
  const { start: from } = node;
  const end = findEnd(text, node);
  const start =
    from - (PROPERTIES.exec(text.slice(Math.max(0, from - PROPERTIES_CHARACTERS), from))?.[0].length ?? 0);
  // The range of a block node includes its last line break.
  const lineBreak = /\r?\n$/.exec(text.slice(start, end))?.[0] ?? '';
  // A block list can have the same indentation as its key, which no other value can.
  const indent = isList(node) && text[from] !== '[' ? ' ' : '';
  return { start, end, text: `${indent}${replacement}${lineBreak}` };
}

/** Returns the end of the value: the range of a block node extends to the next key, that of a flow node may lack the closing bracket. */
function findEnd(text: string, node: Node): number {
  const { start, end } = node;
  if (!isMap(node) && !isList(node)) return end;
  const last = isMap(node) ? node.items.at(-1)?.value : node.items.at(-1);
  const closing = CLOSING_BRACKETS[text[start] ?? ''];
  if (closing === undefined) return last === undefined ? end : findEnd(text, last);
  return text.indexOf(closing, last === undefined ? start + 1 : findEnd(text, last)) + 1;
}

const CLOSING_BRACKETS: Readonly<Record<string, string>> = { '{': '}', '[': ']' };

function contains({ start, end }: Edit, offset: number): boolean {
  return start <= offset && offset < end;
}

/** Removes edits inside other edits. */
function removeNestedEdits(edits: readonly Edit[]): Edit[] {
  return edits.filter((edit) => !edits.some((other) => other !== edit && contains(other, edit.start)));
}

/** Returns edits that replace the remaining aliases of replaced anchors with their values. */
function expandAliases(tree: Tree, edits: readonly Edit[]): Edit[] {
  const isReplaced = (node: Node): boolean => edits.some((edit) => contains(edit, node.start));
  return [...tree.aliases].flatMap(([alias, target]): Edit[] => {
    if (!isReplaced(target) || isReplaced(alias)) return [];
    const { start, end } = alias;
    return [{ start, end, text: formatHeatJson(toPlain(tree, target)) }];
  });
}

function applyEdits(text: string, edits: readonly Edit[]): string {
  const sorted = [...edits].sort((one, other) => other.start - one.start);
  return sorted.reduce((all, edit) => all.slice(0, edit.start) + edit.text + all.slice(edit.end), text);
}
