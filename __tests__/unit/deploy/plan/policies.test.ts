import { expect, test } from '@jest/globals';
import { createMatcher } from '../../../../src/deploy/plan/policies.js';

/** Names of resources are no names of files: a point at the beginning hides nothing. */
test.each([
  ['tier/**', 'tier/.db'],
  ['tier/*', 'tier/.db'],
  ['**/db', '.tier/db'],
  ['*db', '.db'],
])('the pattern %s protects %s', (pattern, path) => {
  expect(createMatcher([pattern]).protectedOf([{ path, type: 'A' }], 'delete')).toEqual([
    { path, type: 'A', pattern, action: 'delete' },
  ]);
});
