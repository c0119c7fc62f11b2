import TestSequencer from '@jest/test-sequencer';

/** Each takes minutes: one that begins last would keep one process busy while the others have nothing to do. */
const LONGEST = [
  'faults/matrix.test.ts',
  'cloud/workflows.test.ts',
  'plans/matrix.test.ts',
  'cancel/table.test.ts',
  'action/permissions.test.ts',
  'action/replace.test.ts',
  'contract/outages.test.ts',
];

/** Begins the longest files first. Jest orders the others, by their size on a clean clone. */
export default class LongestFirst extends TestSequencer {
  sort(tests) {
    return [...super.sort(tests)].sort((left, right) => rankOf(left) - rankOf(right));
  }
}

function rankOf({ path }) {
  const rank = LONGEST.findIndex((name) => path.endsWith(`/__tests__/${name}`));
  return rank === -1 ? LONGEST.length : rank;
}
