import type { getOctokit } from '@actions/github';
import { attemptLimits, callLimits } from './request-limits.js';
import { explainRateLimits, RateLimitWaits } from './rate-limits.js';

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

/** What a client needs beside its token. */
export interface GitHubOptions {
  /** Aborted when the workflow run is cancelled: no call goes on then. */
  readonly signal: AbortSignal;
  /** Hears how long GitHub makes the step wait, and why. */
  readonly warn: (text: string) => void;
  /** How long one attempt may take; GitHub's own limit unless told otherwise. */
  readonly attemptTimeoutMs?: number;
  /** Length of a second in which the plugins wait; shorter in tests. */
  readonly secondMs?: number;
}

/** GitHub ends what takes it longer than 10 s: "Timeouts" in its REST documentation. */
const ATTEMPT_TIMEOUT_MS = 10_000;
/** Of a request that GitHub stumbled over: after 1 s and after 4 s. */
const RETRIES = 2;
/** What another try does not change. 403 and 429 are the throttling plugin's. */
const FINAL_STATUSES = [400, 401, 403, 404, 409, 410, 413, 422, 429, 451];

/**
 * Opens GitHub's API at `GITHUB_API_URL`. The client is loaded only here: most steps never talk to GitHub, and it takes
 * as long to load as all the rest. Retries and rate limits are octokit's own plugins'.
 */
export async function openGitHub(
  token: string,
  repository: string,
  { signal, warn, attemptTimeoutMs = ATTEMPT_TIMEOUT_MS, secondMs = 1000 }: GitHubOptions,
): Promise<GitHub> {
  const [{ getOctokit }, { retry }, { throttling }] = await Promise.all([
    import('@actions/github'),
    import('@octokit/plugin-retry'),
    import('@octokit/plugin-throttling'),
  ]);
  const waits = new RateLimitWaits(warn);
  // Each plugin wraps those before it: limits of one attempt are innermost, those of the whole call outermost.
  const octokit = getOctokit(
    token,
    {
      retry: { retries: RETRIES, doNotRetry: FINAL_STATUSES, retryAfterBaseValue: secondMs },
      throttle: {
        onRateLimit: waits.mayWait,
        onSecondaryRateLimit: waits.mayWait,
        retryAfterBaseValue: secondMs,
      },
    },
    attemptLimits(signal, attemptTimeoutMs),
    explainRateLimits,
    throttling,
    retry,
    callLimits(signal),
  );
  const [owner = '', repo = ''] = repository.split('/');
  return { octokit, repository: { owner, repo } };
}
