import { parseYaml } from '../yaml/index.js';

/** A template as Heat reads it, as plain JSON; `undefined` when the text is no YAML. */
export function readTemplate(text: string): unknown {
  const { value, problem } = parseYaml(text);
  if (problem !== undefined) return undefined;
  return JSON.parse(
    JSON.stringify(value, (_key, one: unknown) => (typeof one === 'bigint' ? String(one) : one)),
  );
}
