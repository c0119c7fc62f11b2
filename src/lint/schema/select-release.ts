/** The keys of a stored object whose values are maps of further objects by name. */
export const NESTED_MAPS: ReadonlySet<string> = new Set([
  'resource_types',
  'aliases',
  'template_versions',
  'template_classes',
  'custom_constraints',
  'properties',
  'attributes',
  'update_policy',
  'replaced_properties',
  'schema',
  'functions',
  'condition_functions',
]);

/** A JSON object of `StoredSchema`, or that itself. */
export type StoredObject = Readonly<Record<string, unknown>>;

/** Returns the definition in the older release: `older` in place of the object's own keys, without what only the newer release has. */
export function selectOlder<Stored extends object>(stored: Stored, olderRelease: string): Stored {
  const { older } = stored as StoredObject;
  const own = older === undefined ? withoutMaps(stored) : (older as StoredObject);
  return withMaps(
    own,
    stored,
    (entry) => isIn(entry, olderRelease),
    (entry) => selectOlder(entry, olderRelease),
  );
}

/** Returns the definition in the newer release, without what only the older release has. */
export function selectNewer<Stored extends object>(stored: Stored, newerRelease: string): Stored {
  const own = withoutMaps(stored);
  return withMaps(
    own,
    stored,
    (entry) => isIn(entry, newerRelease),
    (entry) => selectNewer(entry, newerRelease),
  );
}

function isIn({ only_in: onlyIn }: StoredObject, release: string): boolean {
  return onlyIn === undefined || onlyIn === release;
}

function withoutMaps(stored: object): StoredObject {
  const own = Object.entries(stored).filter(
    ([key]) => !NESTED_MAPS.has(key) && key !== 'older' && key !== 'only_in',
  );
  return Object.fromEntries(own);
}

/** Adds the maps of `stored`, without empty ones. */
function withMaps<Stored extends object>(
  own: StoredObject,
  stored: Stored,
  isSelected: (entry: StoredObject) => boolean,
  select: (entry: StoredObject) => StoredObject,
): Stored {
  const maps = Object.entries(stored as Record<string, Record<string, StoredObject>>)
    .filter(([key]) => NESTED_MAPS.has(key))
    .map(([key, map]) => {
      const entries = Object.entries(map).filter(([, entry]) => isSelected(entry));
      return [key, entries.map(([name, entry]) => [name, select(entry)] as const)] as const;
    })
    .filter(([, entries]) => entries.length > 0)
    .map(([key, entries]) => [key, Object.fromEntries(entries)] as const);
  return { ...own, ...Object.fromEntries(maps) } as unknown as Stored;
}
