import { formatLocation } from '../../errors/index.js';
import type { Finding, Level } from '../../lint/index.js';
import { clip } from '../log/clip.js';
import { colorize, groupItems, type LogItem } from '../log/log.js';
import { sanitizeLogLine } from '../log/sanitize.js';
import { countsText, toReportedFinding, type ReportedFinding } from './reported-finding.js';

type AnnotationKind = 'error' | 'warning' | 'notice';

const STYLES: Readonly<Record<Level, 'red' | 'yellow' | 'cyan'>> = {
  error: 'red',
  warning: 'yellow',
  info: 'cyan',
};
const KINDS: Readonly<Record<Level, AnnotationKind>> = { error: 'error', warning: 'warning', info: 'notice' };

/** GitHub shows ten annotations of each kind per step; the step's own error is one of the errors. */
const MAX_ANNOTATIONS: Readonly<Record<AnnotationKind, number>> = { error: 9, warning: 10, notice: 10 };
const MESSAGE_CHARACTERS = 1000;

/** Returns one group per file, with a line per finding. */
export function findingItems(findings: readonly ReportedFinding[]): LogItem[] {
  const files = [...new Set(findings.map(({ file }) => file))];
  return files.flatMap((file) => {
    const ofFile = findings.filter((finding) => finding.file === file);
    return groupItems(`${sanitizeLogLine(file)}: ${countsText(ofFile)}`, ofFile.flatMap(findingLines));
  });
}

/** Returns `file:line:column level HL301 message`, and the hint on a line of its own. */
function findingLines(finding: ReportedFinding): string[] {
  const { id, level, message, hint } = finding;
  const location = sanitizeLogLine(formatLocation(finding));
  const text = clip(sanitizeLogLine(message), MESSAGE_CHARACTERS);
  const hintLines =
    hint === undefined ? [] : [colorize('gray', `    ${clip(sanitizeLogLine(hint), MESSAGE_CHARACTERS)}`)];
  return [`${location} ${colorize(STYLES[level], level)} ${colorize('bold', id)} ${text}`, ...hintLines];
}

/**
 * Returns annotations on the lines of the files: as many as GitHub shows, and the number of the others. Outside of a workflow nobody
 * sees annotations, so none are missed.
 */
export function annotationItems(findings: readonly ReportedFinding[], isInWorkflow: boolean): LogItem[] {
  const { shown, others } = selectAnnotated(findings);
  const note = `${describeOthers(others.length)}; see the log above or the job summary`;
  return [
    ...shown.map(toAnnotation),
    ...(others.length === 0 || !isInWorkflow ? [] : [{ kind: 'line', text: note } as const]),
  ];
}

/** Separates the findings that GitHub shows as annotations from the others. */
function selectAnnotated(findings: readonly ReportedFinding[]): {
  readonly shown: readonly ReportedFinding[];
  readonly others: readonly ReportedFinding[];
} {
  const byKind = (['error', 'warning', 'notice'] as const).map((kind) => {
    const kindFindings = findings.filter(({ level }) => KINDS[level] === kind);
    const limit = MAX_ANNOTATIONS[kind];
    return { shown: kindFindings.slice(0, limit), others: kindFindings.slice(limit) };
  });
  return { shown: byKind.flatMap(({ shown }) => shown), others: byKind.flatMap(({ others }) => others) };
}

function describeOthers(count: number): string {
  return `${count} more ${count === 1 ? 'finding has' : 'findings have'} no annotation, because GitHub shows ten of each level`;
}

function toAnnotation(finding: ReportedFinding): LogItem {
  const { id, name, level, message, hint, file, line, column, endLine, endColumn } = finding;
  const hintText = hint === undefined ? '' : `. ${hint}`;
  return {
    kind: KINDS[level],
    title: `${id} ${name}`,
    text: clip(sanitizeLogLine(`${message}${hintText}`), MESSAGE_CHARACTERS),
    location: { file, line, column },
    end: { line: endLine, column: endColumn },
  };
}

/**
 * Returns the findings as warnings on their lines, for an operation in which Heat decides what is wrong. No other part of its log
 * repeats them: a workflow gets those that GitHub does not annotate as lines, and a terminal prints each annotation.
 */
export function findingWarnings(
  findings: readonly Finding[],
  redact: (text: string) => string,
  isInWorkflow: boolean,
): LogItem[] {
  const reported = findings.map((finding) => toReportedFinding(finding, redact));
  const warnings = reported.map((finding): ReportedFinding => ({ ...finding, level: 'warning' }));
  if (!isInWorkflow) return warnings.map(toAnnotation);
  const { shown, others } = selectAnnotated(warnings);
  const lines = others.length === 0 ? [] : [`${describeOthers(others.length)}:`];
  return [
    ...shown.map(toAnnotation),
    ...[...lines, ...others.flatMap(findingLines)].map((text): LogItem => ({ kind: 'line', text })),
  ];
}
