import { isBlank, isBlankBreakOrEnd, isBreak, type Cursor, foldBreaks } from './cursor.js';
import { fail } from './syntax-error.js';
import type { Dialect, ScalarToken } from './token.js';

interface PlainContext {
  readonly cursor: Cursor;
  readonly dialect: Dialect;
  readonly isFlow: boolean;
  /** Minimum column of continuation lines. */
  readonly indent: number;
}

interface PlainScalar {
  readonly token: ScalarToken;
  /** True if line breaks follow, after which a key can start. */
  readonly endsLine: boolean;
}

/** Characters that cannot start a plain scalar, except `-`, `?` and `:` before a non-blank character. */
const NO_PLAIN_START = '-?:,[]{}#&*!|>\'"%@`';

/** True if a scalar without quotes starts at the cursor. */
export function isPlainStart(cursor: Cursor, isFlow: boolean): boolean {
  if (isBlankBreakOrEnd(cursor.peek())) return false;
  if (!cursor.isOneOf(NO_PLAIN_START)) return true;
  const canStart = cursor.is('-') || (!isFlow && cursor.isOneOf('?:'));
  return canStart && !isBlankBreakOrEnd(cursor.peek(1));
}

/** Scans a scalar without quotes. The cursor is at its first character, and then behind the blanks and line breaks that follow it. */
export function scanPlain(context: PlainContext): PlainScalar {
  const { cursor, isFlow, indent } = context;
  const start = cursor.offset;
  let end = skipWords(context, start);
  let text = cursor.text.slice(start, end);
  let endsLine = false;
  while (isBreak(cursor.peek())) {
    const space = readBreaks(context);
    endsLine = true;
    if ((!isFlow && cursor.column < indent) || cursor.isAtDocumentMarker() || cursor.is('#')) break;
    const from = cursor.offset;
    const lineEnd = skipWords(context, start);
    if (lineEnd === from) break;
    end = lineEnd;
    text += space + cursor.text.slice(from, end);
    endsLine = false;
  }
  return { token: { kind: 'scalar', style: 'plain', text, start, end }, endsLine };
}

/** Skips words and blanks of one line. Returns the end of the last word; `start` is that of the scalar, for messages. */
function skipWords(context: PlainContext, start: number): number {
  const { cursor, dialect } = context;
  let end = cursor.offset;
  do {
    const wordEnd = findWordEnd(context, start);
    if (wordEnd === cursor.offset) break;
    cursor.skipTo(wordEnd);
    end = wordEnd;
    // PyYAML's own scanner does not treat a tab as a blank.
    cursor.skipBlanks(dialect === 'libyaml');
  } while (cursor.offset > end && !cursor.is('#'));
  return end;
}

function findWordEnd(context: PlainContext, start: number): number {
  const { cursor, dialect, isFlow } = context;
  const { text, offset } = cursor;
  const flowEnds = dialect === 'libyaml' ? ',[]{}' : ',?[]{}';
  for (let at = offset; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isBlankBreakOrEnd(code)) return at;
    if (code === COLON) {
      if (isEndAtColon(context, at, start)) return at;
    } else if (isFlow && flowEnds.includes(text.charAt(at))) return at;
  }
  return text.length;
}

const COLON = 0x3a;

/** True if the colon at this offset is no part of the word. */
function isEndAtColon({ cursor, dialect, isFlow }: PlainContext, at: number, start: number): boolean {
  const next = cursor.text.charAt(at + 1);
  if (next === '' || isBlankBreakOrEnd(next.charCodeAt(0))) return true;
  const isBeforeFlow = isFlow && (dialect === 'libyaml' ? ',?[]{}' : ',[]{}').includes(next);
  if (isBeforeFlow && dialect === 'libyaml') fail('unexpected colon, or a value is missing', start);
  return isBeforeFlow;
}

/** Skips line breaks and the blanks around them. Returns what they are in the value. */
function readBreaks({ cursor, dialect, indent }: PlainContext): string {
  const first = cursor.readBreak();
  let others = '';
  while (!cursor.isAtEnd && !cursor.isAtDocumentMarker()) {
    const code = cursor.peek();
    if (isBreak(code)) others += cursor.readBreak();
    else if (dialect === 'libyaml' ? !isBlank(code) : code !== 0x20) break;
    else if (cursor.is('\t') && cursor.column < indent) {
      fail('a tab is used for indentation; use spaces', cursor.offset);
    } else cursor.skip();
  }
  return foldBreaks(first, others);
}
