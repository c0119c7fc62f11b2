/** How a cut text shows that it is cut. */
export type ClipStyle =
  /** The beginning, and how much is gone: `abc… (120 more)`. */
  | 'counted'
  /** The beginning, with the mark within the limit. */
  | 'within'
  /** Beginning and end, with the mark within the limit: names that differ mostly differ at their ends. */
  | 'ends';

const MARK = '…';

/**
 * Cuts a text that is longer than so many characters. The only function that cuts texts, and only of what is redacted:
 * half a secret is not known again. No character is halved.
 */
export function clip(text: string, maxCharacters: number, style: ClipStyle = 'counted'): string {
  if (text.length <= maxCharacters) return text;
  if (style === 'counted') {
    const head = beginning(text, maxCharacters);
    return `${head}${MARK} (${text.length - head.length} more)`;
  }
  if (style === 'within') return `${beginning(text, maxCharacters - 1)}${MARK}`;
  const characters = Array.from(text);
  if (characters.length <= maxCharacters) return text;
  const tail = Math.floor((maxCharacters - 1) / 2);
  return [...characters.slice(0, maxCharacters - 1 - tail), MARK, ...characters.slice(-tail)].join('');
}

/** At most so many UTF-16 units from the start. */
function beginning(text: string, maxUnits: number): string {
  const isHalved = /[\ud800-\udbff]$/.test(text.slice(0, maxUnits));
  return text.slice(0, isHalved ? maxUnits - 1 : maxUnits);
}
