import { createHash } from 'node:crypto';
import { StackError } from '../../errors/index.js';
import type { StackSpec } from '../request.js';

/** The repository whose workflow deploys, with the commit and pull request of its workflow run. */
export interface Owner {
  /** `https://github.com`, or the address of a GitHub Enterprise Server. */
  readonly serverUrl: string;
  /** `owner/name`. */
  readonly repository: string;
  /** `GITHUB_REPOSITORY_ID`, which a rename or transfer keeps and no other repository of that name gets; not set by an old GitHub Enterprise Server. */
  readonly repositoryId?: string | undefined;
  /** Number; not set if neither the event nor `pull-request` names one. */
  readonly pullRequest: number | undefined;
  /** Name of the event; not set outside of a workflow. */
  readonly event?: string | undefined;
  /** Commit of the workflow run; for a pull-request event, the merge commit, or for `pull_request_target` one of the base branch. */
  readonly sha: string;
  /** Last commit of the pull request's branch, or `sha`. */
  readonly headSha: string;
  /** Commit of the files according to Git: a workflow can check out another one. Not set if it is unknown. */
  readonly checkedOut?: string | undefined;
  /** Distinguishes this step from all others, also from those of the same commit; not set outside of a workflow. */
  readonly stepId?: string | undefined;
  /** The stacks file that the stack comes from; not set for a step with one stack. */
  readonly stacksFile?: StacksFile | undefined;
}

/** What distinguishes the stacks of a stacks file from those of another one in the same repository. */
export interface StacksFile {
  /** Path in the repository. */
  readonly path: string;
  /** `stack-name-prefix`: each prefix is an environment of its own. */
  readonly namePrefix: string;
  /** The commit that is checked out around the file; not set without a checkout. Not a part of the tag. */
  readonly commit?: string | undefined;
}

/** The part of a deploy's request that decides the stack's tags. */
export type TagRequest = Pick<StackSpec, 'tags' | 'own' | 'previewEnvironment'>;

export const REPOSITORY_PREFIX = 'github-repository:';
const REPOSITORY_ID_PREFIX = 'github-repository-id:';
export const COMMIT_PREFIX = 'github-commit:';
const PREVIEW_PREFIX = 'github-preview:';
export const EXPIRY_PREFIX = 'github-expires:';
const STACKS_FILE_PREFIX = 'github-stacks:';
const CREATOR_PREFIX = 'github-created-by:';
const PREFIXES = [
  REPOSITORY_PREFIX,
  REPOSITORY_ID_PREFIX,
  COMMIT_PREFIX,
  PREVIEW_PREFIX,
  EXPIRY_PREFIX,
  STACKS_FILE_PREFIX,
  CREATOR_PREFIX,
];
const TAG_MAX_CHARACTERS = 80;
const DIGEST_CHARACTERS = 12;

/** True for a tag that only this action sets; the input `tags` cannot hold one. */
export function isOwnershipTag(tag: string): boolean {
  return PREFIXES.some((prefix) => tag.startsWith(prefix));
}

/** True for the tag that contains the commit. It changes with every commit, so it is not a change of the stack. */
export function isCommitTag(tag: string): boolean {
  return tag.startsWith(COMMIT_PREFIX);
}

/**
 * Returns the tag of a stack that this step creates; none with `own: false`. It tells the create of this step from one that another
 * step of the same commit sends: without it, a cancelled step whose create never arrived would delete the stack of the other one.
 * The next deploy removes the tag.
 */
export function creatorTags(own: boolean, { stepId }: Pick<Owner, 'stepId'>): string[] {
  return own && stepId !== undefined ? [`${CREATOR_PREFIX}${stepId}`] : [];
}

/** True for the tag that marks the preview environment of a pull request. */
export function isPreviewTag(tag: string): boolean {
  return tag.startsWith(PREVIEW_PREFIX);
}

/** True for the tag with the repository's id. A stack that was deployed before this tag existed does not change because of it. */
export function isRepositoryIdTag(tag: string): boolean {
  return tag.startsWith(REPOSITORY_ID_PREFIX);
}

/** True for the tag that names the step that created the stack. */
export function isCreatorTag(tag: string): boolean {
  return tag.startsWith(CREATOR_PREFIX);
}

