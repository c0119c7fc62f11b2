import type { Level } from '../../lint/index.js';
import { clip } from '../log/clip.js';
import { details, escapeMarkdown, inlineCode } from '../markdown/markdown.js';
import type { LinkOf } from '../markdown/sections.js';
import { truncateTable } from '../markdown/size-budget.js';
import { countsText, type ReportedFinding } from './reported-finding.js';

const ICONS: Readonly<Record<Level, string>> = { error: '❌', warning: '⚠️', info: 'ℹ️' };
const NO_BREAK_SPACE = '\u00a0';
/** Of all tables together. */
const LIMITS = { rows: 500, bytes: 400_000 };
/** Findings that are shown without a click, in whole files; the first file always is. */
const OPEN_FINDINGS = 30;
const MESSAGE_CHARACTERS = 500;

/** Returns the job summary: the headline, and per file a table of its findings with links to their lines. */
export function lintSummary(
  headline: string,
  isValid: boolean,
  findings: readonly ReportedFinding[],
  linkOf: LinkOf,
): string {
  const heading = `### ${isValid ? '✅' : '❌'} ${escapeMarkdown(headline)}`;
  const sections: string[] = [];
  let { rows, bytes } = LIMITS;
  let shown = 0;
  for (const file of new Set(findings.map((finding) => finding.file))) {
    if (rows <= 0 || bytes <= 0) break;
    const ofFile = findings.filter((finding) => finding.file === file);
    shown += ofFile.length;
    const isOpen = sections.length === 0 || shown <= OPEN_FINDINGS;
    const text = fileSection(ofFile, { rows, bytes }, linkOf, isOpen);
    sections.push(`#### ${inlineCode(file)}: ${countsText(ofFile)}\n\n${text}`);
    rows -= ofFile.length;
    bytes -= Buffer.byteLength(text);
  }
  if (shown < findings.length) sections.push(`… and ${findings.length - shown} more in other files`);
  return `${[heading, ...sections].join('\n\n')}\n`;
}

/** Columns without the path, which would leave no room for the others. */
function fileSection(
  findings: readonly ReportedFinding[],
  limits: typeof LIMITS,
  linkOf: LinkOf,
  isOpen: boolean,
): string {
  const rows = findings.map((finding) => [
    `${ICONS[finding.level]}${NO_BREAK_SPACE}${finding.level}`,
    lineMarkdown(finding, linkOf),
    messageMarkdown(finding),
    `${finding.id} ${finding.name}`,
  ]);
  const text = truncateTable(['Level', 'Line', 'Finding', 'Rule'], rows, limits);
  return isOpen ? text : details('Findings', text);
}

function lineMarkdown({ file, line, column }: ReportedFinding, linkOf: LinkOf): string {
  const link = linkOf({ file, line, column });
  return link === undefined ? String(line) : `[${line}](${link})`;
}

function messageMarkdown({ message, hint }: ReportedFinding): string {
  const escape = (text: string): string => escapeMarkdown(clip(text, MESSAGE_CHARACTERS));
  return hint === undefined ? escape(message) : `${escape(message)}<br>*${escape(hint)}*`;
}
