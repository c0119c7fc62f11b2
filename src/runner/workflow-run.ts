import { readFile } from 'node:fs/promises';
import type { PullRequestState } from './github/pull-requests.js';
import { repositoryPath } from './repository-path.js';
import { readRunnerEnvironment } from './environment.js';

/** The run that this step is a part of, as the runner's environment and the event's file say. */
export interface WorkflowRun {
  /** `owner/name`. */
  readonly repository: string;
  /** `push`, `pull_request`, … */
  readonly event: string;
  /** Absent where the event is about none. */
  readonly pullRequest: number | undefined;
  /** Of that pull request when the event happened; `unknown` where the event does not say. */
  readonly pullRequestState: PullRequestState;
  /** What is checked out; of a pull request the merge of both sides. */
  readonly sha: string;
  /** What was pushed; of a pull request the last commit of its branch. */
  readonly headSha: string;
  /** `https://github.com`, or the company's own. */
  readonly serverUrl: string;
  /** Path of a workspace's file as GitHub shows it; `undefined` for a file of another repository. */
  readonly pathInRepository: (file: string) => string | undefined;
  /** The page of this run. */
  readonly url: string;
}

/** Nothing outside of a workflow. */
export async function readWorkflowRun(env: NodeJS.ProcessEnv): Promise<WorkflowRun | undefined> {
  const repository = env['GITHUB_REPOSITORY'] ?? '';
  if (repository === '') return undefined;
  const event = field(await readEvent(env['GITHUB_EVENT_PATH']));
  const serverUrl = env['GITHUB_SERVER_URL'] ?? 'https://github.com';
  const attempt = env['GITHUB_RUN_ATTEMPT'] ?? '';
  const sha = env['GITHUB_SHA'] ?? '';
  const head = field(field(event['pull_request'])['head'])['sha'];
  const page = `${serverUrl}/${repository}/actions/runs/${env['GITHUB_RUN_ID'] ?? ''}`;
  return {
    repository,
    event: env['GITHUB_EVENT_NAME'] ?? '',
    ...findPullRequest(event),
    sha,
    headSha: typeof head === 'string' ? head : sha,
    serverUrl,
    pathInRepository: (file) =>
      repositoryPath({ workspace: readRunnerEnvironment().workspace, repository }, file),
    url: attempt === '' || attempt === '1' ? page : `${page}/attempts/${attempt}`,
  };
}

/** The same run, about the pull request that the input `pull-request` names; of another one the event tells no state. */
export function readPullRequest(run: WorkflowRun, number: number | undefined): WorkflowRun {
  if (number === undefined || number === run.pullRequest) return run;
  return { ...run, pullRequest: number, pullRequestState: 'unknown' };
}

/** The payload's `pull_request`, or its `issue` where that is a pull request (a comment on one). */
function findPullRequest(
  event: Readonly<Record<string, unknown>>,
): Pick<WorkflowRun, 'pullRequest' | 'pullRequestState'> {
  const issue = field(event['issue']);
  const comment = 'pull_request' in issue ? issue : {};
  const subject = 'pull_request' in event ? field(event['pull_request']) : comment;
  const { number } = subject;
  if (typeof number !== 'number') return { pullRequest: undefined, pullRequestState: 'unknown' };
  const isClosing = event['action'] === 'closed';
  return { pullRequest: number, pullRequestState: isClosing ? 'closed' : findState(subject) };
}

/** `state` is a field of pull requests and of issues alike; only a pull request has `merged`. */
function findState({ state, merged }: Readonly<Record<string, unknown>>): PullRequestState {
  if (state === 'closed' || merged === true) return 'closed';
  return state === 'open' ? 'open' : 'unknown';
}

/** Nothing where the file cannot be read: a step can do without knowing its pull request. */
async function readEvent(eventPath: string | undefined): Promise<unknown> {
  if (eventPath === undefined || eventPath === '') return undefined;
  try {
    return JSON.parse(await readFile(eventPath, 'utf8'));
  } catch {
    return undefined;
  }
}

function field(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}
