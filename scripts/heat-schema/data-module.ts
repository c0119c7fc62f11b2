import type { DATA, RESOURCE_TYPES } from '../../src/lint/schema/data.js';
import { listStoredTypes } from '../../src/lint/schema/load.js';
import type { StoredMap, StoredResourceType, StoredSchema } from '../../src/lint/schema/stored.js';

/** Returns the text of `src/lint/schema/data.ts`: deterministic, with one line per type so that changes can be read. */
export function dataModule({ resource_types: types, ...rest }: StoredSchema): string {
  const sections = Object.entries(rest).map(([key, value]) => `${JSON.stringify(key)}:${sectionText(value)}`);
  const lines = Object.entries(types).map(([name, type]) => `${name} ${JSON.stringify(type)}`);
  return `/** What Heat ${rest.releases.join(' and ')} know, as JSON of \`StoredSchema\` without its resource types. Written by \`npm run schema\`. */
export const DATA = ${literal(`{\n${sections.join(',\n')}\n}`)};

/** A line for each resource type: its name, a space and the JSON of \`StoredResourceType\`. */
export const RESOURCE_TYPES = ${literal(lines.join('\n'))};
`;
}

/** What was given to `dataModule`, from what the module exports. */
export function parseDataModule(module: {
  readonly DATA: typeof DATA;
  readonly RESOURCE_TYPES: typeof RESOURCE_TYPES;
}): StoredSchema {
  const types = [...listStoredTypes(module.RESOURCE_TYPES)].map(
    ([name, json]) => [name, JSON.parse(json) as StoredResourceType] as const,
  );
  const resourceTypes: StoredMap<StoredResourceType> = Object.fromEntries(types);
  return {
    ...(JSON.parse(module.DATA) as Omit<StoredSchema, 'resource_types'>),
    resource_types: resourceTypes,
  };
}

/** A template literal ends at a backtick and evaluates `${`; JSON can escape both. */
function literal(json: string): string {
  return `String.raw\`${json.replaceAll('`', '\\u0060').replaceAll('${', '\\u0024{')}\``;
}

function sectionText(section: unknown): string {
  if (Array.isArray(section)) return JSON.stringify(section);
  const entries = Object.entries(section as Record<string, unknown>);
  const lines = entries.map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`);
  return `{\n${lines.join(',\n')}\n}`;
}
