/** A spot in one of the user's files; line and column count from 1. */
export interface SourceLocation {
  /** Workspace-relative path, or the URL of a remote file. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** `file:line:column`, the form that editors and terminals turn into a link. */
export function formatLocation(location: SourceLocation): string {
  return `${location.file}:${location.line}:${location.column}`;
}
