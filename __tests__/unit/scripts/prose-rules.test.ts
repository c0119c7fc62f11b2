import { readFile } from 'node:fs/promises';
import { describe, expect, test } from '@jest/globals';
import { createProseCheck } from '../../../scripts/prose-rules.js';

const check = createProseCheck(await readFile('docs/messages.md', 'utf8'));

describe('the check of documents', () => {
  test('refuses the words that docs/messages.md refuses, and says what to use', async () => {
    expect(await check('docs/guides/a.md', 'Nobody can tear down the stack.\n')).toEqual([
      'docs/guides/a.md:1:1: Incorrect term: “Nobody”, use “Someone else” instead',
      'docs/guides/a.md:1:12: Incorrect term: “tear down”, use “delete” instead',
    ]);
  });

  test('ignores code and links', async () => {
    const text = 'Run `login`, see [the script](login.sh):\n\n```sh\nlogin nobody\n```\n';
    expect(await check('docs/guides/a.md', text)).toEqual([]);
  });

  test('refuses a word that is written twice', async () => {
    expect(await check('README.md', 'Delete the the stack.\n')).toEqual([
      'README.md:1:8: "the the" repeats a word',
    ]);
  });

  test('permits the first person in documents for contributors', async () => {
    expect(await check('CONTRIBUTING.md', 'We inject our values.\n')).toEqual([]);
    expect(await check('docs/guides/a.md', 'We inject values in the US.\n')).toHaveLength(1);
  });
});
