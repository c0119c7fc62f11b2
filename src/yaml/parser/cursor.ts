const TAB = 0x09;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const SPACE = 0x20;
const NEXT_LINE = 0x85;
const LINE_SEPARATOR = 0x2028;
const PARAGRAPH_SEPARATOR = 0x2029;

/** Result of `peek` after the last character; `readYaml` rejects texts that contain it. */
const END = 0;

/** True for a line break of YAML 1.1; LS and PS are kept in values. */
export function isBreak(code: number): boolean {
  if (code < NEXT_LINE) return code === LINE_FEED || code === CARRIAGE_RETURN;
  return code === NEXT_LINE || code === LINE_SEPARATOR || code === PARAGRAPH_SEPARATOR;
}

export function isBlank(code: number): boolean {
  return code === SPACE || code === TAB;
}

export function isBreakOrEnd(code: number): boolean {
  return code === END || isBreak(code);
}

export function isBlankBreakOrEnd(code: number): boolean {
  return isBlank(code) || isBreakOrEnd(code);
}

/** Characters that have two UTF-16 units. */
const SURROGATE = /[\ud800-\udbff]/;

/** Reads a text by character and tracks the position. */
export class Cursor {
  readonly text: string;
  /** Counts UTF-16 units from the start of the text. */
  offset = 0;
  /** Starts at 0. */
  line = 0;
  /** The offset from which columns count; each character of two units moves it, as columns count characters. */
  #lineStart = 0;
  /** The same for the whole text. */
  #textStart = 0;
  readonly #hasSurrogates: boolean;

  constructor(text: string) {
    this.text = text;
    this.#hasSurrogates = SURROGATE.test(text);
    // The byte order mark has no column.
    if (this.is('\ufeff')) this.offset = this.#lineStart = this.#textStart = 1;
  }

  /** Counts characters from the start of the line. */
  get column(): number {
    return this.offset - this.#lineStart;
  }

  /** Counts characters from the start of the text. */
  get index(): number {
    return this.offset - this.#textStart;
  }

  get isAtEnd(): boolean {
    return this.offset >= this.text.length;
  }

  /** Returns the UTF-16 unit `ahead` of the cursor; 0 at the end of the text. */
  peek(ahead = 0): number {
    const at = this.offset + ahead;
    return at < this.text.length ? this.text.charCodeAt(at) : END;
  }

  is(character: string, ahead = 0): boolean {
    return this.text[this.offset + ahead] === character;
  }

  /** True if the character at the cursor is one of `choices`. */
  isOneOf(choices: string, ahead = 0): boolean {
    const character = this.text[this.offset + ahead];
    return character !== undefined && choices.includes(character);
  }

  /** True for a separate `---` or `...` at the start of a line. */
  isAtDocumentMarker(marker?: '---' | '...'): boolean {
    if (this.column !== 0 || !isBlankBreakOrEnd(this.peek(3))) return false;
    const found = this.text.slice(this.offset, this.offset + 3);
    return marker === undefined ? found === '---' || found === '...' : found === marker;
  }

  /** Skips characters, none of which may be a line break. */
  skip(count = 1): void {
    for (let skipped = 0; skipped < count; skipped += 1) {
      const isPair = this.#hasSurrogates && (this.text.codePointAt(this.offset) ?? 0) > 0xffff;
      this.offset += 1;
      if (isPair) this.#skipSecondUnit();
    }
  }

  #skipSecondUnit(): void {
    this.offset += 1;
    this.#lineStart += 1;
    this.#textStart += 1;
  }

  /** Skips characters up to an offset, none of which may be a line break. */
  skipTo(offset: number): void {
    if (this.#hasSurrogates) while (this.offset < offset) this.skip();
    else this.offset = offset;
  }

  skipWhile(isSkipped: (code: number) => boolean): void {
    while (!this.isAtEnd && isSkipped(this.peek())) this.skip();
  }

  /** Skips spaces, and tabs if they count as blanks. */
  skipBlanks(skipsTabs: boolean): void {
    const { text } = this;
    for (;;) {
      const code = text.charCodeAt(this.offset);
      if (code !== SPACE && (!skipsTabs || code !== TAB)) return;
      this.offset += 1;
    }
  }

  /** Skips a line break and returns its normalized form: `\n`, LS or PS. */
  readBreak(): string {
    const code = this.peek();
    this.offset += code === CARRIAGE_RETURN && this.peek(1) === LINE_FEED ? 2 : 1;
    this.line += 1;
    this.#lineStart = this.offset;
    return code === LINE_SEPARATOR || code === PARAGRAPH_SEPARATOR ? String.fromCharCode(code) : '\n';
  }

  /** Skips a comment at the cursor, up to the end of the line. */
  skipComment(): void {
    if (this.is('#')) this.skipWhile((code) => !isBreak(code));
  }
}

/** Folds the line breaks of a scalar: a single one becomes a space, several lose one, LS and PS are kept. */
export function foldBreaks(first: string, others: string): string {
  if (first !== '\n') return first + others;
  return others === '' ? ' ' : others;
}
