import { stripVTControlCharacters } from 'node:util';
import { clip } from '../log/clip.js';

/** Invisible characters: control, direction and joining characters, and surrogates. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
/**
 * Mermaid parses a flowchart's label as Markdown and then as HTML, so that even `1. a` and `www.a` have a meaning, and
 * looks for `direction TB` anywhere in a line (`.*direction\s+TB` in its flow.jison). Only letters and digits remain;
 * everything else is encoded.
 */
const MEANS_SOMETHING_IN_A_LABEL = /[^\p{L}\p{N}]/gu;
/** The text of a bar is plain text. Mermaid measures it before it decodes the codes, so fewer codes are better. */
const MEANS_SOMETHING_IN_A_BAR = /[^\p{L}\p{N} _./()-]/gu;
const NAMELESS = '?';

/** Encodes untrusted text for use inside the quotes of a flowchart's node or subgraph. */
export function labelText(text: string, maxCharacters: number): string {
  return coded(visibleText(text, maxCharacters), MEANS_SOMETHING_IN_A_LABEL);
}

/**
 * Encodes untrusted text for the name of a Gantt section or bar. The caller puts trusted text before it, because a line
 * that begins with `section` or `click` is a statement.
 */
export function barText(text: string, maxCharacters: number): string {
  return coded(visibleText(text, maxCharacters), MEANS_SOMETHING_IN_A_BAR);
}

/** Returns the visible characters of a text in one line; a longer text keeps its beginning and end. */
export function visibleText(text: string, maxCharacters: number): string {
  const bare = stripVTControlCharacters(text).replace(/\s+/g, ' ').replace(UNSEEN, '').trim();
  return clip(bare === '' ? NAMELESS : bare, maxCharacters, 'ends');
}

/**
 * Encodes characters as Mermaid does, such as `#34;` for a quote: `encodeEntities` in its utils.ts, decoded after
 * parsing.
 */
function coded(text: string, pattern: RegExp): string {
  return text.replace(pattern, (character) =>
    character === '"' ? '#quot;' : `#${character.codePointAt(0) ?? 0xfffd};`,
  );
}
