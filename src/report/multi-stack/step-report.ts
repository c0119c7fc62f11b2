import { clip } from '../log/clip.js';
import type { Failure, StackRunResult } from '../../deploy/index.js';
import { errorReport, failureReport, type ErrorReport } from '../error.js';
import { environmentUrlItems, findEnvironmentUrl } from '../markdown/environment-url.js';
import { toGitHubUpdates } from '../markdown/github-updates.js';
import { hideInResult } from '../secrets/hide-values.js';
import { jsonText } from '../outputs/json.js';
import type { LogItem } from '../log/log.js';
import { unmaskedOutputs, type PublicOutput } from '../outputs/outputs.js';
import { isDotenv, outputsFileText } from '../outputs/outputs-file.js';
import { publishOutputs } from '../outputs/published-outputs.js';
import type { ReportContext, ReportingOptions } from '../report-context.js';
import { planItems } from '../log/plan.js';
import { collisionItems, maskedItems, outputItems, type StepReport } from '../step-report.js';
import type { LinkOf } from '../markdown/sections.js';
import { lineUrl, type RunPage } from '../markdown/run-page.js';
import type { Secrets } from '../secrets/secrets.js';
import { namedOutputs, redactionItems } from '../outputs/step-outputs.js';
import { stacksComment } from './comment.js';
import { resultItems } from './log.js';
import { joinOutputs, groupOutputsByStack, multiStackOutputs } from './outputs.js';
import { stacksSummary } from './summary.js';
import { stackReports, type MultiStackRun, type RunReport, type StackReport } from './stack-report.js';
import { hasAnyPlan, aggregateResults } from './aggregate-result.js';

/** GitHub shows ten annotations of each kind per step; the step's own error is one of them. */
const MAX_ANNOTATIONS = 9;
const MESSAGE_CHARACTERS = 20_000;

/** Builds the report of several stacks: one set of outputs, one summary, one comment. */
export function buildMultiStackReport(multiStackRun: MultiStackRun, context: ReportContext): StepReport {
  const { options, secrets, page } = context;
  const reports = stackReports(multiStackRun, secrets);
  const total = aggregateResults(multiStackRun, reports);
  const runReport: RunReport = { total, reports, planHash: multiStackRun.planHash };
  const failures = findFailures(reports, secrets);
  const { joined, items: outputLogItems, published } = publishStackOutputs(runReport, options, secrets);
  const linkOf: LinkOf = (location) => lineUrl(page, location);
  const { dashboardUrl } = options;
  return {
    ...published,
    log: [
      ...reports.flatMap(toPlanItems),
      ...outputLogItems,
      ...toEnvironmentUrlItems(runReport, joined, options),
      ...resultItems(runReport),
      ...failures.flatMap(({ items }) => items).slice(0, MAX_ANNOTATIONS),
    ],
    summary: options.summary ? stacksSummary(runReport, secrets.redact, { linkOf, dashboardUrl }) : undefined,
    github: page && multiStackUpdates(runReport, joined, { ...context, page }),
    failure: total.failure && {
      message: toErrorMessage(total.failure, reports, failures),
      code: total.failure.code,
    },
  };
}

/** What covers all stacks or says how the step ended: a cancelled step does not know the one, and sets the other itself. */
const NOT_OF_CANCELLED = new Set(['result', 'changed', 'failure-reason', 'failed-resources']);

/** Returns the outputs of a cancelled step: the results of the stacks, and the outputs of those that were done. There is no plan of all stacks. */
export function cancelledOutputs(
  multiStackRun: MultiStackRun,
  context: ReportContext,
): ReadonlyMap<string, string> {
  const stacks = multiStackRun.stacks.map((stack) => ({ ...stack, runResult: withoutPlan(stack.runResult) }));
  const options = { ...context.options, outputsFile: undefined, summary: false };
  const run = { ...multiStackRun, stacks, planHash: undefined, failOnNoChanges: false };
  const { outputs } = buildMultiStackReport(run, { ...context, options, page: undefined });
  return new Map([...outputs].filter(([name]) => !NOT_OF_CANCELLED.has(name)));
}

function withoutPlan(runResult: StackRunResult): StackRunResult {
  return runResult.kind === 'result'
    ? { kind: 'result', result: { ...runResult.result, plan: undefined } }
    : runResult;
}

