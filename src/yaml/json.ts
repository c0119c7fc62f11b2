import type { Node, Pair, Scalar, ScalarValue, YamlList, YamlMap } from './nodes.js';
import { parsePythonInteger } from './python-numbers.js';
import { MAX_DEPTH } from './parser/scanner.js';
import { fail, YamlSyntaxError } from './parser/syntax-error.js';
import type { ScalarStyle } from './parser/token.js';

const SPACE_PATTERN = /[ \t\n\r]*/y;
// eslint-disable-next-line no-control-regex -- JSON has none of them in a text
const STRING_PATTERN = /"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[0-9A-Fa-f]{4})[^"\\\u0000-\u001f]*)*"/y;
const NUMBER_PATTERN = /-?(?:0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?/y;
const LITERAL_PATTERN = /true|false|null|NaN|-?Infinity/y;

const LITERALS: Readonly<Record<string, boolean | number | null>> = {
  true: true,
  false: false,
  null: null,
  NaN,
  Infinity,
  '-Infinity': -Infinity,
};

/** Parses a JSON map like Python's `json.loads`, which accepts NaN and Infinity; `undefined` for any other text. */
export function parseJsonMap(text: string): YamlMap | undefined {
  const reader = new JsonReader(text);
  try {
    return reader.readMap();
  } catch (error) {
    if (error instanceof YamlSyntaxError) return undefined;
    throw error;
  }
}

const NO_PROPERTIES = { tag: undefined, anchor: undefined };

class JsonReader {
  readonly #text: string;
  #offset = 0;
  #depth = 0;

  constructor(text: string) {
    this.#text = text;
  }

  readMap(): YamlMap | undefined {
    this.#match(SPACE_PATTERN);
    if (this.#text[this.#offset] !== '{') return undefined;
    const map = this.#readObject();
    this.#match(SPACE_PATTERN);
    return this.#offset === this.#text.length ? map : undefined;
  }

  #match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.#offset;
    const found = pattern.exec(this.#text);
    if (found !== null) this.#offset = pattern.lastIndex;
    return found;
  }

  #takes(character: string): boolean {
    this.#match(SPACE_PATTERN);
    if (this.#text[this.#offset] !== character) return false;
    this.#offset += 1;
    return true;
  }

  #expect(character: string): void {
    if (!this.#takes(character)) fail('this is not JSON', this.#offset);
  }

  #readValue(): Node {
    this.#match(SPACE_PATTERN);
    const next = this.#text[this.#offset];
    if (next === '{') return this.#readObject();
    if (next === '[') return this.#readArray();
    if (next === '"') return this.#readString();
    return this.#readNumber();
  }

  #readObject(): YamlMap {
    const items: Pair[] = [];
    const start = this.#open('{');
    if (!this.#takes('}')) {
      do {
        this.#match(SPACE_PATTERN);
        const key = this.#readString();
        this.#expect(':');
        items.push({ key, value: this.#readValue() });
      } while (this.#takes(','));
      this.#expect('}');
    }
    return { kind: 'map', items, start, end: this.#close(), ...NO_PROPERTIES, entries: undefined };
  }

  #readArray(): YamlList {
    const items: Node[] = [];
    const start = this.#open('[');
    if (!this.#takes(']')) {
      do items.push(this.#readValue());
      while (this.#takes(','));
      this.#expect(']');
    }
    return { kind: 'list', items, start, end: this.#close(), ...NO_PROPERTIES };
  }

  #open(bracket: string): number {
    this.#depth += 1;
    if (this.#depth > MAX_DEPTH.libyaml) fail('collections are nested too deeply', this.#offset);
    this.#expect(bracket);
    return this.#offset - 1;
  }

  /** Returns the offset after the bracket. */
  #close(): number {
    this.#depth -= 1;
    return this.#offset;
  }

  #readString(): Scalar {
    const start = this.#offset;
    const text = this.#match(STRING_PATTERN)?.[0] ?? fail('this is not JSON', start);
    return createScalar(JSON.parse(text) as string, 'double', start, text);
  }

  #readNumber(): Scalar {
    const start = this.#offset;
    const word = this.#match(LITERAL_PATTERN)?.[0];
    if (word !== undefined) return createScalar(LITERALS[word] ?? null, 'plain', start, word);
    const [text, fraction, exponent] = this.#match(NUMBER_PATTERN) ?? fail('this is not JSON', start);
    const isFloat = fraction !== undefined || exponent !== undefined;
    const value = isFloat
      ? Number(text)
      : (parsePythonInteger(text) ?? fail('this number is too long', start));
    return createScalar(value, 'plain', start, text);
  }
}

function createScalar(value: ScalarValue, style: ScalarStyle, start: number, source: string): Scalar {
  const end = start + source.length;
  return { kind: 'scalar', value, style, source, start, end, ...NO_PROPERTIES };
}
