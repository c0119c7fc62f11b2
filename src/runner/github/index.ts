import { CancelledError, DeployError } from '../../errors/index.js';
import { openGitHub, type GitHub, type GitHubOptions } from './api.js';
import { describeError } from './best-effort.js';
import type { PullRequestState } from '../../deploy/index.js';
import { findComments, toHtmlMarker, writeComment } from './comment.js';
import { isInHistory } from './commits.js';
import { getPullRequestState } from './pull-requests.js';

export { createIssueWriter, type IssueWriter } from './issue-writer.js';
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
      throw toDeployError(error, 'pull-requests: read');
    }
  };
}

/** Returns a function that asks GitHub whether the history of `head` contains a commit. It throws a `DeployError` if GitHub does not answer. */
export function createHistoryReader(
  token: string,
  { repository, head }: { readonly repository: string; readonly head: string },
  options: GitHubOptions,
): (commit: string) => Promise<boolean> {
  let github: Promise<GitHub> | undefined;
  const known = new Map<string, boolean>();
  return async (commit) => {
    github ??= openGitHub(token, repository, options);
    try {
      const isContained = known.get(commit) ?? (await isInHistory(await github, commit, head));
      known.set(commit, isContained);
      return isContained;
    } catch (error) {
      throw toDeployError(error, 'contents: read');
    }
  };
}

/** Text of a comment, and whether it justifies a new one if the pull request has none with the marker. */
export interface MarkedComment {
  readonly marker: string;
  readonly text: string;
  readonly canCreate: boolean;
}

/** Returns a function that updates the comment with the marker, or creates it. It throws a `DeployError` if GitHub refuses. */
export function createCommentWriter(
  token: string,
  repository: string,
  options: GitHubOptions,
): (pullRequest: number, comment: MarkedComment) => Promise<void> {
  let github: Promise<GitHub> | undefined;
  return async (pullRequest, { marker, text, canCreate }) => {
    github ??= openGitHub(token, repository, options);
    const comment = { pullRequest, marker: toHtmlMarker(marker) };
    try {
      const found = await findComments(await github, comment);
      if (found.length > 0 || canCreate)
        await writeComment(await github, comment, { found, text, canCreate });
    } catch (error) {
      throw toDeployError(error, 'pull-requests: write');
    }
  };
}

function toDeployError(error: unknown, permission: string): CancelledError | DeployError {
  if (error instanceof CancelledError) return error;
  return new DeployError(describeError(error, permission), { failureCode: 'unreachable', cause: error });
}
