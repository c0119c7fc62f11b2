import { clip } from './log/clip.js';
import type { Result } from '../deploy/index.js';
import type { FailureCode } from '../errors/index.js';
import { dashboardLink } from './markdown/dashboard-link.js';
import { failureReport } from './error.js';
import { environmentUrlItems } from './markdown/environment-url.js';
import { durationText } from './log/duration.js';
import { finishedUpdates, type GitHubUpdates } from './markdown/github-updates.js';
import { type LogItem, colorize, groupItems, textTable } from './log/log.js';
import { matchesName } from './secrets/masked-names.js';
import { driftItems } from './drift/log.js';
import type { IssueReport } from './issue-report.js';
import { planItems } from './log/plan.js';
import { unmaskedOutputs, publicOutputs, type OutputRules, type PublicOutput } from './outputs/outputs.js';
import { outputsFileText } from './outputs/outputs-file.js';
import { publishOutputs, type PublishedOutputs, type ReportFile } from './outputs/published-outputs.js';
import type { ReportContext } from './report-context.js';
import { redactResult, maskResultPlan } from './secrets/redact-result.js';
import { lineUrl } from './markdown/run-page.js';
import type { LinkOf } from './markdown/sections.js';
import { sanitizeLogLine } from './log/sanitize.js';
import { namedOutputs, redactionItems, stepOutputs } from './outputs/step-outputs.js';
import { summaryText } from './markdown/summary.js';

/** Everything that the step publishes, redacted and sanitized, in the order of publishing. */
export interface StepReport extends PublishedOutputs {
  readonly log: readonly LogItem[];
  readonly summary: string | undefined;
  /** Not set outside of a workflow. */
  readonly github: GitHubUpdates | undefined;
  /** The issue of `drift-issue`. */
  readonly issue?: IssueReport | undefined;
  /** The file of `plan-file`; its output is in `outputs`. */
  readonly planFile?: ReportFile | undefined;
  /** Set if the step fails. */
  readonly failure: StepFailure | undefined;
}

/** Why the step fails. */
export interface StepFailure {
  readonly message: string;
  /** The output `failure-code`. */
  readonly code: FailureCode;
}

const VALUE_CHARACTERS = 2000;

/** Builds the report of a result. Registers masked outputs as secrets first. */
export function buildStepReport(unredactedResult: Result, context: ReportContext): StepReport {
  const { options, secrets, page } = context;
  // Not shown, but other parts may contain the masked ones: this registers them as secrets.
  publicOutputs({ outputs: unredactedResult.otherOutputs }, options, secrets);
  const maskedResult = maskResultPlan(unredactedResult, options);
  const outputs = publicOutputs(maskedResult, options, secrets);
  const result = redactResult(maskedResult, secrets.redact);
  const unmasked = unmaskedOutputs(outputs);
  const { named, collided } = namedOutputs(outputs, options.passMaskedOutputs);
  const dashboard = dashboardLink(options.dashboardUrl, maskedResult);
  const declaredOutputs = stepOutputs(maskedResult, outputs, secrets, dashboard);
  const failureTexts = result.failure === undefined ? undefined : failureReport(result.failure);
  // Later steps would take an empty file for a stack without outputs.
  const fileText =
    result.outputs === undefined ? undefined : (path: string): string => outputsFileText(path, unmasked);
  const outputFacts = { named, declared: declaredOutputs, unmasked, fileText };
  const { items, ...published } = publishOutputs(outputFacts, options, secrets);
  return {
    ...published,
    log: [
      ...(result.drift === undefined ? [] : driftItems(result.drift)),
      ...(result.plan === undefined ? [] : planItems(result.plan)),
      ...tableItems(result),
      ...outputItems(outputs),
      ...collisionItems(collided),
      ...maskedItems(outputs, options),
      ...redactionItems(declaredOutputs.redacted),
      ...items,
      ...environmentUrlItems(result, outputs, options.environmentUrl),
      ...resultItems(result),
      ...dashboardItems(dashboard),
      ...(failureTexts?.items ?? []),
    ],
    summary: options.summary ? toSummary(result, outputs, context) : undefined,
    github: page && finishedUpdates(result, outputs, { ...context, page }),
    failure: result.failure && failureTexts && { message: failureTexts.message, code: result.failure.code },
  };
}

function toSummary(
  result: Result,
  outputs: readonly PublicOutput[],
  { options: { dashboardUrl }, secrets, page }: ReportContext,
): string {
  const linkOf: LinkOf = (location) => lineUrl(page, location);
  return summaryText(result, outputs, secrets.redact, { linkOf, dashboardUrl });
}

function tableItems({ table }: Result): LogItem[] {
  return table === undefined ? [] : groupItems(sanitizeLogLine(table.title), textTable(table));
}

/** Returns a table of all outputs, without the values of masked ones. */
export function outputItems(outputs: readonly PublicOutput[]): LogItem[] {
  if (outputs.length === 0) return [];
  const rows = outputs.map(({ name, text, isMasked, error }) => [
    name,
    isMasked ? '***' : clip(error === undefined ? text : `(no value: ${error})`, VALUE_CHARACTERS),
  ]);
  return groupItems('Outputs', textTable({ title: 'Outputs', columns: ['output', 'value'], rows }));
}

/** Returns a notice about outputs that are only in `outputs`. */
export function collisionItems(names: readonly string[]): LogItem[] {
  if (names.length === 0) return [];
  const list = names.map((name) => (name === '' ? '""' : sanitizeLogLine(name))).join(', ');
  const text = `Outputs available only in "outputs", because their names are reserved, invalid, or differ only in case: ${list}`;
  return [{ kind: 'notice', text }];
}

/** Returns a notice about outputs that are masked although `masked-outputs` does not name them. `prefix` precedes it. */
export function maskedItems(
  outputs: readonly PublicOutput[],
  { maskedOutputs }: OutputRules,
  prefix = '',
): LogItem[] {
  const names = outputs
    .filter(({ name, isMasked }) => isMasked && !matchesName(maskedOutputs, name))
    .map(({ name }) => sanitizeLogLine(name));
  if (names.length === 0) return [];
  const text = `${prefix}Outputs that contain a secret are masked and omitted from the step's outputs: ${names.join(', ')}`;
  return [{ kind: 'notice', text }];
}

function resultItems({ outcome, stack, durationMs, failure }: Result): LogItem[] {
  if (stack === undefined || stack.status === '' || outcome === 'read') return [];
  const style = failure === undefined ? 'green' : 'red';
  const text = `${sanitizeLogLine(stack.name)}: ${outcome} (${sanitizeLogLine(stack.status)}) in ${durationText(durationMs)}`;
  return [{ kind: 'line', text: colorize(['bold', style], text) }];
}

function dashboardItems(link: string | undefined): LogItem[] {
  return link === undefined ? [] : [{ kind: 'line', text: `Dashboard: ${link}` }];
}
