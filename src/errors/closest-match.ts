import leven, { closestMatch } from 'leven';

/** A name that needs more changes than this share of its length is another word and no misspelling. */
const LARGEST_SHARE_OF_CHANGES = 0.4;

/** Returns `Did you mean "flavor"?`, or `undefined` if no candidate is close. */
export function didYouMean(name: string, candidates: Iterable<string>): string | undefined {
  const match = findClosest(name, [...candidates]);
  return match === undefined ? undefined : `Did you mean "${match}"?`;
}

/** Returns the end of a sentence, `; did you mean deploy?`, or an empty string if no candidate is close. */
export function didYouMeanClause(name: string, candidates: readonly string[], prefix = ''): string {
  const match = findClosest(name, candidates);
  return match === undefined ? '' : `; did you mean ${prefix}${match}?`;
}

/**
 * Returns the candidate that is most similar to the name, or `undefined` if none is. Ignores case and separators. One letter or none is similar to
 * nothing.
 */
export function findClosest(name: string, candidates: readonly string[]): string | undefined {
  const letters = toLetters(name);
  if (letters === '') return undefined;
  const sameLetters = candidates.find((one) => toLetters(one) === letters);
  if (sameLetters !== undefined || name.length < 2) return sameLetters;
  const maxDistance = Math.max(1, Math.floor(name.length * LARGEST_SHARE_OF_CHANGES));
  return closestMatch(name, candidates, { maxDistance }) ?? candidates.find((one) => isTransposed(name, one));
}

/** True if two letters have changed places, which counts as two changes. */
export function isTransposed(name: string, other: string): boolean {
  return name.length === other.length && leven(name, other) === 2 && sortLetters(name) === sortLetters(other);
}

function sortLetters(name: string): string {
  return Array.from(name).sort().join('');
}

function toLetters(name: string): string {
  return name.toLowerCase().replaceAll(/[-_\s]/g, '');
}
