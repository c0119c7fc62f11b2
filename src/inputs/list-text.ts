import {
  isMap,
  isScalar,
  isList,
  listItems,
  lineAndColumn,
  toPlain,
  readYaml,
  type Node,
  type Tree,
} from '../yaml/index.js';
import { InvalidValue } from './invalid-value.js';

/**
 * Returns the items of a YAML list, or else the trimmed non-blank lines. Throws an `InvalidValue` for lines with `- `
 * that are not a YAML list: with the dash, no entry would match anything.
 */
export function splitEntries(input: string): string[] {
  const items = isBlockList(input) || isFlowList(input) ? parseYamlItems(input) : undefined;
  return (items ?? [input])
    .flatMap((text) => text.split(/\r?\n/))
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** Returns a scalar as input text: numbers as written, booleans as `true` and `false`. Throws an `InvalidValue`. */
export function toScalarText(tree: Tree, node: Node | null): string {
  const target = tree.resolve(node);
  if (isMap(target) || isList(target)) throw new InvalidValue('must contain strings, not lists or maps');
  if (!isScalar(target) || target.value === null) throw new InvalidValue('contains an empty entry');
  const value = toPlain(tree, target);
  if (typeof value === 'string') return value.trim();
  return typeof value === 'boolean' ? String(value) : target.source;
}

function isBlockList(input: string): boolean {
  return /^[ \t]*-([ \t]|\r?$)/m.test(input);
}

/** A pattern may also begin with a bracket, so text that is not YAML is read as lines. */
function isFlowList(input: string): boolean {
  return /^\[[^]*\]$/.test(input.trim());
}

function parseYamlItems(input: string): string[] | undefined {
  const { tree, issues } = readYaml(input);
  const [issue] = issues;
  if (issue === undefined && isList(tree.resolve(tree.root)))
    return listItems(tree, tree.root).map((item) => toScalarText(tree, item));
  if (!isBlockList(input)) return undefined;
  const { line, column } = lineAndColumn(input, issue?.offset ?? 0);
  const reason = issue === undefined ? '' : ` at line ${line}, column ${column}: ${issue.message}`;
  throw new InvalidValue(
    `has a line that starts with "- " but is not a YAML list${reason}. Write one entry per line without "- ", or quote the entries`,
  );
}
