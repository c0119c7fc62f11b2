import { describe, expect, test } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import { withRules } from '../../../scripts/rules-page.js';
import { RULES } from '../../../src/lint/index.js';

const page = await readFile('docs/lint.md', 'utf8');

describe('docs/lint.md', () => {
  test('says what the rules say: npm run rules', () => {
    expect(withRules(page)).toBe(page);
  });

  test.each(RULES.map(({ id, name }) => [id, name]))(
    'has a section for %s, to which reports link',
    (id, name) => {
      expect(page).toContain(`\n### ${id} ${name}\n`);
      expect(page).toContain(`(#${id.toLowerCase()}-${name})`);
    },
  );

  test('needs a place for the rules', () => {
    expect(() => withRules('no comments')).toThrow('no place');
  });
});
