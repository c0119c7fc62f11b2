let collator: Intl.Collator | undefined;

/**
 * Compares names for a sort in which `server2` stands before `server10`. The collator is created at the first comparison, and once: it
 * takes milliseconds of a step's start, and `localeCompare` with options creates one for each comparison.
 */
export function compareNames(one: string, other: string): number {
  collator ??= new Intl.Collator('en', { numeric: true });
  return collator.compare(one, other);
}
