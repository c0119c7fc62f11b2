import type { Cursor } from './cursor.js';
import { fail } from './syntax-error.js';

/** Maximum length of a simple key (a key without `?`), in characters. */
const MAX_SIMPLE_KEY_LENGTH = 1024;

/** Start of a possible simple key; it is one if a `:` follows. Offset and column as in `Cursor`. */
export interface SimpleKey {
  readonly offset: number;
  readonly column: number;
  readonly line: number;
  readonly index: number;
  /** Number of the first token. */
  readonly tokenNumber: number;
  /** True if only a key is allowed here. */
  readonly isRequired: boolean;
}

/** The possible simple key of each flow level; the block context is level 0. */
export class SimpleKeys {
  readonly #levels: (SimpleKey | undefined)[] = [undefined];
  readonly #cursor: Cursor;

  constructor(cursor: Cursor) {
    this.#cursor = cursor;
  }

  get flowLevel(): number {
    return this.#levels.length - 1;
  }

  openLevel(): void {
    this.#levels.push(undefined);
  }

  closeLevel(): void {
    if (this.flowLevel > 0) this.#levels.pop();
  }

  /** The cursor is at the start of the key. @throws YamlSyntaxError if the previous key was required */
  save(tokenNumber: number, isRequired: boolean): void {
    this.drop();
    const { offset, column, line, index } = this.#cursor;
    this.#levels[this.flowLevel] = { offset, column, line, index, tokenNumber, isRequired };
  }

  /** Removes the key of this level. @throws YamlSyntaxError if it was required */
  drop(): void {
    assertNotRequired(this.take());
  }

  /** Returns and removes the key of this level, which a `:` confirms. */
  take(): SimpleKey | undefined {
    const level = this.flowLevel;
    const key = this.#levels[level];
    if (key !== undefined) this.#levels[level] = undefined;
    return key;
  }

  /** True if the token can become a key. */
  canBeKey(tokenNumber: number): boolean {
    for (const key of this.#levels) if (key?.tokenNumber === tokenNumber) return true;
    return false;
  }

  /** Removes keys that span lines or are too long. @throws YamlSyntaxError if one was required */
  dropStale(): void {
    const { line, index } = this.#cursor;
    const levels = this.#levels;
    for (let level = 0; level < levels.length; level += 1) {
      const key = levels[level];
      if (key === undefined) continue;
      if (key.line === line && index - key.index <= MAX_SIMPLE_KEY_LENGTH) continue;
      assertNotRequired(key);
      levels[level] = undefined;
    }
  }
}

function assertNotRequired(key: SimpleKey | undefined): void {
  if (key?.isRequired === true) fail('expected ": " after a key', key.offset);
}
