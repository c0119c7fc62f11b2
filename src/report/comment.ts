import type { Plan, Result } from '../deploy/index.js';
import { interruptedSummary, type Interrupted } from './cancelled.js';
import { fitted, type Part, type TableSize } from './fit.js';
import { factsLine, headline, icon } from './headline.js';
import { code, details } from './markdown.js';
import { matchesName } from './masked-names.js';
import { pictureParts } from './pictures.js';
import { planDetails, planHasChanges, planLine } from './plan.js';
import type { PublicOutput } from './outputs.js';
import type { RunPage } from './run-page.js';
import { lineUrl } from './run-page.js';
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
  readonly isNews: boolean;
}

/** While the deploy runs; `what` is markdown. */
export function beginningComment(operation: string, what: string, page: RunPage): string {
  const doing = operation === 'delete' ? 'Deleting' : 'Deploying';
  return `### ⏳ ${doing} ${what}\n\n${footer(page)}\n`;
}

/** How it ended; `url` is where the deployed can be looked at. */
export function endingComment(
  result: Result,
  outputs: readonly PublicOutput[],
  redact: (text: string) => string,
  page: RunPage,
  url: string | undefined,
  rules: CommentRules,
): string {
  const head = [`### ${icon(result)} ${headline(result)}`, factsLine(result)].filter((text) => text !== '');
  const parts: Part[] = [
    { name: 'the head', text: head.join('\n\n') },
    { name: 'the address', text: url === undefined ? '' : redact(`**Open:** <${url}>`) },
    { name: 'the plan', text: planPart(result, redact, rules), worth: 5 },
    { name: 'the failure', text: redact(failureText(result, SIZE, redact, (place) => lineUrl(page, place))) },
    { name: 'the outputs', text: redact(outputsText(outputs, SIZE, redact)) },
    ...pictureParts(result, redact).map(folded),
    { name: 'what was read', text: redact(readText(result, SIZE)), worth: 4 },
    { name: 'the workflow run', text: footer(page) },
  ];
  return fitted(parts, COMMENT_BYTES);
}

/** After a step that did not come to its own end. */
export function interruptedComment(about: Interrupted, page: RunPage): string {
  return `${interruptedSummary(about)}\n${footer(page)}\n`;
}

/** Whether a result is worth a comment with `on-change`. */
export function isNews({ changed, failure, plan }: Result): boolean {
  return changed || failure !== undefined || (plan !== undefined && planHasChanges(plan));
}

/** The counts stay in sight, the details are folded away. */
export function planPart(
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
function folded(part: Part): Part {
  const text = part.text.replace(/^\*\*[^*]+\*\*\n\n/, '');
  return text === '' ? part : { ...part, text: details(`See ${part.name}`, text) };
}

/** Where it all happened. */
export function footer({ url, sha, repository, serverUrl }: RunPage): string {
  const commit = sha === '' ? '' : ` · [${code(sha.slice(0, 7))}](${serverUrl}/${repository}/commit/${sha})`;
  return `<sub>[Workflow run](${url})${commit}</sub>`;
}
