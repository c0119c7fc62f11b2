import { countText, formatLocation } from '../../errors/index.js';
import type { Finding, Level, Rule } from '../../lint/index.js';
import { clip } from '../log/clip.js';
import { sanitizeLogLine } from '../log/sanitize.js';
import { lineUrl, type RunPage } from '../markdown/run-page.js';
import { collectOutputs, redactionItems } from '../outputs/step-outputs.js';
import { redactJson, redactText, toTrustedText } from '../secrets/redact-result.js';
import type { Secrets } from '../secrets/secrets.js';
import type { StepReport } from '../step-report.js';
import { annotationItems, findingItems } from './log.js';
import { countsText, LEVELS, toReportedFinding, type ReportedFinding } from './reported-finding.js';
import { sarifText } from './sarif.js';
import { lintSummary } from './summary.js';

export interface LintResult {
  readonly findings: readonly Finding[];
  /** Number of templates, nested ones included. */
  readonly templates: number;
  /** All rules, for SARIF. */
  readonly rules: readonly Rule[];
}

export interface LintReportOptions {
  /** The lowest level that fails the step. */
  readonly level: Level;
  readonly sarifFile: string | undefined;
  readonly summary: boolean;
}

/** GitHub limits the outputs of a job to 1 MB. */
const MAX_OUTPUT_FINDINGS = 1000;
const REASON_CHARACTERS = 1000;

/** Builds the report of `lint`, redacted and sanitized. */
export function buildLintReport(
  { findings, templates, rules }: LintResult,
  { level, sarifFile, summary }: LintReportOptions,
  secrets: Secrets,
  page: RunPage | undefined,
): StepReport {
  const { redact } = secrets;
  const reported = findings.map((finding) => toReportedFinding(finding, redact));
  const failing = reported.filter((finding) => LEVELS.indexOf(finding.level) <= LEVELS.indexOf(level));
  const isValid = failing.length === 0;
  const [firstFailing] = failing;
  const headline = `Lint found ${countsText(reported)} in ${countText(templates, 'template')}`;
  const sarif = sarifFile === undefined ? undefined : toSarifFile(sarifFile, reported, { rules, page });
  const outputs = collectOutputs([
    ['result', toTrustedText(isValid ? 'valid' : 'invalid')],
    ['changed', toTrustedText('false')],
    ['valid', toTrustedText(String(isValid))],
    ['findings', redactJson(reported.slice(0, MAX_OUTPUT_FINDINGS), secrets)],
    ['failure-reason', firstFailing && redactText(reasonText(firstFailing), secrets)],
  ]);
  return {
    log: [
      ...findingItems(reported),
      ...annotationItems(reported, page !== undefined),
      ...redactionItems(outputs.redacted),
      ...(isValid ? [{ kind: 'line', text: headline } as const] : []),
    ],
    outputs: outputs.texts,
    variables: new Map(),
    file: sarif,
    summary: summary
      ? lintSummary(headline, isValid, reported, (location) => lineUrl(page, location))
      : undefined,
    github: undefined,
    failure: isValid ? undefined : { message: headline, code: 'invalid-template' },
  };
}

function toSarifFile(
  path: string,
  reported: readonly ReportedFinding[],
  { rules, page }: { readonly rules: readonly Rule[]; readonly page: RunPage | undefined },
): NonNullable<StepReport['file']> {
  const text = sarifText(reported, rules, (file) => page?.pathInRepository(file));
  return { input: 'sarif-file', path, text };
}

function reasonText(finding: ReportedFinding): string {
  const text = `${formatLocation(finding)}: ${finding.message} (${finding.id})`;
  return clip(sanitizeLogLine(text), REASON_CHARACTERS);
}
