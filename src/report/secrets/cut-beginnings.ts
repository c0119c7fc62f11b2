import type { SearchedText, TextRange } from './text-range.js';

/** What `eventSchema` of heat/api/event.ts appends to a reason that Heat has cut. */
const CUT_MARK = '…';
/** A shorter beginning of a secret reveals little, and occurs in too many words. */
const MIN_CUT_CHARACTERS = 6;
/** Heat cuts after that many characters, so a secret begins at most that far before the mark. Units of UTF-16. */
const MAX_CUT_CHARACTERS = 2 * 255;

/** Finds the beginning of a known text where another text was cut: half a secret reveals it as well. */
export class CutBeginnings {
  readonly #texts: string[] = [];
  #isSorted = true;

  add(text: string): void {
    if (text.length <= MIN_CUT_CHARACTERS) return;
    this.#texts.push(text);
    this.#isSorted = false;
  }

  /** Returns the ranges before each mark that are the beginning of a known text, in order. */
  find(text: SearchedText): TextRange[] {
    const ranges: TextRange[] = [];
    if (this.#texts.length === 0) return ranges;
    for (let mark = text.indexOf(CUT_MARK); mark !== -1; mark = text.indexOf(CUT_MARK, mark + 1)) {
      const start = this.#findStart(text, mark);
      if (start !== undefined) ranges.push({ start, end: mark });
    }
    return ranges;
  }

  /** Returns the first position from which the text up to the mark is the beginning of a known text. */
  #findStart(text: SearchedText, mark: number): number | undefined {
    const last = mark - MIN_CUT_CHARACTERS;
    for (let start = Math.max(0, mark - MAX_CUT_CHARACTERS); start <= last; start += 1)
      if (this.#hasTextWith(text.slice(start, mark))) return start;
    return undefined;
  }

  #hasTextWith(beginning: string): boolean {
    if (!this.#isSorted) this.#texts.sort();
    this.#isSorted = true;
    let [low, high] = [0, this.#texts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#texts[middle] ?? '') < beginning) low = middle + 1;
      else high = middle;
    }
    return this.#texts[low]?.startsWith(beginning) === true;
  }
}
