import * as v from 'valibot';
import type { GitHub } from './api.js';
import { createOnce } from './create-once.js';
import { splitAtMarker } from './marked-text.js';
import { isRateLimit, readStatus } from './rate-limits.js';
import { assertAllRead, author, id, optionalText, readList, readResponse } from './responses.js';

/** A pull-request comment that each run updates, identified by a marker. */
export interface StickyComment {
  readonly pullRequest: number;
  /** An HTML comment as a line of the text, above everything that the action writes; unique per stack. */
  readonly marker: string;
}

/** Returns the first line of a comment: invisible, and the same in each run. */
export function toHtmlMarker(marker: string): string {
  return `<!-- heat-stack-deploy ${marker} -->`;
}

const commentSchema = v.object({ id, body: optionalText, user: author });

/** A comment with the marker that this token may have written. */
export interface FoundComment {
  readonly id: number;
  /** What a person has written above the marker; an update keeps it. */
  readonly textAbove: string;
  /** Id of its author, if it was found in the list. */
  readonly authorId?: number | undefined;
  /** Id of the workflow run that wrote it last, if the text links to it. */
  readonly runId?: number | undefined;
}

/** The link of a report to its workflow run: `footer` in report/markdown/comment.ts. */
const RUN_LINK = /\[Workflow run\]\([^\s()]{1,500}\/actions\/runs\/(\d{1,15})/g;

/** Returns the run of the last link: text of the workflow can come before the report. */
function findRunId(body: string): number | undefined {
  const id = [...body.matchAll(RUN_LINK)].at(-1)?.[1];
  return id === undefined ? undefined : Number(id);
}

/**
 * Whether a later workflow run than the one with this page has written the comment: the ids of runs grow. False for a run that somebody has
 * started again, who wants to see its result.
 */
export function isOfLaterRun({ runId }: FoundComment, pageUrl: string): boolean {
  const own = /\/actions\/runs\/(\d{1,15})$/.exec(pageUrl)?.[1];
  return own !== undefined && runId !== undefined && runId > Number(own);
}

/**
 * Returns the comments that have the marker as a line and that this token may have written: first those that begin with it, because only
 * these are certainly the action's. Newest first, because an older comment with the marker can belong to another user, in which
 * case an earlier run added its own after it.
 */
export async function findComments(
  { octokit, repository }: GitHub,
  { pullRequest, marker }: StickyComment,
): Promise<FoundComment[]> {
  const isPossibleAuthor = await createAuthorFilter({ octokit, repository });
  const comments = await octokit.paginate(octokit.rest.issues.listComments, {
    ...repository,
    issue_number: pullRequest,
    per_page: 100,
  });
  const { items, unreadable } = readList(commentSchema, comments);
  const found = items.flatMap(({ id: commentId, body, user }) => {
    const marked = splitAtMarker(body ?? '', marker);
    return marked === undefined || !isPossibleAuthor(user)
      ? []
      : [{ id: commentId, textAbove: marked.above, authorId: user?.id, runId: findRunId(body ?? '') }];
  });
  if (found.length === 0) assertAllRead(unreadable);
  const rank = ({ textAbove }: FoundComment): number => (textAbove === '' ? 0 : 1);
  return found.sort((one, other) => rank(one) - rank(other) || other.id - one.id);
}

/** Reads what is above the marker in a comment that an earlier step of this run has written. */
export async function readComment(
  { octokit, repository }: GitHub,
  { marker }: StickyComment,
  commentId: number,
): Promise<FoundComment> {
  try {
    const { data } = await octokit.rest.issues.getComment({ ...repository, comment_id: commentId });
    const { body } = readResponse(v.object({ body: optionalText }), data);
    return { id: commentId, textAbove: splitAtMarker(body ?? '', marker)?.above ?? '' };
  } catch (error) {
    // The update then decides what to do about the comment.
    if (!isNotPermitted(error, { isOwn: false })) throw error;
    return { id: commentId, textAbove: '' };
  }
}

/**
 * Updates the first of the comments that GitHub permits to update. If there is none, creates a comment if `canCreate` is set.
 * `writtenId` is the comment that this run has written before: if GitHub refuses to update that one, a second one is no help.
 * Returns the written comment, if any. No other comment keeps an older report.
 */
export async function writeComment(
  github: GitHub,
  { pullRequest, marker }: StickyComment,
  {
    found,
    text,
    canCreate,
    writtenId,
  }: {
    readonly found: readonly FoundComment[];
    readonly text: string;
    readonly canCreate: boolean;
    readonly writtenId?: number | undefined;
  },
): Promise<FoundComment | undefined> {
  const { octokit, repository } = github;
  const body = `${marker}\n${text}`;
  for (const [index, comment] of found.entries()) {
    try {
      const change = { comment_id: comment.id, body: `${comment.textAbove}${body}` };
      await octokit.rest.issues.updateComment({ ...repository, ...change });
      await supersedeComments(github, found.slice(index + 1), comment);
      return comment;
    } catch (error) {
      // The comment was deleted or belongs to another user: a token can only update comments of its own identity.
      if (!isNotPermitted(error, { isOwn: comment.id === writtenId })) throw error;
    }
  }
  if (!canCreate) return undefined;
  return createComment(github, { pullRequest, marker }, { body, found });
}

async function createComment(
  github: GitHub,
  comment: StickyComment,
  { body, found }: { readonly body: string; readonly found: readonly FoundComment[] },
): Promise<FoundComment> {
  const { octokit, repository } = github;
  const others = new Set(found.map((other) => other.id));
  return createOnce({
    create: async () => {
      const creation = { issue_number: comment.pullRequest, body };
      const { data } = await octokit.rest.issues.createComment({ ...repository, ...creation });
      return { id: readResponse(v.object({ id }), data).id, textAbove: '' };
    },
    find: async () => {
      const created = await findComments(github, comment);
      return created.find((one) => one.textAbove === '' && !others.has(one.id));
    },
  });
}

/**
 * Replaces the reports of further comments by the same author with a link to the current one: two workflow runs that start at the same
 * time create one each. Skips those with text of a person above the marker. What fails is left to the next run, since the report is written.
 */
async function supersedeComments(
  { octokit, repository }: GitHub,
  others: readonly FoundComment[],
  { id: currentId, authorId }: FoundComment,
): Promise<void> {
  const body = `${toHtmlMarker('superseded')}\n*Out of date: see [the current report](#issuecomment-${currentId}).*\n`;
  for (const other of others) {
    if (authorId === undefined || other.authorId !== authorId || other.textAbove !== '') continue;
    await octokit.rest.issues
      .updateComment({ ...repository, comment_id: other.id, body })
      .catch(() => undefined);
  }
}

/** `eyes`: the run has started; `rocket` and `confused`: how it ended. */
export type Reaction = 'eyes' | 'rocket' | 'confused';

/** Reacts to a comment. GitHub keeps one reaction of each kind per user. */
export async function addReaction(
  { octokit, repository }: GitHub,
  commentId: number,
  content: Reaction,
): Promise<void> {
  await octokit.rest.reactions.createForIssueComment({ ...repository, comment_id: commentId, content });
}

function isNotPermitted(error: unknown, { isOwn }: { readonly isOwn: boolean }): boolean {
  const status = readStatus(error);
  return status === 404 || (status === 403 && !isOwn && !isRateLimit(error));
}

type Author = v.InferOutput<typeof author>;

/**
 * Returns a predicate that is true for authors that can be the token's identity. Anyone can write the marker into a comment, and
 * could edit the comment later if the action updated it. An app's token, such as the workflow's, cannot request its identity: its
 * comments are written by a bot.
 */
export async function createAuthorFilter({ octokit }: GitHub): Promise<(user: Author) => boolean> {
  try {
    const { data } = await octokit.rest.users.getAuthenticated();
    const { id: ownId } = readResponse(v.object({ id }), data);
    return (user) => user?.id === ownId;
  } catch (error) {
    if (readStatus(error) !== 403 || isRateLimit(error)) throw error;
    return (user) => user?.type === 'Bot';
  }
}
