import type { SourceLocation } from '../../errors/index.js';
import { createHash } from 'node:crypto';

/** Facts for links to the workflow run and its files on GitHub. */
export interface RunPage {
  /** `owner/name`. */
  readonly repository: string;
  /** Commit of the workflow run. */
  readonly sha: string;
  /** Commit of the step's files according to Git; not set if it is unknown. */
  readonly checkedOut?: string | undefined;
  /** What to say about this commit besides; see `commitNote`. */
  readonly commitNote?: string | undefined;
  readonly serverUrl: string;
  /** Returns the path of a workspace file in the repository; `undefined` for a file of another repository. */
  readonly pathInRepository: (file: string) => string | undefined;
  /** Returns the commit that is checked out around a workspace file; `undefined` if it is unknown. */
  readonly findOwnCommit?: (file: string) => string | undefined;
  readonly url: string;
}

/** What says which commit a step should work on, and which one it does. */
export interface RunCommits extends Pick<RunPage, 'sha' | 'checkedOut'> {
  readonly event: string;
  /** Last commit of the pull request, or `sha`. */
  readonly headSha: string;
}

/**
 * Returns what the reader of a pull request would not expect of the files that a step has read, in one sentence; `undefined` if they are those of
 * the event. `pull_request_target` checks out the base branch by default, and a workflow can check out any commit.
 */
export function commitNote({ event, sha, headSha, checkedOut }: RunCommits): string | undefined {
  const isTarget = event === 'pull_request_target';
  const head = headSha === sha ? '' : `, not of commit ${shorten(headSha)} of the pull request`;
  if (checkedOut === undefined)
    return isTarget && head !== ''
      ? `Whether the files are of the base branch or of the pull request is unknown, because no Git checkout is around them`
      : undefined;
  if (checkedOut === headSha || (checkedOut === sha && !isTarget)) return undefined;
  const branch = checkedOut === sha ? ' of the base branch' : '';
  return `The files are of commit ${shorten(checkedOut)}${branch}${head}`;
}

const SHORT_SHA = 7;

function shorten(sha: string): string {
  return sha.slice(0, SHORT_SHA);
}

/** Returns the commit of the step's files. */
export function shownCommit({ sha, checkedOut = sha }: Pick<RunPage, 'sha' | 'checkedOut'>): string {
  return checkedOut;
}

/** Returns the URL of a line in the commit that is checked out around the file; `undefined` for a file that is not in the repository. */
export function lineUrl(page: RunPage | undefined, location: SourceLocation): string | undefined {
  const file = page?.pathInRepository(location.file);
  const commit = page?.findOwnCommit?.(location.file) ?? page?.sha ?? '';
  if (page === undefined || file === undefined || commit === '') return undefined;
  if (URL.canParse(file) || file.startsWith('/')) return undefined;
  if (file.split('/').includes('..')) return undefined;
  const path = file.split('/').map(encodeSegment).join('/');
  return `${page.serverUrl}/${page.repository}/blob/${commit}/${path}#L${location.line}`;
}

/** Encodes a path segment, including brackets, which would end a Markdown link. */
function encodeSegment(text: string): string {
  return encodeURIComponent(text).replace(/[()]/g, (bracket) => (bracket === '(' ? '%28' : '%29'));
}

const MARKER_CHARACTERS = 16;

/**
 * Returns a marker that is unique per stack across projects and clouds. It is a digest, because it is visible in public comments.
 * `endpoint` is Heat's, which contains the project.
 */
export function commentMarker(endpoint: string, stackName: string): string {
  return createHash('sha256').update(`${endpoint}\n${stackName}`).digest('hex').slice(0, MARKER_CHARACTERS);
}

/** Returns the marker of the stacks that one stacks file describes, which their tag names. No stack has a name with a line break. */
export function stacksFileMarker(endpoint: string, tag: string): string {
  return commentMarker(endpoint, `stacks\n${tag}`);
}