/** Returns the tag of all stacks of a repository: host, owner and name in lower case, because GitHub ignores case. */
export function toRepositoryTag({ serverUrl, repository }: Pick<Owner, 'serverUrl' | 'repository'>): string {
  return toBoundedTag(REPOSITORY_PREFIX, `${toHost(serverUrl)}/${repository}`.toLowerCase());
}

type RepositoryId = Pick<Owner, 'serverUrl' | 'repositoryId'>;

/** Returns the tag with the repository's id, by which its stacks are found after a rename; none if it is unknown. */
export function repositoryIdTags({ serverUrl, repositoryId }: RepositoryId): string[] {
  if (repositoryId === undefined) return [];
  return [toBoundedTag(REPOSITORY_ID_PREFIX, `${toHost(serverUrl)}/${repositoryId}`.toLowerCase())];
}

/**
 * Returns the tag of all stacks that are deployed from a stacks file with a `stack-name-prefix`. Paths and prefixes are
 * case-sensitive, hosts and repositories are not.
 */
export function toStacksFileTag(
  { serverUrl, repository }: Pick<Owner, 'serverUrl' | 'repository'>,
  { path, namePrefix }: StacksFile,
): string {
  const file = path.split('/').map(encodeURIComponent).join('/');
  const prefix = namePrefix === '' ? '' : `#${namePrefix}`;
  return toBoundedTag(
    STACKS_FILE_PREFIX,
    `${`${toHost(serverUrl)}/${repository}`.toLowerCase()}/${file}${prefix}`,
  );
}

/** Returns the tag that names the stacks file of a stack; `undefined` unless there is exactly one. */
export function findStacksFileTag(tags: readonly string[]): string | undefined {
  const [tag, ...otherTags] = tags.filter((one) => one.startsWith(STACKS_FILE_PREFIX));
  return otherTags.length === 0 ? tag : undefined;
}

/**
 * Returns the tags to send: those of the request or else the existing ones, plus those of `own` and `preview-environment`.
 * Of the existing ownership tags, keeps only the repository's, and only if `own` sets no other: the commit, preview and
 * stacks-file tags never outlive the deploy that set them. Throws a `StackError` if a preview environment has no pull request.
 */
export function tagsToSend(
  { tags, own, previewEnvironment }: TagRequest,
  existing: readonly string[],
  owner: Owner | undefined,
): string[] {
  const base = tags ?? existing;
  const otherTags = base.filter((tag) => !isOwnershipTag(tag));
  const ownership =
    own && owner !== undefined
      ? [
          toRepositoryTag(owner),
          ...repositoryIdTags(owner),
          ...stacksFileTags(owner),
          ...commitTags(owner, previewEnvironment),
        ]
      : base.filter((tag) => tag.startsWith(REPOSITORY_PREFIX) || isRepositoryIdTag(tag));
  const preview = previewEnvironment ? [previewTag(owner)] : [];
  return [...new Set([...otherTags, ...ownership, ...preview])];
}

/**
 * Returns the pull request whose preview environment the tags mark; `undefined` unless the tags name exactly one repository,
 * which is this one on this host, and exactly one pull request.
 */
export function findPreviewPullRequest(tags: readonly string[], owner: Owner): number | undefined {
  return isOfRepository(tags, owner) ? findMarkedPullRequest(tags) : undefined;
}

/**
 * True if the tags name exactly one repository, which is this one on this host. If they have an id, it decides, because after a rename
 * another repository can get the former name.
 */
export function isOfRepository(
  tags: readonly string[],
  owner: Pick<Owner, 'serverUrl' | 'repository' | 'repositoryId'>,
): boolean {
  const [repository, ...otherRepositories] = tags.filter((tag) => tag.startsWith(REPOSITORY_PREFIX));
  if (repository === undefined || otherRepositories.length > 0) return false;
  return hasComparableId(tags, owner) ? hasOwnId(tags, owner) : repository === toRepositoryTag(owner);
}

function hasComparableId(tags: readonly string[], owner: RepositoryId): boolean {
  return owner.repositoryId !== undefined && tags.some(isRepositoryIdTag);
}

function hasOwnId(tags: readonly string[], owner: RepositoryId): boolean {
  const ids = tags.filter(isRepositoryIdTag);
  return ids.length === 1 && repositoryIdTags(owner).includes(ids[0] ?? '');
}

