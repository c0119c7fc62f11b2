/** The shortest text that can be found. */
export const SHORTEST_CHARACTERS = 3;

/** A part of a text, in UTF-16 units; `end` is the first one behind it. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** What is read of a text to search it. */
export type SearchedText = Pick<string, 'length' | 'charCodeAt' | 'startsWith'>;

/** Texts of one length that begin alike, by their hash. */
interface Group {
  readonly length: number;
  /** `BASE` to the power of `length`. */
  readonly power: number;
  readonly texts: Map<number, string[]>;
}

const { imul } = Math;
const KEYS = 1 << 16;
/** Odd, so that no unit of a text falls out of the hash. */
const BASE = 0x01000193;

/**
 * Finds known texts inside others by Rabin and Karp's rolling hash, with one table for each length. The time grows with the
 * text that is searched; of the known ones only the number of different lengths counts, among those that begin alike. No
 * regular expression: V8 refuses one of 32 KB.
 */
export class SecretIndex {
  /** Whether a known text has these first three units; without it there is nothing to look up. */
  readonly #isKey = new Uint8Array(KEYS);
  /** By the first three units, longest first. */
  readonly #groups = new Map<number, Group[]>();

  /** Adds a text of at least `SHORTEST_CHARACTERS`. */
  add(text: string): void {
    const key = keyAt(text, 0);
    this.#isKey[key] = 1;
    const groups = this.#groups.get(key) ?? [];
    this.#groups.set(key, groups);
    const group = groups.find(({ length }) => length === text.length) ?? insertGroup(groups, text.length);
    const hash = toHash(text);
    const same = group.texts.get(hash);
    if (same === undefined) group.texts.set(hash, [text]);
    else same.push(text);
  }

  /** Returns every part of the text that known texts cover, in order; parts that overlap are one. */
  find(text: SearchedText): TextRange[] {
    const ranges: TextRange[] = [];
    let hashes: Int32Array | undefined;
    let start = 0;
    let end = 0;
    for (let at = 0; at + SHORTEST_CHARACTERS <= text.length; at += 1) {
      const key = keyAt(text, at);
      if (this.#isKey[key] === 0) continue;
      hashes ??= prefixHashes(text);
      const stop = matchEnd(text, at, end, this.#groups.get(key) ?? [], hashes);
      if (stop === undefined) continue;
      if (at >= end) {
        if (end > 0) ranges.push({ start, end });
        start = at;
      }
      end = stop;
    }
    if (end > 0) ranges.push({ start, end });
    return ranges;
  }
}

/** Where the longest known text that begins at `at` ends, if it reaches beyond `covered`. */
function matchEnd(
  text: SearchedText,
  at: number,
  covered: number,
  groups: readonly Group[],
  hashes: Int32Array,
): number | undefined {
  for (const { length, power, texts } of groups) {
    const stop = at + length;
    if (stop <= covered) return undefined;
    if (stop > text.length) continue;
    const hash = ((hashes[stop] ?? 0) - imul(hashes[at] ?? 0, power)) | 0;
    // What is covered is gone in any case: comparing it again and again would take the square of the time.
    const from = Math.max(at, covered);
    const isMatch = texts.get(hash)?.some((one) => text.startsWith(one.slice(from - at), from)) === true;
    if (isMatch) return stop;
  }
  return undefined;
}

function insertGroup(groups: Group[], length: number): Group {
  const group = { length, power: power(length), texts: new Map<number, string[]>() };
  const behind = groups.findIndex((one) => one.length < length);
  groups.splice(behind < 0 ? groups.length : behind, 0, group);
  return group;
}

function keyAt(text: SearchedText, at: number): number {
  const [first, second, third] = [text.charCodeAt(at), text.charCodeAt(at + 1), text.charCodeAt(at + 2)];
  return (imul(first, 961) + imul(second, 31) + third) & (KEYS - 1);
}

function toHash(text: string): number {
  let hash = 0;
  for (let at = 0; at < text.length; at += 1) hash = (imul(hash, BASE) + text.charCodeAt(at)) | 0;
  return hash;
}

/** The hash of each beginning of the text; that of any part follows from two of them. */
function prefixHashes(text: SearchedText): Int32Array {
  const hashes = new Int32Array(text.length + 1);
  let hash = 0;
  for (let at = 0; at < text.length; at += 1) {
    hash = (imul(hash, BASE) + text.charCodeAt(at)) | 0;
    hashes[at + 1] = hash;
  }
  return hashes;
}

function power(exponent: number): number {
  let result = 1;
  for (let base = BASE, rest = exponent; rest > 0; rest >>>= 1) {
    if ((rest & 1) === 1) result = imul(result, base);
    base = imul(base, base);
  }
  return result;
}
