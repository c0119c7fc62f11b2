import { quoteJson } from '../parameters/heat-json.js';
import type { Source } from '../source.js';
import { isScalar, readYaml, type Alias, type Scalar } from '../../yaml/index.js';

/** A value to replace in the text. */
export interface Replacement {
  readonly node: Scalar | Alias;
  readonly value: string;
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Replaces values in the source's text, keeping their quote style and every other character. */
export function rewriteText(source: Source, replacements: readonly Replacement[]): string {
  const edits = [
    ...replacements.flatMap((one) => toEdit(source, one)),
    ...expandAliases(source, replacements),
  ];
  edits.sort((one, other) => one.start - other.start);
  let text = '';
  let position = 0;
  for (const { start, end, text: replacement } of edits) {
    text += source.text.slice(position, start) + replacement;
    position = end;
  }
  return text + source.text.slice(position);
}

/** If an anchored value changes, replaces those of its aliases that must keep the old value with that value. */
function expandAliases(source: Source, replacements: readonly Replacement[]): Edit[] {
  const changed = new Set<unknown>(replacements.map(({ node }) => node));
  return [...source.tree.aliases].flatMap(([alias, target]) =>
    changed.has(target) && !changed.has(alias) && isScalar(target)
      ? toEdit(source, { node: alias, value: String(target.value) })
      : [],
  );
}

function toEdit(source: Source, { node, value }: Replacement): Edit[] {
  const { start, end } = node;
  return [{ start, end, text: quoteText(value, source.isJson ? 'double' : toStyle(node)) }];
}

function toStyle(node: Scalar | Alias): string {
  return isScalar(node) ? node.style : 'plain';
}

/** Keeps the quote style; quotes a plain value that would not be read as the same string. */
function quoteText(value: string, style: string): string {
  if (style === 'double' || !/^[ -~\u00a1-\ud7ff\ue000-\ufdff]*$/.test(value)) return quoteJson(value);
  if (style === 'single' || !isPlainText(value)) return `'${value.replaceAll("'", "''")}'`;
  return value;
}

function isPlainText(value: string): boolean {
  if (!/^[\w./][\w./-]*$/.test(value)) return false;
  const parsed = readYaml(value, 'yaml').tree.root;
  return isScalar(parsed) && parsed.value === value;
}
