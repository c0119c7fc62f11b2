import { isBlank, isBreak, isBreakOrEnd, type Cursor } from './cursor.js';
import { fail } from './syntax-error.js';
import type { Dialect, ScalarToken } from './token.js';

interface Header {
  readonly chomping: 'strip' | 'clip' | 'keep';
  /** Indentation relative to the parent; `undefined` if the first line determines it. */
  readonly increment: number | undefined;
}

/**
 * Scans a `|` or `>` scalar; `parentIndent` is the column of the enclosing collection, -1 for none. The token ends before the
 * line break of the last line with text.
 */
export function scanBlockScalar(cursor: Cursor, parentIndent: number, dialect: Dialect): ScalarToken {
  const start = cursor.offset;
  const style = cursor.is('|') ? 'literal' : 'folded';
  const { chomping, increment } = readHeader(cursor, dialect, start);
  let end = cursor.offset;
  if (isBreak(cursor.peek())) cursor.readBreak();
  const outer = Math.max(parentIndent, 0);
  let breaks: string;
  let indent: number;
  if (increment === undefined) ({ breaks, indent } = detectIndent(cursor, parentIndent, dialect));
  else {
    indent = outer + increment;
    breaks = readEmptyLines(cursor, indent, dialect);
  }
  let text = '';
  let lineBreak = '';
  let wasBlank = false;
  while (cursor.column === indent && !cursor.isAtEnd) {
    const startsBlank = isBlank(cursor.peek());
    const isFolded = style === 'folded' && lineBreak === '\n' && !wasBlank && !startsBlank;
    text += (isFolded ? (breaks === '' ? ' ' : '') : lineBreak) + breaks;
    const from = cursor.offset;
    cursor.skipWhile((code) => !isBreak(code));
    text += cursor.text.slice(from, cursor.offset);
    end = cursor.offset;
    wasBlank = startsBlank;
    lineBreak = isBreak(cursor.peek()) ? cursor.readBreak() : '';
    breaks = readEmptyLines(cursor, indent, dialect);
  }
  if (chomping !== 'strip') text += lineBreak;
  if (chomping === 'keep') text += breaks;
  return { kind: 'scalar', style, text, start, end };
}

function readHeader(cursor: Cursor, dialect: Dialect, start: number): Header {
  cursor.skip();
  let chomping = readChomping(cursor);
  const increment = readIncrement(cursor, start);
  if (increment !== undefined) chomping ??= readChomping(cursor);
  cursor.skipWhile((code) => code === 0x20 || (dialect === 'libyaml' && code === 0x09));
  // PyYAML's own scanner requires a space between the indicators and a comment.
  if (dialect === 'pyyaml' && cursor.is('#') && cursor.text[cursor.offset - 1] !== ' ') {
    fail('a comment after | or > needs a space before it', start);
  }
  cursor.skipComment();
  if (!isBreakOrEnd(cursor.peek())) fail('text after | or > must start on the next line', start);
  return { chomping: chomping ?? 'clip', increment };
}

function readChomping(cursor: Cursor): 'strip' | 'keep' | undefined {
  if (!cursor.isOneOf('+-')) return undefined;
  const chomping = cursor.is('+') ? 'keep' : 'strip';
  cursor.skip();
  return chomping;
}

function readIncrement(cursor: Cursor, start: number): number | undefined {
  if (!cursor.isOneOf('0123456789')) return undefined;
  const increment = Number(cursor.text[cursor.offset]);
  if (increment === 0) fail('the indentation after | or > starts at 1', start);
  cursor.skip();
  return increment;
}

/** Skips the empty lines before the text and returns the indentation: the widest of them, at least the parent's plus one. */
function detectIndent(
  cursor: Cursor,
  parentIndent: number,
  dialect: Dialect,
): { breaks: string; indent: number } {
  let breaks = '';
  let widest = 0;
  for (;;) {
    cursor.skipWhile((code) => code === 0x20);
    widest = Math.max(widest, cursor.column);
    assertNoTab(cursor, dialect);
    if (!isBreak(cursor.peek())) return { breaks, indent: Math.max(widest, parentIndent + 1, 1) };
    breaks += cursor.readBreak();
  }
}

/** Skips indentation and empty lines; returns their line breaks. */
function readEmptyLines(cursor: Cursor, indent: number, dialect: Dialect): string {
  let breaks = '';
  for (;;) {
    while (cursor.column < indent && cursor.is(' ')) cursor.skip();
    if (cursor.column < indent) assertNoTab(cursor, dialect);
    if (!isBreak(cursor.peek())) return breaks;
    breaks += cursor.readBreak();
  }
}

function assertNoTab(cursor: Cursor, dialect: Dialect): void {
  if (dialect === 'libyaml' && cursor.is('\t'))
    fail('a tab is used for indentation; use spaces', cursor.offset);
}
