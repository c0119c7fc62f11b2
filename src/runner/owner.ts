import { readFile } from 'node:fs/promises';

/** Whose workflow this is, as the runner's environment and the event's file say; nothing outside of a workflow. */
export async function readOwner(
  env: NodeJS.ProcessEnv,
): Promise<{ readonly repository: string; readonly pullRequest: number | undefined } | undefined> {
  const repository = env['GITHUB_REPOSITORY'];
  if (repository === undefined || repository === '') return undefined;
  return { repository, pullRequest: await pullRequestNumber(env['GITHUB_EVENT_PATH']) };
}

/** `pull_request.number` of the payload, or `issue.number` where the issue is a pull request (a comment on one). */
async function pullRequestNumber(eventPath: string | undefined): Promise<number | undefined> {
  if (eventPath === undefined || eventPath === '') return undefined;
  const event = field(await readEvent(eventPath));
  const issue = field(event['issue']);
  const number =
    field(event['pull_request'])['number'] ?? ('pull_request' in issue ? issue['number'] : undefined);
  return typeof number === 'number' ? number : undefined;
}

/** Nothing where the file cannot be read: a step can do without knowing its pull request. */
async function readEvent(eventPath: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(eventPath, 'utf8'));
  } catch {
    return undefined;
  }
}

function field(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}
