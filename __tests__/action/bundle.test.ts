import { expect, test } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { BUILT_ACTION } from '../../scripts/action-step.js';

/** A file of the bundle, and all that is loaded with it at once. */
async function loadedWith(file: string): Promise<string> {
  const text = await readFile(file, 'utf8');
  const parts = [...text.matchAll(/^(?:import |\} from |import .* from )"(\.[^"]+)";$/gm)];
  const loaded = await Promise.all(
    parts.map(([, part = '']) => loadedWith(path.resolve(path.dirname(file), part))),
  );
  return [text, ...loaded].join('\n');
}

test("a step does not load GitHub's client at its start", async () => {
  const text = await loadedWith(path.join(path.dirname(BUILT_ACTION), 'action.js'));
  expect(text).toContain('// node_modules/undici/index.js');
  // Its plugins and errors are small, and part of our own module.
  expect(text).not.toMatch(/^\/\/ .*@octokit\/(core|rest|graphql|request\/|plugin-rest|plugin-paginate)/m);
});
