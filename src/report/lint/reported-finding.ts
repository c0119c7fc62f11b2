import type { Finding, Level } from '../../lint/index.js';
import { oneLine } from '../../errors/index.js';

/** A finding as all reports show it, without secrets. The output `findings` is a JSON list of these. */
export interface ReportedFinding {
  /** Such as `HL301`. */
  readonly id: string;
  /** Such as `unknown-property`. */
  readonly name: string;
  readonly level: Level;
  /** One sentence without a period; untrusted, as it quotes the template. */
  readonly message: string;
  /** What to write instead; untrusted. */
  readonly hint?: string;
  /** Path relative to the workspace, or the URL without credentials and query. */
  readonly file: string;
  /** Lines and columns start at 1. The end is the position after the last character. */
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

export function toReportedFinding(
  { rule, level, message, hint, location, end }: Finding,
  redact: (text: string) => string,
): ReportedFinding {
  return {
    id: rule.id,
    name: rule.name,
    level,
    message: redact(oneLine(message)),
    ...(hint === undefined ? {} : { hint: redact(oneLine(hint)) }),
    file: redact(location.file),
    line: location.line,
    column: location.column,
    endLine: end.line,
    endColumn: end.column,
  };
}

/** Returns e.g. `2 errors and 1 warning`, or `nothing`. */
export function countsText(findings: readonly { readonly level: Level }[]): string {
  const texts = LEVEL_NOUNS.flatMap(({ level, one, more }) => {
    const count = findings.filter((finding) => finding.level === level).length;
    return count === 0 ? [] : [`${count} ${count === 1 ? one : more}`];
  });
  if (texts.length === 0) return 'nothing';
  return texts.length === 1 ? texts.join('') : `${texts.slice(0, -1).join(', ')} and ${texts.at(-1) ?? ''}`;
}

const LEVEL_NOUNS: readonly { readonly level: Level; readonly one: string; readonly more: string }[] = [
  { level: 'error', one: 'error', more: 'errors' },
  { level: 'warning', one: 'warning', more: 'warnings' },
  { level: 'info', one: 'info', more: 'infos' },
];
