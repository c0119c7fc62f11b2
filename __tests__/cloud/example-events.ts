/** The GitHub events that start the example workflows. */

export interface ExampleEvent {
  readonly event: string;
  readonly payload: Readonly<Record<string, unknown>>;
  /** True if the conditions of the example's jobs leave this event out. */
  readonly startsNoJob?: true;
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

/** The label "preview" is added to pull request 17, or removed from it. */
export function label(action: 'labeled' | 'unlabeled', repository: string): ExampleEvent {
  const name = 'preview';
  const { event, payload } = pullRequest('opened', repository);
  const labels = action === 'labeled' ? [{ name }] : [];
  const subject = { ...(payload['pull_request'] as object), labels };
  return { event, payload: { ...payload, action, label: { name }, pull_request: subject } };
}

/** Pull request 17 is the last one of a group of the merge queue. */
export const mergeGroup: ExampleEvent = {
  event: 'merge_group',
  payload: {
    action: 'checks_requested',
    merge_group: { head_ref: `refs/heads/gh-readonly-queue/main/pr-17-${HEAD_SHA}` },
  },
};

/** A comment on pull request 17, or on an issue. */
export function comment(body: string, on: 'pull request' | 'issue'): ExampleEvent {
  const issue = { number: 17, state: 'open', ...(on === 'issue' ? {} : { pull_request: { url: 'x' } }) };
  return { event: 'issue_comment', payload: { action: 'created', issue, comment: { id: 1, body } } };
}

/** Someone starts a workflow with these inputs. */
export function dispatch(inputs: Readonly<Record<string, string>>): ExampleEvent {
  return { event: 'workflow_dispatch', payload: { inputs } };
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
    // branch-deploy needs GitHub, so only what comes before it runs.
    'chatops.yml': [{ ...comment('/deploy', 'issue'), startsNoJob: true }],
    'deploy.yml': [push],
    'drift.yml': [schedule],
    'label.yml': [label('labeled', repository), label('unlabeled', repository)],
    // A fork's run may not upload to code scanning, which needs GitHub.
    'lint.yml': [pullRequest('opened', FORK)],
    'merge-queue.yml': [mergeGroup],
    'policy.yml': [push],
    'plan.yml': [pullRequest('opened', repository)],
    'preview.yml': [pullRequest('opened', repository), pullRequest('closed', repository)],
    'release.yml': [release(tag)],
    'prune.yml': [schedule],
    'stacks.yml': [pullRequest('opened', repository), push],
    // Last: the other examples use the stack.
    'move.yml': [dispatch({ from: 'web', to: 'web-moved' })],
  };
}
