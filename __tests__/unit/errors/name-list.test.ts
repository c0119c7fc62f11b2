import { describe, expect, test } from '@jest/globals';
import { joinNames } from '../../../src/errors/index.js';

describe('the list of names in a message', () => {
  test.each([
    [['a'], 'a'],
    [['a', 'b'], 'a, b'],
    [['a', 'b', 'c'], 'a, b and 1 more'],
    [[], ''],
  ])('shows at most the given number of %j, and says how many it leaves out', (names, text) => {
    expect(joinNames(names, 2)).toBe(text);
  });

  test('shows ten names unless told otherwise', () => {
    const names = Array.from({ length: 12 }, (_, index) => `n${index}`);
    expect(joinNames(names)).toBe('n0, n1, n2, n3, n4, n5, n6, n7, n8, n9 and 2 more');
  });
});
