/** Steps of workflow runs for pull request #17, and the requests that GitHub receives. */
import { eachTestHasGitHub, github } from '../github/each-test.js';
import { runBuilt } from './built-action.js';
import { FIXTURES, type ActionEnding, type ActionRun } from './run-action.js';

export const SHA = 'a'.repeat(40);
export const HEAD = 'b'.repeat(40);
const PULL_REQUEST = {
  action: 'synchronize',
  number: 17,
  pull_request: { number: 17, state: 'open', head: { sha: HEAD } },
};

eachTestHasGitHub({ pullRequests: { 17: { state: 'open' } } });

/** The event when the pull request is merged. */
export const MERGED = {
  action: 'closed',
  number: 17,
  pull_request: { number: 17, state: 'closed', merged: true, head: { sha: HEAD }, merge_commit_sha: SHA },
};

export function run(
  inputs: Readonly<Record<string, string>>,
  more: Partial<ActionRun> = {},
): Promise<ActionEnding> {
  return runBuilt({
    workspace: FIXTURES,
    event: PULL_REQUEST,
    ...more,
    with: { template: 'slow.yaml', parameters: 'secs=0', 'github-token': github.token, ...inputs },
    env: {
      GITHUB_API_URL: github.url,
      GITHUB_SERVER_URL: 'https://github.example.com',
      GITHUB_RUN_ID: '42',
      GITHUB_SHA: SHA,
      GITHUB_EVENT_NAME: 'pull_request',
      ...more.env,
    },
  });
}

/** Returns the states of a deployment, oldest first. */
export function statesOf(id: number | string): string[] {
  const found = github.deployments.find((one) => one.id === Number(id));
  return (found?.statuses ?? []).map(({ state }) => state);
}

export const bodies = (): string[] => github.comments.map(({ body }) => body);
