import { readFile } from 'node:fs/promises';

/** The run that this step is a part of, as the runner's environment and the event's file say. */
export interface WorkflowRun {
  /** `owner/name`. */
  readonly repository: string;
  /** `push`, `pull_request`, … */
  readonly event: string;
  /** Absent where the event is about none. */
  readonly pullRequest: number | undefined;
  /** What is checked out; of a pull request the merge of both sides. */
  readonly sha: string;
  /** What was pushed; of a pull request the last commit of its branch. */
  readonly headSha: string;
  /** `https://github.com`, or the company's own. */
  readonly serverUrl: string;
  /** The page of this run. */
  readonly url: string;
}

/** Nothing outside of a workflow. `pullRequest` is what the workflow says itself, and wins. */
export async function readWorkflowRun(
  env: NodeJS.ProcessEnv,
  pullRequest?: number,
): Promise<WorkflowRun | undefined> {
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
    pullRequest: pullRequest ?? pullRequestOf(event),
    sha,
    headSha: typeof head === 'string' ? head : sha,
    serverUrl,
    url: attempt === '' || attempt === '1' ? page : `${page}/attempts/${attempt}`,
  };
}

/** `pull_request.number` of the payload, or `issue.number` where the issue is a pull request (a comment on one). */
function pullRequestOf(event: Readonly<Record<string, unknown>>): number | undefined {
  const issue = field(event['issue']);
  const number =
    field(event['pull_request'])['number'] ?? ('pull_request' in issue ? issue['number'] : undefined);
  return typeof number === 'number' ? number : undefined;
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
