import type { GitHub } from './api.js';

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
  return data.status === 'ahead' || data.status === 'identical';
}
