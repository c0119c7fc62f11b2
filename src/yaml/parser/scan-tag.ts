import { isBlank, isBlankBreakOrEnd, type Cursor } from './cursor.js';
import { fail } from './syntax-error.js';
import type { Dialect, NameToken, TagToken } from './token.js';

function isNameCharacter(code: number): boolean {
  return (
    (code >= 0x30 && code <= 0x39) ||
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0x61 && code <= 0x7a) ||
    code === 0x5f ||
    code === 0x2d
  );
}

export function readName(cursor: Cursor): string {
  const from = cursor.offset;
  cursor.skipWhile(isNameCharacter);
  return cursor.text.slice(from, cursor.offset);
}

/** Scans `&name` or `*name`. */
export function scanName(cursor: Cursor): NameToken {
  const start = cursor.offset;
  const kind = cursor.is('&') ? 'anchor' : 'alias';
  cursor.skip();
  const name = readName(cursor);
  if (name === '' || !(isBlankBreakOrEnd(cursor.peek()) || cursor.isOneOf('?:,]}%@`'))) {
    fail(
      kind === 'anchor'
        ? 'the name of an anchor can contain only letters, digits, - and _; a string that starts with & needs quotes'
        : 'the name of an alias can contain only letters, digits, - and _; a string that starts with * needs quotes',
      start,
    );
  }
  return { kind, name, start, end: cursor.offset };
}

/** Scans `!suffix`, `!handle!suffix`, `!<uri>` or `!`. */
export function scanTag(cursor: Cursor, dialect: Dialect, isFlow: boolean): TagToken {
  const start = cursor.offset;
  const { handle, suffix } = dialect === 'libyaml' ? readTag(cursor, start) : readTagOfPyyaml(cursor, start);
  const isEnded =
    dialect === 'libyaml'
      ? isBlankBreakOrEnd(cursor.peek()) || (isFlow && cursor.is(','))
      : isBlankBreakOrEnd(cursor.peek()) && !cursor.is('\t');
  if (!isEnded) fail('a tag contains an invalid character; a string that starts with ! needs quotes', start);
  return { kind: 'tag', handle, suffix, start, end: cursor.offset };
}

interface Tag {
  readonly handle: string | undefined;
  readonly suffix: string;
}

function readTag(cursor: Cursor, start: number): Tag {
  if (cursor.is('<', 1)) return readVerbatimTag(cursor, start, 'libyaml');
  cursor.skip();
  const name = readName(cursor);
  if (cursor.is('!')) {
    cursor.skip();
    return { handle: `!${name}!`, suffix: readUri(cursor, URI_CHARACTERS, start) };
  }
  const suffix = name + readUriPart(cursor, URI_CHARACTERS, start);
  return suffix === '' ? { handle: undefined, suffix: '!' } : { handle: '!', suffix };
}

function readTagOfPyyaml(cursor: Cursor, start: number): Tag {
  if (cursor.is('<', 1)) return readVerbatimTag(cursor, start, 'pyyaml');
  if (isBlankBreakOrEnd(cursor.peek(1))) {
    cursor.skip();
    return { handle: undefined, suffix: '!' };
  }
  const hasHandle = /^![^ !\r\n\x85\u2028\u2029]*!/.test(cursor.text.slice(start, start + MAX_HANDLE_LENGTH));
  let handle = '!';
  if (hasHandle) handle = readTagHandle(cursor, start);
  else cursor.skip();
  return { handle, suffix: readUri(cursor, VERBATIM_CHARACTERS, start) };
}

/** Longer than any handle; limits the lookahead. */
const MAX_HANDLE_LENGTH = 4096;

function readVerbatimTag(cursor: Cursor, start: number, dialect: Dialect): Tag {
  cursor.skip(2);
  const suffix = readUri(cursor, VERBATIM_CHARACTERS, start);
  if (!cursor.is('>')) fail('a tag that starts with !< must end with >', start);
  cursor.skip();
  // libyaml treats an empty handle as none, and `!<!>` as the tag `!`.
  return dialect === 'libyaml' || suffix !== '' ? { handle: undefined, suffix } : fail('an empty tag', start);
}

/** Reads `!name!` in a directive or before a suffix. */
export function readTagHandle(cursor: Cursor, start: number): string {
  if (!cursor.is('!')) fail('the handle of a tag must start with !', start);
  const from = cursor.offset;
  cursor.skip();
  const name = readName(cursor);
  if (cursor.is('!')) cursor.skip();
  else if (name !== '' || !isBlank(cursor.peek())) fail('the handle of a tag must end with !', start);
  return cursor.text.slice(from, cursor.offset);
}

const URI_CHARACTERS = ";/?:@&=+$.!~*'()%";
export const VERBATIM_CHARACTERS = `${URI_CHARACTERS},[]`;

/** @throws YamlSyntaxError if there is no URI character at the cursor */
export function readUri(cursor: Cursor, characters: string, start: number): string {
  const uri = readUriPart(cursor, characters, start);
  if (uri === '') fail('a tag has no name; a string that starts with ! needs quotes', start);
  return uri;
}

function readUriPart(cursor: Cursor, characters: string, start: number): string {
  let uri = '';
  while (isNameCharacter(cursor.peek()) || cursor.isOneOf(characters)) {
    if (cursor.is('%')) uri += readUriEscapes(cursor, start);
    else {
      uri += cursor.text[cursor.offset] ?? '';
      cursor.skip();
    }
  }
  return uri;
}

function readUriEscapes(cursor: Cursor, start: number): string {
  const escapes = /^(?:%[0-9A-Fa-f]{2})+/.exec(
    cursor.text.slice(cursor.offset, cursor.offset + 3 * MAX_HANDLE_LENGTH),
  );
  if (escapes === null) fail('% in a tag must be followed by two hexadecimal digits', start);
  try {
    const decoded = decodeURIComponent(escapes[0]);
    cursor.skip(escapes[0].length);
    return decoded;
  } catch {
    return fail('the escapes in a tag are not UTF-8', start);
  }
}
