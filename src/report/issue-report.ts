/** A report that has at most one issue on GitHub, which each workflow run updates. */
export interface IssueReport {
  /** An HTML comment at the beginning of the issue, unique per subject. */
  readonly marker: string;
  readonly title: string;
  readonly label: string;
  /** Markdown below the marker. */
  readonly text: string;
  /** `absent` closes an open issue; `unknown` leaves it as it is, and opens none. */
  readonly finding: 'present' | 'absent' | 'unknown';
  /** Changes with what is reported, but not with single values: only then is a comment written, which notifies people. */
  readonly fingerprint: string;
  /** Markdown of the comment when the fingerprint changes, or when the issue is reopened or closed. */
  readonly comment: string;
}
