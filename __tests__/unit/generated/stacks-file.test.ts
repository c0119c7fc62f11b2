import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { findDependencyCycles } from '../../../src/inputs/stacks-file/dependencies.js';
import { mistakesOf } from '../inputs/mistakes-of.js';
import { job } from '../inputs/stacks-file/reading.js';
import { holds } from './runs.js';

describe('cycles of `needs`', () => {
  const names = ['a', 'b', 'c', 'd', 'e', 'f'];
  const graph = fc
    .tuple(...names.map(() => fc.subarray(names)))
    .map((lists) => new Map(names.map((name, index) => [name, lists[index] ?? []])));

  test('are found if and only if no deploy order exists', () =>
    holds(
      fc.property(graph, (needs) => {
        const circles = findDependencyCycles(needs);
        for (const circle of circles)
          for (const [index, name] of circle.entries())
            expect(needs.get(name)).toContain(circle[(index + 1) % circle.length]);
        const left = new Map(needs);
        for (let size = -1; size !== left.size;) {
          size = left.size;
          for (const [name, of] of left) if (of.every((one) => !left.has(one))) left.delete(name);
        }
        expect(circles.length > 0).toBe(left.size > 0);
      }),
    ));
});

describe('any text', () => {
  const word = fc.constantFrom(
    ...[
      'stacks',
      'a',
      'b',
      'name',
      'needs',
      'template',
      'parameters',
      'parameters-from-outputs',
      'tags',
      'wait',
    ],
    ...[
      'a.x',
      'b.',
      '.x',
      'true',
      '1',
      '~',
      '""',
      '{}',
      '[]',
      '[a, b]',
      '{ a: b }',
      '&x',
      '*x',
      '<<',
      '- ',
      '? ',
    ],
  );
  const line = fc
    .tuple(fc.nat({ max: 4 }), word, fc.constantFrom(':', ': ', ':\n', ''), word)
    .map(([indent, key, colon, value]) => `${'  '.repeat(indent)}${key}${colon}${value}`);
  const text = fc.array(line, { maxLength: 14 }).map((lines) => ['stacks:', ...lines].join('\n'));

  test('is parsed, or rejected with issues that have a location in it', () =>
    holds(
      fc.property(fc.oneof(text, fc.string({ unit: 'grapheme' })), (given) => {
        const height = given.split('\n').length;
        for (const { input, location } of mistakesOf(() => job(given))) {
          expect(input).toBe('stacks');
          expect(location?.line).toBeGreaterThanOrEqual(1);
          expect(location?.line).toBeLessThanOrEqual(height);
        }
      }),
      1000,
    ));
});
