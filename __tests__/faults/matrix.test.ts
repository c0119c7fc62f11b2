import { readFile, writeFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { matrixPart, withMatrixPart } from '../../scripts/reliability-page.js';
import { documentText } from './document.js';
import { OPERATIONS, type OperationName } from './hazard.js';
import { HAZARDS } from './hazards.js';
import { runMatrix, type Matrix } from './matrix.js';

jest.setTimeout(40 * 60_000);

const DOCUMENT = 'docs/reliability.md';
/** Set by `npm run reliability`. */
const isWriting = process.env['WRITE_RELIABILITY'] === 'true';

let matrix: Matrix | undefined;
beforeAll(async () => {
  matrix = await runMatrix();
});

function found(): Matrix {
  if (matrix === undefined) throw new Error('the matrix did not run');
  return matrix;
}

/** What broke a promise, by the request that was met. */
function broken(operation: OperationName, name: string): string[] {
  return found()
    .cells.filter(({ position, hazard }) => position.operation === operation && hazard.name === name)
    .flatMap((cell) =>
      cell.broken.map(
        (what) => `${cell.position.request} #${cell.position.nth}: ${what}\n${cell.serverMessage}`,
      ),
    );
}

describe.each(OPERATIONS)('%s', (operation) => {
  test.each(HAZARDS.map(({ name }) => name))('%s', (name) => {
    expect(broken(operation, name)).toEqual([]);
  });
});

test('no request, and so no token, reaches another host', () => {
  expect(found().leaked).toEqual([]);
});

test('the document matches the results', async () => {
  const text = documentText(found());
  if (isWriting) await writeFile(DOCUMENT, withMatrixPart(await readFile(DOCUMENT, 'utf8'), text));
  expect(matrixPart(await readFile(DOCUMENT, 'utf8'))).toBe(text);
});

afterAll(() => {
  const { cells } = found();
  const longest = Math.max(...cells.map(({ durationMs }) => durationMs));
  console.log(`${cells.length} cells, the longest took ${Math.round(longest / 1000)} s`);
});
