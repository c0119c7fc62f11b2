import { CutBeginnings } from './cut-beginnings.js';
import type { SearchedText, TextRange } from './text-range.js';

/** Minimum length of a text that can be found. */
export const MIN_SECRET_CHARACTERS = 3;

/** Texts of the same length that begin with the same key, by hash. */
interface Group {
  readonly length: number;
  /** `BASE` to the power of `length`. */
  readonly power: number;
  readonly texts: Map<number, string[]>;
}

interface HashedText {
  readonly text: SearchedText;
  /** See `computePrefixHashes`. */
  readonly prefixHashes: Int32Array;
}

const { imul } = Math;
const KEY_COUNT = 1 << 16;
/** Odd, so that every unit of a text affects the hash. */
const BASE = 0x01000193;

/**
 * Finds known texts in other texts with the Rabin–Karp algorithm, with one hash table per length. The time is proportional to the
 * length of the searched text and to the number of different lengths among the known texts with the same beginning. Does not use a
 * regular expression, because V8 rejects one of 32 KB.
 */
export class SecretIndex {
  /** 1 for each hash of the first three units of a known text. */
  readonly #isKey = new Uint8Array(KEY_COUNT);
  /** Groups by hash of the first three units, longest texts first. */
  readonly #groups = new Map<number, Group[]>();
  readonly #beginnings = new CutBeginnings();

  /** Adds a text of at least `MIN_SECRET_CHARACTERS`. */
  add(text: string): void {
    const key = keyAt(text, 0);
    this.#isKey[key] = 1;
    const groups = this.#groups.get(key) ?? [];
    this.#groups.set(key, groups);
    const group = groups.find(({ length }) => length === text.length) ?? insertGroup(groups, text.length);
    const hash = toHash(text);
    const textsWithHash = group.texts.get(hash);
    if (textsWithHash === undefined) group.texts.set(hash, [text]);
    else textsWithHash.push(text);
    this.#beginnings.add(text);
  }

  /** Returns the ranges that known texts cover, or their beginnings where a text was cut; in order. Merges overlapping ranges. */
  find(text: SearchedText): TextRange[] {
    const whole = this.#findWhole(text);
    const cut = this.#beginnings.find(text);
    return cut.length === 0 ? whole : mergeRanges([...whole, ...cut]);
  }

  #findWhole(text: SearchedText): TextRange[] {
    const ranges: TextRange[] = [];
    let hashed: HashedText | undefined;
    let start = 0;
    let end = 0;
    for (let position = 0; position + MIN_SECRET_CHARACTERS <= text.length; position += 1) {
      const key = keyAt(text, position);
      if (this.#isKey[key] === 0) continue;
      hashed ??= { text, prefixHashes: computePrefixHashes(text) };
      const matchEnd = findMatchEnd(hashed, position, end, this.#groups.get(key) ?? []);
      if (matchEnd === undefined) continue;
      if (position >= end) {
        if (end > 0) ranges.push({ start, end });
        start = position;
      }
      end = matchEnd;
    }
    if (end > 0) ranges.push({ start, end });
    return ranges;
  }
}

function mergeRanges(ranges: readonly TextRange[]): TextRange[] {
  const merged: TextRange[] = [];
  for (const range of [...ranges].sort((one, other) => one.start - other.start)) {
    const last = merged.at(-1);
    if (last === undefined || range.start >= last.end) merged.push(range);
    else merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
  }
  return merged;
}

/** Returns the end of the longest known text at `position`, if it is beyond `covered`. */
function findMatchEnd(
  { text, prefixHashes }: HashedText,
  position: number,
  covered: number,
  groups: readonly Group[],
): number | undefined {
  for (const { length, power, texts } of groups) {
    const matchEnd = position + length;
    if (matchEnd <= covered) return undefined;
    if (matchEnd > text.length) continue;
    const hash = ((prefixHashes[matchEnd] ?? 0) - imul(prefixHashes[position] ?? 0, power)) | 0;
    // Skip the covered part: comparing it again would make the time quadratic.
    const from = Math.max(position, covered);
    const isMatch =
      texts.get(hash)?.some((one) => text.startsWith(one.slice(from - position), from)) === true;
    if (isMatch) return matchEnd;
  }
  return undefined;
}

function insertGroup(groups: Group[], length: number): Group {
  const group = { length, power: power(length), texts: new Map<number, string[]>() };
  const insertAt = groups.findIndex((one) => one.length < length);
  groups.splice(insertAt < 0 ? groups.length : insertAt, 0, group);
  return group;
}

function keyAt(text: SearchedText, position: number): number {
  const first = imul(text.charCodeAt(position), 961);
  const second = imul(text.charCodeAt(position + 1), 31);
  return (first + second + text.charCodeAt(position + 2)) & (KEY_COUNT - 1);
}

function toHash(text: string): number {
  let hash = 0;
  for (let position = 0; position < text.length; position += 1)
    hash = (imul(hash, BASE) + text.charCodeAt(position)) | 0;
  return hash;
}

/** Returns the hashes of all prefixes, from which the hash of any substring can be computed. */
function computePrefixHashes(text: SearchedText): Int32Array {
  const hashes = new Int32Array(text.length + 1);
  let hash = 0;
  for (let position = 0; position < text.length; position += 1) {
    hash = (imul(hash, BASE) + text.charCodeAt(position)) | 0;
    hashes[position + 1] = hash;
  }
  return hashes;
}

function power(exponent: number): number {
  let result = 1;
  for (let base = BASE, remaining = exponent; remaining > 0; remaining >>>= 1) {
    if ((remaining & 1) === 1) result = imul(result, base);
    base = imul(base, base);
  }
  return result;
}
