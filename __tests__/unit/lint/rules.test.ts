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

/** Findings about something that has no name. */
const NAMELESS: readonly string[] = [
  // An event sink that is not a map.
  'HL411',
];

test.each(RULES.filter(({ id }) => !NAMELESS.includes(id)).map((rule) => [rule.id, rule] as const))(
  '%s names the resource, property, type, file or value that it is about',
  async (id, { bad }) => {
    const findings = (await lintExample(bad)).filter(({ rule }) => rule.id === id);
    for (const { message } of findings) expect(message).toMatch(/"[^"]+"|\w::\w|→|\w\.\w|\d/);
  },
);
