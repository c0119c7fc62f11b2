import { expect, test } from '@jest/globals';
import { licenceTexts } from '../../../scripts/licence-texts.js';

test('every package is listed once, with its license and the license text', async () => {
  const text = await licenceTexts([
    'lib/main.js',
    'node_modules/yaml/dist/index.js',
    'node_modules/yaml/dist/visit.js',
    'node_modules/@actions/core/lib/core.js',
  ]);
  const [first = '', second = '', ...more] = text.split('\n\n\n');
  expect(more).toEqual([]);
  expect(first).toMatch(/^@actions\/core\nMIT\nThe MIT License.*Copyright 2019 GitHub/s);
  expect(second).toMatch(/^yaml\nISC\nCopyright Eemeli Aro/);
});

test('a package inside another one is listed separately', async () => {
  await expect(licenceTexts(['node_modules/a/node_modules/yaml/index.js'])).rejects.toThrow(
    /node_modules\/a\/node_modules\/yaml/,
  );
});
