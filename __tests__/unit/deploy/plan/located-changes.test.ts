import { expect, test } from '@jest/globals';
import { describeLocated } from '../../../../src/deploy/plan/located-changes.js';
import type { Bundle } from '../../../../src/template/index.js';

const place = { file: 'main.yaml', line: 3, column: 5 };

/** Only `group` and its members have a place. */
const files = {
  locateResource: ([name]: readonly string[]) => (name === 'group' ? place : undefined),
} as unknown as Bundle;

const changes = [{ path: 'group/0' }, { path: 'net' }, { path: 'group/1' }, { path: '' }];

test('each line of a refusal ends with the place of its resource, and each place is listed once', () => {
  expect(describeLocated(changes, ({ path }) => `"${path}" changes`, files)).toEqual({
    texts: [
      '"group/0" changes (main.yaml:3:5)',
      '"net" changes',
      '"group/1" changes (main.yaml:3:5)',
      '"" changes',
    ],
    locations: [place],
  });
});

test('a delete has no files, so no places', () => {
  const { texts, locations } = describeLocated([{ path: 'group' }], ({ path }) => path, undefined);
  expect([texts, locations]).toEqual([['group'], []]);
});
