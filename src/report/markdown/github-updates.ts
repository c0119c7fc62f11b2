import { clip } from '../log/clip.js';
import type { Operation, Result } from '../../deploy/index.js';
import {
  startedComment,
  cancelledComment,
  finishedComment,
  isNoteworthy,
  type Comment,
  type CancelledRun,
  type Noun,
} from './comment.js';
import { hideInOutputs, hideInResult, visibleNames } from '../secrets/hide-values.js';
import { durationText } from '../log/duration.js';
import { inlineCode } from './markdown.js';
import type { PublicOutput } from '../outputs/outputs.js';
import type { ParameterValues } from '../secrets/parameter-values.js';
import type { RunPage } from './run-page.js';
import { sanitizeLogLine } from '../log/sanitize.js';

/** What GitHub is told of a deploy beside the run's own page. */
export interface GitHubUpdates {
  readonly comment: Comment | undefined;
  readonly deployment: DeploymentUpdate | undefined;
}

export interface DeploymentUpdate {
  readonly state: 'in_progress' | 'success' | 'failure' | 'inactive';
  readonly description: string;
  readonly url: string | undefined;
}

/** The part of the inputs that decides what is told. */
export interface GitHubRules {
  readonly comment: 'never' | 'on-change' | 'always';
  /** Names or patterns of parameters whose values a comment may show. */
  readonly commentParameters: readonly string[];
  readonly environmentUrl: string | undefined;
}

/** GitHub's limit for a description. */
const DESCRIPTION_CHARACTERS = 140;

const DEPLOYS: ReadonlySet<Operation> = new Set(['deploy', 'create', 'update']);

/** At the beginning: nothing of what only reads, or is over at once. */
export function startedUpdates(
  operation: Operation,
  stackName: string,
  rules: GitHubRules,
  page: RunPage | undefined,
  noun: Noun = 'stack',
): GitHubUpdates {
  const isDeploy = DEPLOYS.has(operation);
  if (page === undefined || (!isDeploy && operation !== 'delete'))
    return { comment: undefined, deployment: undefined };
  const text = startedComment(operation, `${noun} ${inlineCode(stackName)}`, page);
  const description = descriptionText(`Deploying ${noun} ${stackName}`);
  return {
    comment: { text, isNoteworthy: rules.comment === 'always' },
    deployment: isDeploy ? { state: 'in_progress', description, url: undefined } : undefined,
  };
}

/** In the end; all in it is redacted, and nothing of it quotes a parameter that a comment may not show. */
export function finishedUpdates(
  result: Result,
  outputs: readonly PublicOutput[],
  rules: GitHubRules,
  redact: (text: string) => string,
  page: RunPage,
  values: ParameterValues,
): GitHubUpdates {
  const hide = values.hider(rules.commentParameters, visibleNames(result));
  const shown = hideInResult(result, hide);
  // Whoever names it wants this address to be seen.
  const url = findEnvironmentUrl(outputs, rules.environmentUrl);
  const text = finishedComment(shown, hideInOutputs(outputs, hide), redact, page, url, rules);
  return toGitHubUpdates(shown, { text, isNoteworthy: isNoteworthy(result) }, rules, redact, url);
}

/** A comment, and what is recorded of the deployment. */
export function toGitHubUpdates(
  result: Result,
  { text, isNoteworthy: isWorthIt }: Comment,
  rules: GitHubRules,
  redact: (text: string) => string,
  url: string | undefined,
): GitHubUpdates {
  return {
    comment: { text, isNoteworthy: rules.comment === 'always' || isWorthIt },
    deployment: toDeploymentUpdate(result, redact, url),
  };
}

/** After a step that did not come to its own end. */
export function cancelledUpdates(
  told: CancelledRun,
  page: RunPage,
  { commentParameters }: Pick<GitHubRules, 'commentParameters'>,
  values: ParameterValues,
): GitHubUpdates {
  const about = { ...told, text: values.hider(commentParameters, [told.name])(told.text) };
  const cause = about.isCancelled ? 'Cancelled' : 'No result';
  return {
    comment: { text: cancelledComment(about, page), isNoteworthy: true },
    deployment: { state: 'failure', description: descriptionText(`${cause}: ${about.text}`), url: undefined },
  };
}

/** An `environment-url` that is no output is an address itself; what is no web address, or is masked, is none. */
export function findEnvironmentUrl(
  outputs: readonly PublicOutput[],
  environmentUrl: string | undefined,
): string | undefined {
  const output = outputs.find(({ name }) => name === environmentUrl);
  const text = output === undefined ? environmentUrl : output.isMasked ? undefined : output.text;
  if (text === undefined || !URL.canParse(text)) return undefined;
  const url = new URL(text);
  // `href` has coded everything that could end a link.
  return /^https?:$/.test(url.protocol) && url.username === '' && url.password === '' ? url.href : undefined;
}

const GONE: ReadonlySet<Result['outcome']> = new Set(['deleted', 'absent']);

function toDeploymentUpdate(
  result: Result,
  redact: (text: string) => string,
  url: string | undefined,
): DeploymentUpdate | undefined {
  const { operation, outcome, failure, durationMs, plan } = result;
  if (failure !== undefined && DEPLOYS.has(operation)) {
    return { state: 'failure', description: descriptionText(redact(failure.summary)), url: undefined };
  }
  if (DEPLOYS.has(operation)) {
    return { state: 'success', description: `${outcome} in ${durationText(durationMs)}`, url };
  }
  const isGone = operation === 'delete' && failure === undefined && plan === undefined && GONE.has(outcome);
  const description = outcome === 'absent' ? 'The stack is not there' : 'The stack is deleted';
  return isGone ? { state: 'inactive', description, url: undefined } : undefined;
}

/** Redacted text as GitHub takes it. */
function descriptionText(text: string): string {
  return clip(sanitizeLogLine(text), DESCRIPTION_CHARACTERS, 'within');
}
