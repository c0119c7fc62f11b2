import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openStepState } from '../../../src/runner/step-state.js';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'heat-stack-deploy-state-'));
  await writeFile(path.join(folder, 'state'), '');
  process.env['GITHUB_STATE'] = path.join(folder, 'state');
});
afterAll(async () => {
  delete process.env['GITHUB_STATE'];
  await rm(folder, { recursive: true });
});

/** The values that were saved, as the lines of the runner's file that hold JSON. */
async function saved(): Promise<unknown[]> {
  const lines = (await readFile(path.join(folder, 'state'), 'utf8')).split('\n');
  return lines.filter((line) => line.startsWith('{')).map((line) => JSON.parse(line) as unknown);
}

describe('the state for the post step', () => {
  test('has everything until the step is done, and then nothing that could be too long for a variable', async () => {
    const writer = openStepState();
    const request = {
      kind: 'create',
      stackName: 'x'.repeat(200),
      stackId: 'id',
      updatedTime: undefined,
    } as const;
    const stacks = Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`s${index}`, request]));
    writer.add({ marker: 'web', stacks });
    writer.add({ isDone: true });
    expect(await saved()).toEqual([
      { isDone: false },
      { isDone: false, marker: 'web', stacks: expect.objectContaining({ s499: expect.anything() }) },
      { isDone: true },
    ]);
  });
});
