/** Which pull request gets the comment, for each event that can deploy a pull request's change. */
import { describe, expect, test } from '@jest/globals';
import type { PullRequest } from '../github/stand-in.js';
import { github } from '../github/each-test.js';
import { newStack } from './built-action.js';
import { bodies, HEAD, run, SHA } from './pull-request.js';
import type { ActionRun } from './run-action.js';

const MAIN = 'refs/heads/main';
const PREVIEW = { comment: 'always', operation: 'preview' };

function setPullRequest(number: number, pullRequest: Partial<PullRequest>): void {
  const usual = { state: 'open', merged: false, headSha: HEAD, headRef: 'change' } as const;
  github.pullRequests.set(number, { ...usual, ...pullRequest });
}

const on = (name: string, event: unknown, ref = MAIN): Partial<ActionRun> => ({
  event,
  env: { GITHUB_EVENT_NAME: name, GITHUB_REF: ref },
});
const issuesWithComments = (): number[] => github.comments.map(({ issue }) => issue);

describe('a deploy after the merge of a pull request', () => {
  test('turns the plan in its comment into the result', async () => {
    const stack = newStack('merge');
    await run({ 'stack-name': stack, ...PREVIEW });
    expect(bodies()).toEqual([expect.stringContaining('Plan for stack')]);
    setPullRequest(17, { state: 'closed', merged: true, mergeCommitSha: SHA });

    const { code, outputs } = await run(
      { 'stack-name': stack, comment: 'on-change' },
      on('push', { ref: MAIN }),
    );
    expect(code).toBe(0);
    expect(bodies()).toEqual([expect.stringMatching(/✅[\s\S]*created[\s\S]*aaaaaaa/)]);
    expect(outputs['comment-id']).toBe(String(github.comments[0]?.id));
  });

  test('does not mark the stack as a preview environment, nor accept that', async () => {
    setPullRequest(17, { state: 'closed', merged: true, mergeCommitSha: SHA });
    const stack = newStack('merge-preview');
    const inputs = { 'stack-name': stack, comment: 'always', 'preview-environment': 'true' };
    const { code, errors } = await run(inputs, on('push', { ref: MAIN }));
    expect(code).toBe(1);
    expect(errors.at(-1)?.text).toMatch(/preview-environment requires a pull request.*"push" has none/);
  });
});

describe('the comment', () => {
  test.each<[string, Partial<ActionRun>]>([
    ['a run by hand for its branch', on('workflow_dispatch', {}, 'refs/heads/change')],
    ['a push to its branch', on('push', {}, 'refs/heads/change')],
    [
      'the merge queue',
      on('merge_group', { merge_group: { head_ref: `refs/heads/gh-readonly-queue/main/pr-17-${SHA}` } }),
    ],
    ['a dispatch that names it', on('repository_dispatch', { client_payload: { pull_request: 17 } })],
    [
      'a deployment of its branch',
      on('deployment', { deployment: { sha: HEAD, ref: 'change', payload: {} } }),
    ],
    ['a workflow run for its branch', on('workflow_run', otherRun('acme/web'))],
  ])('is on the pull request for %s', async (_, more) => {
    setPullRequest(17, {});
    setPullRequest(18, { headRef: 'other' });
    await run({ 'stack-name': newStack('event'), ...PREVIEW }, more);
    expect(issuesWithComments()).toEqual([17]);
  });

  test('is on the pull request of a fork for a workflow run, but never on one with the same branch name', async () => {
    setPullRequest(17, {});
    setPullRequest(19, { headRepository: 'mallory/web' });
    setPullRequest(20, { headRepository: null });
    await run({ 'stack-name': newStack('fork'), ...PREVIEW }, on('workflow_run', otherRun('mallory/web')));
    expect(issuesWithComments()).toEqual([19]);
  });

  test('is on none of several', async () => {
    setPullRequest(17, {});
    setPullRequest(18, {});
    const { code, commands } = await run(
      { 'stack-name': newStack('several'), ...PREVIEW },
      on('workflow_dispatch', {}, 'refs/heads/change'),
    );
    expect(code).toBe(0);
    expect(issuesWithComments()).toEqual([]);
    expect(commands.filter(({ name }) => name === 'warning').map(({ text }) => text)).toEqual([
      'No comment: several pull requests from branch "change" are open (#17, #18): set pull-request to one of them',
    ]);
  });

  test('is on none that was closed without a merge, or merged as another commit', async () => {
    setPullRequest(17, { state: 'closed', headSha: SHA });
    setPullRequest(18, { state: 'closed', merged: true, headSha: SHA });
    const { log, commands } = await run({ 'stack-name': newStack('closed'), ...PREVIEW }, on('push', {}));
    expect(issuesWithComments()).toEqual([]);
    expect(log).toContain(
      'No comment: no pull request was merged as commit aaaaaaa, none is open from branch "main", and pull-request is not set',
    );
    expect(commands.filter(({ name }) => name === 'warning')).toEqual([]);
  });

  test('is left out with a warning if GitHub does not say which pull request it is', async () => {
    github.fault = ({ path }) =>
      path.endsWith('/pulls')
        ? { status: 403, body: { message: 'Resource not accessible by integration' } }
        : undefined;
    const { code, commands, outputs } = await run(
      { 'stack-name': newStack('denied'), comment: 'always' },
      on('push', {}),
    );
    expect([code, outputs['result']]).toEqual([0, 'created']);
    expect(commands.filter(({ name }) => name === 'warning').map(({ text }) => text)).toEqual([
      expect.stringMatching(/^No comment: the pull request could not be found: .*pull-requests: write/),
    ]);
  });
});

function otherRun(repository: string): object {
  const run = {
    event: 'pull_request',
    head_branch: 'change',
    head_sha: HEAD,
    head_repository: { full_name: repository },
    pull_requests: [],
  };
  return { action: 'completed', workflow_run: run };
}
