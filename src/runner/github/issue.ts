import * as v from 'valibot';
import type { IssueReport } from '../../report/index.js';
import type { GitHub } from './api.js';
import { createOnce } from './create-once.js';
import { createAuthorFilter } from './comment.js';
import { splitAtMarker, type MarkedText } from './marked-text.js';
import { assertAllRead, author, id, optionalText, readList, readResponse } from './responses.js';

/**
 * What was done with the issue. `left-open`: the report cannot tell whether it is still true. `left-closed`: a person closed it as
 * not planned, and nothing new has been found since.
 */
export interface SyncedIssue {
  readonly number: number;
  readonly action: 'opened' | 'updated' | 'reopened' | 'closed' | 'left-open' | 'left-closed';
}

interface FoundIssue {
  readonly number: number;
  readonly text: MarkedText;
  readonly isNotPlanned: boolean;
}

/** An issue with `pull_request` is a pull request. */
const issueSchema = v.object({
  number: id,
  body: optionalText,
  user: author,
  pull_request: v.optional(v.unknown()),
  state_reason: optionalText,
});

const commentSchema = v.object({ id, body: optionalText });

/** Opens, updates, reopens or closes the issue of a report. Returns `undefined` if there is neither an issue nor something to report. */
export async function syncIssue(github: GitHub, report: IssueReport): Promise<SyncedIssue | undefined> {
  const open = await findIssue(github, report, 'open');
  if (open !== undefined) return syncOpenIssue(github, report, open);
  if (report.finding !== 'present') return undefined;
  const closed = await findIssue(github, report, 'closed');
  return closed === undefined ? createIssue(github, report) : reopenIssue(github, report, closed);
}

async function syncOpenIssue(github: GitHub, report: IssueReport, issue: FoundIssue): Promise<SyncedIssue> {
  switch (report.finding) {
    case 'present':
      return updateIssue(github, report, issue);
    case 'absent':
      return closeIssue(github, report, issue);
    case 'unknown':
      return { number: issue.number, action: 'left-open' };
  }
}

/**
 * Returns the newest issue that has the marker as a line and that this token may have written. Reads the list of issues, because GitHub's search lags
 * behind. Closed issues are found by their label, because there can be many; for open ones, people may have removed it.
 */
async function findIssue(
  { octokit, repository }: GitHub,
  { marker, label }: IssueReport,
  state: 'open' | 'closed',
): Promise<FoundIssue | undefined> {
  const isPossibleAuthor = await createAuthorFilter({ octokit, repository });
  const pages = octokit.paginate.iterator(octokit.rest.issues.listForRepo, {
    ...repository,
    state,
    ...(state === 'closed' ? { labels: label } : {}),
    per_page: 100,
  });
  let unreadable = 0;
  for await (const { data } of pages) {
    const page = readList(issueSchema, data);
    unreadable += page.unreadable;
    for (const { number, body, user, pull_request: pull, state_reason: reason } of page.items) {
      const text = splitAtMarker(body ?? '', marker);
      if ((pull ?? null) !== null || text === undefined || !isPossibleAuthor(user)) continue;
      return { number, text, isNotPlanned: reason === 'not_planned' };
    }
  }
  assertAllRead(unreadable);
  return undefined;
}

async function createIssue(github: GitHub, report: IssueReport): Promise<SyncedIssue> {
  const { title, label } = report;
  const { number } = await createOnce({
    create: async () => {
      const { octokit, repository } = github;
      const creation = { title, body: toBody(report), labels: [label] };
      const { data } = await octokit.rest.issues.create({ ...repository, ...creation });
      return readResponse(v.object({ number: id }), data);
    },
    find: () => findIssue(github, report, 'open'),
  });
  return { number, action: 'opened' };
}

async function updateIssue(github: GitHub, report: IssueReport, issue: FoundIssue): Promise<SyncedIssue> {
  await edit(github, issue.number, { body: toBody(report, issue) });
  if (!hasSameFingerprint(issue, report)) await addComment(github, issue.number, report.comment);
  return { number: issue.number, action: 'updated' };
}

/** Leaves an issue closed that a person closed as not planned, until something else is reported. */
async function reopenIssue(github: GitHub, report: IssueReport, issue: FoundIssue): Promise<SyncedIssue> {
  if (issue.isNotPlanned && hasSameFingerprint(issue, report))
    return { number: issue.number, action: 'left-closed' };
  await edit(github, issue.number, { state: 'open', state_reason: 'reopened', body: toBody(report, issue) });
  await addComment(github, issue.number, report.comment);
  return { number: issue.number, action: 'reopened' };
}

async function closeIssue(github: GitHub, report: IssueReport, issue: FoundIssue): Promise<SyncedIssue> {
  // Closes first: if the comment fails, the next run must not write it again.
  await edit(github, issue.number, { state: 'closed', state_reason: 'completed' });
  await addComment(github, issue.number, report.comment);
  return { number: issue.number, action: 'closed' };
}

async function edit(
  { octokit, repository }: GitHub,
  number: number,
  change: {
    readonly body?: string;
    readonly state?: 'open' | 'closed';
    readonly state_reason?: 'completed' | 'reopened';
  },
): Promise<void> {
  await octokit.rest.issues.update({ ...repository, issue_number: number, ...change });
}

/** Writes a comment, which notifies people. No later run would: the issue then has the new fingerprint. */
async function addComment(github: GitHub, number: number, body: string): Promise<void> {
  const { octokit, repository } = github;
  await createOnce({
    create: async () => {
      await octokit.rest.issues.createComment({ ...repository, issue_number: number, body });
      return true;
    },
    find: () => hasComment(github, number, body),
  });
}

/** Returns true if the issue has a comment with that text, which names the workflow run; else `undefined`. */
async function hasComment(
  { octokit, repository }: GitHub,
  number: number,
  text: string,
): Promise<true | undefined> {
  const pages = octokit.paginate.iterator(octokit.rest.issues.listComments, {
    ...repository,
    issue_number: number,
    per_page: 100,
  });
  let unreadable = 0;
  for await (const { data } of pages) {
    const page = readList(commentSchema, data);
    unreadable += page.unreadable;
    if (page.items.some(({ body }) => body?.replaceAll('\r\n', '\n').trim() === text.trim())) return true;
  }
  assertAllRead(unreadable);
  return undefined;
}

/** Keeps what a person has written above the marker of the issue. */
function toBody({ marker, fingerprint, text }: IssueReport, issue?: FoundIssue): string {
  return `${issue?.text.above ?? ''}${marker}\n${toFingerprintMarker(fingerprint)}\n${text}`;
}

function hasSameFingerprint({ text }: FoundIssue, { fingerprint }: IssueReport): boolean {
  // GitHub's web page saves an edited text with CRLF.
  return text.below.split(/\r?\n/, 1)[0] === toFingerprintMarker(fingerprint);
}

/** `fingerprint` must not contain `-->`. */
function toFingerprintMarker(fingerprint: string): string {
  return `<!-- ${fingerprint} -->`;
}
