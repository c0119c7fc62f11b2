import type { IssueReport } from '../../report/index.js';
import type { WorkflowRun } from '../workflow-run.js';
import { openGitHub, type GitHubOptions } from './api.js';
import { bestEffort } from './best-effort.js';
import { syncIssue, type SyncedIssue } from './issue.js';

/** Opens, updates or closes the issue of a report. Returns what to say about it; `undefined` if there is no issue. */
export type IssueWriter = (
  report: IssueReport,
) => Promise<{ readonly number: number; readonly text: string } | undefined>;

/** Returns an `IssueWriter` for the repository of the workflow run. A failure is a warning and never fails the step. */
export function createIssueWriter(
  token: string,
  { repository, serverUrl }: Pick<WorkflowRun, 'repository' | 'serverUrl'>,
  options: GitHubOptions,
): IssueWriter {
  return async (report) => {
    const attempt = {
      failureText: `The issue "${report.title}" could not be written`,
      permission: 'issues: write',
      warn: options.warn,
    };
    const synced = await bestEffort(attempt, async () =>
      syncIssue(await openGitHub(token, repository, options), report),
    );
    if (synced === undefined) return undefined;
    const { number, action } = synced;
    return {
      number,
      text: `Issue #${number} ${ACTIONS[action]}: ${serverUrl}/${repository}/issues/${number}`,
    };
  };
}

const ACTIONS: Readonly<Record<SyncedIssue['action'], string>> = {
  opened: 'was opened',
  updated: 'was updated',
  reopened: 'was reopened',
  closed: 'was closed',
  'left-open': 'stays open, because some resources could not be compared',
  'left-closed': 'stays closed as not planned, because nothing else has drifted',
};
