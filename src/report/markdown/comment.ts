import type { Plan, Result } from '../../deploy/index.js';
import { clip } from '../log/clip.js';
import { fitToBudget, type Section, type TableSize } from './size-budget.js';
import { factsLine, headline, icon } from './headline.js';
import { capitalize, inlineCode, details } from './markdown.js';
import { proseMarkdown } from './prose.js';
import { mapSides } from '../secrets/map-texts.js';
import { matchesName } from '../secrets/masked-names.js';
import { introduction, type CommentIntroduction } from './introduction.js';
import { diagramSections } from '../diagrams/diagrams.js';
import { planHasChanges, planLine } from '../plan/counts.js';
import { planDetails } from './plan.js';
import type { PublicOutput } from '../outputs/outputs.js';
import type { Secrets } from '../secrets/secrets.js';
import { type RunPage, lineUrl, shownCommit } from './run-page.js';
import { failureText, outputsText, readText, retainedText, type Size } from './sections.js';

/** GitHub permits 65,536 characters; leaves space for the marker. */
export const COMMENT_BYTES = 60_000;
/** Limits that keep the mandatory sections together below `COMMENT_BYTES`. */
const SIZE: Size = {
  table: { rows: 60, bytes: 15_000 },
  reasonCharacters: 4000,
  valueCharacters: 400,
  resourcesOpen: 0,
};

/** A plan is collapsed and can take most of the space: up to three tables, and diffs. */
const PLAN_SIZE: TableSize = { rows: 60, bytes: 9000 };

/** Text of the pull-request comment. */
export interface Comment {
  readonly text: string;
  /** True if the text justifies a new comment, if there is none yet. */
  readonly isNoteworthy: boolean;
  /** True for the result of a preview: what a later workflow run has reported is newer. */
  readonly isPreview?: boolean;
}

/** Returns the comment of a running operation. `subject` is Markdown. */
export function startedComment(operation: string, subject: string, page: RunPage): string {
  const title = operation === 'delete' ? 'Deleting' : 'Deploying';
  return `### ⏳ ${title} ${subject}\n\n${footer(page)}\n`;
}

/** What a comment needs besides the result: what to show, what to hide, and what to link to. */
export interface CommentContext {
  readonly options: CommentRules;
  readonly secrets: Pick<Secrets, 'redact'>;
  readonly page: RunPage;
}

/** What the comment of a finished operation shows. */
export interface FinishedOperation {
  readonly result: Result;
  readonly outputs: readonly PublicOutput[];
  /** Address of the deployed application. */
  readonly url: string | undefined;
}

export function finishedComment(
  { result, outputs, url }: FinishedOperation,
  { options: rules, secrets: { redact }, page }: CommentContext,
): string {
  const heading = [`### ${icon(result)} ${headline(result)}`, factsLine(result, rules.dashboardUrl)].filter(
    (text) => text !== '',
  );
  const sections: Section[] = [
    { name: 'the introduction', text: redact(introduction(rules)) },
    { name: 'the header', text: heading.join('\n\n') },
    { name: 'the URL', text: url === undefined ? '' : redact(`**Open:** <${url}>`) },
    { name: 'the plan', text: planSection(result, redact, rules), priority: 5 },
    {
      name: 'the failure',
      text: redact(failureText(result, SIZE, redact, (location) => lineUrl(page, location))),
    },
    { name: 'what stays in the cloud', text: redact(retainedText(result, SIZE)), priority: 4 },
    { name: 'the result', text: redact(readText(result, SIZE)), priority: 4 },
    { name: 'the outputs', text: redact(outputsText(outputs, SIZE, redact)) },
    ...diagramSections(result, redact).map(collapse),
    { name: 'the workflow run', text: footer(page) },
  ];
  return fitToBudget(sections, COMMENT_BYTES);
}

/** Returns the comment of a cancelled or crashed step. */
export function cancelledComment(cancelledRun: CancelledRun, page: RunPage): string {
  return `${cancelledSummary(cancelledRun)}\n${footer(page)}\n`;
}

/** True if `comment: on-change` writes a comment for the result. */
export function isNoteworthy({ changed, failure, plan }: Result): boolean {
  return changed || failure !== undefined || (plan !== undefined && planHasChanges(plan));
}

/** Formats the plan: visible counts, and details that are open if they are short. */
export function planSection(
  { plan }: Result,
  redact: (text: string) => string,
  rules: CommentRules,
  size = PLAN_SIZE,
): string {
  if (plan === undefined) return '';
  const text = planDetails(withoutParameterValues(plan, rules), size);
  return redact(`**${planLine(plan)}**\n\n${details('Details', text, isShort(text))}`);
}

