import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { withPullRequest, readWorkflowRun } from '../../../src/runner/workflow-run.js';

const BARE = {
  repository: 'acme/web',
  event: '',
  sha: '',
  headSha: '',
  serverUrl: 'https://github.com',
  stepId: expect.stringMatching(/^[0-9a-f]{8}$/),
  url: 'https://github.com/acme/web/actions/runs/',
  pullRequestState: 'unknown',
  pathInRepository: expect.any(Function),
  findCheckedOutCommit: expect.any(Function),
  findOwnCommit: expect.any(Function),
  pullRequestSearch: { kind: 'none', reason: 'the event has no pull request' },
};

describe('the workflow run', () => {
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
    return readWorkflowRun({ GITHUB_REPOSITORY: 'acme/web', GITHUB_EVENT_PATH: file });
  };

  test.each<[string, unknown, number | undefined, string]>([
    ['a pull request', { number: 9, pull_request: { number: 17, state: 'open' } }, 17, 'open'],
    ['a closed one', { pull_request: { number: 17, state: 'closed' } }, 17, 'closed'],
    ['a merged one', { pull_request: { number: 17, merged: true } }, 17, 'closed'],
    ['one that is being closed', { action: 'closed', pull_request: { number: 17 } }, 17, 'closed'],
    ['one without a state', { pull_request: { number: 17, state: 7 } }, 17, 'unknown'],
    ['a review of a pull request', { review: {}, pull_request: { number: 18, state: 'open' } }, 18, 'open'],
    [
      'a comment on a pull request',
      { issue: { number: 19, state: 'open', pull_request: { url: 'x' } } },
      19,
      'open',
    ],
    [
      'a comment on a closed pull request',
      { issue: { number: 19, state: 'closed', pull_request: {} } },
      19,
      'closed',
    ],
    ['a comment on an issue', { issue: { number: 20, state: 'open' } }, undefined, 'unknown'],
    ['a push', { ref: 'refs/heads/main', head_commit: {} }, undefined, 'unknown'],
    ['a schedule', { schedule: '0 0 * * *' }, undefined, 'unknown'],
    ['an invalid number', { pull_request: { number: '17', state: 'open' } }, undefined, 'unknown'],
    ['nothing', null, undefined, 'unknown'],
    ['a list', [1], undefined, 'unknown'],
  ])('has the repository, and the pull request of %s', async (_, event, pullRequest, pullRequestState) => {
    expect(await owner(JSON.stringify(event))).toEqual({
      ...BARE,
      pullRequest,
      pullRequestState,
      ...(pullRequest === undefined ? {} : { pullRequestSearch: { kind: 'number', number: pullRequest } }),
    });
  });

  test.each(['', '{"pull_request": {"num', 'not JSON'])(
    'has only the repository if the event file is unusable: %j',
    async (event) => {
      expect(await owner(event)).toEqual({ ...BARE, pullRequest: undefined });
    },
  );

  test('has only the repository if the event file does not exist', async () => {
    const env = { GITHUB_REPOSITORY: 'acme/web' };
    const expected = { ...BARE, pullRequest: undefined };
    expect(await readWorkflowRun(env)).toEqual(expected);
    expect(await readWorkflowRun({ ...env, GITHUB_EVENT_PATH: '' })).toEqual(expected);
    expect(await readWorkflowRun({ ...env, GITHUB_EVENT_PATH: path.join(folder, 'none.json') })).toEqual(
      expected,
    );
  });

  test('belongs to the pull request that the workflow names, without the state and the commit of the event’s one', async () => {
    const file = path.join(folder, 'event.json');
    await writeFile(
      file,
      JSON.stringify({ pull_request: { number: 17, state: 'open', head: { sha: 'b' } } }),
    );
    const env = { GITHUB_REPOSITORY: 'acme/web', GITHUB_EVENT_PATH: file, GITHUB_SHA: 'a' };
    const run = await readWorkflowRun(env);
    const about = (number?: number): unknown => run && withPullRequest(run, number);
    expect(about(23)).toMatchObject({ pullRequest: 23, pullRequestState: 'unknown', headSha: 'a' });
    expect(about(17)).toMatchObject({ pullRequest: 17, pullRequestState: 'open', headSha: 'b' });
    expect(about()).toMatchObject({ pullRequest: 17, pullRequestState: 'open' });
  });

  test.each([
    ['', 'https://github.com'],
    ['https://github.example.com/', 'https://github.example.com'],
  ])('reads GITHUB_SERVER_URL "%s" as %s', async (given, serverUrl) => {
    const env = { GITHUB_REPOSITORY: 'acme/web', GITHUB_SERVER_URL: given };
    expect(await readWorkflowRun(env)).toMatchObject({
      serverUrl,
      url: `${serverUrl}/acme/web/actions/runs/`,
    });
  });

  test('has its URL, its attempt, and the checked-out commit', async () => {
    const file = path.join(folder, 'event.json');
    await writeFile(file, JSON.stringify({ pull_request: { number: 17, head: { sha: 'b'.repeat(40) } } }));
    const run = await readWorkflowRun({
      GITHUB_REPOSITORY: 'acme/web',
      GITHUB_EVENT_PATH: file,
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_SERVER_URL: 'https://github.example.com',
      GITHUB_RUN_ID: '42',
      GITHUB_RUN_ATTEMPT: '2',
      GITHUB_SHA: 'a'.repeat(40),
    });
    expect(run).toEqual({
      repository: 'acme/web',
      event: 'pull_request',
      pullRequest: 17,
      pullRequestState: 'unknown',
      pullRequestSearch: { kind: 'number', number: 17 },
      sha: 'a'.repeat(40),
      headSha: 'b'.repeat(40),
      serverUrl: 'https://github.example.com',
      pathInRepository: expect.any(Function),
      findCheckedOutCommit: expect.any(Function),
      findOwnCommit: expect.any(Function),
      stepId: expect.stringMatching(/^42-2-[0-9a-f]{8}$/),
      url: 'https://github.example.com/acme/web/actions/runs/42/attempts/2',
    });
  });

  test('distinguishes each step, even of one run', async () => {
    const env = { GITHUB_REPOSITORY: 'acme/web', GITHUB_RUN_ID: '42' };
    const [one, other] = await Promise.all([readWorkflowRun(env), readWorkflowRun(env)]);
    expect(one?.stepId).not.toBe(other?.stepId);
  });

  test('is undefined outside of a workflow', async () => {
    expect(await readWorkflowRun({})).toBeUndefined();
    expect(await readWorkflowRun({ GITHUB_REPOSITORY: '' })).toBeUndefined();
  });
});
