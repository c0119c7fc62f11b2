import * as v from 'valibot';
import type { PullRequestState } from '../../deploy/index.js';
import type { GitHub } from './api.js';
import { readStatus } from './rate-limits.js';
import { readResponse } from './responses.js';

export async function getPullRequestState(
  { octokit, repository }: GitHub,
  number: number,
): Promise<PullRequestState> {
  try {
    const { data } = await octokit.rest.pulls.get({ ...repository, pull_number: number });
    return readResponse(v.object({ state: v.picklist(['open', 'closed']) }), data).state;
  } catch (error) {
    if (readStatus(error) === 404) return 'unknown';
    throw error;
  }
}
