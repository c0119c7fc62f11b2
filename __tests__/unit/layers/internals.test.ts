import { expect, test } from '@jest/globals';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { ROOT } from './cruise.js';

/** Node's documentation warns of V8 flags after the start, and undici supports its index alone. */
const UNSUPPORTED = /from '((node:)?v8|undici\/[^']+)'|import\('(undici\/[^']+)'\)|\bsetFlagsFromString\b/;

test('nothing uses the internals of Node or undici', async () => {
  const folder = path.join(ROOT, 'src');
  const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.ts'));
  const texts = await Promise.all(
    files.map(async (file) => ({ file, text: await readFile(path.join(folder, file), 'utf8') })),
  );
  expect(texts.filter(({ text }) => UNSUPPORTED.test(text)).map(({ file }) => file)).toEqual([]);
  expect(texts.some(({ text }) => text.includes("from 'undici'"))).toBe(true);
});
