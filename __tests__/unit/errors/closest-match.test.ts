import { describe, expect, test } from '@jest/globals';
import { didYouMean, didYouMeanClause } from '../../../src/errors/index.js';

describe('the suggestion of a name', () => {
  test.each([
    ['flavour', ['flavor', 'image'], 'Did you mean "flavor"?'],
    ['Stack_Name', ['stack-name'], 'Did you mean "stack-name"?'],
    ['nmae', ['type', 'name'], 'Did you mean "name"?'],
    ['A', ['b', 'a'], 'Did you mean "a"?'],
  ])('for %s is the most similar of %j', (name, candidates, text) => {
    expect(didYouMean(name, candidates)).toBe(text);
  });

  test.each([
    ['', ['0', '6', 'tcp']],
    ['--', ['_', 'a']],
    ['a', ['b', 'c']],
    ['server', ['volume']],
  ])('for "%s" is none of %j', (name, candidates) => {
    expect(didYouMean(name, candidates)).toBeUndefined();
    expect(didYouMeanClause(name, candidates)).toBe('');
  });
});
