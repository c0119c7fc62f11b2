import { CancelledError, DeployError } from '../../errors/index.js';
import { openGitHub, type GitHub, type GitHubOptions } from './api.js';
import { describeError } from './best-effort.js';
import { pullRequestState, type PullRequestState } from './pull-requests.js';

export { GitHubReporter } from './reporter.js';
export type { GitHubIds, GitHubReporterOptions } from './reporter.js';

/** Asks GitHub what became of a pull request; its client is loaded for the first question. Throws a `DeployError` that says why it cannot be known. */
export function pullRequestAsker(
  token: string,
  repository: string,
  options: GitHubOptions,
): (number: number) => Promise<PullRequestState> {
  let github: Promise<GitHub> | undefined;
  return async (number) => {
    github ??= openGitHub(token, repository, options);
    try {
      return await pullRequestState(await github, number);
    } catch (error) {
      if (error instanceof CancelledError) throw error;
      throw new DeployError(describeError(error, 'pull-requests: read'), { cause: error });
    }
  };
}
