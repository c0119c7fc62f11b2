import type { GitHub } from './api.js';
import { readStatus } from './rate-limits.js';

/** `unknown`: GitHub knows no such pull request, or does not show it to us. */
export type PullRequestState = 'open' | 'closed' | 'unknown';

export async function pullRequestState(
  { octokit, repository }: GitHub,
  number: number,
): Promise<PullRequestState> {
  try {
    const { data } = await octokit.rest.pulls.get({ ...repository, pull_number: number });
    return data.state === 'closed' ? 'closed' : 'open';
  } catch (error) {
    if (readStatus(error) === 404) return 'unknown';
    throw error;
  }
}
