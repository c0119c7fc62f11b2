import { parseYaml } from '../yaml/index.js';

/** Parses a template as Heat does and returns plain JSON; `undefined` if the text is not YAML. */
export function readTemplate(text: string): unknown {
  const { value, problem } = parseYaml(text);
  if (problem !== undefined) return undefined;
  return JSON.parse(
    JSON.stringify(value, (_key, one: unknown) => (typeof one === 'bigint' ? String(one) : one)),
  );
}
