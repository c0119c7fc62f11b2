import type { getOctokit } from '@actions/github';
import { setTimeout as sleep } from 'node:timers/promises';

/** GitHub's own client, which signs in, pages and knows the routes. */
export type Octokit = ReturnType<typeof getOctokit>;

/** The repository that a call is about, as the routes name it. */
export interface Repository {
  readonly owner: string;
  readonly repo: string;
}

/** What every call to GitHub takes. */
export interface GitHub {
  readonly octokit: Octokit;
  readonly repository: Repository;
}

const TRIES = 3;
const RETRY_AFTER_MS = 1000;
const REPEATABLE: ReadonlySet<string> = new Set(['GET', 'HEAD', 'PATCH', 'PUT', 'DELETE']);

/**
 * Opens GitHub's API at `GITHUB_API_URL`. The client is loaded only here: most steps never talk to GitHub, and it takes
 * as long to load as all the rest.
 */
export async function openGitHub(token: string, repository: string): Promise<GitHub> {
  const { getOctokit } = await import('@actions/github');
  const octokit = getOctokit(token);
  // A comment or a record that is posted twice would be seen twice: only what changes nothing by that is tried again.
  octokit.hook.wrap('request', async (request, options) => {
    for (let tries = 1; ; tries += 1) {
      try {
        return await request(options);
      } catch (error) {
        const isFinal = tries >= TRIES || !REPEATABLE.has(options.method) || !isPassing(error);
        if (isFinal) throw error;
        await sleep(RETRY_AFTER_MS * tries);
      }
    }
  });
  const [owner = '', repo = ''] = repository.split('/');
  return { octokit, repository: { owner, repo } };
}

/** Status of GitHub's answer; nothing where none came. */
export function statusOf(error: unknown): number | undefined {
  if (typeof error !== 'object' || error === null || !('status' in error)) return undefined;
  return typeof error.status === 'number' ? error.status : undefined;
}

/** Octokit gives errors of the network a status of 500. */
function isPassing(error: unknown): boolean {
  const status = statusOf(error);
  return status === undefined || status >= 500;
}