/** A plan up to this size is open; a longer one would hide the rest of the comment. */
const SHORT_PLAN = { lines: 25, characters: 3000 };

function isShort(text: string): boolean {
  return text.length <= SHORT_PLAN.characters && text.split('\n').length <= SHORT_PLAN.lines;
}

/** What a comment shows, besides the result. */
export interface CommentRules extends CommentIntroduction {
  /** Names or patterns of the parameters whose values a comment may show. */
  readonly commentParameters: readonly string[];
  /** Horizon, without the path of a page. */
  readonly dashboardUrl: string | undefined;
}

const NOT_SHOWN = '(not shown)';
/** Placeholders that the plan contains instead of values. */
const PLACEHOLDERS: ReadonlySet<string> = new Set(['(hidden)', '(known after deploy)']);

/**
 * Removes parameter values from the plan. A parameter can contain a workflow secret that the template does not declare as hidden.
 * GitHub masks it in the log and the summary, but not in comments, and does not tell the step which values it masks.
 */
function withoutParameterValues(plan: Plan, { commentParameters }: CommentRules): Plan {
  const hideValue = (text: string): string => (PLACEHOLDERS.has(text) ? text : NOT_SHOWN);
  const parameters = plan.parameters.map((parameter) =>
    matchesName(commentParameters, parameter.name) ? parameter : mapSides(parameter, hideValue),
  );
  return { ...plan, parameters };
}

/** Collapses a section and removes its title, which the collapsed block repeats. */
function collapse(part: Section): Section {
  const text = part.text.replace(/^\*\*[^*]+\*\*\n\n/, '');
  return text === '' ? part : { ...part, text: details(`See ${part.name}`, text) };
}

/** Returns links to the workflow run and the commit. */
export function footer(page: RunPage): string {
  const { url, repository, serverUrl, commitNote } = page;
  const sha = shownCommit(page);
  const commit =
    sha === '' ? '' : ` · [${inlineCode(sha.slice(0, 7))}](${serverUrl}/${repository}/commit/${sha})`;
  const note = commitNote === undefined ? '' : ` · ${commitNote}`;
  return `<sub>[Workflow run](${url})${commit}${note}</sub>`;
}

/** Precedes the name in messages: the name of a stack, or of a stacks file. */
export type Noun = 'stack' | 'stacks of';

/** A step without a result, as the post step reports it. */
export interface CancelledRun {
  readonly noun: Noun;
  readonly name: string;
  /** True if the workflow run was cancelled; otherwise the step crashed, or was killed without a signal. */
  readonly isCancelled: boolean;
  /** Result of the cleanup, one line per stack. */
  readonly text: string;
}

/** States why the step has no result. */
export function cancelledHeadline({ isCancelled }: CancelledRun): string {
  return isCancelled ? 'The workflow run was cancelled' : 'The step ended without a result';
}

/** Limits for what the cleanup says, as it can quote a server for each of hundreds of stacks. */
const CLEANUP_LINE_CHARACTERS = 2000;
const CLEANUP_BYTES = 40_000;

/** Returns the summary of a step without a result. */
export function cancelledSummary(cancelledRun: CancelledRun): string {
  const { noun, name, text } = cancelledRun;
  const title = `${capitalize(noun)} ${inlineCode(name)}`;
  const headline = cancelledHeadline(cancelledRun);
  const lines = text.split('\n').map((line) => proseMarkdown(clip(line, CLEANUP_LINE_CHARACTERS)));
  const body = lines.length === 1 ? lines.join('') : toBulletList(lines);
  return `### 🛑 ${title}: ${headline.charAt(0).toLowerCase()}${headline.slice(1)}\n\n${body}\n`;
}

/** Returns the lines that fit into `CLEANUP_BYTES`, and the number of the others, which the log has. */
function toBulletList(lines: readonly string[]): string {
  let remainingBytes = CLEANUP_BYTES;
  const bullets = lines
    .map((line) => `- ${line}`)
    .filter((bullet) => {
      remainingBytes -= Buffer.byteLength(bullet) + 1;
      return remainingBytes >= 0;
    });
  const more = lines.length - bullets.length;
  return [...bullets, ...(more === 0 ? [] : [`\n… and ${more} more, see the log of the post step`])].join(
    '\n',
  );
}
