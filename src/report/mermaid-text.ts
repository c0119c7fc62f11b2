import { stripVTControlCharacters } from 'node:util';

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
  return coded(shortened(text, maxCharacters), MEANS_SOMETHING_IN_A_LABEL);
}

/**
 * Untrusted text in the name of a gantt's section or bar; the caller puts something of its own before it, since a line
 * that begins with `section` or `click` would be a statement.
 */
export function barText(text: string, maxCharacters: number): string {
  return coded(shortened(text, maxCharacters), MEANS_SOMETHING_IN_A_BAR);
}

/** A longer text keeps its beginning and its end: names that differ mostly differ there. */
export function shortened(text: string, maxCharacters: number): string {
  const bare = stripVTControlCharacters(text).replace(/\s+/g, ' ').replace(UNSEEN, '').trim();
  const characters = Array.from(bare === '' ? NAMELESS : bare);
  if (characters.length <= maxCharacters) return characters.join('');
  const tail = Math.floor((maxCharacters - 1) / 2);
  return [...characters.slice(0, maxCharacters - 1 - tail), '…', ...characters.slice(-tail)].join('');
}

/** Mermaid's own codes, `#34;` for a quote: `encodeEntities` in its utils.ts turns them back when all is parsed. */
function coded(text: string, pattern: RegExp): string {
  return text.replace(pattern, (character) =>
    character === '"' ? '#quot;' : `#${character.codePointAt(0) ?? 0xfffd};`,
  );
}
