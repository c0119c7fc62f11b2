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

export function scanPlain(context: PlainContext): PlainScalar {
  const { cursor } = context;
  const start = cursor.offset;
  let end = start;
  let text = '';
  let space: Space = { text: '', hasBreak: false };
  while (!cursor.isAtDocumentMarker() && !cursor.is('#')) {
    const from = cursor.offset;
    skipWord(context, start);
    if (cursor.offset === from) break;
    text += space.text + cursor.text.slice(from, cursor.offset);
    end = cursor.offset;
    space = readSpace(context);
    if (space.text === '' || (!context.isFlow && space.hasBreak && cursor.column < context.indent)) break;
  }
  return { token: { kind: 'scalar', style: 'plain', text, start, end }, endsLine: space.hasBreak };
}

function skipWord({ cursor, dialect, isFlow }: PlainContext, start: number): void {
  while (!isBlankBreakOrEnd(cursor.peek())) {
    if (cursor.is(':')) {
      const isBeforeFlow = isFlow && cursor.isOneOf(dialect === 'libyaml' ? ',?[]{}' : ',[]{}', 1);
      if (isBeforeFlow && dialect === 'libyaml') fail('unexpected colon, or a value is missing', start);
      if (isBeforeFlow || isBlankBreakOrEnd(cursor.peek(1))) return;
    } else if (isFlow && cursor.isOneOf(dialect === 'libyaml' ? ',[]{}' : ',?[]{}')) return;
    cursor.skip();
  }
}

interface Space {
  /** Value of the space between two words; empty if the scalar ends. */
  readonly text: string;
  readonly hasBreak: boolean;
}

function readSpace({ cursor, dialect, indent }: PlainContext): Space {
  // PyYAML's own scanner does not treat a tab as a blank.
  const isSpace = dialect === 'libyaml' ? isBlank : (code: number): boolean => code === 0x20;
  const from = cursor.offset;
  cursor.skipWhile(isSpace);
  if (!isBreak(cursor.peek())) return { text: cursor.text.slice(from, cursor.offset), hasBreak: false };
  const first = cursor.readBreak();
  let others = '';
  while (!cursor.isAtEnd && !cursor.isAtDocumentMarker()) {
    if (isBreak(cursor.peek())) others += cursor.readBreak();
    else if (!isSpace(cursor.peek())) break;
    else if (cursor.is('\t') && cursor.column < indent) {
      fail('a tab is used for indentation; use spaces', cursor.offset);
    } else cursor.skip();
  }
  return { text: foldBreaks(first, others), hasBreak: true };
}
