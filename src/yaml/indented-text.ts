import { visit, type Document } from 'yaml';

/** A text of which some lines are indented for the parser's eyes only. */
export class IndentedText {
  readonly lines: readonly string[];
  readonly #indented = new Set<number>();
  readonly #width: number;

  constructor(text: string) {
    this.lines = text.split('\n');
    // Deeper than every line of the text: deep enough for each of them.
    this.#width = this.lines.reduce((widest, line) => Math.max(widest, line.search(/[^ ]|$/)), 0) + 1;
  }

  get isChanged(): boolean {
    return this.#indented.size > 0;
  }

  /** Indents lines, first and last included; `false` if the first was indented before. */
  indent(first: number, last: number): boolean {
    if (first >= this.lines.length || this.#indented.has(first)) return false;
    for (let line = first; line <= last; line += 1) this.#indented.add(line);
    return true;
  }

  toString(): string {
    const indent = ' '.repeat(this.#width);
    return this.lines.map((line, index) => (this.#indented.has(index) ? indent + line : line)).join('\n');
  }

  /** Line and column, from 0, in the text itself of an offset in the indented one. */
  positionOf(offset: number): { line: number; column: number } {
    let start = 0;
    for (const [index, line] of this.lines.entries()) {
      const indent = this.#indented.has(index) ? this.#width : 0;
      const next = start + indent + line.length + 1;
      if (offset < next) return { line: index, column: Math.max(0, offset - start - indent) };
      start = next;
    }
    return { line: this.lines.length, column: 0 };
  }

  /** Takes the indents out of the ranges of a document and of its errors. */
  restoreRanges(document: Document.Parsed): Document.Parsed {
    const ends: number[] = []; // where each indent ends, in the indented text
    let start = 0;
    for (const [index, line] of this.lines.entries()) {
      if (this.#indented.has(index)) ends.push((start += this.#width));
      start += line.length + 1;
    }
    const own = (offset: number): number => offset - this.#width * countUpTo(ends, offset);
    visit(document, {
      Node: (_, node) => {
        if (node.range) node.range = [own(node.range[0]), own(node.range[1]), own(node.range[2])];
      },
    });
    for (const problem of [...document.errors, ...document.warnings]) {
      problem.pos = [own(problem.pos[0]), own(problem.pos[1])];
    }
    return document;
  }
}

/** How many of the sorted numbers are not above the limit. */
function countUpTo(sorted: readonly number[], limit: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? Infinity) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
