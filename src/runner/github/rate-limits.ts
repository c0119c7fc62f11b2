import type { Plugin } from './request-limits.js';

/** Of a step no more than that goes into GitHub's rate limits, all waits together. */
const LONGEST_WAITS_S = 60;

/** Decides whether a step waits for GitHub's rate limits, and says so. */
export class RateLimitWaits {
  private waitedS = 0;

  constructor(private readonly warn: (text: string) => void) {}

  /** For the throttling plugin: whether to wait that many seconds and try again. */
  readonly mayWait = (retryAfterS: number): boolean => {
    if (this.waitedS + retryAfterS > LONGEST_WAITS_S) return false;
    this.waitedS += retryAfterS;
    this.warn(`GitHub's rate limit is reached: waiting ${retryAfterS} s, as GitHub asks`);
    return true;
  };
}

const SECONDARY = 'secondary rate limit';

/**
 * A plugin that lets octokit's throttling know every secondary limit: it looks for these words, and GitHub's answers do not
 * always have them ("abuse detection mechanism", "too many requests"); `Retry-After` is what they have in common.
 */
export const explainRateLimits: Plugin = (octokit) => {
  octokit.hook.error('request', (error) => {
    const isLimit = isRateLimit(error) && readHeader(error, 'x-ratelimit-remaining') !== '0';
    if (isLimit && !/secondary rate/i.test(error.message)) error.message = `${error.message} (${SECONDARY})`;
    throw error;
  });
  return {};
};

/** Whether GitHub refused a request for a while only: no permission is missing then. */
export function isRateLimit(error: unknown): error is Error {
  const status = readStatus(error);
  if (!(error instanceof Error) || (status !== 403 && status !== 429)) return false;
  return (
    status === 429 ||
    readHeader(error, 'retry-after') !== undefined ||
    readHeader(error, 'x-ratelimit-remaining') === '0' ||
    /rate limit/i.test(error.message)
  );
}

/** How long GitHub asks to wait, in seconds, where its answer says so. */
export function readRetryAfter(error: unknown): number | undefined {
  const seconds = Number(readHeader(error, 'retry-after') ?? '');
  return seconds > 0 ? seconds : undefined;
}

function readHeader(error: unknown, name: string): string | undefined {
  const { response } = error as {
    readonly response?: { readonly headers?: Readonly<Record<string, unknown>> };
  };
  const value = response?.headers?.[name];
  return typeof value === 'string' || typeof value === 'number' ? `${value}` : undefined;
}

/** Status of GitHub's answer; nothing where none came. */
export function readStatus(error: unknown): number | undefined {
  if (typeof error !== 'object' || error === null || !('status' in error)) return undefined;
  return typeof error.status === 'number' ? error.status : undefined;
}
