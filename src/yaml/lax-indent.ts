import { visit, type Document, type YAMLError } from 'yaml';

type Parse = (text: string) => Document.Parsed;

/** Characters that may be parsed again and again in search of a layout that the library takes. */
const MAX_REPARSED_CHARACTERS = 20_000_000;

/**
 * Parses a text in which brackets and quotes may go on at the left margin: PyYAML looks at no indentation
 * between them, the library does. Lines that it stumbles over are indented for the parser's eyes only; the
 * answer's ranges are those of the text itself. `undefined` if the text is wrong in other ways.
 */
export function parseLaxly(text: string, strict: Document.Parsed, parse: Parse): Document.Parsed | undefined {
  const lines = text.split('\n');
  const indent = ' '.repeat(Math.max(...lines.map((line) => line.search(/[^ ]|$/))) + 1);
  const indented = new Set<number>();
  let document = strict;
  for (let reparsed = 0; reparsed < MAX_REPARSED_CHARACTERS; reparsed += text.length) {
    const [error] = document.errors;
    if (error === undefined) return withRanges(document, lines, indented, indent.length);
    const line = stumbledOver(error, lines, indented, indent.length);
    if (line === undefined) return undefined;
    indented.add(line);
    document = parse(lines.map((one, index) => (indented.has(index) ? indent + one : one)).join('\n'));
  }
  return undefined;
}

function stumbledOver(
  error: YAMLError,
  lines: readonly string[],
  indented: ReadonlySet<number>,
  width: number,
): number | undefined {
  const isFlow = error.code === 'BAD_INDENT' && error.message.startsWith('Flow ');
  const isQuote = error.code === 'MISSING_CHAR' && error.message.startsWith('Missing closing ');
  if (!isFlow && !isQuote) return undefined;
  // A quoted text ends, for the library, before the line break that it stumbles over.
  const line = lineAt(error.pos[0], lines, indented, width) + (isQuote ? 1 : 0);
  return line < lines.length && !indented.has(line) ? line : undefined;
}

function lineAt(
  offset: number,
  lines: readonly string[],
  indented: ReadonlySet<number>,
  width: number,
): number {
  let start = 0;
  for (const [index, line] of lines.entries()) {
    start += line.length + 1 + (indented.has(index) ? width : 0);
    if (offset < start) return index;
  }
  return lines.length;
}

/** Takes the indents out of the ranges again. */
function withRanges(
  document: Document.Parsed,
  lines: readonly string[],
  indented: ReadonlySet<number>,
  width: number,
): Document.Parsed {
  const ends: number[] = []; // where each indent ends, in the indented text
  let start = 0;
  for (const [index, line] of lines.entries()) {
    if (indented.has(index)) ends.push((start += width));
    start += line.length + 1;
  }
  const own = (offset: number): number => offset - width * ends.filter((end) => end <= offset).length;
  visit(document, {
    Node: (_, node) => {
      if (node.range) node.range = [own(node.range[0]), own(node.range[1]), own(node.range[2])];
    },
  });
  return document;
}
