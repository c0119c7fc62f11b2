import { closestMatch } from 'leven';

/** A name that needs more changes than this share of its length is another word and no misspelling. */
const LARGEST_SHARE_OF_CHANGES = 0.4;

/** Returns `Did you mean "flavor"?`, or `undefined` if no candidate is close. Case counts as a small difference. */
export function didYouMean(name: string, candidates: Iterable<string>): string | undefined {
  const match = findClosest(name, [...candidates]);
  return match === undefined ? undefined : `Did you mean "${match}"?`;
}

/** Returns the candidate that is most similar to the name, or `undefined` if none is similar. */
export function findClosest(name: string, candidates: readonly string[]): string | undefined {
  const sameLetters = candidates.find((one) => toLetters(one) === toLetters(name));
  if (sameLetters !== undefined) return sameLetters;
  const maxDistance = Math.max(1, Math.floor(name.length * LARGEST_SHARE_OF_CHANGES));
  return closestMatch(name, candidates, { maxDistance });
}

function toLetters(name: string): string {
  return name.toLowerCase().replaceAll(/[-_\s]/g, '');
}
