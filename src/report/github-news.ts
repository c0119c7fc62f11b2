import { clip } from './clip.js';
import type { Operation, Result } from '../deploy/index.js';
import { beginningComment, interruptedComment, endingComment, isNews, type Comment } from './comment.js';
import { hideInOutputs, hideInResult, visibleNames } from './hide-values.js';
import type { Interrupted, Noun } from './cancelled.js';
import { durationText } from './duration.js';
import { code } from './markdown.js';
import type { PublicOutput } from './outputs.js';
import type { ParameterValues } from './parameter-values.js';
import type { RunPage } from './run-page.js';
import { logText } from './safe-text.js';

/** What GitHub is told of a deploy beside the run's own page. */
export interface GitHubNews {
  readonly comment: Comment | undefined;
  readonly deployment: DeploymentNews | undefined;
}

export interface DeploymentNews {
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
export function beginningNews(
  operation: Operation,
  stackName: string,
  rules: GitHubRules,
  page: RunPage | undefined,
  noun: Noun = 'stack',
): GitHubNews {
  const isDeploy = DEPLOYS.has(operation);
  if (page === undefined || (!isDeploy && operation !== 'delete'))
    return { comment: undefined, deployment: undefined };
  const text = beginningComment(operation, `${noun} ${code(stackName)}`, page);
  const description = descriptionText(`Deploying ${noun} ${stackName}`);
  return {
    comment: { text, isNews: rules.comment === 'always' },
    deployment: isDeploy ? { state: 'in_progress', description, url: undefined } : undefined,
  };
}

/** In the end; all in it is redacted, and nothing of it quotes a parameter that a comment may not show. */
export function endingNews(
  result: Result,
  outputs: readonly PublicOutput[],
  rules: GitHubRules,
  redact: (text: string) => string,
  page: RunPage,
  values: ParameterValues,
): GitHubNews {
  const hide = values.hider(rules.commentParameters, visibleNames(result));
  const shown = hideInResult(result, hide);
  // Whoever names it wants this address to be seen.
  const url = addressOf(outputs, rules.environmentUrl);
  const text = endingComment(shown, hideInOutputs(outputs, hide), redact, page, url, rules);
  return newsOf(shown, { text, isNews: isNews(result) }, rules, redact, url);
}

/** A comment, and what is recorded of the deployment. */
export function newsOf(
  result: Result,
  { text, isNews: isWorthIt }: Comment,
  rules: GitHubRules,
  redact: (text: string) => string,
  url: string | undefined,
): GitHubNews {
  return {
    comment: { text, isNews: rules.comment === 'always' || isWorthIt },
    deployment: deploymentNews(result, redact, url),
  };
}

/** After a step that did not come to its own end. */
export function interruptedNews(
  told: Interrupted,
  page: RunPage,
  { commentParameters }: Pick<GitHubRules, 'commentParameters'>,
  values: ParameterValues,
): GitHubNews {
  const about = { ...told, text: values.hider(commentParameters, [told.name])(told.text) };
  const cause = about.isCancelled ? 'Cancelled' : 'No result';
  return {
    comment: { text: interruptedComment(about, page), isNews: true },
    deployment: { state: 'failure', description: descriptionText(`${cause}: ${about.text}`), url: undefined },
  };
}

/** An `environment-url` that is no output is an address itself; what is no web address, or is masked, is none. */
export function addressOf(
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

function deploymentNews(
  result: Result,
  redact: (text: string) => string,
  url: string | undefined,
): DeploymentNews | undefined {
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
  return clip(logText(text), DESCRIPTION_CHARACTERS, 'within');
}
