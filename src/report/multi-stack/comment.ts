import { COMMENT_BYTES, footer, planSection, type CommentContext } from '../markdown/comment.js';
import { introduction } from '../markdown/introduction.js';
import { fitToBudget, type Section } from '../markdown/size-budget.js';
import { hideInOutputs, hideInResult, visibleNames } from '../secrets/hide-values.js';
import { details } from '../markdown/markdown.js';
import type { ParameterValues } from '../secrets/parameter-values.js';
import { lineUrl } from '../markdown/run-page.js';
import { failureText, outputsText, retainedText, type Size } from '../markdown/sections.js';
import { overviewParts, planHashPart } from './overview.js';
import { sectionPriority } from './summary.js';
import type { RunReport, StackReport } from './stack-report.js';
import { stateIcon } from './labels.js';

const OVERVIEW = { rows: 100, bytes: 12_000 };
/** Minimum per stack: below it, tables would have no rows, so whole stacks are omitted instead. */
const MIN_BYTES = 2500;
const SECTIONS_BYTES = COMMENT_BYTES * 0.7;

interface StacksCommentContext extends CommentContext {
  readonly parameterValues: ParameterValues;
}

/** Returns the comment about several stacks: an overview, failures, and everything else collapsed. `url`: of what was deployed. */
export function stacksComment(
  runReport: RunReport,
  url: string | undefined,
  context: StacksCommentContext,
): string {
  const { reports } = runReport;
  const {
    options: rules,
    secrets: { redact },
    page,
  } = context;
  const bytes = Math.max(SECTIONS_BYTES / Math.max(reports.length, 1), MIN_BYTES);
  const sections = reports.map((report): Section => ({
    name: `stack ${report.key}`,
    text: toSection(withoutValues(report, context), bytes, context),
    priority: sectionPriority(report.result),
  }));
  const parts = [
    { name: 'the introduction', text: redact(introduction(rules)) },
    ...overviewParts(runReport, OVERVIEW, rules.dashboardUrl),
    { name: 'the URL', text: url === undefined ? '' : redact(`**Open:** <${url}>`) },
    ...sections,
    planHashPart(runReport),
    { name: 'the workflow run', text: footer(page) },
  ];
  return fitToBudget(parts, COMMENT_BYTES);
}

/** Removes the values of parameters that a comment must not show. */
function withoutValues(
  report: StackReport,
  { options: rules, parameterValues }: StacksCommentContext,
): StackReport {
  const { result, outputs, key, stackName } = report;
  if (result === undefined) return report;
  const hide = parameterValues.hider(rules.commentParameters, [key, stackName, ...visibleNames(result)]);
  return { ...report, result: hideInResult(result, hide), outputs: hideInOutputs(outputs, hide) };
}

function toSection(
  report: StackReport,
  bytes: number,
  { options: rules, secrets: { redact }, page }: CommentContext,
): string {
  const { key, result, outputs } = report;
  if (result === undefined) return '';
  const size: Size = {
    table: { rows: 60, bytes: bytes / 4 },
    reasonCharacters: Math.min(4000, bytes / 8),
    valueCharacters: 400,
    resourcesOpen: 0,
  };
  const text = fitToBudget(
    [
      {
        name: 'the failure',
        text: redact(failureText(result, size, redact, (location) => lineUrl(page, location))),
      },
      { name: 'the plan', text: planSection(result, redact, rules, size.table), priority: 2 },
      { name: 'what stays in the cloud', text: redact(retainedText(result, size)), priority: 2 },
      { name: 'the outputs', text: redact(outputsText(outputs, size, redact)), priority: 1 },
    ],
    bytes,
  ).trimEnd();
  if (text === '') return '';
  const title = `${stateIcon(report)} ${key}: ${result.outcome}`;
  return result.failure === undefined ? details(title, text) : `#### ${title}\n\n${text}`;
}
