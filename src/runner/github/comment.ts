import type { GitHub } from './api.js';
import { isRateLimit, readStatus } from './rate-limits.js';

/** A comment on a pull request that is found again by a mark of ours in it. */
export interface StickyComment {
  readonly pullRequest: number;
  /** An HTML comment at the beginning of the text, unlike that of any other stack. */
  readonly marker: string;
}

/**
 * Ids of the comments with that mark, on whichever page, that may be ours; the newest first. One of somebody else that we
 * could not change made us write our own after it.
 */
export async function findComments(
  { octokit, repository }: GitHub,
  { pullRequest, marker }: StickyComment,
): Promise<number[]> {
  const mayBeOurs = await authorCheck({ octokit, repository });
  const comments = await octokit.paginate(octokit.rest.issues.listComments, {
    ...repository,
    issue_number: pullRequest,
    per_page: 100,
  });
  return comments
    .filter(({ body, user }) => body?.startsWith(marker) === true && mayBeOurs(user))
    .map(({ id }) => id)
    .sort((one, other) => other - one);
}

/**
 * Writes over the first of these comments that GitHub lets us change. Where there is none, it adds a comment if
 * `canCreate`. Returns the id of the comment that has the text now.
 */
export async function writeComment(
  github: GitHub,
  { pullRequest, marker }: StickyComment,
  {
    ids,
    text,
    canCreate,
  }: { readonly ids: readonly number[]; readonly text: string; readonly canCreate: boolean },
): Promise<number | undefined> {
  const { octokit, repository } = github;
  const body = `${marker}\n${text}`;
  for (const id of ids) {
    try {
      await octokit.rest.issues.updateComment({ ...repository, comment_id: id, body });
      return id;
    } catch (error) {
      // Deleted meanwhile, or another's: a token changes the comments of its own identity only.
      if (!isRefusal(error)) throw error;
    }
  }
  if (!canCreate) return undefined;
  const { data } = await octokit.rest.issues.createComment({
    ...repository,
    issue_number: pullRequest,
    body,
  });
  return data.id;
}

function isRefusal(error: unknown): boolean {
  const status = readStatus(error);
  return status === 404 || (status === 403 && !isRateLimit(error));
}

interface Author {
  readonly id: number;
  readonly type: string;
}

/**
 * Whether a comment may be by the identity of our token: anybody can write our mark into a comment, and could change it
 * later if we wrote there. A token of an app, such as the workflow's own, may not ask who it is: it wrote as a bot.
 */
async function authorCheck({ octokit }: GitHub): Promise<(author: Author | null) => boolean> {
  try {
    const { data } = await octokit.rest.users.getAuthenticated();
    return (author) => author?.id === data.id;
  } catch (error) {
    if (readStatus(error) !== 403 || isRateLimit(error)) throw error;
    return (author) => author?.type === 'Bot';
  }
}
