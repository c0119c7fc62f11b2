import * as v from 'valibot';
import type { GitHub } from './api.js';
import { readResponse } from './responses.js';

/** Returns whether the history of commit `head` contains commit `base`; false if either has a commit that the other lacks. */
export async function isInHistory(
  { octokit, repository }: GitHub,
  base: string,
  head: string,
): Promise<boolean> {
  const basehead = `${base}...${head}`;
  const { data } = await octokit.rest.repos.compareCommitsWithBasehead({
    ...repository,
    basehead,
    per_page: 1,
  });
  const { status } = readResponse(v.object({ status: v.string() }), data);
  return status === 'ahead' || status === 'identical';
}
