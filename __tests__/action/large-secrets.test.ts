import { randomBytes } from 'node:crypto';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { newStack, runBuilt } from './built-action.js';
import { leaving } from './leaving.js';
import { FIXTURES } from './run-action.js';

const KB = 2 ** 10;
/** A shorter part of a random text is useless. */
const SHORTEST_PIECE_CHARACTERS = 24;

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'heat-stack-deploy-large-'));
  await cp(FIXTURES, folder, { recursive: true });
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

/** With special characters for regular expressions, JSON, URLs and workflow commands. */
function randomText(characters: number): string {
  const text = randomBytes(characters).toString('base64').slice(0, characters);
  return text.replaceAll('A', '$').replaceAll('B', '.').replaceAll('C', '%0A').slice(0, characters);
}

/** Returns the parts of the secret that the text still contains. */
function piecesIn(text: string, secret: string): string[] {
  const pieces = [];
  for (let at = 0; at + SHORTEST_PIECE_CHARACTERS <= secret.length; at += SHORTEST_PIECE_CHARACTERS) {
    const piece = secret.slice(at, at + SHORTEST_PIECE_CHARACTERS);
    if (text.includes(piece)) pieces.push(piece);
  }
  return pieces;
}

describe.each([
  ['32 KB', 32 * KB],
  ['200 KB', 200 * KB],
])('a hidden parameter and a masked output of %s', (_, size) => {
  test('do not prevent the step’s result, and appear nowhere', async () => {
    const [hidden, shown] = [randomText(size), randomText(size)];
    const parameters = path.join(folder, 'parameters.json');
    const file = path.join(folder, 'outputs.json');
    await writeFile(parameters, JSON.stringify({ hidden, shown }));

    const ending = await runBuilt({
      workspace: folder,
      with: {
        'stack-name': newStack('large'),
        template: 'large-secrets.yaml',
        'parameters-files': parameters,
        'allow-files-outside-workspace': 'true',
        'masked-outputs': 'masked',
        'outputs-file': file,
      },
    });
    expect(ending.errors).toEqual([]);
    expect(ending).toMatchObject({ code: 0, outputs: { result: 'created', open: 'seen' } });
    expect(ending.summary).toContain('Stack');
    const left = `${leaving(ending)}\n${await readFile(file, 'utf8')}`;
    for (const secret of [hidden, shown]) expect(piecesIn(left, secret)).toEqual([]);
    expect(ending.masks).toEqual(expect.arrayContaining([hidden, shown]));
  });
});
