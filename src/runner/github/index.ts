import { CancelledError, DeployError } from '../../errors/index.js';
import { openGitHub, type GitHub, type GitHubOptions } from './api.js';
import { describeError } from './best-effort.js';
import type { PullRequestState, RetiredDeployments } from '../../deploy/index.js';
import type { WorkflowRun } from '../workflow-run.js';
import { findComments, toHtmlMarker, writeComment } from './comment.js';
import { isInHistory } from './commits.js';
import { countActive, findEnvironments, retireDeployments } from './deployment.js';
import { getPullRequestState } from './pull-requests.js';
import { isRateLimit, readStatus } from './rate-limits.js';

export { createIssueWriter, type IssueWriter } from './issue-writer.js';
export type { RateLimitBudget } from './rate-limits.js';
export { GitHubReporter } from './reporter.js';
export type { GitHubIds, GitHubReporterOptions } from './reporter.js';

/** Returns a function that asks GitHub for the state of a pull request. It throws a `DeployError` if GitHub does not answer. */
export function createPullRequestStateReader(
  token: string,
  repository: string,
  options: GitHubOptions,
): (number: number) => Promise<PullRequestState> {
  const call = createCaller(token, repository, options, 'pull-requests: read');
  return (number) => call((github) => getPullRequestState(github, number));
}

/** Returns a function that asks GitHub whether the history of `head` contains a commit. It throws a `DeployError` if GitHub does not answer. */
export function createHistoryReader(
  token: string,
  { repository, head }: { readonly repository: string; readonly head: string },
  options: GitHubOptions,
): (commit: string) => Promise<boolean> {
  const call = createCaller(token, repository, options, 'contents: read');
  const known = new Map<string, boolean>();
  return async (commit) => {
    const isContained = known.get(commit) ?? (await call((github) => isInHistory(github, commit, head)));
    known.set(commit, isContained);
    return isContained;
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
  const call = createCaller(token, repository, options, 'pull-requests: write');
  return (pullRequest, { marker, text, canCreate }) =>
    call(async (github) => {
      const comment = { pullRequest, marker: toHtmlMarker(marker) };
      const found = await findComments(github, comment);
      if (found.length > 0 || canCreate) await writeComment(github, comment, { found, text, canCreate });
    });
}

/** The deployments of a stack, found by the commits that it was deployed from. */
export interface DeploymentsOfStack {
  readonly marker: string;
  readonly commits: readonly string[];
  /** Only find them. */
  readonly dryRun: boolean;
  readonly description: string;
}

/**
 * Returns a function that marks the deployments of a deleted stack as inactive, in every environment that has one. It throws a `DeployError` if
 * GitHub fails. Once GitHub has denied the token the access, it is not asked again.
 */
export function createDeploymentRetirer(
  token: string,
  { repository, url: logUrl }: Pick<WorkflowRun, 'repository' | 'url'>,
  options: GitHubOptions,
): (deployments: DeploymentsOfStack) => Promise<RetiredDeployments> {
  const permission = 'deployments: write';
  const call = createCaller(token, repository, options, permission);
  let denied: string | undefined;
  return async ({ marker, commits, dryRun, description }) => {
    const environments: string[] = [];
    if (denied !== undefined) return { environments, denied };
    await call(async (github) => {
      try {
        for (const environment of await findEnvironments(github, { marker, commits })) {
          const deployments = { environment, marker };
          const count = dryRun
            ? await countActive(github, deployments)
            : await retireDeployments(github, deployments, { description, logUrl });
          if (count > 0) environments.push(environment);
        }
      } catch (error) {
        if (readStatus(error) !== 403 || isRateLimit(error)) throw error;
        denied = describeError(error, permission);
      }
    });
    return { environments, denied };
  };
}

/** Returns a function that calls GitHub, always with the same client. It throws a `DeployError` that names the permission. */
function createCaller(
  token: string,
  repository: string,
  options: GitHubOptions,
  permission: string,
): <T>(call: (github: GitHub) => Promise<T>) => Promise<T> {
  let github: Promise<GitHub> | undefined;
  return async (call) => {
    github ??= openGitHub(token, repository, options);
    try {
      return await call(await github);
    } catch (error) {
      throw toDeployError(error, permission);
    }
  };
}

function toDeployError(error: unknown, permission: string): CancelledError | DeployError {
  if (error instanceof CancelledError) return error;
  return new DeployError(describeError(error, permission), { failureCode: 'unreachable', cause: error });
}
