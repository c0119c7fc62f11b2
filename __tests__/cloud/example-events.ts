/** The GitHub events that start the example workflows. */

export interface ExampleEvent {
  readonly event: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

/** The commit of every event. */
export const HEAD_SHA = 'b'.repeat(40);

export const push: ExampleEvent = { event: 'push', payload: { ref: 'refs/heads/main' } };
export const schedule: ExampleEvent = { event: 'schedule', payload: {} };

/** A copy of the repository, in which somebody without permissions works. */
export const FORK = 'somebody/heat-stack-deploy';

/** Pull request 17 of a branch of `repository`. */
export function pullRequest(action: 'opened' | 'closed', repository: string): ExampleEvent {
  const state = action === 'closed' ? 'closed' : 'open';
  const head = { sha: HEAD_SHA, repo: { full_name: repository, fork: repository === FORK } };
  return {
    event: 'pull_request',
    payload: { action, number: 17, pull_request: { number: 17, state, head } },
  };
}

export function release(tag: string): ExampleEvent {
  return { event: 'release', payload: { action: 'published', release: { tag_name: tag } } };
}

/** The events of each example by file name; an example can use what earlier ones have deployed. */
export function exampleEvents(
  repository: string,
  tag: string,
): Readonly<Record<string, readonly ExampleEvent[]>> {
  return {
    'approval.yml': [push],
    'deploy.yml': [push],
    'drift.yml': [schedule],
    // A fork's run may not upload to code scanning, which needs GitHub.
    'lint.yml': [pullRequest('opened', FORK)],
    'plan.yml': [pullRequest('opened', repository)],
    'preview.yml': [pullRequest('opened', repository), pullRequest('closed', repository)],
    'release.yml': [release(tag)],
    'prune.yml': [schedule],
    'stacks.yml': [pullRequest('opened', repository), push],
  };
}
