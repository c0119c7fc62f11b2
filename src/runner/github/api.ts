import type { getOctokit } from './octokit.js';
import { hideUnreadableEvent } from './event-file.js';
import { attemptLimits, callLimits } from './time-limits.js';
import { markSecondaryRateLimits, RateLimitWaits, type RateLimitBudget } from './rate-limits.js';
import { rejectInvalidResponses } from './valid-responses.js';

/** GitHub's REST client, with authentication, pagination and typed routes. */
export type Octokit = ReturnType<typeof getOctokit>;

/** Repository parameters of a REST route. */
export interface Repository {
  readonly owner: string;
  readonly repo: string;
}

/** Client and repository, which every call takes. */
export interface GitHub {
  readonly octokit: Octokit;
  readonly repository: Repository;
}

export interface GitHubOptions {
  /** Aborted when the workflow run is cancelled; ends all calls. */
  readonly signal: AbortSignal;
  /** Receives a warning for each rate-limit wait. */
  readonly warn: (text: string) => void;
  /** Shared by all clients of a step. */
  readonly rateLimitBudget?: RateLimitBudget;
  /** Timeout of one attempt, milliseconds; defaults to GitHub's own limit. */
  readonly attemptTimeoutMs?: number;
  /** Milliseconds per second of the plugins' waits; shorter in tests. */
  readonly secondMs?: number;
}

/** GitHub terminates requests after 10 s: see "Timeouts" in its REST documentation. */
const ATTEMPT_TIMEOUT_MS = 10_000;
/** Retries after server errors: after 1 s and after 4 s. */
const RETRIES = 2;
/** Statuses that a retry does not change. The throttling plugin handles 403 and 429. */
const FINAL_STATUSES = [400, 401, 403, 404, 409, 410, 413, 422, 429, 451];

/**
 * Creates a client for GitHub's API at `GITHUB_API_URL`. Imports octokit lazily: most steps do not call GitHub, and loading it
 * takes as long as loading the rest of the action. Octokit's own plugins handle retries and rate limits.
 */
export async function openGitHub(
  token: string,
  repository: string,
  {
    signal,
    warn,
    rateLimitBudget = { waitedS: 0 },
    attemptTimeoutMs = ATTEMPT_TIMEOUT_MS,
    secondMs = 1000,
  }: GitHubOptions,
): Promise<GitHub> {
  hideUnreadableEvent();
  const { getOctokit, retry, throttling } = await import('./octokit.js');
  const rateLimitWaits = new RateLimitWaits(warn, rateLimitBudget);
  // Each plugin wraps the previous ones: the limits of one attempt are innermost, those of the whole call outermost.
  const octokit = getOctokit(
    token,
    {
      ...readApiUrl(),
      retry: { retries: RETRIES, doNotRetry: FINAL_STATUSES, retryAfterBaseValue: secondMs },
      throttle: {
        onRateLimit: rateLimitWaits.mayWait,
        onSecondaryRateLimit: rateLimitWaits.mayWait,
        retryAfterBaseValue: secondMs,
      },
    },
    attemptLimits(signal, attemptTimeoutMs),
    rejectInvalidResponses,
    markSecondaryRateLimits,
    throttling,
    retry,
    callLimits(signal),
  );
  const [owner = '', repo = ''] = repository.split('/');
  return { octokit, repository: { owner, repo } };
}

/** Without slashes at the end, which would double in the address of a request: a server then finds nothing there. */
function readApiUrl(): { readonly baseUrl?: string } {
  const url = process.env['GITHUB_API_URL'] ?? '';
  return url.endsWith('/') ? { baseUrl: url.replace(/\/+$/, '') } : {};
}
