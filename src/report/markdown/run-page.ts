import type { SourceLocation } from '../../errors/index.js';
import { createHash } from 'node:crypto';

/** Facts for links to the workflow run and its files on GitHub. */
export interface RunPage {
  /** `owner/name`. */
  readonly repository: string;
  /** Commit that is checked out. */
  readonly sha: string;
  readonly serverUrl: string;
  /** Returns the path of a workspace file in the repository; `undefined` for a file of another repository. */
  readonly pathInRepository: (file: string) => string | undefined;
  readonly url: string;
}

/** Returns the URL of a line in the checked-out commit; `undefined` for a file that is not in the repository. */
export function lineUrl(page: RunPage | undefined, location: SourceLocation): string | undefined {
  const file = page?.pathInRepository(location.file);
  if (page === undefined || file === undefined || page.sha === '') return undefined;
  if (URL.canParse(file) || file.startsWith('/')) return undefined;
  if (file.split('/').includes('..')) return undefined;
  const path = file.split('/').map(encodeSegment).join('/');
  return `${page.serverUrl}/${page.repository}/blob/${page.sha}/${path}#L${location.line}`;
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
