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

/** Longer than any name, id, digest or address: encoded data, such as user_data in Nova's message about its size. */
const ENCODED_DATA = /[\w+/=-]{300,}/g;
const DATA_CHARACTERS = 60;

/** Cuts encoded data within a text, so that it hides nothing of what is said around it. Pass redacted text, as to `clip`. */
export function clipData(text: string): string {
  return text.replace(ENCODED_DATA, (data) => clip(data, DATA_CHARACTERS));
}

/** How much of what two values have in common is shown before their first difference. */
const CONTEXT_CHARACTERS = 40;

/**
 * Cuts both sides of a change. If they differ only where `clip` would cut them off, such as in line 40 of user data, both begin shortly
 * before their first difference. Pass redacted texts, as to `clip`.
 */
export function clipChange(
  before: string | undefined,
  after: string | undefined,
  maxCharacters: number,
): readonly [string | undefined, string | undefined] {
  const start = findStart(before ?? '', after ?? '', maxCharacters);
  const cut = (text: string | undefined): string | undefined =>
    text === undefined ? undefined : (start === 0 ? '' : ELLIPSIS) + clip(text.slice(start), maxCharacters);
  return [cut(before), cut(after)];
}

/** Returns where both sides of a change begin to be shown; never within a surrogate pair. */
function findStart(before: string, after: string, maxCharacters: number): number {
  if (Math.max(before.length, after.length) <= maxCharacters || before === after) return 0;
  let shared = 0;
  while (shared < before.length && before[shared] === after[shared]) shared += 1;
  if (shared <= maxCharacters - CONTEXT_CHARACTERS) return 0;
  return beginning(before, shared - CONTEXT_CHARACTERS).length;
}

/** Returns at most `maxUnits` UTF-16 units from the start. */
function beginning(text: string, maxUnits: number): string {
  const isHalved = /[\ud800-\udbff]$/.test(text.slice(0, maxUnits));
  return text.slice(0, isHalved ? maxUnits - 1 : maxUnits);
}
