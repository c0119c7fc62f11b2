import { TemplateError, formatLocation, type SourceLocation } from '../errors/index.js';
import type { Node } from '../yaml/index.js';
import { locationOf, type Source } from './source.js';

/** One problem with the user's files. */
export interface TemplateIssue {
  readonly message: string;
  readonly location?: SourceLocation | undefined;
  /** Include chain of the file, outermost first. */
  readonly chain: readonly string[];
  readonly hint?: string | undefined;
  readonly cause?: unknown;
  /** Set for a mistake in the sections of an environment: lint has a rule of its own for it. */
  readonly subject?: 'environment-section' | undefined;
}

/** Combines all issues into one error. A single issue becomes the error's message. */
export function templateError(issues: readonly TemplateIssue[]): TemplateError {
  const distinctIssues = removeDuplicateIssues(issues);
  const [firstIssue] = distinctIssues;
  const locations = distinctIssues.flatMap(({ location }) => (location === undefined ? [] : [location]));
  const hints = [...new Set(distinctIssues.flatMap(({ hint }) => (hint === undefined ? [] : [hint])))];
  return new TemplateError(
    distinctIssues.length === 1 ? (firstIssue?.message ?? '') : formatList(distinctIssues),
    {
      locations,
      chain: firstIssue?.chain ?? [],
      hint: hints.length === 0 ? undefined : hints.join(' '),
      cause: firstIssue?.cause,
    },
  );
}

/** Removes duplicates, which occur if a file is included twice. */
export function removeDuplicateIssues(issues: readonly TemplateIssue[]): TemplateIssue[] {
  return [...new Map(issues.map((issue) => [toLine(issue), issue])).values()];
}

function formatList(issues: readonly TemplateIssue[]): string {
  const lines = issues.map((issue) => `  - ${toLine(issue)}`);
  return [`${issues.length} problems in the files:`, ...lines].join('\n');
}

function toLine({ message, location }: TemplateIssue): string {
  return location === undefined ? message : `${message} (${formatLocation(location)})`;
}

/** A finding that does not prevent the files from being sent. The text never contains a hidden parameter's value. */
export interface Diagnostic {
  readonly severity: 'warning' | 'notice';
  readonly text: string;
  /** `undefined` if the finding concerns no file. */
  readonly location?: SourceLocation;
}

export function warningAt(source: Source, node: Node | null | undefined, text: string): Diagnostic {
  return { severity: 'warning', text, location: locationOf(source, node) };
}
