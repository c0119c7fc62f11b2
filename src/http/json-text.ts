import { randomUUID } from 'node:crypto';

/** JSON that is passed on as it came: `1.0` and 12345678901234567890 would be other numbers after `JSON.parse`. */
export class JsonText {
  constructor(readonly text: string) {}
}

/** `JSON.stringify`, with every `JsonText` in it verbatim. */
export function stringifyJson(value: unknown): string {
  const texts = new Map<string, string>();
  const outer = JSON.stringify(value, (_, part: unknown) => {
    if (!(part instanceof JsonText)) return part;
    // No other text of the value can be the same.
    const stand = randomUUID();
    texts.set(stand, part.text);
    return stand;
  });
  return [...texts].reduce((json, [stand, text]) => json.replace(`"${stand}"`, () => text), outer);
}

/** Texts of JSON, which stay as they are, and the numbers that Python writes though JSON has none. */
const TEXT_OR_PYTHON_NUMBER = /"[^"\\]*(?:\\.[^"\\]*)*"|-?\bInfinity\b|\bNaN\b/g;

/**
 * Reads JSON as Python writes it: Heat answers `Infinity` and `NaN` where a template says `.inf` and `.nan`. They are `null` here, as
 * `JSON.stringify` makes them. Throws a `SyntaxError` where it is no JSON otherwise.
 */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const strict = text.replace(TEXT_OR_PYTHON_NUMBER, (part) => (part.startsWith('"') ? part : 'null'));
    if (strict === text) throw error;
    return JSON.parse(strict);
  }
}
