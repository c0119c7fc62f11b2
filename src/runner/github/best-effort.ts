import { CancelledError, messageOf } from '../../errors/index.js';
import { isRateLimit, readRetryAfter, readStatus } from './rate-limits.js';

/** What a call is for, and what the workflow's `permissions` must grant for it. */
export interface BestEffort {
  /** As in `The comment could not be written`. */
  readonly what: string;
  /** E.g. `pull-requests: write`. */
  readonly permission: string;
  readonly warn: (text: string) => void;
}

/**
 * Does what stands beside the deploy: when it fails the deploy stands, and a warning says what is missing. Of a cancelled
 * step the post step tells.
 */
export async function bestEffort<T>(
  { what, permission, warn }: BestEffort,
  call: () => Promise<T>,
): Promise<T | undefined> {
  try {
    return await call();
  } catch (error) {
    if (!(error instanceof CancelledError)) warn(`${what}: ${describeError(error, permission)}`);
    return undefined;
  }
}

/** Why GitHub did not do it, with the permission where it is what is missing. */
export function describeError(error: unknown, permission: string): string {
  const serverMessage = messageOf(error);
  if (isRateLimit(error)) return rateLimitText(serverMessage, readRetryAfter(error));
  switch (readStatus(error)) {
    case 401:
      return `GitHub does not take the token (${serverMessage}). Check github-token.`;
    case 403:
    case 404:
      return (
        `GitHub refuses it (${serverMessage}). The job needs "permissions: ${permission}"; ` +
        'workflow runs for pull requests from forks and from Dependabot have a token that only reads.'
      );
    default:
      return serverMessage;
  }
}

function rateLimitText(serverMessage: string, retryAfterS: number | undefined): string {
  const wait = retryAfterS === undefined ? '' : `, for another ${retryAfterS} s`;
  return (
    `GitHub refuses more requests for now${wait} (${serverMessage}). Its rate limit is shared by all that uses this token: ` +
    'run fewer jobs at once.'
  );
}
