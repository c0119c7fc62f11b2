import { parseYaml, WholeFloat } from '../yaml/index.js';
import { toExactNumber } from './exact-number.js';

/**
 * Parses a template as Heat does and returns plain JSON; `undefined` if the text is not YAML. Numbers are as in a response of
 * Heat with exact numbers, so that both can be compared: see `toExactNumber`.
 */
export function readTemplate(text: string): unknown {
  const { value, problem } = parseYaml(text);
  return problem === undefined ? toJson(value) : undefined;
}

function toJson(value: unknown): unknown {
  if (value instanceof WholeFloat) return toExactNumber(value.value);
  if (typeof value === 'bigint') return toExactNumber(value);
  // A float with a fraction, or an integer that is safe.
  if (typeof value === 'number') return Number.isInteger(value) ? value : toExactNumber(value);
  if (Array.isArray(value)) return value.map(toJson);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, toJson(one)]));
}

export type ReadTemplate = typeof readTemplate;

/** Returns a reader that parses each text once: a plan needs the same nested template for each of its resources. */
export function createTemplateReader(read: ReadTemplate = readTemplate): ReadTemplate {
  const known = new Map<string, unknown>();
  return (text) => {
    if (!known.has(text)) known.set(text, read(text));
    return known.get(text);
  };
}
