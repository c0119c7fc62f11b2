/** The archive of a commit, which is all that a runner gets. */
import { execFileSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { archiveOfFolder } from '../../scripts/archive.js';
import { eachTestHasGitHub, github } from '../github/each-test.js';
import { newStack } from './built-action.js';
import { FIXTURES, runAction } from './run-action.js';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'heat-stack-deploy-archive-'));
  const file = path.join(folder, 'archive.tar');
  await writeFile(file, archiveOfFolder());
  execFileSync('tar', ['-xf', file, '-C', folder]);
  await rm(file);
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

eachTestHasGitHub({ pullRequests: { 17: { state: 'open' } } });

describe('the archive of a commit', () => {
  test('contains what runs and the documentation, but no tests and no pictures', async () => {
    expect((await readdir(folder)).sort()).toEqual([
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'SECURITY.md',
      'action.yml',
      'dist',
      'docs',
      'examples',
      'package.json',
    ]);
    expect(await readdir(path.join(folder, 'docs'))).not.toContain('images');
  });

  test('runs, including modules that load late: a comment, and verify-command', async () => {
    const action = parse(await readFile(path.join(folder, 'action.yml'), 'utf8')) as {
      readonly runs: { readonly main: string };
    };
    const ending = await runAction(path.join(folder, action.runs.main), {
      workspace: FIXTURES,
      withPost: true,
      event: { pull_request: { number: 17, state: 'open' } },
      env: { GITHUB_API_URL: github.url },
      with: {
        'stack-name': newStack('archive'),
        template: 'slow.yaml',
        parameters: 'secs=0',
        comment: 'always',
        'github-token': github.token,
        'verify-command': 'test "$text" = one',
      },
    });
    expect(ending).toMatchObject({ code: 0, outputs: { result: 'created' }, post: { code: 0 } });
    expect(github.comments).toHaveLength(1);
  });
});
