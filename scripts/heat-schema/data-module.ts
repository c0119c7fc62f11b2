import type { StoredSchema } from '../../src/lint/schema/stored.js';

/** Returns the text of `src/lint/schema/data.ts`: deterministic, with one line per type so that changes can be read. */
export function dataModule(schema: StoredSchema): string {
  const sections = Object.entries(schema).map(
    ([key, value]) => `${JSON.stringify(key)}:${sectionText(value)}`,
  );
  const json = `{\n${sections.join(',\n')}\n}`;
  // A template literal ends at a backtick and evaluates `${`; JSON can escape both.
  const literal = json.replaceAll('`', '\\u0060').replaceAll('${', '\\u0024{');
  return `/** What Heat ${schema.releases.join(' and ')} know, as JSON of \`StoredSchema\`. Written by \`npm run schema\`. */
export const DATA = String.raw\`${literal}\`;
`;
}

function sectionText(section: unknown): string {
  if (Array.isArray(section)) return JSON.stringify(section);
  const entries = Object.entries(section as Record<string, unknown>);
  const lines = entries.map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`);
  return `{\n${lines.join(',\n')}\n}`;
}
