import { stripInvisible } from '../log/sanitize.js';
import { PROJECT_URL } from '../project-url.js';
import { escapeCharacters, inlineCode, ZERO_WIDTH_SPACE } from './markdown.js';

/** A text in quotes or backticks, a word, spaces, or a quote without a second one. */
const PART = /"([^"]+)"|`([^`]+)`|[^\s"`]+|\s+|["`]/g;

/**
 * Returns sentences of this action as Markdown, in which everything can be untrusted: what is in quotes becomes code, as do places in
 * files, URLs and words with `$`. Everything else is escaped. The only links are those to this project's own guides. Keeps line breaks.
 */
export function proseMarkdown(text: string): string {
  return stripInvisible(text)
    .trim()
    .split('\n')
    .map((line) => joinParts([...line.trim().matchAll(PART)].map(partMarkdown)))
    .filter((line) => line !== '')
    .join('<br>');
}

/** Keeps code apart from code: the backticks between them would be one fence, which could leave text outside of both. */
function joinParts(parts: readonly string[]): string {
  return parts.reduce(
    (line, part) =>
      line.endsWith('`') && part.startsWith('`') ? `${line}${ZERO_WIDTH_SPACE}${part}` : line + part,
    '',
  );
}

function partMarkdown([part, quoted, code]: RegExpExecArray): string {
  const inQuotes = quoted ?? code;
  if (inQuotes !== undefined) return inlineCode(inQuotes) || escapeCharacters(part);
  if (part.trim() === '') return ' ';
  const { before, word, after } = withoutPunctuation(part);
  const special = specialWord(word);
  // A word in its punctuation is escaped as a whole: ":100:" is an emoji, ":100" is none.
  return special === undefined
    ? escapeCharacters(part)
    : `${escapeCharacters(before)}${special}${escapeCharacters(after)}`;
}

const GUIDE = /^docs\/guides\/[a-z-]+\.md$/;
const CODE_WORD = /^https?:\/\/|:\d+:\d+$|\$/;

/** Returns a link to a guide, or code; `undefined` for a usual word. */
function specialWord(word: string): string | undefined {
  if (GUIDE.test(word)) return `[${word}](${PROJECT_URL}/blob/main/${word})`;
  return CODE_WORD.test(word) ? inlineCode(word) : undefined;
}

const OPENING = '([';
const CLOSING = ')].,;:';

/** Splits off brackets and punctuation. In linear time, unlike a regular expression that ends with `$`. */
function withoutPunctuation(part: string): {
  readonly before: string;
  readonly word: string;
  readonly after: string;
} {
  let start = 0;
  let end = part.length;
  while (start < end && OPENING.includes(part.charAt(start))) start += 1;
  while (end > start && CLOSING.includes(part.charAt(end - 1))) end -= 1;
  return { before: part.slice(0, start), word: part.slice(start, end), after: part.slice(end) };
}