/** Returns the other repositories that the tags name, as `host/owner/name`. */
export function findOtherRepositories(tags: readonly string[], owner: Owner): string[] {
  if (isOfRepository(tags, owner)) return [];
  const own = toRepositoryTag(owner);
  const isNamesake = hasComparableId(tags, owner) && !hasOwnId(tags, owner);
  const nameOf = (tag: string): string => tag.slice(REPOSITORY_PREFIX.length);
  return tags
    .filter((tag) => tag.startsWith(REPOSITORY_PREFIX) && (isNamesake || tag !== own))
    .map((tag) => (tag === own ? `another repository that was ${nameOf(tag)}` : nameOf(tag)));
}

/**
 * Returns why a stack with these tags was not deployed from this repository and the commit of this workflow run; `undefined` if
 * it was. A preview environment has the last commit of the branch.
 */
export function explainForeignTags(tags: readonly string[], owner: Owner): string | undefined {
  if (!isOfRepository(tags, owner)) return 'was not deployed from this repository';
  const commits = listCommits(tags);
  // A deploy with `own: false` keeps the repository, but no commit; outside of a workflow, there is none to compare.
  if (commits.length === 0 && commitTags(owner, false).length > 0)
    return 'has no tag of the commit that it was deployed from';
  const own = [owner.sha, owner.headSha, owner.checkedOut];
  const isOwnCommit = commits.every((commit) => own.includes(commit));
  return isOwnCommit ? undefined : `was deployed from another commit, ${commits.join(', ')}`;
}

/** Returns the commits that the tags name. */
export function listCommits(tags: readonly string[]): string[] {
  return tags.filter(isCommitTag).map((tag) => tag.slice(COMMIT_PREFIX.length));
}

/** Returns the pull request whose preview environment the tags mark, for any repository. */
export function findMarkedPullRequest(tags: readonly string[]): number | undefined {
  const [text, ...otherTexts] = tags.filter(isPreviewTag).map((tag) => tag.slice(PREVIEW_PREFIX.length));
  return text !== undefined && otherTexts.length === 0 && /^[1-9]\d*$/.test(text) ? Number(text) : undefined;
}

/** What says which commit is deployed. */
export type CommitFacts = Pick<Owner, 'event' | 'sha' | 'headSha' | 'checkedOut'>;

/**
 * Returns the commit that is deployed. For a preview whose files are of GitHub's merge commit, this is the branch's commit, because the
 * merge commit disappears with the pull request. If it is unknown what is checked out, it is what `actions/checkout` takes by default.
 */
export function toDeployedCommit(
  { event, sha, headSha, checkedOut = sha }: CommitFacts,
  isPreview: boolean,
): string {
  const isMerge = checkedOut === sha && event !== 'pull_request_target';
  return isPreview && isMerge ? headSha : checkedOut;
}

/** SHA-1 has 40 digits, SHA-256 has 64. */
function commitTags(owner: Owner, isPreview: boolean): string[] {
  const commit = toDeployedCommit(owner, isPreview);
  return /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(commit) ? [`${COMMIT_PREFIX}${commit}`] : [];
}

function stacksFileTags(owner: Owner): string[] {
  return owner.stacksFile === undefined ? [] : [toStacksFileTag(owner, owner.stacksFile)];
}

function previewTag(owner: Owner | undefined): string {
  if (owner?.pullRequest !== undefined) return `${PREVIEW_PREFIX}${owner.pullRequest}`;
  throw new StackError('A preview environment requires a pull request; nothing was changed', {
    failureCode: 'invalid-input',
    hint: 'Set pull-request to its number, or remove preview-environment.',
  });
}

/** Returns the host, with the port if it is not the default one. */
function toHost(serverUrl: string): string {
  return URL.canParse(serverUrl) ? new URL(serverUrl).host : serverUrl.replaceAll(',', '');
}

/** Returns a tag of at most 80 characters, Heat's limit. Replaces the end of a longer text by a digest of the whole text. */
function toBoundedTag(prefix: string, text: string): string {
  const maxCharacters = TAG_MAX_CHARACTERS - prefix.length;
  if (text.length <= maxCharacters) return `${prefix}${text}`;
  const digest = createHash('sha256').update(text).digest('hex').slice(0, DIGEST_CHARACTERS);
  return `${prefix}${text.slice(0, maxCharacters - DIGEST_CHARACTERS - 1)}~${digest}`;
}
