import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createPullRequestStateReader } from '../../../src/runner/github/index.js';
import { startGitHub, type GitHub } from '../../github/stand-in.js';

let github: GitHub;
let folder: string;
beforeAll(async () => {
  github = await startGitHub({ pullRequests: { 17: { state: 'open' } } });
  folder = await mkdtemp(path.join(os.tmpdir(), 'event-file-'));
  // Octokit reads both when it is loaded, with the first client.
  process.env['GITHUB_API_URL'] = github.url;
  process.env['GITHUB_EVENT_PATH'] = path.join(folder, 'event.json');
});
afterAll(async () => {
  delete process.env['GITHUB_API_URL'];
  delete process.env['GITHUB_EVENT_PATH'];
  await rm(folder, { recursive: true });
  await github.close();
});

test('GitHub is asked although the event of the workflow run is no JSON', async () => {
  await writeFile(path.join(folder, 'event.json'), '');
  const options = { signal: AbortSignal.timeout(20_000), warn: () => undefined };
  expect(await createPullRequestStateReader(github.token, 'acme/web', options)(17)).toBe('open');
  expect(github.complaints).toEqual([]);
});
