import { readStatus } from './rate-limits.js';
import type { Plugin } from './time-limits.js';

/**
 * A plugin that rejects a successful response without a JSON object or list, and a list that GitHub cannot read. Octokit turns a body that was cut off into an empty text, and that into an
 * empty list: the step would not find its own comment, and write a second one. The page of a proxy would count as a written comment.
 */
export const rejectInvalidResponses: Plugin = (octokit) => {
  octokit.hook.after('request', ({ data, status }, request) => {
    // fetch follows a redirect only if it names an address.
    const problem = status >= 300 ? `GitHub returned ${status}` : findProblem(data);
    if (problem === undefined) return;
    // As octokit reports a broken connection: a request that is safe to repeat is repeated, and a POST may have arrived.
    const errorStatus = status >= 300 ? status : 500;
    throw Object.assign(new Error(problem), { status: errorStatus, request });
  });
  octokit.hook.error('request', (error, { method }) => {
    // Octokit takes a 409 on a page for the end of the list, so that the step would not find what is on that page and create it twice.
    if (method === 'GET' && readStatus(error) === 409) Object.assign(error, { status: 500 });
    throw error;
  });
  return {};
};

function findProblem(data: unknown): string | undefined {
  if (typeof data === 'object' && data !== null && !(data instanceof ArrayBuffer)) return undefined;
  const isEmpty = typeof data === 'string' && data.trim() === '';
  return `GitHub's response is not valid: ${isEmpty ? 'it is empty or was cut off' : 'it is no JSON object or list'}`;
}
