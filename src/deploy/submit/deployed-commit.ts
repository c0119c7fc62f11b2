import { COMMIT_PREFIX, isOfRepository, type Owner } from './ownership.js';

/** The commit with which a stack was deployed last, according to its tags. */
export interface DeployedCommit {
  readonly sha: string;
  /** The commit's page on GitHub; only for a commit of this repository, because anyone who can edit the stack can edit its tags. */
  readonly url: string | undefined;
  /**
   * `partial`: its deploy failed or is still running. `rolled-back`: Heat has undone its deploy or is undoing it. Heat keeps the
   * tags of an update that it rolls back, so the tags no longer name the commit that runs.
   */
  readonly state: 'deployed' | 'partial' | 'rolled-back';
}

interface StackTags {
  readonly tags?: readonly string[] | undefined;
  /** E.g. `UPDATE_COMPLETE`. */
  readonly status: string;
}

/** Returns the commit that the tags of `own` name; `undefined` unless it is exactly one, and for a deleted stack. */
export function findDeployedCommit(
  { tags = [], status }: StackTags,
  owner: Pick<Owner, 'serverUrl' | 'repository' | 'repositoryId'> | undefined,
): DeployedCommit | undefined {
  const [sha, ...otherShas] = tagValues(tags, COMMIT_PREFIX);
  if (sha === undefined || otherShas.length > 0 || status.startsWith('DELETE_')) return undefined;
  if (!/^([0-9a-f]{40}|[0-9a-f]{64})$/.test(sha)) return undefined;
  const isOfOwner = owner !== undefined && isOfRepository(tags, owner);
  return {
    sha,
    url: isOfOwner ? `${owner.serverUrl}/${owner.repository}/commit/${sha}` : undefined,
    state: toCommitState(status),
  };
}

function tagValues(tags: readonly string[], prefix: string): string[] {
  return tags.filter((tag) => tag.startsWith(prefix)).map((tag) => tag.slice(prefix.length));
}

function toCommitState(status: string): DeployedCommit['state'] {
  if (status.startsWith('ROLLBACK_')) return 'rolled-back';
  return /^(CREATE|UPDATE)_(FAILED|IN_PROGRESS)$/.test(status) ? 'partial' : 'deployed';
}
