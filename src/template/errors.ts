import { TemplateError, formatLocation, type SourceLocation } from '../errors/index.js';
import type { Node } from 'yaml';
import { locationOf, type Source } from './source.js';

/** One thing wrong with the user's files. */
export interface TemplateIssue {
  readonly message: string;
  readonly location?: SourceLocation | undefined;
  /** The files that led there, outermost first. */
  readonly chain: readonly string[];
  readonly hint?: string | undefined;
  readonly cause?: unknown;
}

/** One error that tells of every problem; one alone is told in its own words. */
export function templateError(found: readonly TemplateIssue[]): TemplateError {
  const problems = distinct(found);
  const [first] = problems;
  const locations = problems.flatMap(({ location }) => (location === undefined ? [] : [location]));
  const nexts = [...new Set(problems.flatMap(({ hint }) => (hint === undefined ? [] : [hint])))];
  return new TemplateError(problems.length === 1 ? (first?.message ?? '') : formatList(problems), {
    locations: locations,
    chain: first?.chain ?? [],
    hint: nexts.length === 0 ? undefined : nexts.join(' '),
    cause: first?.cause,
  });
}

/** A file that is named twice has its problems twice. */
function distinct(problems: readonly TemplateIssue[]): TemplateIssue[] {
  return [...new Map(problems.map((problem) => [toLine(problem), problem])).values()];
}

function formatList(problems: readonly TemplateIssue[]): string {
  const lines = problems.map((problem) => `  - ${toLine(problem)}`);
  return [`${problems.length} problems in the files to deploy:`, ...lines].join('\n');
}

function toLine({ message, location }: TemplateIssue): string {
  return location === undefined ? message : `${message} (${formatLocation(location)})`;
}

/** What a reader should know of the files although they can be sent; the text never holds a parameter's value that is hidden. */
export interface Diagnostic {
  readonly severity: 'warning' | 'notice';
  readonly text: string;
  /** Absent where it stands in no file. */
  readonly location?: SourceLocation;
}

/** A warning that stands at a node of a source. */
export function warningAt(source: Source, node: Node | null | undefined, text: string): Diagnostic {
  return { severity: 'warning', text, location: locationOf(source, node) };
}
