import { describe, expect, test } from '@jest/globals';
import { searchForPullRequest, type PullRequestSearch } from '../../../src/runner/pull-request-search.js';

const SHA = 'a'.repeat(40);
const OTHER = 'b'.repeat(40);
const MAIN = { repository: 'acme/web', name: 'main' };

function searchOf(event: string, payload: object, ref = 'refs/heads/main'): PullRequestSearch {
  return searchForPullRequest({ repository: 'acme/web', event, sha: SHA, ref }, { ...payload });
}

describe('the pull request of an event', () => {
  test.each<[string, string, object, string | undefined]>([
    ['a merge group', 'merge_group', { merge_group: { head_ref: queue('main') } }, undefined],
    [
      'a merge group of a branch with slashes',
      'merge_group',
      { merge_group: { head_ref: queue('release/pr-3-next') } },
      undefined,
    ],
    ['a push of the merge queue', 'push', {}, queue('main')],
    [
      'a workflow run of the merge queue',
      'workflow_run',
      otherRun('merge_group', queue('main').slice(11)),
      undefined,
    ],
    [
      'a dispatch with its number',
      'repository_dispatch',
      { client_payload: { pull_request: 17 } },
      undefined,
    ],
    [
      'a dispatch with its number as text',
      'repository_dispatch',
      { client_payload: { pull_request: '17' } },
      undefined,
    ],
    [
      'a slash command with all of it',
      'repository_dispatch',
      { client_payload: { pull_request: { number: 17, head: {} } } },
      undefined,
    ],
    [
      'a deployment with its number',
      'deployment',
      { deployment: { sha: SHA, payload: '{"pull_request": 17}' } },
      undefined,
    ],
  ])('is named by %s', (_, event, payload, ref) => {
    expect(searchOf(event, payload, ref)).toEqual({ kind: 'number', number: 17 });
  });

  test.each<[string, string, object, string, object]>([
    ['a push', 'push', {}, 'refs/heads/main', { sha: SHA, branch: MAIN, preferred: 'merged' }],
    ['a push of a tag', 'push', {}, 'refs/tags/v1', { sha: SHA, branch: undefined, preferred: 'merged' }],
    ['a release', 'release', {}, 'refs/tags/v1', { sha: SHA, branch: undefined, preferred: 'merged' }],
    [
      'a run by hand',
      'workflow_dispatch',
      {},
      'refs/heads/main',
      { sha: SHA, branch: MAIN, preferred: 'open' },
    ],
    [
      'a workflow run after a push',
      'workflow_run',
      otherRun('push', 'main'),
      'refs/heads/main',
      { sha: OTHER, branch: MAIN, preferred: 'merged' },
    ],
    [
      'a workflow run for the pull request of a fork',
      'workflow_run',
      otherRun('pull_request', 'change', 'mallory/web'),
      'refs/heads/main',
      { sha: OTHER, branch: { repository: 'mallory/web', name: 'change' }, preferred: 'open' },
    ],
    [
      'a workflow run for a fork that was deleted, and never by a branch of this repository',
      'workflow_run',
      { workflow_run: { ...otherRun('pull_request', 'change').workflow_run, head_repository: null } },
      'refs/heads/main',
      { sha: OTHER, branch: undefined, preferred: 'open' },
    ],
    [
      'a deployment of a branch',
      'deployment',
      { deployment: { sha: OTHER, ref: 'change', payload: { type: 'branch-deploy' } } },
      'refs/heads/change',
      { sha: OTHER, branch: { repository: 'acme/web', name: 'change' }, preferred: 'open' },
    ],
    [
      'the status of a deployment of a commit',
      'deployment_status',
      { deployment: { sha: OTHER, ref: OTHER, payload: 'not JSON' } },
      '',
      { sha: OTHER, branch: undefined, preferred: 'open' },
    ],
  ])('is searched by commit and branch for %s', (_, event, payload, ref, expected) => {
    expect(searchOf(event, payload, ref)).toEqual({ kind: 'commit', ...expected });
  });

  test.each<[string, string, object, RegExp]>([
    ['a schedule', 'schedule', {}, /^the event "schedule" has no pull request$/],
    ['no event', '', {}, /^the event has no pull request$/],
    ['a workflow run after a schedule', 'workflow_run', otherRun('schedule', 'main'), /ran on a schedule/],
    [
      'a merge group with another ref',
      'merge_group',
      { merge_group: { head_ref: 'refs/heads/main' } },
      /names no pull request/,
    ],
    [
      'a dispatch without one',
      'repository_dispatch',
      { client_payload: { sha: SHA } },
      /has no pull_request/,
    ],
    [
      'a dispatch with an invalid one',
      'repository_dispatch',
      { client_payload: { pull_request: '1; rm' } },
      /has no/,
    ],
  ])('does not exist for %s', (_, event, payload, expected) => {
    expect(searchOf(event, payload)).toEqual({ kind: 'none', reason: expect.stringMatching(expected) });
  });
});

function queue(base: string): string {
  return `refs/heads/gh-readonly-queue/${base}/pr-17-${OTHER}`;
}

function otherRun(event: string, branch: string, repository = 'acme/web'): { workflow_run: object } {
  const run = { event, head_branch: branch, head_sha: OTHER, head_repository: { full_name: repository } };
  return { workflow_run: run };
}
