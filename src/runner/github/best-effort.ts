import { CancelledError, messageOf } from '../../errors/index.js';
import { isRateLimit, readRetryAfter, readStatus } from './rate-limits.js';

/** Describes a call for the warning of its failure. */
export interface BestEffort {
  /** Beginning of the warning, e.g. `The comment could not be written`. */
  readonly failureText: string;
  /** Permission that the workflow must grant, e.g. `pull-requests: write`. */
  readonly permission: string;
  readonly warn: (text: string) => void;
}

/**
 * Runs a call whose failure must not fail the deploy: prints a warning and returns `undefined`. Prints nothing for a
 * cancelled step, which the post step reports.
 */
export async function bestEffort<T>(
  { failureText, permission, warn }: BestEffort,
  call: () => Promise<T>,
): Promise<T | undefined> {
  try {
    return await call();
  } catch (error) {
    if (!(error instanceof CancelledError)) warn(`${failureText}: ${describeError(error, permission)}`);
    return undefined;
  }
}

/** No message of GitHub is longer. A longer text is not cut, because half a secret would not be recognized. */
const MAX_MESSAGE_CHARACTERS = 1000;
const HTML = /^\s*<(!doctype|html|head|body)\b/i;
/** What no permission of the job changes: a pull request or repository in which nobody can write, and rules of an organization for tokens and addresses. */
const BLOCKED =
  /\b(is locked|was archived|is disabled|access blocked|SAML enforcement|IP allow list|forbids access)\b/i;

/** Describes GitHub's error, and names the permission if it is missing. */
export function describeError(error: unknown, permission: string): string {
  const serverMessage = messageOf(error);
  // Octokit reads a body of another form as if it had the right one.
  if (error instanceof TypeError) return `GitHub's response is not valid (${serverMessage})`;
  if (isRateLimit(error)) return rateLimitText(serverMessage, readRetryAfter(error));
  const status = readStatus(error);
  // The page of a proxy, or GitHub's own.
  const isPage = HTML.test(serverMessage) || serverMessage.length > MAX_MESSAGE_CHARACTERS;
  if (status !== undefined && isPage) return `GitHub returned ${status}`;
  if (status === 403 && BLOCKED.test(serverMessage)) return `GitHub rejected the request (${serverMessage})`;
  switch (status) {
    case 401:
      return `GitHub rejected the token (${serverMessage}). Check github-token.`;
    case 403:
    case 404:
      return (
        `GitHub denied access (${serverMessage}). The job needs "permissions: ${permission}"; ` +
        'workflow runs for pull requests from forks and from Dependabot have a read-only token.'
      );
    default:
      return isUntrusted(error) ? `${serverMessage}. ${UNTRUSTED_HINT}` : serverMessage;
  }
}

/** Node's codes for a certificate of an authority that it does not know, as a GitHub Enterprise Server can have one. */
const UNTRUSTED =
  /^(DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_GET_ISSUER_CERT(_LOCALLY)?|UNABLE_TO_VERIFY_LEAF_SIGNATURE)$/;
const UNTRUSTED_HINT =
  "The runner does not trust GitHub's certificate (ca-certificate and insecure apply to the cloud only): set " +
  'NODE_EXTRA_CA_CERTS to a file that contains the certificate authority.';

/** Octokit wraps the error of fetch, which wraps that of the connection. */
function isUntrusted(error: unknown, depth = 0): boolean {
  if (!(error instanceof Error) || depth > 4) return false;
  const isIt = 'code' in error && typeof error.code === 'string' && UNTRUSTED.test(error.code);
  return isIt || isUntrusted(error.cause, depth + 1);
}

function rateLimitText(serverMessage: string, retryAfterS: number | undefined): string {
  const wait = retryAfterS === undefined ? '' : `, for another ${retryAfterS} s`;
  return (
    `GitHub is limiting requests${wait} (${serverMessage}). All jobs that use this token share its rate limit: ` +
    'run fewer jobs in parallel.'
  );
}
