import { formatLocation, type SourceLocation } from '../../errors/index.js';
import type { Bundle } from '../../template/index.js';

/** One text per change, and the places of the resources in the templates. */
export interface LocatedChanges {
  /** A text ends with the place in parentheses if the resource has one: an annotation there shows only its own lines. */
  readonly texts: readonly string[];
  /** Without duplicates: the members of a group share the definition of their group. */
  readonly locations: readonly SourceLocation[];
}

/** Describes changes that stop an operation, with their places. Without `files` no place is known. */
export function describeLocated<Change extends { readonly path: string }>(
  changes: readonly Change[],
  describe: (change: Change) => string,
  files: Pick<Bundle, 'locateResource'> | undefined,
): LocatedChanges {
  const located = changes.map((change) => ({
    text: describe(change),
    location: change.path === '' ? undefined : files?.locateResource(change.path.split('/')),
  }));
  const locations = located.flatMap(({ location }) => (location === undefined ? [] : [location]));
  return {
    texts: located.map(({ text, location }) =>
      location === undefined ? text : `${text} (${formatLocation(location)})`,
    ),
    locations: distinctLocations(locations),
  };
}

/** Returns the texts as the lines of a list, below the sentence that they explain. */
export function toListLines(texts: readonly string[]): string[] {
  return texts.map((text) => `  - ${text}`);
}

/** Returns each location once, in the order of the first ones. */
export function distinctLocations(locations: readonly SourceLocation[]): SourceLocation[] {
  return [...new Map(locations.map((one) => [formatLocation(one), one])).values()];
}
