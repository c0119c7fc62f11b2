import { messageOf } from '../../errors/index.js';
import { statusOf } from './api.js';

/** What a call is for, and what the workflow's `permissions` must grant for it. */
export interface Beside {
  /** As in `The comment could not be written`. */
  readonly what: string;
  /** E.g. `pull-requests: write`. */
  readonly permission: string;
  readonly warn: (text: string) => void;
}

/** Does what stands beside the deploy: when it fails the deploy stands, and a warning says what is missing. */
export async function beside<T>(
  { what, permission, warn }: Beside,
  call: () => Promise<T>,
): Promise<T | undefined> {
  try {
    return await call();
  } catch (error) {
    warn(`${what}: ${reasonOf(error, permission)}`);
    return undefined;
  }
}

function reasonOf(error: unknown, permission: string): string {
  const said = messageOf(error);
  switch (statusOf(error)) {
    case 401:
      return `GitHub does not take the token (${said}). Check github-token.`;
    case 403:
    case 404:
      return (
        `GitHub refuses it (${said}). The job needs "permissions: ${permission}"; ` +
        'workflow runs for pull requests from forks and from Dependabot have a token that only reads.'
      );
    default:
      return said;
  }
}
