import { stripVTControlCharacters } from 'node:util';

/** Separates characters invisibly, so that the runner does not recognize a command. */
const ZERO_WIDTH_SPACE = '\u200b';
// Control characters except tabs and line breaks, and characters that change the text direction or end a line in some programs.
const INVISIBLE = /(?![\t\n])\p{Cc}|[\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu;

/** Removes invisible and misleading characters. Keeps line breaks and tabs. */
export function stripInvisible(text: string): string {
  return stripVTControlCharacters(text).replace(/\r\n?/g, '\n').replace(INVISIBLE, '');
}

/**
 * Makes untrusted text safe for one line of the log. The runner executes `::command::` at the beginning of a line and
 * `##[command]` anywhere in it (ActionCommand.cs of actions/runner); terminals execute escape sequences.
 */
export function sanitizeLogLine(text: string): string {
  return stripVTControlCharacters(text)
    .replace(/\r?\n|\r/g, ' ⏎ ')
    .replace(/\t/g, ' ')
    .replace(INVISIBLE, '')
    .replace(/##(?=\[)/g, `##${ZERO_WIDTH_SPACE}`)
    .replace(/^(\s*):(?=:)/, `$1:${ZERO_WIDTH_SPACE}`);
}

/** Makes untrusted text safe for several lines of the log. */
export function sanitizeLogLines(text: string): string[] {
  return text.split(/\r?\n|\r/).map(sanitizeLogLine);
}
