import { isDeepStrictEqual } from 'node:util';
import { NESTED_MAPS, type StoredObject } from '../../src/lint/schema/select-release.js';
import type { StoredSchema } from '../../src/lint/schema/stored.js';

/** What `extract.py` prints for one release: nothing has variants. */
export type ReleaseSchema = Omit<StoredSchema, 'releases'> & { readonly release: string };

type StoredMap = Readonly<Record<string, StoredObject>>;
type Releases = readonly [older: string, newer: string];

/** Merges what two releases know. `selectOlder` and `selectNewer` return each of them again. */
export function mergeReleases(older: ReleaseSchema, newer: ReleaseSchema): StoredSchema {
  const releases: Releases = [older.release, newer.release];
  const sections = Object.keys(newer).filter((key) => key !== 'release');
  const merged = sections.map((key) => {
    const [before, after] = [older, newer].map((schema) => (schema as unknown as StoredObject)[key]);
    return [key, NESTED_MAPS.has(key) ? mergeMaps(before as StoredMap, after as StoredMap, releases) : after];
  });
  return { releases, ...(Object.fromEntries(merged) as Omit<StoredSchema, 'releases'>) };
}

function mergeMaps(before: StoredMap, after: StoredMap, releases: Releases): StoredMap {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  return Object.fromEntries(names.map((name) => [name, mergeEntry(before[name], after[name], releases)]));
}

function mergeEntry(
  before: StoredObject | undefined,
  after: StoredObject | undefined,
  releases: Releases,
): StoredObject {
  if (before === undefined) return { ...after, only_in: releases[1] };
  if (after === undefined) return { ...before, only_in: releases[0] };
  if ('schema' in before !== 'schema' in after)
    throw new Error(`Only one release lists the members of this property: ${JSON.stringify(after)}`);
  const [olderOwn, own] = [withoutMaps(before), withoutMaps(after)];
  const mapKeys = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((key) =>
    NESTED_MAPS.has(key),
  );
  const maps = mapKeys.map((key) => {
    const [beforeMap, afterMap] = [before, after].map((entry) => (entry[key] ?? {}) as StoredMap);
    return [key, mergeMaps(beforeMap ?? {}, afterMap ?? {}, releases)] as const;
  });
  return {
    ...own,
    ...(isDeepStrictEqual(olderOwn, own) ? {} : { older: olderOwn }),
    ...Object.fromEntries(maps),
  };
}

function withoutMaps(entry: StoredObject): StoredObject {
  return Object.fromEntries(Object.entries(entry).filter(([key]) => !NESTED_MAPS.has(key)));
}
