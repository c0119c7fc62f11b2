import { clip } from '../log/clip.js';
import type { Operation, Result } from '../../deploy/index.js';
import {
  startedComment,
  cancelledComment,
  finishedComment,
  isNoteworthy,
  type Comment,
  type CancelledRun,
  type CommentRules,
  type Noun,
} from './comment.js';
import { introduction } from './introduction.js';
import { hideInOutputs, hideInResult, visibleNames } from '../secrets/hide-values.js';
import { dashboardLink } from './dashboard-link.js';
import { durationText } from '../log/duration.js';
import { DEPLOYS, findEnvironmentUrl } from './environment-url.js';
import { inlineCode } from './markdown.js';
import type { PublicOutput } from '../outputs/outputs.js';
import type { ParameterValues } from '../secrets/parameter-values.js';
import type { Secrets } from '../secrets/secrets.js';
import type { RunPage } from './run-page.js';
import { sanitizeLogLine } from '../log/sanitize.js';

/** Updates of the pull-request comment and the GitHub deployment. */
export interface GitHubUpdates {
  readonly comment: Comment | undefined;
  readonly deployment: DeploymentUpdate | undefined;
}

export interface DeploymentUpdate {
  readonly state: 'in_progress' | 'success' | 'failure' | 'inactive';
  readonly description: string;
  readonly url: string | undefined;
  /** True if an earlier step of the workflow run may have recorded the deployment, and left it in progress. */
  readonly mayContinue?: boolean;
}

/** The inputs that control the updates. */
export interface GitHubRules extends CommentRules {
  readonly comment: 'never' | 'on-change' | 'always';
  readonly environmentUrl: string | undefined;
}

/** GitHub's limit for a description. */
const DESCRIPTION_CHARACTERS = 140;

/** What an update needs besides the result: what to show, and what to hide. */
interface UpdateContext {
  readonly options: GitHubRules;
  readonly secrets: Pick<Secrets, 'redact'>;
  readonly parameterValues: ParameterValues;
  /** Not set outside of a workflow. */
  readonly page: RunPage | undefined;
}

type WorkflowContext = UpdateContext & { readonly page: RunPage };

/** The stack, or the file of the stacks, that a step works on. */
export interface UpdateSubject {
  readonly noun: Noun;
  readonly name: string;
}

/** Returns the updates at the start of a deploy or delete; none for other operations. */
export function startedUpdates(
  operation: Operation,
  { noun, name }: UpdateSubject,
  { options, secrets: { redact }, page }: UpdateContext,
): GitHubUpdates {
  const isDeploy = DEPLOYS.has(operation);
  if (page === undefined || (!isDeploy && operation !== 'delete'))
    return { comment: undefined, deployment: undefined };
  const text = introduced(startedComment(operation, `${noun} ${inlineCode(name)}`, page), options, redact);
  const description = descriptionText(`Deploying ${noun} ${name}`);
  return {
    comment: { text, isNoteworthy: options.comment === 'always' },
    deployment: isDeploy
      ? { state: 'in_progress', description, url: undefined, mayContinue: operation === 'wait' }
      : undefined,
  };
}

/** Returns the updates of a finished operation, redacted and without the values of parameters that a comment must not show. */
export function finishedUpdates(
  result: Result,
  outputs: readonly PublicOutput[],
  context: WorkflowContext,
): GitHubUpdates {
  const { options: rules, parameterValues } = context;
  const hide = parameterValues.hider(rules.commentParameters, visibleNames(result));
  // The workflow names this URL to show it, so it is not hidden.
  const url = findEnvironmentUrl(outputs, rules.environmentUrl);
  const finished = { result: hideInResult(result, hide), outputs: hideInOutputs(outputs, hide), url };
  const comment = { text: finishedComment(finished, context), isNoteworthy: isNoteworthy(result) };
  // Without an address of the application, the button of the deployment leads to the stack.
  const pageUrl = url ?? dashboardLink(rules.dashboardUrl, result);
  return toGitHubUpdates({ result: finished.result, comment, url: pageUrl }, context);
}

/** What the updates show. */
interface UpdateContent {
  readonly result: Result;
  readonly comment: Comment;
  /** Where the button of the deployment leads. */
  readonly url: string | undefined;
}

/** Combines the comment with the update of the deployment. */
export function toGitHubUpdates(
  { result, comment, url }: UpdateContent,
  { options, secrets: { redact } }: Pick<UpdateContext, 'options' | 'secrets'>,
): GitHubUpdates {
  return {
    comment: {
      ...comment,
      isNoteworthy: options.comment === 'always' || comment.isNoteworthy,
      ...(result.operation === 'preview' ? { isPreview: true } : {}),
    },
    deployment: toDeploymentUpdate(result, redact, url),
  };
}

/** Returns the comment with the title and the text of the workflow above it. */
function introduced(text: string, rules: CommentRules, redact: (text: string) => string): string {
  const above = redact(introduction(rules));
  return above === '' ? text : `${above}\n\n${text}`;
}

/** Returns the updates of a cancelled or crashed step. */
export function cancelledUpdates(
  cancelledRun: CancelledRun,
  { options: rules, secrets: { redact }, parameterValues, page }: WorkflowContext,
): GitHubUpdates {
  const hide = parameterValues.hider(rules.commentParameters, [cancelledRun.name]);
  const publicRun = { ...cancelledRun, text: hide(cancelledRun.text) };
  const cause = publicRun.isCancelled ? 'Cancelled' : 'No result';
  return {
    comment: { text: introduced(cancelledComment(publicRun, page), rules, redact), isNoteworthy: true },
    deployment: {
      state: 'failure',
      description: descriptionText(`${cause}: ${publicRun.text}`),
      url: undefined,
    },
  };
}

/** Outcomes of a step that ends before the stack is complete, which can still fail. A later step with `operation: wait` reports the end. */
const UNFINISHED: Readonly<Partial<Record<Result['outcome'], string>>> = {
  accepted: 'Accepted by Heat, which continues (wait: false)',
  paused: 'Paused at a hook',
};

const DELETED_OUTCOMES: ReadonlySet<Result['outcome']> = new Set(['deleted', 'absent']);

function toDeploymentUpdate(
  result: Result,
  redact: (text: string) => string,
  url: string | undefined,
): DeploymentUpdate | undefined {
  const { operation, outcome, failure, durationMs, plan } = result;
  if (failure !== undefined && DEPLOYS.has(operation)) {
    return { state: 'failure', description: descriptionText(redact(failure.summary)), url: undefined };
  }
  const unfinished = UNFINISHED[outcome];
  if (unfinished !== undefined && DEPLOYS.has(operation))
    return { state: 'in_progress', description: unfinished, url: undefined };
  const mayDelete = operation === 'delete' || operation === 'wait';
  if (mayDelete && failure === undefined && plan === undefined && DELETED_OUTCOMES.has(outcome)) {
    const description = outcome === 'absent' ? 'The stack does not exist' : 'The stack was deleted';
    return { state: 'inactive', description, url: undefined };
  }
  if (!DEPLOYS.has(operation)) return undefined;
  return { state: 'success', description: `${outcome} in ${durationText(durationMs)}`, url };
}

/** Shortens redacted text to GitHub's limit. */
function descriptionText(text: string): string {
  return clip(sanitizeLogLine(text), DESCRIPTION_CHARACTERS, 'within');
}
