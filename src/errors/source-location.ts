/** A position in one of the user's files; line and column start at 1. */
export interface SourceLocation {
  /** Workspace-relative path, or the URL of a remote file. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Returns `file:line:column`, which editors and terminals turn into a link. */
export function formatLocation(location: SourceLocation): string {
  return `${location.file}:${location.line}:${location.column}`;
}
