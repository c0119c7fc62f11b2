import fc from 'fast-check';

/** A long run may take deeper ones: JSON itself is read by recursion in some parsers. */
const DEPTH = 400;

/** What a field may be replaced by: JSON text, since `__proto__` and numbers out of range are JSON only. */
const ODD_JSON = [
  'null',
  'true',
  '-0',
  '1e999',
  '123456789012345678901234567890',
  '""',
  '"x"',
  '"\\u0000\\ud800 ::error::y"',
  JSON.stringify('x'.repeat(100_000)),
  '[]',
  '[null]',
  '[[{}]]',
  '{}',
  '{"__proto__": {"polluted": true}}',
  '{"constructor": null, "toString": null, "length": -1}',
  `${'['.repeat(DEPTH)}${']'.repeat(DEPTH)}`,
  `${'{"a":'.repeat(DEPTH)}null${'}'.repeat(DEPTH)}`,
] as const;

/** One change: of the node that the fractions lead to, down from the top. */
interface Change {
  readonly way: readonly number[];
  readonly replacement: string | undefined;
}

const change: fc.Arbitrary<Change> = fc.record({
  way: fc.array(fc.double({ min: 0, max: 0.999, noNaN: true }), { maxLength: 6 }),
  replacement: fc.option(fc.constantFrom(...ODD_JSON), { nil: undefined }),
});

/** The response as JSON text with one to four of its fields removed or replaced. */
export function mutated(answer: unknown): fc.Arbitrary<string> {
  return fc
    .array(change, { minLength: 1, maxLength: 4 })
    .map((changes) =>
      changes.reduce((text, { way, replacement }) => changed(text, way, replacement), textOf(answer)),
    );
}

/** The same for a text that is no JSON any more: cut anywhere. */
export function cutShort(answer: unknown): fc.Arbitrary<string> {
  const text = textOf(answer);
  return fc.integer({ min: 0, max: text.length }).map((length) => text.slice(0, length));
}

function textOf(value: unknown): string {
  return JSON.stringify(value);
}

function changed(text: string, way: readonly number[], replacement: string | undefined): string {
  return print(JSON.parse(text), way, replacement) ?? 'null';
}

/** `undefined` leaves the node out. */
function print(node: unknown, way: readonly number[], replacement: string | undefined): string | undefined {
  const [fraction, ...rest] = way;
  const entries = typeof node === 'object' && node !== null ? Object.entries(node) : [];
  if (fraction === undefined || entries.length === 0) return replacement;
  const chosen = Math.floor(fraction * entries.length);
  const printed = entries.flatMap(([key, value]: [string, unknown], index) => {
    const item = index === chosen ? print(value, rest, replacement) : textOf(value);
    if (item === undefined) return [];
    return [Array.isArray(node) ? item : `${textOf(key)}:${item}`];
  });
  return Array.isArray(node) ? `[${printed.join()}]` : `{${printed.join()}}`;
}
