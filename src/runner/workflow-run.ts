import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { PullRequestState } from '../deploy/index.js';
import {
  findCheckedOutCommit,
  findCommitOfStep,
  findOwnCommit,
  repositoryPath,
  type Checkout,
} from './repository-path.js';
import { readRunnerEnvironment } from './environment.js';
import { searchForPullRequest, toRecord, type PullRequestSearch } from './pull-request-search.js';

/** The workflow run of this step, from the runner's environment and the event payload. */
export interface WorkflowRun {
  /** `owner/name`. */
  readonly repository: string;
  /** `GITHUB_REPOSITORY_ID`: decimal digits. */
  readonly repositoryId: string | undefined;
  /** `push`, `pull_request`, … */
  readonly event: string;
  /**
   * The pull request that the event is about, or the input `pull-request`. A pull request that was found for a commit or a branch
   * is not one: only this one can have a preview environment.
   */
  readonly pullRequest: number | undefined;
  /** How to find the pull request to comment on. */
  readonly pullRequestSearch: PullRequestSearch;
  /** Id of the comment that started the run (`issue_comment`). */
  readonly commandCommentId: number | undefined;
  /** State of the pull request at the time of the event; `unknown` if the event does not contain it. */
  readonly pullRequestState: PullRequestState;
  /** `GITHUB_SHA`, which is checked out by default: for `pull_request` the merge commit, for `pull_request_target` one of the base branch. */
  readonly sha: string;
  /** For a pull request, the last commit of its branch; otherwise the same as `sha`. */
  readonly headSha: string;
  /** Commit of the step's files according to Git: a workflow can check out another one than `sha`. `undefined` if Git's files do not contain it. */
  readonly checkedOut?: string | undefined;
  /** `https://github.com`, or the address of a GitHub Enterprise Server. */
  readonly serverUrl: string;
  /** Returns the path of a workspace file relative to its repository; `undefined` for a file of another repository. */
  readonly pathInRepository: (file: string) => string | undefined;
  /** Returns the commit that is checked out around a workspace file; `undefined` without a checkout. */
  readonly findCheckedOutCommit: (file: string) => string | undefined;
  /** The same, but `undefined` unless it is a commit of the repository. */
  readonly findOwnCommit: (file: string) => string | undefined;
  /** Id and attempt of this run with a random part, because jobs of one run can deploy the same stack. */
  readonly stepId: string;
  /** Web page of this run. */
  readonly url: string;
}

/** Returns the workflow run; `undefined` outside of a workflow. */
export async function readWorkflowRun(env: NodeJS.ProcessEnv): Promise<WorkflowRun | undefined> {
  const repository = env['GITHUB_REPOSITORY'] ?? '';
  if (repository === '') return undefined;
  const event = toRecord(await readEvent(env['GITHUB_EVENT_PATH']));
  const serverUrl = readServerUrl(env);
  const attempt = env['GITHUB_RUN_ATTEMPT'] ?? '';
  const isRepeated = attempt !== '' && attempt !== '1';
  const sha = env['GITHUB_SHA'] ?? '';
  const head = toRecord(toRecord(event['pull_request'])['head'])['sha'];
  const eventName = env['GITHUB_EVENT_NAME'] ?? '';
  const facts = { repository, event: eventName, sha, ref: env['GITHUB_REF'] ?? '' };
  const subject = findPullRequest(event);
  const { pullRequest: number } = subject;
  const runId = env['GITHUB_RUN_ID'] ?? '';
  const runUrl = `${serverUrl}/${repository}/actions/runs/${runId}`;
  return {
    repository,
    repositoryId: readRepositoryId(env),
    event: eventName,
    ...subject,
    pullRequestSearch: number === undefined ? searchForPullRequest(facts, event) : { kind: 'number', number },
    commandCommentId: eventName === 'issue_comment' ? findCommentId(event) : undefined,
    sha,
    headSha: typeof head === 'string' ? head : sha,
    serverUrl,
    pathInRepository: (file) => repositoryPath(toCheckout(repository), file),
    findCheckedOutCommit: (file) => findCheckedOutCommit(readRunnerEnvironment().workspace, file),
    findOwnCommit: (file) => findOwnCommit(toCheckout(repository), file),
    stepId: [runId, attempt, randomUUID().slice(0, 8)].filter((part) => /^[\w]+$/.test(part)).join('-'),
    url: isRepeated ? `${runUrl}/attempts/${attempt}` : runUrl,
  };
}

function readRepositoryId(env: NodeJS.ProcessEnv): string | undefined {
  return /^[1-9]\d{0,18}$/.exec(env['GITHUB_REPOSITORY_ID'] ?? '')?.[0];
}

/** Without a slash at the end, which links would double. The tags of stacks contain the host, so an empty value must not be one. */
function readServerUrl(env: NodeJS.ProcessEnv): string {
  const url = (env['GITHUB_SERVER_URL'] ?? '').replace(/\/+$/, '');
  return url === '' ? 'https://github.com' : url;
}

/** Returns the run with the pull request of the input `pull-request`. Its state and its last commit are unknown if it is not the event's. */
export function withPullRequest(run: WorkflowRun, number: number | undefined): WorkflowRun {
  if (number === undefined || number === run.pullRequest) return run;
  const pullRequestSearch: PullRequestSearch = { kind: 'number', number };
  return { ...run, pullRequest: number, pullRequestSearch, pullRequestState: 'unknown', headSha: run.sha };
}

/** Returns the run with the commit of the step's files. `template`: path of the template or stacks file, if the step has one. */
export function withCheckedOutCommit(run: WorkflowRun, template: string | undefined): WorkflowRun {
  return { ...run, checkedOut: findCommitOfStep(toCheckout(run.repository), template, run.headSha) };
}

function toCheckout(repository: string): Checkout {
  return { workspace: readRunnerEnvironment().workspace, repository };
}

/** Reads `pull_request` of the payload, or `issue` if the event is a comment on a pull request. */
function findPullRequest(
  event: Readonly<Record<string, unknown>>,
): Pick<WorkflowRun, 'pullRequest' | 'pullRequestState'> {
  const issue = toRecord(event['issue']);
  const comment = 'pull_request' in issue ? issue : {};
  const subject = 'pull_request' in event ? toRecord(event['pull_request']) : comment;
  const { number } = subject;
  if (typeof number !== 'number' || !Number.isSafeInteger(number) || number < 1)
    return { pullRequest: undefined, pullRequestState: 'unknown' };
  const isClosing = event['action'] === 'closed';
  return { pullRequest: number, pullRequestState: isClosing ? 'closed' : findState(subject) };
}

function findCommentId(event: Readonly<Record<string, unknown>>): number | undefined {
  const { id } = toRecord(event['comment']);
  return typeof id === 'number' && Number.isSafeInteger(id) ? id : undefined;
}

/** Reads `state`, which pull requests and issues have, and `merged`, which only pull requests have. */
function findState({ state, merged }: Readonly<Record<string, unknown>>): PullRequestState {
  if (state === 'closed' || merged === true) return 'closed';
  return state === 'open' ? 'open' : 'unknown';
}

/** Returns the event payload; `undefined` if the file cannot be read, as the step also works without a pull request. */
async function readEvent(eventPath: string | undefined): Promise<unknown> {
  if (eventPath === undefined || eventPath === '') return undefined;
  try {
    return JSON.parse(await readFile(eventPath, 'utf8'));
  } catch {
    return undefined;
  }
}
