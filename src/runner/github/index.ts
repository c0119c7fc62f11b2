import { openGitHub, type GitHub, type GitHubOptions } from './api.js';
import { pullRequestState, type PullRequestState } from './pull-requests.js';

export { GitHubReports } from './reports.js';
export type { GitHubIds, GitHubPlaces } from './reports.js';

/** Asks GitHub what became of a pull request; its client is loaded for the first question. */
export function pullRequestAsker(
  token: string,
  repository: string,
  options: GitHubOptions,
): (number: number) => Promise<PullRequestState> {
  let github: Promise<GitHub> | undefined;
  return async (number) => {
    github ??= openGitHub(token, repository, options);
    return pullRequestState(await github, number);
  };
}
