import { NOT_FOUND, numberIn, type Answer, type Call } from './call.js';
import { page } from './paging.js';
import { forbidden } from './permissions.js';
import type { PullRequest } from './state.js';
import { shownInList, shownPullRequest } from './shown.js';

export function readPull(call: Call): Answer {
  const number = numberIn(call, 'pull_number');
  const found = call.state.pullRequests.get(number);
  if (found === undefined) return NOT_FOUND;
  const refused = forbidden(call.state, ['pull-requests'], 'read');
  return refused ?? { status: 200, body: shownPullRequest(call, number, found) };
}

export function listPulls(call: Call): Answer {
  const wanted = call.query.get('state') ?? 'open';
  // GitHub ignores a filter without an owner.
  const [owner, head] = call.query.get('head')?.split(':') ?? [];
  const upward = call.query.get('direction') === 'asc';
  const found = [...call.state.pullRequests]
    .filter(([, pull]) => wanted === 'all' || pull.state === wanted)
    .filter(
      ([, pull]) =>
        head === undefined || (pull.headRef === head && ownerOf(call, pull) === owner?.toLowerCase()),
    )
    .sort(([one], [other]) => (upward ? one - other : other - one));
  return (
    forbidden(call.state, ['pull-requests'], 'read') ??
    page(call, found, ([number, pull]) => shownInList(call, number, pull))
  );
}

/** The merged pull requests with the commit, then the open ones, as GitHub documents it. */
export function listPullsOfCommit(call: Call): Answer {
  const sha = call.operation.params['commit_sha'];
  const found = [...call.state.pullRequests].filter(
    ([, pull]) => (pull.merged && pull.mergeCommitSha === sha) || pull.headSha === sha,
  );
  return (
    forbidden(call.state, ['pull-requests'], 'read') ??
    page(call, found, ([number, pull]) => shownInList(call, number, pull))
  );
}

function ownerOf({ state }: Call, { headRepository }: PullRequest): string | undefined {
  return (headRepository === undefined ? state.repository : headRepository)?.split('/')[0]?.toLowerCase();
}
