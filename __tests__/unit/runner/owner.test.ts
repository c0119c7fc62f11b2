import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readOwner } from '../../../src/runner/owner.js';

describe('the owner', () => {
  let folder = '';

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'owner-'));
  });

  afterAll(async () => {
    await rm(folder, { recursive: true, force: true });
  });

  const owner = async (event: string): Promise<unknown> => {
    const file = path.join(folder, 'event.json');
    await writeFile(file, event);
    return readOwner({ GITHUB_REPOSITORY: 'acme/web', GITHUB_EVENT_PATH: file });
  };

  test.each<[string, unknown, number | undefined]>([
    ['a pull request', { number: 9, pull_request: { number: 17 } }, 17],
    ['a review of a pull request', { review: {}, pull_request: { number: 18 } }, 18],
    ['a comment on a pull request', { issue: { number: 19, pull_request: { url: 'x' } } }, 19],
    ['a comment on an issue', { issue: { number: 20 } }, undefined],
    ['a push', { ref: 'refs/heads/main', head_commit: {} }, undefined],
    ['a schedule', { schedule: '0 0 * * *' }, undefined],
    ['a number that is none', { pull_request: { number: '17' } }, undefined],
    ['nothing', null, undefined],
    ['a list', [1], undefined],
  ])('is the repository, with the pull request of %s', async (_, event, pullRequest) => {
    expect(await owner(JSON.stringify(event))).toEqual({ repository: 'acme/web', pullRequest });
  });

  test.each(['', '{"pull_request": {"num', 'not JSON'])(
    'is the repository alone when the event’s file says nothing: %j',
    async (event) => {
      expect(await owner(event)).toEqual({ repository: 'acme/web', pullRequest: undefined });
    },
  );

  test('is the repository alone when there is no such file', async () => {
    const env = { GITHUB_REPOSITORY: 'acme/web' };
    const expected = { repository: 'acme/web', pullRequest: undefined };
    expect(await readOwner(env)).toEqual(expected);
    expect(await readOwner({ ...env, GITHUB_EVENT_PATH: '' })).toEqual(expected);
    expect(await readOwner({ ...env, GITHUB_EVENT_PATH: path.join(folder, 'none.json') })).toEqual(expected);
  });

  test('is nobody outside of a workflow', async () => {
    expect(await readOwner({})).toBeUndefined();
    expect(await readOwner({ GITHUB_REPOSITORY: '' })).toBeUndefined();
  });
});
