/** A spot in one of the user's files; line and column count from 1. */
export interface Place {
  /** Workspace-relative path, or the URL of a remote file. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** `file:line:column`, the form that editors and terminals turn into a link. */
export function placeText(place: Place): string {
  return `${place.file}:${place.line}:${place.column}`;
}
