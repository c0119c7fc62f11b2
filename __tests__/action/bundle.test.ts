import { expect, test } from '@jest/globals';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { BUILT_ACTION } from '../../scripts/action-step.js';

/** Returns a file of the bundle, and all files that it loads at once. */
async function loadedWith(file: string): Promise<string> {
  const text = await readFile(file, 'utf8');
  const parts = [...text.matchAll(/(?:^|[;}])import(?:[^"'();]*from)?\s*"(\.[^"]+)"/gm)];
  const loaded = await Promise.all(
    parts.map(([, part = '']) => loadedWith(path.resolve(path.dirname(file), part))),
  );
  return [text, ...loaded].join('\n');
}

/** Texts in the modules of GitHub's client: each names itself in its user agent. */
const CLIENT = ['octokit-core.js/', 'octokit-endpoint.js/', 'octokit-request.js/'];

test("a step does not load GitHub's client at its start", async () => {
  const folder = path.dirname(BUILT_ACTION);
  const [step, client] = await Promise.all([
    loadedWith(path.join(folder, 'index.js')),
    readFile(path.join(folder, 'github', 'index.js'), 'utf8'),
  ]);
  const action = await loadedWith(path.join(folder, 'action.js'));
  // Of another file: the search follows imports.
  expect(action).toContain('a string that starts with * needs quotes');
  for (const name of CLIENT) {
    expect(client).toContain(name);
    expect(action).not.toContain(name);
    expect(step).not.toContain(name);
  }
});

/** Texts of an operation, of the diagrams in summaries, of the transport through proxies and of undici. */
const LATER = ['Previewing this deploy', 'flowchart ', 'The proxy closed the connection', 'HTTPParserError'];

test('a step loads its operation after it has begun to sign in, and undici for a proxy only', async () => {
  const folder = path.dirname(BUILT_ACTION);
  const files = (await readdir(folder)).filter((file) => file.endsWith('.js'));
  const all = await Promise.all(files.map((file) => loadedWith(path.join(folder, file))));
  const start = await loadedWith(path.join(folder, 'action.js'));
  // Not the texts of the files themselves: a failure would print all of them.
  const everywhere = all.join('\n');
  expect(LATER.filter((text) => everywhere.includes(text))).toEqual(LATER);
  expect(LATER.filter((text) => start.includes(text))).toEqual([]);
});
