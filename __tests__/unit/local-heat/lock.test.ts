import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { holding } from '../../../local-heat/lock.js';

let folder: string;
let lock: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'local-heat-lock-'));
  lock = path.join(folder, 'new', 'state.lock');
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

test('two tasks with the same lock never overlap', async () => {
  const story: string[] = [];
  const work = (name: string) => async (): Promise<string> => {
    story.push(`${name} begins`);
    await sleep(50);
    story.push(`${name} ends`);
    return name;
  };
  expect(await Promise.all([holding(lock, work('a')), holding(lock, work('b'))])).toEqual(['a', 'b']);
  expect(story).toHaveLength(4);
  expect(story[0]?.replace('begins', 'ends')).toBe(story[1]);
  expect(story[2]?.replace('begins', 'ends')).toBe(story[3]);
});

test('a failed task releases the lock', async () => {
  const failing = holding(lock, () => Promise.reject(new Error('no disk')));
  await expect(failing).rejects.toThrow('no disk');
  expect(await readdir(path.dirname(lock))).toEqual([]);
});

test('the lock of a killed process can be acquired', async () => {
  const { pid } = spawnSync('true');
  lock = path.join(folder, 'state.lock');
  await writeFile(lock, JSON.stringify({ pid, startedAt: 'then' }));
  expect(await holding(lock, () => Promise.resolve('done'))).toBe('done');
});
