import { describe, expect, test } from '@jest/globals';
import { createTypeMapping } from '../../../../src/template/references/type-mapping.js';
import { matchesShellPattern } from '../../../../src/template/references/shell-pattern.js';
import type { Json } from '../../../../src/template/index.js';

/** The expected types are what `ResourceRegistry.get_resource_info` of Heat 19 returns. */
describe('the type of a resource', () => {
  test.each<[string, Json, string, string]>([
    [
      'is that of an entry for its name',
      { 'A::X': 'A::Y', resources: { web: { 'A::X': 'A::Z' } } },
      'A::X',
      'A::Z',
    ],
    ['is not that of a pattern of names', { resources: { 'w*': { 'A::X': 'A::Z' } } }, 'A::X', 'A::X'],
    ['is that of a pattern rather than its own', { 'A::X': 'A::Y', 'A::*': 'B::Z' }, 'A::X', 'B::Z'],
    ['is that of the shortest pattern', { 'A::X*': 'A::Y', 'A::*': 'B::Z' }, 'A::X1', 'B::Z'],
    ['keeps what the asterisk matches', { 'A::*': 'B::*' }, 'A::X', 'B::X'],
    ['is not mapped by a pattern to a template', { 'A::*': 'a.yaml' }, 'A::X', 'A::X'],
    ['is not mapped by a pattern to itself', { 'A::*': 'A::X' }, 'A::X', 'A::X'],
    ['is mapped again', { 'A::X': 'A::Y', 'A::Y': 'a.yaml' }, 'A::X', 'a.yaml'],
  ])('%s', (_, registry, type, expected) => {
    expect(createTypeMapping(registry).targetOf(type, 'web')).toBe(expected);
  });

  test('in a nested stack is that of the patterns of its name, and last of the name', () => {
    const resources = {
      tier: { db: { 'A::X': 'A::1' } },
      't[a-i]*': { db: { 'A::X': 'A::2' }, web: { 'A::X': 'A::3' } },
      't{ier}': { web: { 'A::X': 'A::4' } },
    };
    const inside = createTypeMapping({ resources }).inside('tier', '');
    expect(['db', 'web', 'other'].map((name) => inside.targetOf('A::X', name))).toEqual([
      'A::1',
      'A::3',
      'A::X',
    ]);
  });
});

test.each([
  ['*', 'a/b', true],
  ['a?', 'ab', true],
  ['a?', 'a', false],
  ['[a-c]1', 'b1', true],
  ['[!a-c]1', 'b1', false],
  ['[]]', ']', true],
  ['[^a]', '^', true],
  ['[9-0]', '5', false],
  ['[a', '[a', true],
  ['{a,b}', 'a', false],
  ['a.b', 'axb', false],
])('the pattern %s matches %s: %j', (pattern, name, expected) => {
  expect(matchesShellPattern(pattern, name)).toBe(expected);
});
