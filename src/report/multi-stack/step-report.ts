import { clip } from '../log/clip.js';
import type { Result } from '../../deploy/index.js';
import { errorReport, failureReport, type ErrorReport } from '../error.js';
import { findEnvironmentUrl, toGitHubUpdates } from '../markdown/github-updates.js';
import { hideInResult } from '../secrets/hide-values.js';
import { jsonText } from '../outputs/json.js';
import type { LogItem } from '../log/log.js';
import { unmaskedOutputs, type PublicOutput } from '../outputs/outputs.js';
import { outputsFileText } from '../outputs/outputs-file.js';
import type { ParameterValues } from '../secrets/parameter-values.js';
import { toExportedVariables } from '../outputs/exported-variables.js';
import { planItems } from '../log/plan.js';
import {
  collisionItems,
  maskedItems,
  outputItems,
  type StepReport,
  type ReportingOptions,
} from '../step-report.js';
import { lineUrl, type RunPage } from '../markdown/run-page.js';
import type { Secrets } from '../secrets/secrets.js';
import { namedOutputs, redactionItems } from '../outputs/step-outputs.js';
import { stacksComment } from './comment.js';
import { resultItems } from './log.js';
import { joinOutputs, groupOutputsByStack, multiStackOutputs } from './outputs.js';
import { stacksSummary } from './summary.js';
import { stackReports, type MultiStackRun, type StackReport } from './stack-report.js';
import { hasAnyPlan, aggregateResults } from './aggregate-result.js';

/** GitHub shows ten annotations of a kind a step; the step's own error is one of them. */
const ANNOTATIONS = 9;
const MESSAGE_CHARACTERS = 20_000;

/** Turns what several stacks came to into what the reader gets: one set of outputs, one summary, one comment. */
export function buildMultiStackReport(
  several: MultiStackRun,
  telling: ReportingOptions,
  secrets: Secrets,
  page: RunPage | undefined,
  values: ParameterValues,
): StepReport {
  const reports = stackReports(several, secrets);
  const total = aggregateResults(several, reports);
  const { joined, ambiguous } = joinOutputs(reports);
  const passed = joined.filter(({ isMasked, passesMasked }) => !isMasked || passesMasked);
  const { own, collided } = namedOutputs(passed, true);
  const open = unmaskedOutputs(joined);
  const failures = findFailures(reports, secrets);
  const published = multiStackOutputs(total, reports, several.planHash, secrets);
  const { outputsFile } = telling;
  const exported = toExportedVariables(telling.exportOutputs ? open : [], telling.exportPrefix);
  return {
    log: [
      ...reports.flatMap(findPlan),
      ...outputItems(joined),
      ...collisionItems([...collided, ...ambiguous]),
      ...reports.flatMap(({ key, outputs, rules }) => maskedItems(outputs, rules, `${key}: `)),
      ...redactionItems([...published.redacted, ...redactedNames(reports)]),
      ...exported.items,
      ...resultItems(total, reports, several.planHash),
      ...failures.flatMap(({ items }) => items).slice(0, ANNOTATIONS),
    ],
    outputs: new Map([
      ...own.map(({ name, text, isMasked }): [string, string] => [
        name,
        isMasked ? text : secrets.redact(text),
      ]),
      ...published.texts,
      ...(outputsFile === undefined ? [] : [['outputs-file', outputsFile] as const]),
    ]),
    variables: exported.variables,
    file:
      outputsFile === undefined
        ? undefined
        : { path: outputsFile, text: fileText(outputsFile, open, reports) },
    summary: telling.summary
      ? stacksSummary(total, reports, several.planHash, secrets.redact, (location) => lineUrl(page, location))
      : undefined,
    github:
      page && multiStackUpdates(total, several.planHash, reports, joined, telling, secrets, page, values),
    failure: lastMessages(total, reports, failures),
  };
}

/** Outputs that a secret was taken out of, each with the stacks that it was of: `plan (web, db)`. */
function redactedNames(reports: readonly StackReport[]): string[] {
  const names = new Set(reports.flatMap(({ redactedOutputs }) => redactedOutputs));
  return [...names].map((name) => {
    const keys = reports
      .filter(({ redactedOutputs }) => redactedOutputs.includes(name))
      .map(({ key }) => key);
    return `${name} (${keys.join(', ')})`;
  });
}

function findPlan({ key, result }: StackReport): readonly LogItem[] {
  return result?.plan === undefined ? [] : planItems(result.plan, `${key}: `);
}

function fileText(file: string, open: readonly PublicOutput[], reports: readonly StackReport[]): string {
  return file.endsWith('.env')
    ? outputsFileText(file, open)
    : `${jsonText(groupOutputsByStack(reports), 2)}\n`;
}

function multiStackUpdates(
  total: Result,
  planHash: string | undefined,
  reports: readonly StackReport[],
  outputs: readonly PublicOutput[],
  telling: ReportingOptions,
  { redact }: Secrets,
  page: RunPage,
  values: ParameterValues,
): StepReport['github'] {
  const url = findEnvironmentUrl(outputs, telling.environmentUrl);
  const text = stacksComment(total, reports, planHash, redact, page, url, telling, values);
  const isNews = total.changed || total.failure !== undefined || hasAnyPlan(reports);
  const names = reports.flatMap(({ key, stackName }) => [key, stackName]);
  const shown = hideInResult(total, values.hider(telling.commentParameters, names));
  return toGitHubUpdates(shown, { text, isNoteworthy: isNews }, telling, redact, url);
}

interface StackFailure extends ErrorReport {
  readonly key: string;
}

function findFailures(reports: readonly StackReport[], { redact }: Secrets): StackFailure[] {
  return reports.flatMap(({ key, result, error }) => {
    if (result?.failure === undefined) return [];
    return [{ key, ...(error === undefined ? failureReport(result.failure) : errorReport(error, redact)) }];
  });
}

/** One error: each stack that failed with its own root cause, and what never began because of it. */
function lastMessages(
  { failure }: Result,
  reports: readonly StackReport[],
  failures: readonly StackFailure[],
): string | undefined {
  if (failure === undefined) return undefined;
  const skipped = reports.filter(({ result }) => result === undefined);
  const lines = [
    failure.summary,
    ...failures.map(({ key, message }) => `  - ${key}: ${message.replaceAll('\n', '\n    ')}`),
    ...skipped.map(({ key, because }) => `  - ${key} was skipped, because ${because.join(' and ')} failed`),
  ];
  return clip(lines.join('\n'), MESSAGE_CHARACTERS);
}
