import { parse, stringify } from 'lossless-json';

/** Returns the outputs as JSON. Lists and maps become JSON, with numbers as Heat wrote them; all else stays text. */
export function toJsonText(outputs: ReadonlyMap<string, string>): string {
  const values = [...outputs].map(([name, text]) => [name, /^[[{]/.test(text) ? parseLeniently(text) : text]);
  return stringify(Object.fromEntries(values), undefined, 2) ?? '';
}

function parseLeniently(text: string): unknown {
  try {
    return parse(text);
  } catch {
    return text;
  }
}
