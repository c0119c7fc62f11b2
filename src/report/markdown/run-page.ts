import type { SourceLocation } from '../../errors/index.js';
import { createHash } from 'node:crypto';

/** Where on GitHub a run and its files can be looked at. */
export interface RunPage {
  /** `owner/name`. */
  readonly repository: string;
  /** What is checked out. */
  readonly sha: string;
  readonly serverUrl: string;
  /** Path of a workspace's file in the repository; `undefined` for a file of another one. */
  readonly pathInRepository: (file: string) => string | undefined;
  readonly url: string;
}

/** The line of a file in the repository, as checked out; nothing for a file from elsewhere. */
export function lineUrl(page: RunPage | undefined, location: SourceLocation): string | undefined {
  const file = page?.pathInRepository(location.file);
  if (page === undefined || file === undefined || page.sha === '') return undefined;
  if (URL.canParse(file) || file.startsWith('/')) return undefined;
  if (file.split('/').includes('..')) return undefined;
  const path = file.split('/').map(segment).join('/');
  return `${page.serverUrl}/${page.repository}/blob/${page.sha}/${path}#L${location.line}`;
}

/** Encoded, and without what would end a link in markdown. */
function segment(text: string): string {
  return encodeURIComponent(text).replace(/[()]/g, (bracket) => (bracket === '(' ? '%28' : '%29'));
}

const MARK_CHARACTERS = 16;

/**
 * Tells a stack from all others, in any project of any cloud, and says nothing of it: it stands in comments that the
 * whole world may read. `endpoint` is Heat's, which names the project.
 */
export function commentMarker(endpoint: string, stackName: string): string {
  return createHash('sha256').update(`${endpoint}\n${stackName}`).digest('hex').slice(0, MARK_CHARACTERS);
}
