import { randomUUID } from 'node:crypto';

/** JSON text that is sent verbatim: `JSON.parse` would change numbers like `1.0` and 12345678901234567890. */
export class JsonText {
  constructor(readonly text: string) {}
}

/** Like `JSON.stringify`, but inserts every `JsonText` verbatim. */
export function stringifyJson(value: unknown): string {
  const texts = new Map<string, string>();
  const json = JSON.stringify(value, (_, part: unknown) => {
    if (!(part instanceof JsonText)) return part;
    // A UUID cannot collide with another string of the value.
    const placeholder = randomUUID();
    texts.set(placeholder, part.text);
    return placeholder;
  });
  return [...texts].reduce(
    (result, [placeholder, text]) => result.replace(`"${placeholder}"`, () => text),
    json,
  );
}

/** Matches JSON strings, which are kept, and the numbers that Python writes but JSON does not allow. */
const STRING_OR_PYTHON_NUMBER = /"[^"\\]*(?:\\.[^"\\]*)*"|-?\bInfinity\b|\bNaN\b/g;

/**
 * Parses JSON as Python writes it: Heat returns `Infinity` and `NaN` for `.inf` and `.nan` in a template. They become
 * `null`, as in `JSON.stringify`. Throws a `SyntaxError` for any other invalid JSON.
 */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const strict = text.replace(STRING_OR_PYTHON_NUMBER, (part) => (part.startsWith('"') ? part : 'null'));
    if (strict === text) throw error;
    return JSON.parse(strict);
  }
}
