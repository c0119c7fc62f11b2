import type { Plugin } from './time-limits.js';

/** The time that a step has waited for rate limits. Its clients share it: a step opens one for each purpose, and for each of several stacks. */
export interface RateLimitBudget {
  waitedS: number;
}

/** Limit for all rate-limit waits of a step together. */
const MAX_TOTAL_WAIT_S = 60;
/** GitHub blocks clients that continue to send requests while it limits them, however short its `Retry-After`. */
const MAX_WAITS_PER_REQUEST = 3;

/** Decides whether to wait for a rate limit of GitHub, and prints a warning for each wait. */
export class RateLimitWaits {
  constructor(
    private readonly warn: (text: string) => void,
    private readonly budget: RateLimitBudget,
  ) {}

  /** Callback of the throttling plugin: returns whether to wait that many seconds and send the request for the `retryCount`th time again. */
  readonly mayWait = (waitS: number, _options: object, _octokit: object, retryCount: number): boolean => {
    // GitHub's clock can be ahead of this one: the limit has then ended already.
    const retryAfterS = Math.max(0, waitS);
    if (retryCount >= MAX_WAITS_PER_REQUEST || this.budget.waitedS + retryAfterS > MAX_TOTAL_WAIT_S)
      return false;
    this.budget.waitedS += retryAfterS;
    const reaction = retryAfterS === 0 ? 'sending the request again' : `waiting ${retryAfterS} s`;
    this.warn(`GitHub's rate limit was reached: ${reaction}`);
    return true;
  };
}

const SECONDARY_RATE_LIMIT = 'secondary rate limit';

/**
 * A plugin that makes octokit's throttling recognize every secondary rate limit. Throttling searches the message for
 * "secondary rate", which GitHub's responses do not always contain ("abuse detection mechanism", "too many requests");
 * what they have in common is `Retry-After`.
 */
export const markSecondaryRateLimits: Plugin = (octokit) => {
  octokit.hook.error('request', (error) => {
    const isSecondaryLimit = isRateLimit(error) && readHeader(error, 'x-ratelimit-remaining') !== '0';
    if (isSecondaryLimit && !/secondary rate/i.test(error.message))
      error.message = `${error.message} (${SECONDARY_RATE_LIMIT})`;
    throw error;
  });
  return {};
};

/** True if GitHub rejected a request because of a rate limit rather than a missing permission. */
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

/** Returns the `Retry-After` header in seconds, if the response has one. */
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

/** Returns the HTTP status of the error; `undefined` if there was no response. */
export function readStatus(error: unknown): number | undefined {
  if (typeof error !== 'object' || error === null || !('status' in error)) return undefined;
  return typeof error.status === 'number' ? error.status : undefined;
}
