import type { InputIssue } from '../errors/index.js';
import { appliesTo } from './applicable-inputs.js';
import type { InputValues } from './definitions.js';

/** The workflow run's event and its pull request. */
export interface PullRequestEvent {
  /** `push`, `pull_request`, … */
  readonly event: string;
  /** Number; `undefined` if neither the event nor the input `pull-request` has one. */
  readonly pullRequest: number | undefined;
  readonly pullRequestState: 'open' | 'closed' | 'unknown';
}

/** Returns why the stack cannot be a preview environment or have a lifetime; empty if it can, or if it is not meant to. */
export function findLifetimeIssues(values: InputValues, facts: PullRequestEvent | undefined): InputIssue[] {
  return [...findExpiryIssues(values, facts), ...findPreviewIssues(values, facts)];
}

/** Only the tags of `own` tell `prune` that the stack is one of this repository. */
function findExpiryIssues(values: InputValues, facts: PullRequestEvent | undefined): InputIssue[] {
  if (values['expires-after'] === undefined || !appliesTo('expires-after', values)) return [];
  const issue = (problem: string): InputIssue[] => [{ input: 'expires-after', problem }];
  if (!values.own) return issue('requires own: true, so that prune can find the stack');
  return facts === undefined ? issue('requires a workflow run of GitHub Actions') : [];
}

/** The issue is one of the repository that the workflow belongs to. */
export function findDriftIssueProblems(
  values: InputValues,
  facts: PullRequestEvent | undefined,
): InputIssue[] {
  if (!values['drift-issue']) return [];
  const issue = (problem: string): InputIssue[] => [{ input: 'drift-issue', problem }];
  if (values.operation !== 'drift') return issue('requires operation: drift, which finds what it reports');
  return facts === undefined ? issue('requires a workflow run of GitHub Actions') : [];
}

function findPreviewIssues(values: InputValues, facts: PullRequestEvent | undefined): InputIssue[] {
  if (!isPreviewEnvironment(values)) return [];
  const issue = (problem: string): InputIssue[] => [{ input: 'preview-environment', problem }];
  if (!values.own) return issue('requires own: true, so that prune can find the stack');
  if (facts === undefined) return issue('requires a workflow run of GitHub Actions');
  const { event, pullRequest, pullRequestState } = facts;
  const about = event === '' ? 'the event' : `the event "${event}"`;
  if (pullRequest === undefined)
    return issue(`requires a pull request, but ${about} has none: set pull-request to its number`);
  if (pullRequestState !== 'closed') return [];
  return issue(
    `cannot be used for a closed pull request (#${pullRequest}, from ${about}): prune would delete the stack. ` +
      'Remove it to deploy the merged code, or use operation: delete',
  );
}

/** True if the operation tags the stack as a preview environment, or previews that. */
export function isPreviewEnvironment(values: InputValues): boolean {
  return values['preview-environment'] && appliesTo('preview-environment', values);
}
