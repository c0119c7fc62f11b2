import type { Place } from '../errors/index.js';

/** Where on GitHub a run and its files can be looked at. */
export interface RunPage {
  /** `owner/name`. */
  readonly repository: string;
  /** What is checked out. */
  readonly sha: string;
  readonly serverUrl: string;
  readonly url: string;
}

/** The line of a file in the repository, as checked out; nothing for a file from elsewhere. */
export function lineUrl(page: RunPage | undefined, { file, line }: Place): string | undefined {
  if (page === undefined || page.sha === '' || URL.canParse(file) || file.startsWith('/')) return undefined;
  if (file.split('/').includes('..')) return undefined;
  const path = file.split('/').map(segment).join('/');
  return `${page.serverUrl}/${page.repository}/blob/${page.sha}/${path}#L${line}`;
}

/** Encoded, and without what would end a link in markdown. */
function segment(text: string): string {
  return encodeURIComponent(text).replace(/[()]/g, (bracket) => (bracket === '(' ? '%28' : '%29'));
}
