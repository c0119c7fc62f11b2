import { stripVTControlCharacters } from 'node:util';

/** Breaks words apart without showing: the runner then does not know them again. */
const ZERO_WIDTH_SPACE = '\u200b';
// Control characters but tabs and line breaks, and those that turn the direction of text around or end a line for some.
const UNSEEN = /(?![\t\n])\p{Cc}|[\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu;

/** Without what cannot be seen, or makes a reader see something else; line breaks and tabs stay. */
export function stripInvisible(text: string): string {
  return stripVTControlCharacters(text).replace(/\r\n?/g, '\n').replace(UNSEEN, '');
}

/**
 * Untrusted text as one line of the log. The runner obeys `::command::` at the beginning of a line and `##[command]`
 * anywhere in it (ActionCommand.cs of actions/runner); terminals obey escape sequences. None of it is left.
 */
export function sanitizeLogLine(text: string): string {
  return stripVTControlCharacters(text)
    .replace(/\r?\n|\r/g, ' ⏎ ')
    .replace(/\t/g, ' ')
    .replace(UNSEEN, '')
    .replace(/##(?=\[)/g, `##${ZERO_WIDTH_SPACE}`)
    .replace(/^(\s*):(?=:)/, `$1:${ZERO_WIDTH_SPACE}`);
}

/** Untrusted text in several lines of the log, each made safe. */
export function sanitizeLogLines(text: string): string[] {
  return text.split(/\r?\n|\r/).map(sanitizeLogLine);
}
