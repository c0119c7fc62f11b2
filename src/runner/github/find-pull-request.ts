import * as v from 'valibot';
import type { CommitSearch, HeadBranch, PullRequestSearch } from '../pull-request-search.js';
import type { GitHub } from './api.js';
import { id, optionalText, readItems } from './responses.js';

/** The pull request, or why there is none to report to. The reason continues `No comment: `. */
export type FoundPullRequest =
  | { readonly kind: 'found'; readonly number: number }
  | { readonly kind: 'none'; readonly reason: string }
  | { readonly kind: 'ambiguous'; readonly reason: string };

/**
 * Finds the pull request of a deployed commit: the one whose merge made the commit, or the open one of its branch. Never picks
 * one of several. Asks GitHub only if the event does not name it.
 */
export async function findPullRequest(
  openClient: () => Promise<GitHub>,
  search: PullRequestSearch,
): Promise<FoundPullRequest> {
  switch (search.kind) {
    case 'number':
      return { kind: 'found', number: search.number };
    case 'none':
      return { kind: 'none', reason: `${search.reason}, and pull-request is not set` };
    case 'commit':
      return findByCommit(await openClient(), search);
  }
}

async function findByCommit(github: GitHub, search: CommitSearch): Promise<FoundPullRequest> {
  const { sha, branch, preferred } = search;
  const merged = async (): Promise<FoundPullRequest | undefined> =>
    sha === undefined
      ? undefined
      : choose(await listMergedAs(github, sha), `were merged as commit ${shorten(sha)}`);
  const open = async (): Promise<FoundPullRequest | undefined> =>
    branch === undefined
      ? undefined
      : choose(await listOpenFrom(github, branch), `from ${describeBranch(branch)} are open`);
  const [first, second] = preferred === 'merged' ? [merged, open] : [open, merged];
  return (await first()) ?? (await second()) ?? { kind: 'none', reason: describeMiss(search) };
}

function choose(numbers: readonly number[], what: string): FoundPullRequest | undefined {
  const [number] = numbers;
  if (number === undefined) return undefined;
  if (numbers.length === 1) return { kind: 'found', number };
  const list = [...numbers]
    .sort((one, other) => one - other)
    .map((one) => `#${one}`)
    .join(', ');
  return {
    kind: 'ambiguous',
    reason: `several pull requests ${what} (${list}): set pull-request to one of them`,
  };
}

const repositorySchema = v.object({ full_name: v.string() });
/** `merged_at` is null until the pull request is merged. */
const mergedSchema = v.object({
  number: id,
  merge_commit_sha: optionalText,
  merged_at: v.string(),
  base: v.object({ repo: repositorySchema }),
});
/** `repo` is null if the fork was deleted. */
const openSchema = v.object({
  number: id,
  head: v.object({ ref: v.string(), repo: v.fallback(v.nullable(repositorySchema), null) }),
});

/**
 * Returns the merged pull requests whose merge made the commit. `merge_commit_sha` is the merge commit, the squashed commit, or
 * what a rebase moved the base branch to (GitHub's documentation of "Get a pull request").
 */
async function listMergedAs({ octokit, repository }: GitHub, sha: string): Promise<number[]> {
  const pullRequests = await octokit.paginate(octokit.rest.repos.listPullRequestsAssociatedWithCommit, {
    ...repository,
    commit_sha: sha,
    per_page: 100,
  });
  return readItems(mergedSchema, pullRequests)
    .filter(({ merge_commit_sha: mergeSha }) => mergeSha === sha)
    .filter(({ base }) => isSameRepository(base.repo.full_name, `${repository.owner}/${repository.repo}`))
    .map(({ number }) => number);
}

/** Returns the open pull requests of a branch. The filter `head` takes the branch's owner, so results are compared with the fork, too. */
async function listOpenFrom({ octokit, repository }: GitHub, branch: HeadBranch): Promise<number[]> {
  const [owner = ''] = branch.repository.split('/');
  const pullRequests = await octokit.paginate(octokit.rest.pulls.list, {
    ...repository,
    state: 'open',
    head: `${owner}:${branch.name}`,
    per_page: 100,
  });
  return readItems(openSchema, pullRequests)
    .filter(
      ({ head }) =>
        head.ref === branch.name && isSameRepository(head.repo?.full_name ?? '', branch.repository),
    )
    .map(({ number }) => number);
}

/** GitHub's names are case-insensitive. */
function isSameRepository(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function describeMiss({ sha, branch }: CommitSearch): string {
  const parts = [
    ...(sha === undefined ? [] : [`no pull request was merged as commit ${shorten(sha)}`]),
    ...(branch === undefined ? [] : [`none is open from ${describeBranch(branch)}`]),
  ];
  const reason = parts.length === 0 ? 'the event names no commit' : parts.join(', ');
  return `${reason}, and pull-request is not set`;
}

function describeBranch({ name }: HeadBranch): string {
  return `branch "${name}"`;
}

function shorten(sha: string): string {
  return sha.slice(0, 7);
}
