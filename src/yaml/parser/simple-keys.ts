import type { Cursor, Mark } from './cursor.js';
import { fail } from './syntax-error.js';

/** Maximum length of a simple key (a key without `?`), in characters. */
const MAX_SIMPLE_KEY_LENGTH = 1024;

/** Start of a possible simple key; it is one if a `:` follows. */
export interface SimpleKey {
  readonly mark: Mark;
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

  /** @throws YamlSyntaxError if the previous key was required */
  save(key: SimpleKey): void {
    this.drop();
    this.#levels[this.flowLevel] = key;
  }

  /** Removes the key of this level. @throws YamlSyntaxError if it was required */
  drop(): void {
    assertNotRequired(this.#levels[this.flowLevel]);
    this.#levels[this.flowLevel] = undefined;
  }

  /** Returns and removes the key of this level, which a `:` confirms. */
  take(): SimpleKey | undefined {
    const key = this.#levels[this.flowLevel];
    this.#levels[this.flowLevel] = undefined;
    return key;
  }

  /** True if the token can become a key. */
  canBeKey(tokenNumber: number): boolean {
    return this.#levels.some((key) => key?.tokenNumber === tokenNumber);
  }

  /** Removes keys that span lines or are too long. @throws YamlSyntaxError if one was required */
  dropStale(): void {
    const { line, index } = this.#cursor;
    for (let level = 0; level < this.#levels.length; level += 1) {
      const key = this.#levels[level];
      if (key === undefined) continue;
      if (key.mark.line === line && index - key.mark.index <= MAX_SIMPLE_KEY_LENGTH) continue;
      assertNotRequired(key);
      this.#levels[level] = undefined;
    }
  }
}

function assertNotRequired(key: SimpleKey | undefined): void {
  if (key?.isRequired === true) fail('expected ": " after a key', key.mark.offset);
}
