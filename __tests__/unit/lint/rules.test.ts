import { describe, expect, test } from '@jest/globals';
import { RULES } from '../../../src/lint/index.js';
import { formatFindings, lintExample } from './lint-example.js';

test('ids and names are unique', () => {
  expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
  expect(new Set(RULES.map(({ name }) => name)).size).toBe(RULES.length);
});

describe.each(RULES.map((rule) => [rule.id, rule.name, rule] as const))(
  '%s %s',
  (id, _name, { bad, good, level }) => {
    test('finds the mistake of its bad example', async () => {
      const findings = await lintExample(bad);
      const found = findings.find(({ rule }) => rule.id === id);
      expect(formatFindings(findings)).toContainEqual(expect.stringContaining(id));
      expect(found?.level).toBe(level);
    });

    test('finds nothing in its good example', async () => {
      expect(formatFindings(await lintExample(good))).toEqual([]);
    });
  },
);
