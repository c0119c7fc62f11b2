import type { Finding, Level } from '../../lint/index.js';
import { countText, oneLine } from '../../errors/index.js';

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

/** From the most to the least severe. */
export const LEVELS: readonly Level[] = ['error', 'warning', 'info'];

/** Returns e.g. `2 errors and 1 warning`, or `nothing`. */
export function countsText(findings: readonly { readonly level: Level }[]): string {
  const texts = LEVELS.flatMap((level) => {
    const count = findings.filter((finding) => finding.level === level).length;
    return count === 0 ? [] : [countText(count, level)];
  });
  if (texts.length === 0) return 'nothing';
  return texts.length === 1 ? texts.join('') : `${texts.slice(0, -1).join(', ')} and ${texts.at(-1) ?? ''}`;
}
