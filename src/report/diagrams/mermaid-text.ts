import { stripVTControlCharacters } from 'node:util';
import { clip } from '../log/clip.js';

/** Unseen characters: control, direction and joining ones, and halves of a character. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
/**
 * Mermaid reads a flowchart's label as markdown and then as HTML, so that even `1. a` and `www.a` mean something to it, and
 * looks for `direction TB` anywhere in a line (`.*direction\s+TB` in its flow.jison). Only letters and digits stay.
 */
const MEANS_SOMETHING_IN_A_LABEL = /[^\p{L}\p{N}]/gu;
/** A bar's text is text; it is measured before codes become characters, so fewer of them is better. */
const MEANS_SOMETHING_IN_A_BAR = /[^\p{L}\p{N} _./()-]/gu;
const NAMELESS = '?';

/** Untrusted text inside the quotes of a flowchart's node or subgraph. */
export function labelText(text: string, maxCharacters: number): string {
  return coded(visibleText(text, maxCharacters), MEANS_SOMETHING_IN_A_LABEL);
}

/**
 * Untrusted text in the name of a gantt's section or bar; the caller puts something of its own before it, since a line
 * that begins with `section` or `click` would be a statement.
 */
export function barText(text: string, maxCharacters: number): string {
  return coded(visibleText(text, maxCharacters), MEANS_SOMETHING_IN_A_BAR);
}

/** What can be seen of a text, in one line; a longer one keeps its beginning and its end. */
export function visibleText(text: string, maxCharacters: number): string {
  const bare = stripVTControlCharacters(text).replace(/\s+/g, ' ').replace(UNSEEN, '').trim();
  return clip(bare === '' ? NAMELESS : bare, maxCharacters, 'ends');
}

/** Mermaid's own codes, `#34;` for a quote: `encodeEntities` in its utils.ts turns them back when all is parsed. */
function coded(text: string, pattern: RegExp): string {
  return text.replace(pattern, (character) =>
    character === '"' ? '#quot;' : `#${character.codePointAt(0) ?? 0xfffd};`,
  );
}
