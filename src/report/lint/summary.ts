import type { SourceLocation } from '../../errors/index.js';
import type { Level } from '../../lint/index.js';
import { clip } from '../log/clip.js';
import { escapeMarkdown, inlineCode } from '../markdown/markdown.js';
import { truncateTable } from '../markdown/size-budget.js';
import type { ReportedFinding } from './reported-finding.js';

const ICONS: Readonly<Record<Level, string>> = { error: '❌', warning: '⚠️', info: 'ℹ️' };
const TABLE_LIMITS = { rows: 500, bytes: 400_000 };
const MESSAGE_CHARACTERS = 500;

/** Returns the job summary: the headline, and a table of the findings with links to their lines. */
export function lintSummary(
  headline: string,
  isValid: boolean,
  findings: readonly ReportedFinding[],
  linkOf: (location: SourceLocation) => string | undefined,
): string {
  const heading = `### ${isValid ? '✅' : '❌'} ${escapeMarkdown(headline)}`;
  if (findings.length === 0) return `${heading}\n`;
  const rows = findings.map((finding) => [
    `${ICONS[finding.level]} ${finding.level}`,
    `${finding.id} ${finding.name}`,
    locationMarkdown(finding, linkOf),
    messageMarkdown(finding),
  ]);
  return `${heading}\n\n${truncateTable(['Level', 'Rule', 'Location', 'Finding'], rows, TABLE_LIMITS)}\n`;
}

function locationMarkdown(
  { file, line, column }: ReportedFinding,
  linkOf: (location: SourceLocation) => string | undefined,
): string {
  const text = inlineCode(`${file}:${line}`);
  const link = linkOf({ file, line, column });
  return link === undefined ? text : `[${text}](${link})`;
}

function messageMarkdown({ message, hint }: ReportedFinding): string {
  const escape = (text: string): string => escapeMarkdown(clip(text, MESSAGE_CHARACTERS));
  return hint === undefined ? escape(message) : `${escape(message)}<br>*${escape(hint)}*`;
}
