import { parseYaml } from '../yaml/index.js';

/** Parses a template as Heat does and returns plain JSON; `undefined` if the text is not YAML. */
export function readTemplate(text: string): unknown {
  const { value, problem } = parseYaml(text);
  if (problem !== undefined) return undefined;
  return JSON.parse(
    JSON.stringify(value, (_key, one: unknown) => (typeof one === 'bigint' ? String(one) : one)),
  );
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
