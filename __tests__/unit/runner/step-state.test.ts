import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { openStepState, readStepState } from '../../../src/runner/step-state.js';

/** What Linux accepts as one variable: `MAX_ARG_STRLEN`. */
const LONGEST_VARIABLE = 128 * 1024;
let folder: string;
let temporary: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'heat-stack-deploy-test-state-'));
  temporary = await mkdtemp(path.join(folder, 'temp-'));
  await writeFile(path.join(folder, 'state'), '');
  process.env['GITHUB_STATE'] = path.join(folder, 'state');
  process.env['RUNNER_TEMP'] = temporary;
});
afterEach(async () => {
  delete process.env['GITHUB_STATE'];
  delete process.env['RUNNER_TEMP'];
  delete process.env['STATE_hand_over'];
  await rm(folder, { recursive: true });
});

/** The values that were saved, as the lines of the runner's file that hold JSON. */
async function saved(): Promise<string[]> {
  const lines = (await readFile(path.join(folder, 'state'), 'utf8')).split('\n');
  return lines.filter((line) => line.startsWith('{'));
}

/** Passes the last value on, as the runner does to the post step. */
async function passOn(): Promise<void> {
  process.env['STATE_hand_over'] = (await saved()).at(-1) ?? '';
}

const request = {
  kind: 'create',
  stackName: 'x'.repeat(200),
  stackId: 'id',
  updatedTime: undefined,
} as const;
const requestsOf = (count: number): Record<string, typeof request> =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`s${index}`, request]));

describe('the state for the post step', () => {
  test('of a few stacks is a variable', async () => {
    const writer = openStepState();
    writer.add({ marker: 'web', stacks: requestsOf(2) });
    expect((await saved()).map((line) => JSON.parse(line) as unknown)).toEqual([
      { isDone: false },
      { isDone: false, marker: 'web', stacks: expect.objectContaining({ s1: expect.anything() }) },
    ]);
    expect(await readdir(temporary)).toEqual([]);
    await passOn();
    expect(readStepState()).toMatchObject({
      isDone: false,
      isCancelled: false,
      stacks: { s1: { stackId: 'id' } },
    });
  });

  test('of many stacks is a private file, whose last version the post step reads', async () => {
    const writer = openStepState();
    for (const count of [100, 400, 800]) writer.add({ marker: 'web', stacks: requestsOf(count) });
    expect(JSON.stringify(requestsOf(400)).length).toBeGreaterThan(LONGEST_VARIABLE / 2);
    for (const value of await saved()) expect(value.length).toBeLessThan(LONGEST_VARIABLE / 4);
    const [own = ''] = await readdir(temporary);
    expect(await readdir(path.join(temporary, own))).toEqual(['state.json']);
    expect((await stat(path.join(temporary, own, 'state.json'))).mode & 0o777).toBe(0o600);
    await passOn();
    const state = readStepState();
    expect(state).toMatchObject({ isDone: false, marker: 'web' });
    expect(Object.keys(state?.stacks ?? {})).toHaveLength(800);
  });

  test('of a step that is done is short, and leaves no file', async () => {
    const writer = openStepState();
    writer.add({ stacks: requestsOf(500) });
    writer.add({ isDone: true });
    expect((await saved()).at(-1)).toBe('{"isDone":true}');
    expect(await readdir(temporary)).toEqual([]);
  });

  test('says why it is not known if its file is gone or cut off, instead of that nothing was requested', async () => {
    openStepState().add({ stacks: requestsOf(500) });
    await passOn();
    const [own = ''] = await readdir(temporary);
    const file = path.join(temporary, own, 'state.json');
    await writeFile(file, '{"isDone":');
    expect(readStepState()).toMatchObject({ isDone: false, problem: expect.stringContaining(file) });
    await rm(file);
    expect(readStepState()).toMatchObject({ isDone: false, problem: expect.stringContaining('ENOENT') });
  });
});
