import { CancelledError, DeployError } from '../../errors/index.js';
import { openGitHub, type GitHub, type GitHubOptions } from './api.js';
import { describeError } from './best-effort.js';
import type { PullRequestState } from '../../deploy/index.js';
import { getPullRequestState } from './pull-requests.js';

export { GitHubReporter } from './reporter.js';
export type { GitHubIds, GitHubReporterOptions } from './reporter.js';

/** Returns a function that asks GitHub for the state of a pull request. It throws a `DeployError` if GitHub does not answer. */
export function createPullRequestStateReader(
  token: string,
  repository: string,
  options: GitHubOptions,
): (number: number) => Promise<PullRequestState> {
  let github: Promise<GitHub> | undefined;
  return async (number) => {
    github ??= openGitHub(token, repository, options);
    try {
      return await getPullRequestState(await github, number);
    } catch (error) {
      if (error instanceof CancelledError) throw error;
      throw new DeployError(describeError(error, 'pull-requests: read'), {
        failureCode: 'unreachable',
        cause: error,
      });
    }
  };
}
