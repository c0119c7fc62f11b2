import type { PullRequestState } from '../../deploy/index.js';
import type { GitHub } from './api.js';
import { readStatus } from './rate-limits.js';

export async function getPullRequestState(
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
