import { array, is, number, object, safeParse, strictObject, type GenericSchema } from 'valibot';
import { decode } from './decode.js';
import { parseJson } from './json-text.js';
import type { HttpResponse } from './types.js';

/** Reads one response that is a long list: create one for each request. */
export interface ItemReader<Item> {
  /** For `HttpRequest.parse`. */
  readonly parse: (text: string) => unknown;
  /** Returns the items. `name` and errors as with `decode`. */
  readonly decode: (response: HttpResponse, name: string) => readonly Item[];
}

/**
 * Reads a response such as `{"resources": [{…}, {…}]}` item by item, so that the JSON of one item is in memory at a time: that of
 * thousands takes several times the memory of the decoded items.
 */
export function createItemReader<Item>(key: string, schema: GenericSchema<unknown, Item>): ItemReader<Item> {
  let items: readonly Item[] | undefined;
  return {
    parse: (text) => {
      items = readItems(text, key, schema);
      // `decode` explains what is wrong with anything else.
      return items === undefined ? parseJson(text) : READ;
    },
    decode: (response, name) =>
      response.json === READ && items !== undefined
        ? items
        : (decode(object({ [key]: array(schema) }), response, name)[key] ?? []),
  };
}

/** Stands for the JSON of a response whose items have been read. */
const READ = Symbol('read');

/** The items are values of the object's only list. */
const ITEM_DEPTH = 3;

/** Returns `undefined` for anything but an object with one valid list. Throws a `SyntaxError` for some text that is not JSON. */
function readItems<Item>(
  text: string,
  key: string,
  schema: GenericSchema<unknown, Item>,
): readonly Item[] | undefined {
  const items: Item[] = [];
  // What surrounds the items, with their numbers instead of them.
  const frame: string[] = [];
  let frameFrom = 0;
  for (const [from, end] of itemRanges(text)) {
    const result = safeParse(schema, parseJson(text.slice(from, end)));
    if (!result.success) return undefined;
    frame.push(text.slice(frameFrom, from), String(items.length));
    frameFrom = end;
    items.push(result.output);
  }
  frame.push(text.slice(frameFrom));
  return isFrame(parseJson(frame.join('')), key, items.length) ? items : undefined;
}

function isFrame(value: unknown, key: string, count: number): boolean {
  if (!is(strictObject({ [key]: array(number()) }), value)) return false;
  const numbers = value[key] ?? [];
  return numbers.length === count && numbers.every((one, index) => one === index);
}

/** Yields start and end of each object or list at the depth of the items. */
function* itemRanges(text: string): Generator<readonly [from: number, end: number]> {
  // A string, or a bracket outside of one: its last character tells which.
  const token = /"[^"\\]*(?:\\.[^"\\]*)*"|[[\]{}]/g;
  let depth = 0;
  let from = 0;
  while (token.test(text)) {
    const end = token.lastIndex;
    const last = text.charAt(end - 1);
    if (last === '{' || last === '[') {
      depth += 1;
      if (depth === ITEM_DEPTH) from = end - 1;
    } else if (last === '}' || last === ']') {
      if (depth === ITEM_DEPTH) yield [from, end];
      depth -= 1;
    }
  }
}