interface PublishedStackOutputs {
  /** The outputs of all stacks, by their names for the step. */
  readonly joined: readonly PublicOutput[];
  readonly items: readonly LogItem[];
  readonly published: Omit<ReturnType<typeof publishOutputs>, 'items'>;
}

function publishStackOutputs(
  runReport: RunReport,
  options: ReportingOptions,
  secrets: Secrets,
): PublishedStackOutputs {
  const { reports } = runReport;
  const { joined, ambiguous } = joinOutputs(reports);
  const publishable = joined.filter(({ isMasked, passesMasked }) => !isMasked || passesMasked);
  const { named, collided } = namedOutputs(publishable, true);
  const unmasked = unmaskedOutputs(joined);
  const declared = multiStackOutputs(runReport, secrets);
  const isKnown = reports.some(({ result }) => result?.outputs !== undefined);
  const fileText = isKnown
    ? (path: string): string => multiStackFileText(path, unmasked, reports)
    : undefined;
  const { items, ...published } = publishOutputs({ named, declared, unmasked, fileText }, options, secrets);
  return {
    joined,
    items: [
      ...outputItems(joined),
      ...collisionItems([...collided, ...ambiguous]),
      ...reports.flatMap(({ key, outputs, rules }) => maskedItems(outputs, rules, `${key}: `)),
      ...redactionItems([...declared.redacted, ...redactedNames(reports)]),
      ...items,
    ],
    published,
  };
}

/** Returns the redacted step outputs with their stacks, e.g. `plan (web, db)`. */
function redactedNames(reports: readonly StackReport[]): string[] {
  const names = new Set(reports.flatMap(({ redactedOutputs }) => redactedOutputs));
  return [...names].map((name) => {
    const keys = reports
      .filter(({ redactedOutputs }) => redactedOutputs.includes(name))
      .map(({ key }) => key);
    return `${name} (${keys.join(', ')})`;
  });
}

function toPlanItems({ key, result }: StackReport): readonly LogItem[] {
  return result?.plan === undefined ? [] : planItems(result.plan, `${key}: `);
}

/** Not if a stack is skipped or unfinished: its outputs are not known. */
function toEnvironmentUrlItems(
  { total, reports }: RunReport,
  joined: readonly PublicOutput[],
  { environmentUrl }: ReportingOptions,
): LogItem[] {
  const outputs = reports.every(({ result }) => result?.outputs !== undefined) ? [] : undefined;
  return environmentUrlItems({ ...total, outputs }, joined, environmentUrl);
}

function multiStackFileText(
  file: string,
  unmasked: readonly PublicOutput[],
  reports: readonly StackReport[],
): string {
  return isDotenv(file) ? outputsFileText(file, unmasked) : `${jsonText(groupOutputsByStack(reports), 2)}\n`;
}

function multiStackUpdates(
  runReport: RunReport,
  outputs: readonly PublicOutput[],
  context: ReportContext & { readonly page: RunPage },
): StepReport['github'] {
  const { options, parameterValues } = context;
  const { total, reports } = runReport;
  const url = findEnvironmentUrl(outputs, options.environmentUrl);
  const isNoteworthy = total.changed || total.failure !== undefined || hasAnyPlan(reports);
  const comment = { text: stacksComment(runReport, url, context), isNoteworthy };
  const names = reports.flatMap(({ key, stackName }) => [key, stackName]);
  const result = hideInResult(total, parameterValues.hider(options.commentParameters, names));
  return toGitHubUpdates({ result, comment, url }, context);
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

/** Returns one error message: each failed stack with its root cause, and the skipped stacks. */
function toErrorMessage(
  failure: Failure,
  reports: readonly StackReport[],
  failures: readonly StackFailure[],
): string {
  const skipped = reports.filter(({ result }) => result === undefined);
  const lines = [
    failure.summary,
    ...failures.map(({ key, message }) => `  - ${key}: ${message.replaceAll('\n', '\n    ')}`),
    ...skipped.map(({ key, because }) => `  - ${key} was skipped, because ${because.join(' and ')} failed`),
  ];
  return clip(lines.join('\n'), MESSAGE_CHARACTERS);
}
