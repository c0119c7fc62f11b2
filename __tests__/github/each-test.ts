/** A GitHub of its own for each test of a file, which in the end has nothing to complain of. */
import { afterEach, beforeEach, expect } from '@jest/globals';
import { startGitHub, type GitHub, type GitHubOptions } from './stand-in.js';

/** The one of the test that runs. */
export let github: GitHub;
let usual: GitHubOptions = {};

export function eachTestHasGitHub(options: GitHubOptions): void {
  usual = options;
  beforeEach(async () => {
    github = await startGitHub(options);
  });
  afterEach(async () => {
    await github.close();
    expect(github.complaints).toEqual([]);
  });
}

/** For a test whose GitHub is another one. */
export async function restartGitHub(options: GitHubOptions): Promise<void> {
  await github.close();
  github = await startGitHub({ ...usual, ...options });
}

/** Does the work while the pull request is open, as it was at the event. One that GitHub does not know stays unknown. */
export async function whileOpen<T>(number: number, work: () => Promise<T>): Promise<T> {
  const pull = github.pullRequests.get(number);
  if (pull === undefined) return work();
  github.pullRequests.set(number, { ...pull, state: 'open' });
  try {
    return await work();
  } finally {
    github.pullRequests.set(number, pull);
  }
}
