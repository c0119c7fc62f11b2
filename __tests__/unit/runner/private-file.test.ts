import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { chmod, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { writePrivateFile } from '../../../src/runner/private-file.js';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'private-file-'));
});

afterEach(() => rm(folder, { recursive: true }));

const modeOf = async (file: string): Promise<number> => (await stat(file)).mode & 0o777;

test('a new file in a new folder can be read by the current user only', async () => {
  const file = path.join(folder, 'out', 'outputs.json');
  await writePrivateFile(file, '{}');
  expect(await readFile(file, 'utf8')).toBe('{}');
  expect(await modeOf(file)).toBe(0o600);
});

test('so can a file that others could read before', async () => {
  const file = path.join(folder, 'outputs.json');
  await writeFile(file, 'a longer text than the new one');
  await chmod(file, 0o644);
  await writePrivateFile(file, '{}');
  expect(await readFile(file, 'utf8')).toBe('{}');
  expect(await modeOf(file)).toBe(0o600);
});

test('the mode of a device stays', async () => {
  const before = await modeOf('/dev/null');
  await writePrivateFile('/dev/null', '{}');
  expect(await modeOf('/dev/null')).toBe(before);
});
