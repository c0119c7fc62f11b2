import { statusOf, type GitHub } from './api.js';

/** A comment on a pull request that is found again by a mark of ours in it. */
export interface StickyComment {
  readonly pullRequest: number;
  /** An HTML comment at the beginning of the text, unlike that of any other stack. */
  readonly mark: string;
}

/** The id of our comment with that mark, on whichever page; the oldest where there are several. */
export async function findComment(
  { octokit, repository }: GitHub,
  { pullRequest, mark }: StickyComment,
): Promise<number | undefined> {
  const isOurs = await ourComments({ octokit, repository });
  const pages = octokit.paginate.iterator(octokit.rest.issues.listComments, {
    ...repository,
    issue_number: pullRequest,
    per_page: 100,
  });
  for await (const { data } of pages) {
    const found = data.find(({ body, user }) => body?.startsWith(mark) === true && isOurs(user));
    if (found !== undefined) return found.id;
  }
  return undefined;
}

/** Writes over the comment of that id, or adds one; somebody may have deleted it meanwhile. Its id. */
export async function writeComment(
  github: GitHub,
  { pullRequest, mark }: StickyComment,
  id: number | undefined,
  text: string,
): Promise<number> {
  const { octokit, repository } = github;
  const body = `${mark}\n${text}`;
  if (id !== undefined) {
    try {
      await octokit.rest.issues.updateComment({ ...repository, comment_id: id, body });
      return id;
    } catch (error) {
      if (statusOf(error) !== 404) throw error;
    }
  }
  const { data } = await octokit.rest.issues.createComment({
    ...repository,
    issue_number: pullRequest,
    body,
  });
  return data.id;
}

interface Author {
  readonly id: number;
  readonly type: string;
}

/**
 * Whether a comment is by the identity of our token: anybody can write our mark into a comment, and could change it
 * later if we wrote there. A token of the workflow's kind may not ask who it is; then it is a bot that wrote it.
 */
async function ourComments({ octokit }: GitHub): Promise<(author: Author | null) => boolean> {
  try {
    const { data } = await octokit.rest.users.getAuthenticated();
    return (author) => author?.id === data.id;
  } catch (error) {
    if (statusOf(error) !== 403) throw error;
    return (author) => author?.type === 'Bot';
  }
}
