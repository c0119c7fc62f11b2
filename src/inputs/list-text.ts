import { isMap, isScalar, isSeq, type Node } from 'yaml';
import { listItems, lineAndColumn, toPlain, readYaml, type Tree } from '../yaml/index.js';

/**
 * The entries of a list input: of a YAML list its items, else of the lines, without blank ones and surrounding blanks.
 * Throws a `WrongValue` for lines with `- ` that are no YAML list: taken as they are, they would name nothing.
 */
export function listEntries(given: string): string[] {
  const items = isBlockList(given) || isFlowList(given) ? yamlItems(given) : undefined;
  return (items ?? [given])
    .flatMap((text) => text.split(/\r?\n/))
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** A value as an input has it: numbers as they are written, booleans as `true` and `false`. */
export function scalarText(tree: Tree, node: Node | null): string {
  const target = tree.resolve(node);
  if (isMap(target) || isSeq(target)) throw new InvalidValue('must hold texts, not lists or maps');
  if (!isScalar(target) || target.value === null) throw new InvalidValue('holds an empty entry');
  const value = toPlain(tree, target);
  if (typeof value === 'string') return value.trim();
  return typeof value === 'boolean' ? String(value) : (target.source ?? '');
}

function isBlockList(given: string): boolean {
  return /^[ \t]*-([ \t]|\r?$)/m.test(given);
}

/** A pattern may begin with a bracket as well; what is no YAML is a line. */
function isFlowList(given: string): boolean {
  return /^\[[^]*\]$/.test(given.trim());
}

function yamlItems(given: string): string[] | undefined {
  const { tree, issues } = readYaml(given);
  const [mistake] = issues;
  if (mistake === undefined && isSeq(tree.resolve(tree.root)))
    return listItems(tree, tree.root).map((item) => scalarText(tree, item));
  if (!isBlockList(given)) return undefined;
  const { line, column } = lineAndColumn(given, mistake?.offset ?? 0);
  const reason = mistake === undefined ? '' : ` at line ${line}, column ${column}: ${mistake.message}`;
  throw new InvalidValue(
    `begins a line with "- " but is no YAML list${reason}. Give one entry a line without "- ", or quote the entries`,
  );
}

/** What is wrong with one input's text; becomes an `InputMistake`. Never quotes the text: it may be a secret. */
export class InvalidValue extends Error {}
