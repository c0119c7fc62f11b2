import { expect, test } from '@jest/globals';
import { completed, up } from '../../local-heat/index.js';
import { install } from '../../local-heat/install.js';
import { parseDataModule } from '../../scripts/heat-schema/data-module.js';
import { extractSchema } from '../../scripts/heat-schema/extract.js';
import * as data from '../../src/lint/schema/data.js';
import { parseKnownTypes, type PropertySchema, type ResourceType } from '../../src/lint/schema/index.js';
import { toResourceType } from '../../src/lint/schema/resource-type.js';
import { selectNewer, selectOlder } from '../../src/lint/schema/select-release.js';
import type { StoredSchema } from '../../src/lint/schema/stored.js';
import { byPassword, call } from './plain-api.js';

const { releases, ...stored } = parseDataModule(data);
const [older = '', newer = ''] = releases;
const { release, ...known } = await extractSchema(await install(completed({})));

test('src/lint/schema/data.ts has what the installed Heat knows', () => {
  if (release === older) expect(selectOlder(stored, older)).toEqual(known);
  else if (release === newer) expect(selectNewer(stored, newer)).toEqual(known);
  // Another distribution has a release in between, whose definitions may be those of neither.
  else expect(namesOf(known).filter((name) => !namesOf(stored).includes(name))).toEqual([]);
});

test('the running Heat describes its types in the same way', async () => {
  const { heat, token } = await byPassword(await up({}));
  const read = async (path: string): Promise<unknown> => (await call(`${heat}${path}`, token)).json();
  const { resource_types: names } = (await read('/resource_types')) as { resource_types: string[] };
  expect(names).toContain('OS::Heat::ResourceGroup');
  for (const [name, storedType] of Object.entries(known.resource_types)) {
    if (!names.includes(name)) continue;
    const [described] = parseKnownTypes(await read(`/resource_types/${encodeURIComponent(name)}`), name);
    expect(described && comparable(described)).toEqual(comparable(toResourceType(name, storedType, [])));
  }
});

/** Names of types, and of their properties. */
function namesOf({ resource_types: types }: Pick<StoredSchema, 'resource_types'>): readonly string[] {
  return Object.entries(types).flatMap(([name, { properties = {} }]) => [
    name,
    ...Object.keys(properties).map((property) => `${name} ${property}`),
  ]);
}

/** What Heat's API tells about a type: it leaves out what is hidden or not implemented. */
function comparable({ name, support, properties, attributes }: ResourceType): unknown {
  const listed = [...properties].filter(
    ([, property]) => property.support.status !== 'HIDDEN' && !property.notImplemented,
  );
  return {
    name,
    support: { ...support, substitute: undefined },
    properties: comparableProperties(new Map(listed)),
    attributes: [...attributes]
      .filter(([, attribute]) => attribute.support.status !== 'HIDDEN')
      .map(([attribute, { type }]) => `${attribute}: ${String(type)}`)
      .sort(),
  };
}

function comparableProperties(properties: ReadonlyMap<string, PropertySchema>): unknown {
  const entries = [...properties].map(([name, { members, items, ...property }]) => [
    name,
    {
      ...property,
      // The API tells these of no property.
      support: undefined,
      notImplemented: undefined,
      members: members && comparableProperties(members),
      items: items && comparableProperties(new Map([['*', items]])),
    },
  ]);
  return Object.fromEntries(entries) as unknown;
}
