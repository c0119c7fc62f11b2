import { array, is, number, object, safeParse, strictObject, type GenericSchema } from 'valibot';
import { decode } from './decode.js';
import { parseJson } from './json-text.js';
import type { HttpResponse } from './types.js';

/** Reads one response that is a long list: create one for each request. */
export interface ItemReader<Item> {
  /** For `HttpRequest.parse`. */
  readonly parse: (parts: Iterable<string>) => unknown;
  /** Returns the items. `name` and errors as with `decode`. */
  readonly decode: (response: HttpResponse, name: string) => readonly Item[];
}

/**
 * Reads a response such as `{"resources": [{…}, {…}]}` item by item, so that the text and the JSON of one item are in memory at a time:
 * those of thousands take several times the memory of the decoded items.
 */
export function createItemReader<Item>(key: string, schema: GenericSchema<unknown, Item>): ItemReader<Item> {
  let items: readonly Item[] | undefined;
  return {
    parse: (parts) => {
      items = readItems(parts, key, schema);
      // `decode` explains what is wrong with anything else.
      return items === undefined ? undefined : READ;
    },
    decode: (response, name) =>
      response.json === READ && items !== undefined
        ? items
        : (decode(object({ [key]: array(schema) }), response, name)[key] ?? []),
  };
}

/** Stands for the JSON of a response whose items have been read. */
const READ = Symbol('read');

/** Returns `undefined` for anything but an object with one valid list. Throws a `SyntaxError` for some text that is not JSON. */
function readItems<Item>(
  parts: Iterable<string>,
  key: string,
  schema: GenericSchema<unknown, Item>,
): readonly Item[] | undefined {
  const items: Item[] = [];
  // What surrounds the items, with their numbers instead of them.
  const frame: string[] = [];
  for (const { isItem, text } of cutItems(parts)) {
    if (isItem) {
      const result = safeParse(schema, parseJson(text));
      if (!result.success) return undefined;
      frame.push(String(items.length));
      items.push(result.output);
    } else frame.push(text);
  }
  return isFrame(parseJson(frame.join('')), key, items.length) ? items : undefined;
}

function isFrame(value: unknown, key: string, count: number): boolean {
  if (!is(strictObject({ [key]: array(number()) }), value)) return false;
  const numbers = value[key] ?? [];
  return numbers.length === count && numbers.every((one, index) => one === index);
}

/** An item, or what stands between two. */
interface Piece {
  readonly isItem: boolean;
  readonly text: string;
}

/** Cuts a text, which comes in parts, where its items begin and end. */
function* cutItems(parts: Iterable<string>): Generator<Piece> {
  const scanner = new ItemScanner();
  let isItem = false;
  let text = '';
  for (const part of parts) {
    let from = 0;
    for (const bound of scanner.findBounds(part)) {
      yield { isItem, text: text + part.slice(from, bound) };
      isItem = !isItem;
      text = '';
      from = bound;
    }
    text += part.slice(from);
  }
  yield { isItem, text };
}

/** The items are values of the object's only list. */
const ITEM_DEPTH = 3;
const OUTSIDE_OF_STRINGS = /["[\]{}]/g;
const IN_STRING = /["\\]/g;

/** Finds the objects and lists at the depth of the items. */
class ItemScanner {
  private depth = 0;
  private isInString = false;
  /** How many characters of the next part are already read: what follows a backslash. */
  private readAhead = 0;

  /** Yields where items begin and end in the next part of the text, in turn. */
  *findBounds(part: string): Generator<number> {
    let at = this.readAhead;
    while (at < part.length) {
      const token = this.isInString ? IN_STRING : OUTSIDE_OF_STRINGS;
      token.lastIndex = at;
      if (!token.test(part)) {
        at = part.length;
        break;
      }
      at = token.lastIndex;
      switch (part.charAt(at - 1)) {
        case '"':
          this.isInString = !this.isInString;
          break;
        case '\\':
          at += 1;
          break;
        case '{':
        case '[':
          this.depth += 1;
          if (this.depth === ITEM_DEPTH) yield at - 1;
          break;
        case '}':
        case ']':
          if (this.depth === ITEM_DEPTH) yield at;
          this.depth -= 1;
      }
    }
    this.readAhead = at - part.length;
  }
}
