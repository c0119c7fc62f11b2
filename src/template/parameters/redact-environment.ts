import { isDeepStrictEqual } from 'node:util';
import { isCollection, isNode, isPair, isSeq, type Node } from 'yaml';
import { listEntries, listPairs, toPlain, readYaml, type Plain, type Tree } from '../../yaml/index.js';
import { jsonText } from './heat-json.js';

/** The sections of an environment that give parameters values. */
export type ValueSection = 'parameters' | 'parameter_defaults';

/** Names of parameters, by section. */
export type NamesBySection = Readonly<Record<ValueSection, ReadonlySet<string>>>;

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The text of an environment with `null` in place of every value of the named parameters, values that a later duplicate or an own
 * key overrides included. Heat passes over a null (`merge_parameters` in heat/common/environment_util.py). Every other character
 * stays. `undefined` if the values cannot be taken out alone, such as where two sections share them by an anchor.
 */
export function redactEnvironment(text: string, names: NamesBySection): string | undefined {
  const { tree } = readYaml(text, 'yaml');
  const removals = listValues(tree, names).map((node) => toRemoval(text, node));
  const edits = [...outermost(removals), ...expandedAliases(tree, removals)];
  const redacted = applyEdits(text, edits);
  const reread = readYaml(redacted, 'yaml');
  const actual = reread.issues.length === 0 ? toPlain(reread.tree, reread.tree.root) : undefined;
  return isDeepStrictEqual(actual, expectedValues(tree, names)) ? redacted : undefined;
}

/** What the redacted text must say, read as Heat reads it. */
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

/** Every node that gives one of the parameters a value. */
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

/** Anchor and tag are not longer than this. */
const PROPERTIES_CHARACTERS = 500;

/** Anchor and tag go as well: `!!str null` would be a text. */
const PROPERTIES = /(?<=[\s:,{[])(?:[&!][^\s,[\]{}]*\s+)+$/;

function toRemoval(text: string, node: Node): Edit {
  const from = toRange(node)[0];
  const end = findEnd(text, node);
  const start =
    from - (PROPERTIES.exec(text.slice(Math.max(0, from - PROPERTIES_CHARACTERS), from))?.[0].length ?? 0);
  // The range of a block ends after its last line break.
  const lineBreak = /\r?\n$/.exec(text.slice(start, end))?.[0] ?? '';
  // The items of a block list can stand at the margin of their key, where no other value can.
  const indent = isSeq(node) && text[from] !== '[' ? ' ' : '';
  return { start, end, text: `${indent}null${lineBreak}` };
}

/** Where the value itself ends: the range of a block takes in what follows up to the next key, that of brackets not always the last. */
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

/** Without edits inside of others. */
function outermost(edits: readonly Edit[]): Edit[] {
  return edits.filter((edit) => !edits.some((other) => other !== edit && contains(other, edit.start)));
}

/** Aliases that stay, whose anchors are taken out, each with its value written out. */
function expandedAliases(tree: Tree, removals: readonly Edit[]): Edit[] {
  const isRemoved = (node: Node): boolean => removals.some((edit) => contains(edit, toRange(node)[0]));
  return [...tree.aliases].flatMap(([alias, target]): Edit[] => {
    if (!isRemoved(target) || isRemoved(alias)) return [];
    const [start, end] = toRange(alias);
    return [{ start, end, text: jsonText(toPlain(tree, target)) }];
  });
}

function applyEdits(text: string, edits: readonly Edit[]): string {
  const sorted = [...edits].sort((one, other) => other.start - one.start);
  return sorted.reduce((all, edit) => all.slice(0, edit.start) + edit.text + all.slice(edit.end), text);
}
