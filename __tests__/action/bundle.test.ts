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

/** The name of a file of the bundle begins with the name of its module. */
function find(files: readonly string[], module: string): string {
  const [file, ...others] = files.filter((name) => name.startsWith(`${module}-`));
  if (file === undefined || others.length > 0) throw new Error(`No file, or several, of ${module}`);
  return file;
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
  expect(action).toContain('a string that starts with * needs quotes');
  for (const name of CLIENT) {
    expect(client).toContain(name);
    expect(action).not.toContain(name);
    expect(step).not.toContain(name);
  }
});

/** Texts of an operation, of the diagrams in summaries, of the transport through proxies and of undici. */
const LATER = ['Previewing this deploy', 'flowchart ', 'when HTTP Tunneling', 'UND_ERR_REQ_RETRY'];

test('a step loads its operation after it has begun to sign in, and undici for a proxy only', async () => {
  const folder = path.dirname(BUILT_ACTION);
  const files = (await readdir(folder)).filter((file) => file.endsWith('.js'));
  const all = await Promise.all(files.map((file) => loadedWith(path.join(folder, file))));
  const start = await loadedWith(path.join(folder, find(files, 'run-operation')));
  // Of another file: the search follows imports.
  expect(start).toContain('x-subject-token');
  // Not the texts of the files themselves: a failure would print all of them.
  const everywhere = all.join('\n');
  expect(LATER.filter((text) => everywhere.includes(text))).toEqual(LATER);
  expect(LATER.filter((text) => start.includes(text))).toEqual([]);
});

test('lint loads nothing that signs in', async () => {
  const folder = path.dirname(BUILT_ACTION);
  const files = await readdir(folder);
  const [lint, operation] = await Promise.all(
    ['run-lint', 'run-operation'].map((module) => loadedWith(path.join(folder, find(files, module)))),
  );
  expect(lint).toContain('matches no file in the workspace');
  expect(operation).toContain('x-subject-token');
  expect(lint).not.toContain('x-subject-token');
});

/** Node takes twice the memory for a file with one other character, and longer to read it. */
test('what is bundled has only characters of ASCII', async () => {
  const folder = path.dirname(BUILT_ACTION);
  const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.js'));
  expect(files).toContain('action.js');
  for (const file of files) {
    const text = await readFile(path.join(folder, file), 'latin1');
    expect([file, /[\u0080-\u00ff]+/.exec(text)?.[0]]).toEqual([file, undefined]);
  }
});
