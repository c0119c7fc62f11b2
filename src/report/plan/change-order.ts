import type { PlannedAction, PlannedChange } from '../../deploy/index.js';
import { compareNames } from '../../errors/index.js';

/** What can lose data comes first. */
const RANKS: Readonly<Record<PlannedAction, number>> = {
  delete: 0,
  replace: 1,
  unknown: 2,
  update: 3,
  add: 4,
};

/**
 * Returns the changes in the order in which a reviewer reads them: the dangerous ones first, so that neither many updates nor the size
 * limit of a table hides a delete.
 */
export function sortForReview(changes: readonly PlannedChange[]): readonly PlannedChange[] {
  return [...changes].sort(
    (one, other) => RANKS[one.action] - RANKS[other.action] || compareNames(one.path, other.path),
  );
}
