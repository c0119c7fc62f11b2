import { createHash } from 'node:crypto';
import { StackError } from '../../errors/index.js';
import type { StackSpec } from '../request.js';

/** The repository whose workflow deploys, and what its workflow run is about. */
export interface Owner {
  /** `https://github.com`, or the address of a GitHub Enterprise Server. */
  readonly serverUrl: string;
  /** `owner/name`. */
  readonly repository: string;
  /** Number; absent where the event has none and `pull-request` gives none. */
  readonly pullRequest: number | undefined;
  /** Commit that is checked out; for an event of a pull request a merge of both branches. */
  readonly sha: string;
  /** Last commit of the pull request's branch, or `sha`. */
  readonly headSha: string;
}

/** The part of a deploy's request that decides the stack's tags. */
export type TagRequest = Pick<StackSpec, 'tags' | 'own' | 'previewEnvironment'>;

const REPOSITORY_PREFIX = 'github-repository:';
const COMMIT_PREFIX = 'github-commit:';
const PREVIEW_PREFIX = 'github-preview:';
/** Set by earlier versions: without a host, and with a pull request whenever the event had one. */
const OLD_REPOSITORY_PREFIX = 'github-repo:';
const OLD_PULL_REQUEST_PREFIX = 'github-pr:';
const PREFIXES = [
  REPOSITORY_PREFIX,
  COMMIT_PREFIX,
  PREVIEW_PREFIX,
  OLD_REPOSITORY_PREFIX,
  OLD_PULL_REQUEST_PREFIX,
];
const TAG_MAX_CHARACTERS = 80;
const DIGEST_CHARACTERS = 12;

/** True for a tag that only this action sets; the input `tags` cannot hold one. */
export function isOwnershipTag(tag: string): boolean {
  return PREFIXES.some((prefix) => tag.startsWith(prefix));
}

/** True for the tag that is another one with each commit: it tells nothing about what is deployed. */
export function isCommitTag(tag: string): boolean {
  return tag.startsWith(COMMIT_PREFIX);
}

/** The tag of all stacks of a repository: GitHub's host, owner and name, in lower case as GitHub compares them. */
export function toRepositoryTag({ serverUrl, repository }: Pick<Owner, 'serverUrl' | 'repository'>): string {
  return boundedTag(REPOSITORY_PREFIX, `${toHost(serverUrl)}/${repository}`.toLowerCase());
}

/** The tag that earlier versions gave all stacks of a repository, whatever its host. */
export function toOldRepositoryTag({ repository }: Pick<Owner, 'repository'>): string {
  return boundedTag(OLD_REPOSITORY_PREFIX, repository.toLowerCase());
}

/**
 * Tags to send: those of the request or, without any, the existing ones; then those of `own` and `preview-environment`.
 * Of the existing ownership tags only the repository's stays, and only if `own` sets no other: a commit or a mark as
 * preview environment never outlives the deploy that set it. Throws a `StackError` if a preview environment has no pull
 * request.
 */
export function tagsToSend(
  { tags, own, previewEnvironment }: TagRequest,
  existing: readonly string[],
  owner: Owner | undefined,
): string[] {
  const base = tags ?? existing;
  const kept = base.filter((tag) => !isOwnershipTag(tag));
  const ownership =
    own && owner !== undefined
      ? [toRepositoryTag(owner), ...commitTags(owner, previewEnvironment)]
      : base.filter((tag) => tag.startsWith(REPOSITORY_PREFIX));
  const preview = previewEnvironment ? [previewTag(owner)] : [];
  return [...new Set([...kept, ...ownership, ...preview])];
}

/**
 * Number of the pull request whose preview environment the tags mark; `undefined` unless they name this repository, on
 * this host, and one pull request, and nothing else.
 */
export function findPreviewPullRequest(tags: readonly string[], owner: Owner): number | undefined {
  const [repository, ...otherRepositories] = tags.filter((tag) => tag.startsWith(REPOSITORY_PREFIX));
  if (repository !== toRepositoryTag(owner) || otherRepositories.length > 0) return undefined;
  return findMarkedPullRequest(tags);
}

/** Number of the pull request whose preview environment the tags mark, whatever the repository. */
export function findMarkedPullRequest(tags: readonly string[]): number | undefined {
  return onlyNumber(tags, PREVIEW_PREFIX);
}

/** Number of the pull request that an earlier version tagged the stack with. */
export function findOldPullRequest(tags: readonly string[]): number | undefined {
  return onlyNumber(tags, OLD_PULL_REQUEST_PREFIX);
}

function onlyNumber(tags: readonly string[], prefix: string): number | undefined {
  const [text, ...others] = tags
    .filter((tag) => tag.startsWith(prefix))
    .map((tag) => tag.slice(prefix.length));
  return text !== undefined && others.length === 0 && /^[1-9]\d*$/.test(text) ? Number(text) : undefined;
}

/** A preview's merge commit is GitHub's own and gone with the pull request. SHA-1 has 40 digits, SHA-256 has 64. */
function commitTags({ sha, headSha }: Owner, isPreview: boolean): string[] {
  const commit = isPreview ? headSha : sha;
  return /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(commit) ? [`${COMMIT_PREFIX}${commit}`] : [];
}

function previewTag(owner: Owner | undefined): string {
  if (owner?.pullRequest !== undefined) return `${PREVIEW_PREFIX}${owner.pullRequest}`;
  throw new StackError('A preview environment needs a pull request; nothing was touched', {
    hint: 'Set pull-request to its number, or leave out preview-environment.',
  });
}

/** With the port, if it is not the usual one. */
function toHost(serverUrl: string): string {
  return URL.canParse(serverUrl) ? new URL(serverUrl).host : serverUrl.replaceAll(',', '');
}

/** A tag of at most 80 characters, Heat's limit; what is too long ends in a digest of the whole. */
function boundedTag(prefix: string, text: string): string {
  const room = TAG_MAX_CHARACTERS - prefix.length;
  if (text.length <= room) return `${prefix}${text}`;
  const digest = createHash('sha256').update(text).digest('hex').slice(0, DIGEST_CHARACTERS);
  return `${prefix}${text.slice(0, room - DIGEST_CHARACTERS - 1)}~${digest}`;
}
