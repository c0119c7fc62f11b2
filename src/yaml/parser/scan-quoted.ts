import { isBlank, isBlankBreakOrEnd, isBreak, type Cursor, foldBreaks } from './cursor.js';
import { fail } from './syntax-error.js';
import type { Dialect, ScalarToken } from './token.js';

const ESCAPES: Readonly<Record<string, string>> = {
  '0': '\0',
  a: '\x07',
  b: '\b',
  t: '\t',
  '\t': '\t',
  n: '\n',
  v: '\v',
  f: '\f',
  r: '\r',
  e: '\x1b',
  ' ': ' ',
  '"': '"',
  '/': '/',
  '\\': '\\',
  N: '\x85',
  _: '\xa0',
  L: '\u2028',
  P: '\u2029',
};

/** Number of hexadecimal digits after `\x`, `\u` and `\U`. */
const ESCAPE_DIGITS: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };

const MAX_CODE_POINT = 0x10ffff;

/** Scans a scalar in single or double quotes. */
export function scanQuoted(cursor: Cursor, dialect: Dialect): ScalarToken {
  const start = cursor.offset;
  const style = cursor.is('"') ? 'double' : 'single';
  const quote = style === 'double' ? '"' : "'";
  cursor.skip();
  const literal = readLiteral(cursor, quote);
  if (literal !== undefined) return { kind: 'scalar', style, text: literal, start, end: cursor.offset };
  let text = '';
  for (;;) {
    if (cursor.isAtDocumentMarker())
      fail('a quoted string is not closed before the end of the document', start);
    if (cursor.isAtEnd) fail('a quoted string is not closed', start);
    const word = style === 'double' ? readDoubleQuoted(cursor, dialect) : readSingleQuoted(cursor);
    text += word.text;
    if (cursor.is(quote)) break;
    text += readSpace(cursor, word.isBroken);
  }
  cursor.skip();
  return { kind: 'scalar', style, text, start, end: cursor.offset };
}

/** Reads a string on one line without escapes, as most are, and its closing quote; `undefined` for any other one. */
function readLiteral(cursor: Cursor, quote: string): string | undefined {
  const { text, offset } = cursor;
  const end = text.indexOf(quote, offset);
  if (end === -1 || (quote === "'" && text[end + 1] === quote)) return undefined;
  const literal = text.slice(offset, end);
  if (BREAK_OR_ESCAPE.test(literal)) return undefined;
  cursor.skipTo(end + 1);
  return literal;
}

const BREAK_OR_ESCAPE = /[\\\n\r\x85\u2028\u2029]/;

interface Word {
  readonly text: string;
  /** True if it ends with an escaped line break. */
  readonly isBroken: boolean;
}

function readSingleQuoted(cursor: Cursor): Word {
  let text = '';
  while (!isBlankBreakOrEnd(cursor.peek())) {
    const isQuote = cursor.is("'");
    if (isQuote && !cursor.is("'", 1)) break;
    if (isQuote) cursor.skip();
    text += readCharacter(cursor);
  }
  return { text, isBroken: false };
}

function readDoubleQuoted(cursor: Cursor, dialect: Dialect): Word {
  let text = '';
  while (!isBlankBreakOrEnd(cursor.peek()) && !cursor.is('"')) {
    if (!cursor.is('\\')) text += readCharacter(cursor);
    else if (isBreak(cursor.peek(1))) {
      cursor.skip();
      cursor.readBreak();
      return { text, isBroken: true };
    } else text += readEscape(cursor, dialect);
  }
  return { text, isBroken: false };
}

function readCharacter(cursor: Cursor): string {
  const from = cursor.offset;
  cursor.skip();
  return cursor.text.slice(from, cursor.offset);
}

function readEscape(cursor: Cursor, dialect: Dialect): string {
  const start = cursor.offset;
  cursor.skip();
  const name = cursor.text[cursor.offset] ?? '';
  const character = ESCAPES[name];
  const length = ESCAPE_DIGITS[name];
  if (character === undefined && length === undefined) {
    fail('unknown escape sequence in double quotes; a backslash is written \\\\', start);
  }
  cursor.skip();
  return character ?? readCodePoint(cursor, length ?? 0, dialect, start);
}

function readCodePoint(cursor: Cursor, length: number, dialect: Dialect, start: number): string {
  const digits = cursor.text.slice(cursor.offset, cursor.offset + length);
  if (digits.length < length || !/^[0-9A-Fa-f]+$/.test(digits)) {
    fail(`an escape sequence needs ${length} hexadecimal digits`, start);
  }
  const code = Number.parseInt(digits, 16);
  if (code > MAX_CODE_POINT) fail('an escape sequence is not a valid character', start);
  if (dialect === 'libyaml' && code >= 0xd800 && code <= 0xdfff) {
    fail('an escaped surrogate (\\ud800 to \\udfff): write the character itself', start);
  }
  cursor.skip(length);
  return String.fromCodePoint(code);
}

/** Keeps blanks between two words; removes them around line breaks, which are folded. */
function readSpace(cursor: Cursor, isAfterEscapedBreak: boolean): string {
  const from = cursor.offset;
  if (!isAfterEscapedBreak) {
    cursor.skipWhile(isBlank);
    if (!isBreak(cursor.peek())) return cursor.text.slice(from, cursor.offset);
  }
  const first = isAfterEscapedBreak ? '' : cursor.readBreak();
  let others = '';
  while (!cursor.isAtEnd && !cursor.isAtDocumentMarker()) {
    if (isBreak(cursor.peek())) others += cursor.readBreak();
    else if (isBlank(cursor.peek())) cursor.skip();
    else break;
  }
  return foldBreaks(first, others);
}
