import type { Plan, Result } from '../../deploy/index.js';
import { fitToBudget, type Section, type TableSize } from './size-budget.js';
import { factsLine, headline, icon } from './headline.js';
import { inlineCode, details } from './markdown.js';
import { matchesName } from '../secrets/masked-names.js';
import { diagramSections } from '../diagrams/diagrams.js';
import { planDetails, planHasChanges, planLine } from '../log/plan.js';
import type { PublicOutput } from '../outputs/outputs.js';
import { type RunPage, lineUrl } from './run-page.js';
import { failureText, outputsText, readText, type Size } from './sections.js';

/** GitHub takes 65,536 characters; the mark by which the comment is found again needs some of them. */
export const COMMENT_BYTES = 60_000;
/** What must not be left out stays below that together, so that nothing has to be cut within. */
const SIZE: Size = {
  table: { rows: 60, bytes: 15_000 },
  reasonCharacters: 4000,
  valueCharacters: 400,
  resourcesOpen: 0,
};

/** A plan has up to three tables, and diffs; it is folded, and may take most of the room. */
const PLAN_SIZE: TableSize = { rows: 60, bytes: 9000 };

/** A pull request's comment: what it is like now. */
export interface Comment {
  readonly text: string;
  /** Whether it is worth a comment where there is none yet. */
  readonly isNoteworthy: boolean;
}

/** While the deploy runs; `what` is markdown. */
export function startedComment(operation: string, what: string, page: RunPage): string {
  const doing = operation === 'delete' ? 'Deleting' : 'Deploying';
  return `### ⏳ ${doing} ${what}\n\n${footer(page)}\n`;
}

/** How it ended; `url` is where the deployed can be looked at. */
export function finishedComment(
  result: Result,
  outputs: readonly PublicOutput[],
  redact: (text: string) => string,
  page: RunPage,
  url: string | undefined,
  rules: CommentRules,
): string {
  const head = [`### ${icon(result)} ${headline(result)}`, factsLine(result)].filter((text) => text !== '');
  const parts: Section[] = [
    { name: 'the head', text: head.join('\n\n') },
    { name: 'the address', text: url === undefined ? '' : redact(`**Open:** <${url}>`) },
    { name: 'the plan', text: planSection(result, redact, rules), priority: 5 },
    {
      name: 'the failure',
      text: redact(failureText(result, SIZE, redact, (location) => lineUrl(page, location))),
    },
    { name: 'the outputs', text: redact(outputsText(outputs, SIZE, redact)) },
    ...diagramSections(result, redact).map(folded),
    { name: 'what was read', text: redact(readText(result, SIZE)), priority: 4 },
    { name: 'the workflow run', text: footer(page) },
  ];
  return fitToBudget(parts, COMMENT_BYTES);
}

/** After a step that did not come to its own end. */
export function cancelledComment(about: CancelledRun, page: RunPage): string {
  return `${cancelledSummary(about)}\n${footer(page)}\n`;
}

/** Whether a result is worth a comment with `on-change`. */
export function isNoteworthy({ changed, failure, plan }: Result): boolean {
  return changed || failure !== undefined || (plan !== undefined && planHasChanges(plan));
}

/** The counts stay in sight, the details are folded away. */
export function planSection(
  { plan }: Result,
  redact: (text: string) => string,
  rules: CommentRules,
  size = PLAN_SIZE,
): string {
  if (plan === undefined) return '';
  const shown = withoutParameterValues(plan, rules);
  return redact(`**${planLine(plan)}**\n\n${details('Details', planDetails(shown, size))}`);
}

/** Which values of parameters a comment may show, by name or pattern. */
export interface CommentRules {
  readonly commentParameters: readonly string[];
}

const NOT_SHOWN = '(not shown)';
/** Words of our own in place of a value. */
const NO_VALUES: ReadonlySet<string> = new Set(['(hidden)', '(known after deploy)']);

/**
 * The plan as a comment may show it. A parameter can hold a secret of the workflow that its template does not declare hidden:
 * GitHub masks it in the log and in the summary, not in a comment, and which values are masked nobody tells the step.
 */
function withoutParameterValues(plan: Plan, { commentParameters }: CommentRules): Plan {
  const side = (text: string | undefined): string | undefined =>
    text === undefined || NO_VALUES.has(text) ? text : NOT_SHOWN;
  const parameters = plan.parameters.map((one) =>
    matchesName(commentParameters, one.name)
      ? one
      : { ...one, before: side(one.before), after: side(one.after) },
  );
  return { ...plan, parameters };
}

/** The fold says already what the part's own title would. */
function folded(part: Section): Section {
  const text = part.text.replace(/^\*\*[^*]+\*\*\n\n/, '');
  return text === '' ? part : { ...part, text: details(`See ${part.name}`, text) };
}

/** Where it all happened. */
export function footer({ url, sha, repository, serverUrl }: RunPage): string {
  const commit =
    sha === '' ? '' : ` · [${inlineCode(sha.slice(0, 7))}](${serverUrl}/${repository}/commit/${sha})`;
  return `<sub>[Workflow run](${url})${commit}</sub>`;
}

/** What a step is about: a stack by its name, or those of a file by the file's. */
export type Noun = 'stack' | 'stacks of';

/** A step that did not come to its own end, as its post step tells of it. */
export interface CancelledRun {
  readonly noun: Noun;
  readonly name: string;
  /** Whether the workflow run was cancelled; else the step crashed, or was killed without a signal. */
  readonly isCancelled: boolean;
  /** What became of the stack, or of each, a line for each. */
  readonly text: string;
}

/** Why the step has no result. */
export function cancelledHeadline({ isCancelled }: CancelledRun): string {
  return isCancelled ? 'The workflow run was cancelled' : 'The step ended without a result';
}

/** The summary of such a step. */
export function cancelledSummary(about: CancelledRun): string {
  const { noun, name, text } = about;
  const title = `${noun.charAt(0).toUpperCase()}${noun.slice(1)} ${inlineCode(name)}`;
  const headline = cancelledHeadline(about);
  const lines = text.split('\n').map(inlineCode);
  const body = lines.length === 1 ? lines.join('') : lines.map((line) => `- ${line}`).join('\n');
  return `### 🛑 ${title}: ${headline.charAt(0).toLowerCase()}${headline.slice(1)}\n\n${body}\n`;
}
