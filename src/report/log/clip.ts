/** How a cut text is marked. */
export type ClipStyle =
  /** The beginning and the number of removed characters: `abc… (120 more)`. */
  | 'counted'
  /** The beginning and an ellipsis, together within the limit. */
  | 'within'
  /** Beginning, ellipsis and end, together within the limit: similar names usually differ at the end. */
  | 'ends';

const ELLIPSIS = '…';

/**
 * Cuts a text that is longer than `maxCharacters`. The only function that cuts texts; pass it redacted text only, because half a
 * secret would not be recognized. Never splits a surrogate pair.
 */
export function clip(text: string, maxCharacters: number, style: ClipStyle = 'counted'): string {
  if (text.length <= maxCharacters) return text;
  if (style === 'counted') {
    const head = beginning(text, maxCharacters);
    return `${head}${ELLIPSIS} (${text.length - head.length} more)`;
  }
  if (style === 'within') return `${beginning(text, maxCharacters - 1)}${ELLIPSIS}`;
  const characters = Array.from(text);
  if (characters.length <= maxCharacters) return text;
  const tail = Math.floor((maxCharacters - 1) / 2);
  return [...characters.slice(0, maxCharacters - 1 - tail), ELLIPSIS, ...characters.slice(-tail)].join('');
}

/** Returns at most `maxUnits` UTF-16 units from the start. */
function beginning(text: string, maxUnits: number): string {
  const isHalved = /[\ud800-\udbff]$/.test(text.slice(0, maxUnits));
  return text.slice(0, isHalved ? maxUnits - 1 : maxUnits);
}
