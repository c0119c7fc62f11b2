import { Scalar, isScalar, type Alias } from 'yaml';
import { quotedText } from '../parameters/heat-json.js';
import type { Source } from '../source.js';
import { readYaml } from '../../yaml/index.js';

/** A value that is to be replaced in the text. */
export interface Replacement {
  readonly node: Scalar | Alias;
  readonly value: string;
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The source's text with the values replaced, each in its own quotes; every other character stays. */
export function rewriteText(source: Source, replacements: readonly Replacement[]): string {
  const edits = [...replacements.flatMap((one) => toEdit(source, one)), ...keptAliases(source, replacements)];
  edits.sort((one, other) => one.start - other.start);
  let text = '';
  let from = 0;
  for (const { start, end, text: replacement } of edits) {
    text += source.text.slice(from, start) + replacement;
    from = end;
  }
  return text + source.text.slice(from);
}

/** An anchored value that changes takes its aliases along: those that are no references are spelt out. */
function keptAliases(source: Source, replacements: readonly Replacement[]): Edit[] {
  const changed = new Set<unknown>(replacements.map(({ node }) => node));
  return [...source.tree.aliases].flatMap(([alias, target]) =>
    changed.has(target) && !changed.has(alias) && isScalar(target)
      ? toEdit(source, { node: alias, value: String(target.value) })
      : [],
  );
}

function toEdit(source: Source, { node, value }: Replacement): Edit[] {
  if (!node.range) return [];
  const [start, end] = node.range;
  return [{ start, end, text: quoteText(value, source.isJson ? 'QUOTE_DOUBLE' : toStyle(node)) }];
}

function toStyle(node: Scalar | Alias): string {
  return isScalar(node) ? (node.type ?? 'PLAIN') : 'PLAIN';
}

/** The value in the quotes it had; plain text that would not stay one word gets quotes. */
function quoteText(value: string, style: string): string {
  if (style === Scalar.QUOTE_DOUBLE || !/^[ -~\u00a1-\ud7ff\ue000-\ufdff]*$/.test(value))
    return quotedText(value);
  if (style === Scalar.QUOTE_SINGLE || !isPlainText(value)) return `'${value.replaceAll("'", "''")}'`;
  return value;
}

function isPlainText(value: string): boolean {
  if (!/^[\w./][\w./-]*$/.test(value)) return false;
  const read = readYaml(value, 'yaml').tree.root;
  return isScalar(read) && read.value === value;
}
