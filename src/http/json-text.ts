import { randomUUID } from 'node:crypto';

/** JSON that is passed on as it came: `1.0` and 12345678901234567890 would be other numbers after `JSON.parse`. */
export class JsonText {
  constructor(readonly text: string) {}
}

/** `JSON.stringify`, with every `JsonText` in it verbatim. */
export function jsonOf(value: unknown): string {
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
