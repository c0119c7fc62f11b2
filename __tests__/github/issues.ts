import { invalid, NOT_FOUND, numberIn, type Answer, type Call } from './call.js';
import { charactersIn, isJson, textIn } from './json.js';
import { page } from './paging.js';
import { forbidden } from './permissions.js';
import { shownIssue } from './shown.js';
import { issueRecord } from './starting-state.js';
import type { IssueRecord } from './state.js';

const LONGEST_BODY = 65_536;
const LONGEST_TITLE = 256;

/** Newest first, with pull requests, as GitHub lists them. */
export function listIssues(call: Call): Answer {
  const { state, query } = call;
  const wanted = query.get('state') ?? 'open';
  const labels = (query.get('labels') ?? '').split(',').filter((name) => name !== '');
  const pulls = [...state.pullRequests].map(([number, pull]) => ({ number, state: pull.state }));
  const found = [...state.issueRecords, ...pulls]
    .filter((one) => wanted === 'all' || one.state === wanted)
    .filter((one) => labels.every((name) => 'labels' in one && one.labels.includes(name)))
    .sort((one, other) => other.number - one.number);
  return (
    forbidden(state, ['issues', 'pull-requests'], 'read') ??
    page(call, found, (one) =>
      'title' in one ? shownIssue(call, one) : shownPull(call, one.number, one.state),
    )
  );
}

export function createIssue(call: Call): Answer {
  const { state, body } = call;
  const { issueRecords, issues, pullRequests, identity } = state;
  return unlessUnfit(call, () => {
    const number = Math.max(0, ...issues, ...pullRequests.keys()) + 1;
    const created = issueRecord(
      {
        number,
        title: textIn(body, 'title') ?? '',
        body: textIn(body, 'body') ?? '',
        labels: labelsIn(body),
      },
      identity,
    );
    issueRecords.push(created);
    issues.add(number);
    const shown = shownIssue(call, created);
    return { status: 201, body: shown, headers: { location: String(shown['url']) } };
  });
}

export function updateIssue(call: Call): Answer {
  const number = numberIn(call, 'issue_number');
  const found = call.state.issueRecords.find((one) => one.number === number);
  if (found === undefined) return NOT_FOUND;
  return unlessUnfit(call, () => {
    change(found, call.body);
    return { status: 200, body: shownIssue(call, found) };
  });
}

function change(issue: IssueRecord, body: unknown): void {
  issue.title = textIn(body, 'title') ?? issue.title;
  issue.body = textIn(body, 'body') ?? issue.body;
  const state = textIn(body, 'state');
  if (state !== 'open' && state !== 'closed') return;
  issue.state = state;
  const reason = textIn(body, 'state_reason');
  const isKnown = reason === 'completed' || reason === 'not_planned' || reason === 'reopened';
  issue.stateReason = isKnown ? reason : null;
}

function labelsIn(body: unknown): readonly string[] {
  const labels = isJson(body) ? body['labels'] : undefined;
  return Array.isArray(labels) ? labels.map(String) : [];
}

function shownPull(call: Call, number: number, state: 'open' | 'closed'): unknown {
  const shown = shownIssue(call, issueRecord({ number, state }, call.state.identity));
  const api = `${call.api}/repos/${call.state.repository}/pulls/${number}`;
  return { ...shown, pull_request: { url: api, html_url: api, diff_url: api, patch_url: api } };
}

function unlessUnfit(call: Call, then: () => Answer): Answer {
  const refused = forbidden(call.state, ['issues'], 'write');
  if (refused !== undefined) return refused;
  const limits = { title: LONGEST_TITLE, body: LONGEST_BODY };
  for (const [field, longest] of Object.entries(limits)) {
    if (charactersIn(textIn(call.body, field) ?? '') <= longest) continue;
    const message = `${field} is too long (maximum is ${longest} characters)`;
    return invalid({ resource: 'Issue', code: 'custom', field, message });
  }
  return then();
}
