import { clip } from '../clip.js';
import type { Result } from '../../deploy/index.js';
import { errorReport, failureReport, type ErrorReport } from '../error.js';
import { addressOf, newsOf } from '../github-news.js';
import { hideInResult } from '../hide-values.js';
import { jsonText } from '../json.js';
import type { LogItem } from '../log.js';
import { openOutputs, type PublicOutput } from '../outputs.js';
import { outputsFileText } from '../outputs-file.js';
import type { ParameterValues } from '../parameter-values.js';
import { exportedVariables } from '../exported-variables.js';
import { planItems } from '../plan.js';
import { collisionItems, maskedItems, outputItems, type Publication, type Telling } from '../publication.js';
import { lineUrl, type RunPage } from '../run-page.js';
import type { Secrets } from '../secrets.js';
import { ownOutputs, redactionItems } from '../step-outputs.js';
import { stacksComment } from './stacks-comment.js';
import { endItems } from './stacks-log.js';
import { joinedOutputs, outputsByStack, severalOutputs } from './stacks-outputs.js';
import { stacksSummary } from './stacks-summary.js';
import { stackReports, type Several, type StackReport } from './stack-report.js';
import { anyPlanned, totalOf } from './total.js';

/** GitHub shows ten annotations of a kind a step; the step's own error is one of them. */
const ANNOTATIONS = 9;
const MESSAGE_CHARACTERS = 20_000;

/** Turns what several stacks came to into what the reader gets: one set of outputs, one summary, one comment. */
export function severalPublicationOf(
  several: Several,
  telling: Telling,
  secrets: Secrets,
  page: RunPage | undefined,
  values: ParameterValues,
): Publication {
  const reports = stackReports(several, secrets);
  const total = totalOf(several, reports);
  const { joined, ambiguous } = joinedOutputs(reports);
  const passed = joined.filter(({ isMasked, passesMasked }) => !isMasked || passesMasked);
  const { own, collided } = ownOutputs(passed, true);
  const open = openOutputs(joined);
  const failures = failuresOf(reports, secrets);
  const published = severalOutputs(total, reports, several.planHash, secrets);
  const { outputsFile } = telling;
  const exported = exportedVariables(telling.exportOutputs ? open : [], telling.exportPrefix);
  return {
    log: [
      ...reports.flatMap(planOf),
      ...outputItems(joined),
      ...collisionItems([...collided, ...ambiguous]),
      ...reports.flatMap(({ key, outputs, rules }) => maskedItems(outputs, rules, `${key}: `)),
      ...redactionItems([...published.redacted, ...redactedNames(reports)]),
      ...exported.items,
      ...endItems(total, reports, several.planHash),
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
      ? stacksSummary(total, reports, several.planHash, secrets.redact, (place) => lineUrl(page, place))
      : undefined,
    github: page && githubNews(total, several.planHash, reports, joined, telling, secrets, page, values),
    failure: lastWords(total, reports, failures),
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

function planOf({ key, result }: StackReport): readonly LogItem[] {
  return result?.plan === undefined ? [] : planItems(result.plan, `${key}: `);
}

function fileText(file: string, open: readonly PublicOutput[], reports: readonly StackReport[]): string {
  return file.endsWith('.env') ? outputsFileText(file, open) : `${jsonText(outputsByStack(reports), 2)}\n`;
}

function githubNews(
  total: Result,
  planHash: string | undefined,
  reports: readonly StackReport[],
  outputs: readonly PublicOutput[],
  telling: Telling,
  { redact }: Secrets,
  page: RunPage,
  values: ParameterValues,
): Publication['github'] {
  const url = addressOf(outputs, telling.environmentUrl);
  const text = stacksComment(total, reports, planHash, redact, page, url, telling, values);
  const isNews = total.changed || total.failure !== undefined || anyPlanned(reports);
  const names = reports.flatMap(({ key, stackName }) => [key, stackName]);
  const shown = hideInResult(total, values.hider(telling.commentParameters, names));
  return newsOf(shown, { text, isNews }, telling, redact, url);
}

interface StackFailure extends ErrorReport {
  readonly key: string;
}

function failuresOf(reports: readonly StackReport[], { redact }: Secrets): StackFailure[] {
  return reports.flatMap(({ key, result, error }) => {
    if (result?.failure === undefined) return [];
    return [{ key, ...(error === undefined ? failureReport(result.failure) : errorReport(error, redact)) }];
  });
}

/** One error: each stack that failed with its own root cause, and what never began because of it. */
function lastWords(
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
