import type { Document, YAMLError } from 'yaml';
import { IndentedText } from './indented-text.js';

type Parse = (text: string) => Document.Parsed;

/** Characters that may be parsed again and again in search of a layout that the library takes: a few seconds. */
const MAX_REPARSED_CHARACTERS = 5_000_000;

/**
 * Parses a text in which brackets and quotes may go on at the left margin: PyYAML looks at no indentation
 * between them, the library does. What it stumbles over is indented for its eyes only; ranges in the answer are
 * those of the text itself. A text that is wrong in other ways keeps its errors.
 */
export function parseLaxly(text: string, strict: Document.Parsed, parse: Parse): Document.Parsed {
  const indented = new IndentedText(text);
  let document = strict;
  for (let reparsed = 0; reparsed < MAX_REPARSED_CHARACTERS; reparsed += text.length) {
    const [error] = document.errors;
    const kind = error && layoutError(error);
    if (error === undefined || kind === undefined) {
      return indented.isChanged ? indented.restoreRanges(document) : strict;
    }
    if (!indentAt(indented, error, kind)) return strict;
    document = parse(indented.toString());
  }
  return strict;
}

/** The quote that goes on in a line at the margin, or `flow` for brackets. */
type Kind = '"' | "'" | 'flow';

function layoutError({ code, message }: YAMLError): Kind | undefined {
  if (code === 'BAD_INDENT' && message.startsWith('Flow ')) return 'flow';
  if (code !== 'MISSING_CHAR' || !message.startsWith('Missing closing ')) return undefined;
  return message.includes('"') ? '"' : "'";
}

/** Indents from the line of the error to where the brackets or quotes end; `false` if that cannot help. */
function indentAt(indented: IndentedText, error: YAMLError, kind: Kind): boolean {
  const { line, column } = indented.positionOf(error.pos[0]);
  // A quoted text ends, for the library, at the line break that it stumbles over.
  const [first, from] = kind === 'flow' ? [line, column] : [line + 1, 0];
  const text = indented.lines.slice(first).join('\n');
  const end = kind === 'flow' ? endOfBrackets(text, from) : endOfQuotes(text, 0, kind);
  return end !== undefined && indented.indent(first, first + text.slice(0, end).split('\n').length - 1);
}

/** Where the quotes end that are open at an offset. */
function endOfQuotes(text: string, from: number, quote: '"' | "'"): number | undefined {
  const token = quote === '"' ? /\\.|(")/gs : /''|(')/g;
  token.lastIndex = from;
  for (let found = token.exec(text); found !== null; found = token.exec(text)) {
    if (found[1] !== undefined) return token.lastIndex;
  }
  return undefined;
}

/** Where the brackets end that are open at an offset; quotes and comments in between are skipped. */
function endOfBrackets(text: string, from: number): number | undefined {
  const token = /(?<=[\s,[{:])(["'])|(?<=^|\s)#.*|([[{])|([\]}])/gm;
  token.lastIndex = from;
  let depth = 1;
  for (let found = token.exec(text); found !== null; found = token.exec(text)) {
    const [, quote, opened, closed] = found;
    if (quote === '"' || quote === "'") {
      const end = endOfQuotes(text, token.lastIndex, quote);
      if (end === undefined) return undefined;
      token.lastIndex = end;
    } else if (opened !== undefined) depth += 1;
    else if (closed !== undefined && (depth -= 1) === 0) return token.lastIndex;
  }
  return undefined;
}
