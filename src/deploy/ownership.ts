import { createHash } from 'node:crypto';

/** Whose workflow deploys: the repository and, where there is one, its pull request. */
export interface Owner {
  /** `owner/name`. */
  readonly repository: string;
  readonly pullRequest: number | undefined;
}

const REPOSITORY_PREFIX = 'github-repo:';
const PULL_REQUEST_PREFIX = 'github-pr:';
const TAG_MAX_CHARACTERS = 80;
const DIGEST_CHARACTERS = 12;

/** The tags that mark a stack as its owner's; legal for any repository name (GitHub allows 140 characters, Heat 80). */
export function ownershipTags(owner: Owner): string[] {
  const repository = owner.repository.toLowerCase();
  const room = TAG_MAX_CHARACTERS - REPOSITORY_PREFIX.length;
  const name = repository.length <= room ? repository : shortened(repository, room);
  const pullRequest = owner.pullRequest === undefined ? [] : [`${PULL_REQUEST_PREFIX}${owner.pullRequest}`];
  return [`${REPOSITORY_PREFIX}${name}`, ...pullRequest];
}

/** Whether a tag is one of ours, of whichever owner. */
export function isOwnershipTag(tag: string): boolean {
  return tag.startsWith(REPOSITORY_PREFIX) || tag.startsWith(PULL_REQUEST_PREFIX);
}

function shortened(name: string, room: number): string {
  const digest = createHash('sha256').update(name).digest('hex').slice(0, DIGEST_CHARACTERS);
  return `${name.slice(0, room - DIGEST_CHARACTERS - 1)}~${digest}`;
}

/** Tags to send: the user's or the ones that are there, and the owner's in place of any earlier owner's. */
export function tagsToSend(
  wanted: readonly string[] | undefined,
  existing: readonly string[],
  owner: Owner | undefined,
): string[] {
  const base = wanted ?? existing;
  if (owner === undefined) return [...base];
  return [...new Set([...base.filter((tag) => !isOwnershipTag(tag)), ...ownershipTags(owner)])];
}

/** Tag that all stacks of a repository have. */
export function repositoryTag(repository: string): string {
  const [tag = ''] = ownershipTags({ repository, pullRequest: undefined });
  return tag;
}

/** Number of the pull request that a stack is the preview of, as its tags say. */
export function pullRequestOf(tags: readonly string[]): number | undefined {
  const tag = tags.find((one) => /^github-pr:[1-9]\d*$/.test(one));
  return tag === undefined ? undefined : Number(tag.slice(PULL_REQUEST_PREFIX.length));
}
