import { isBlank, isBlankBreakOrEnd, isBreak, isBreakOrEnd, type Cursor } from './cursor.js';
import { readName, readTagHandle, readUri, VERBATIM_CHARACTERS } from './scan-tag.js';
import { fail } from './syntax-error.js';
import type { Dialect, DirectiveToken } from './token.js';

/** Maximum number of digits of a version number in libyaml. */
const MAX_VERSION_DIGITS = 9;

/** Scans `%YAML 1.1`, `%TAG !a! prefix` or, for PyYAML, any other directive. */
export function scanDirective(cursor: Cursor, dialect: Dialect): DirectiveToken {
  const start = cursor.offset;
  const isSpace = selectSpace(dialect);
  cursor.skip();
  const name = readName(cursor);
  if (name === '' || !isEnded(cursor, isSpace)) failUnknownDirective(start);
  const directive = readValue(cursor, name, dialect, start);
  cursor.skipWhile(isSpace);
  cursor.skipComment();
  if (!isBreakOrEnd(cursor.peek())) fail('unexpected text after a directive', start);
  if (isBreak(cursor.peek())) cursor.readBreak();
  return directive;
}

/** For PyYAML, a tab separates nothing in a directive. */
function selectSpace(dialect: Dialect): (code: number) => boolean {
  return dialect === 'libyaml' ? isBlank : (code) => code === 0x20;
}

function failUnknownDirective(start: number): never {
  return fail('unknown directive: a line starts with %', start);
}

function isEnded(cursor: Cursor, isSpace: (code: number) => boolean): boolean {
  return isBreakOrEnd(cursor.peek()) || isSpace(cursor.peek());
}

function readValue(cursor: Cursor, name: string, dialect: Dialect, start: number): DirectiveToken {
  const isSpace = selectSpace(dialect);
  if (name === 'YAML') {
    cursor.skipWhile(isSpace);
    const major = readNumber(cursor, dialect, start);
    if (!cursor.is('.')) fail('a %YAML directive requires a version such as 1.1', start);
    cursor.skip();
    const minor = readNumber(cursor, dialect, start);
    if (dialect === 'pyyaml' && !isEnded(cursor, isSpace))
      fail('unexpected text after a %YAML directive', start);
    return { kind: 'version-directive', major, minor, start, end: cursor.offset };
  }
  if (name === 'TAG') {
    cursor.skipWhile(isSpace);
    const handle = readTagHandle(cursor, start);
    if (!isSpace(cursor.peek())) fail('a %TAG directive has no prefix', start);
    cursor.skipWhile(isSpace);
    const prefix = readUri(cursor, VERBATIM_CHARACTERS, start);
    if (!isBlankBreakOrEnd(cursor.peek()))
      fail('unexpected text after the prefix of a %TAG directive', start);
    return { kind: 'tag-directive', handle, prefix, start, end: cursor.offset };
  }
  if (dialect === 'libyaml') failUnknownDirective(start);
  cursor.skipWhile((code) => !isBreak(code));
  return { kind: 'unknown-directive', start, end: cursor.offset };
}

function readNumber(cursor: Cursor, dialect: Dialect, start: number): number {
  const from = cursor.offset;
  cursor.skipWhile((code) => code >= 0x30 && code <= 0x39);
  const digits = cursor.text.slice(from, cursor.offset);
  if (digits === '' || (dialect === 'libyaml' && digits.length > MAX_VERSION_DIGITS)) {
    fail('a %YAML directive requires a version such as 1.1', start);
  }
  return Number(digits);
}
