import { isDeepStrictEqual } from 'node:util';
import { isCollection, isNode, isPair, isSeq, type Node } from 'yaml';
import { listEntries, listPairs, toPlain, readYaml, type Plain, type Tree } from '../../yaml/index.js';
import { formatHeatJson } from './heat-json.js';

/** The sections of an environment with parameter values. */
export type ValueSection = 'parameters' | 'parameter_defaults';

/** Parameter names by section. */
export type NamesBySection = Readonly<Record<ValueSection, ReadonlySet<string>>>;

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Replaces the values of the named parameters with `null`, including overridden duplicates, and keeps every other character.
 * Heat ignores null values (`merge_parameters` in heat/common/environment_util.py). Returns `undefined` if the values cannot
 * be removed alone, for example because two sections share them by an anchor.
 */
export function redactEnvironment(text: string, names: NamesBySection): string | undefined {
  const { tree } = readYaml(text, 'yaml');
  const removals = listValues(tree, names).map((node) => toRemoval(text, node));
  const edits = [...removeNestedEdits(removals), ...expandAliases(tree, removals)];
  const redacted = applyEdits(text, edits);
  const reread = readYaml(redacted, 'yaml');
  const actual = reread.issues.length === 0 ? toPlain(reread.tree, reread.tree.root) : undefined;
  return isDeepStrictEqual(actual, expectedValues(tree, names)) ? redacted : undefined;
}

/** Returns the content that the redacted text must have when Heat parses it. */
function expectedValues(tree: Tree, names: NamesBySection): Plain {
  return Object.fromEntries(
    listEntries(tree, tree.root).map(({ name, value }): [string, Plain] => [
      name,
      isValueSection(name)
        ? Object.fromEntries(
            listEntries(tree, value).map((entry): [string, Plain] => [
              entry.name,
              names[name].has(entry.name) ? null : toPlain(tree, entry.value),
            ]),
          )
        : toPlain(tree, value),
    ]),
  );
}

function isValueSection(name: string): name is ValueSection {
  return name === 'parameters' || name === 'parameter_defaults';
}

/** Lists the value nodes of the named parameters. */
function listValues(tree: Tree, names: NamesBySection): Node[] {
  const sections = listPairs(tree, tree.root);
  const values = sections.flatMap(({ name, value: section }) =>
    isValueSection(name)
      ? listPairs(tree, section).flatMap(({ name: parameter, value }) =>
          names[name].has(parameter) && toPlain(tree, value) !== null && value !== null ? [value] : [],
        )
      : [],
  );
  return [...new Set(values)];
}

/** Maximum length of anchor and tag. */
const PROPERTIES_CHARACTERS = 500;

/** Anchor and tag before a value. They are removed as well, since `!!str null` would be a string. */
const PROPERTIES = /(?<=[\s:,{[])(?:[&!][^\s,[\]{}]*\s+)+$/;

function toRemoval(text: string, node: Node): Edit {
  const from = toRange(node)[0];
  const end = findEnd(text, node);
  const start =
    from - (PROPERTIES.exec(text.slice(Math.max(0, from - PROPERTIES_CHARACTERS), from))?.[0].length ?? 0);
  // The range of a block node includes its last line break.
  const lineBreak = /\r?\n$/.exec(text.slice(start, end))?.[0] ?? '';
  // A block list can have the same indentation as its key, which no other value can.
  const indent = isSeq(node) && text[from] !== '[' ? ' ' : '';
  return { start, end, text: `${indent}null${lineBreak}` };
}

/** Returns the end of the value: the range of a block node extends to the next key, that of a flow node may lack the closing bracket. */
function findEnd(text: string, node: Node): number {
  const [start, end] = toRange(node);
  if (!isCollection(node)) return end;
  const item: unknown = node.items.at(-1);
  const last = isPair(item) ? (item.value ?? item.key) : item;
  const closing = CLOSING_BRACKETS[text[start] ?? ''];
  if (closing === undefined) return isNode(last) ? findEnd(text, last) : end;
  return text.indexOf(closing, isNode(last) ? findEnd(text, last) : start + 1) + 1;
}

const CLOSING_BRACKETS: Readonly<Record<string, string>> = { '{': '}', '[': ']' };

function toRange(node: Node): readonly [number, number] {
  const [start = 0, end = 0] = node.range ?? [];
  return [start, end];
}

function contains({ start, end }: Edit, offset: number): boolean {
  return start <= offset && offset < end;
}

/** Removes edits inside other edits. */
function removeNestedEdits(edits: readonly Edit[]): Edit[] {
  return edits.filter((edit) => !edits.some((other) => other !== edit && contains(other, edit.start)));
}

/** Returns edits that replace the remaining aliases of removed anchors with their values. */
function expandAliases(tree: Tree, removals: readonly Edit[]): Edit[] {
  const isRemoved = (node: Node): boolean => removals.some((edit) => contains(edit, toRange(node)[0]));
  return [...tree.aliases].flatMap(([alias, target]): Edit[] => {
    if (!isRemoved(target) || isRemoved(alias)) return [];
    const [start, end] = toRange(alias);
    return [{ start, end, text: formatHeatJson(toPlain(tree, target)) }];
  });
}

function applyEdits(text: string, edits: readonly Edit[]): string {
  const sorted = [...edits].sort((one, other) => other.start - one.start);
  return sorted.reduce((all, edit) => all.slice(0, edit.start) + edit.text + all.slice(edit.end), text);
}
