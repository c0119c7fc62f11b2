import { invalid, NOT_FOUND, numberIn, type Answer, type Call } from './call.js';
import { charactersIn, textIn } from './json.js';
import { page } from './paging.js';
import { forbidden } from './permissions.js';
import { shownComment, shownReaction } from './shown.js';
import { comment } from './starting-state.js';
import type { Comment, State } from './state.js';
import { now } from './values.js';

const LONGEST_BODY = 65_536;

export function listComments(call: Call): Answer {
  const issue = numberIn(call, 'issue_number');
  if (!exists(call.state, issue)) return NOT_FOUND;
  const since = call.query.get('since') ?? '';
  const found = call.state.comments
    .filter((one) => one.issue === issue && one.updatedAt >= since)
    .sort((one, other) => one.id - other.id);
  return unlessForbidden(call, issue, 'read', () => page(call, found, (one) => shownComment(call, one)));
}

export function createComment(call: Call): Answer {
  const issue = numberIn(call, 'issue_number');
  if (!exists(call.state, issue)) return NOT_FOUND;
  return unlessForbidden(call, issue, 'write', () =>
    unlessUnfit(call, (body) => {
      const created = comment({ issue, body }, call.state.identity);
      call.state.comments.push(created);
      const shown = shownComment(call, created);
      return { status: 201, body: shown, headers: { location: String(shown['url']) } };
    }),
  );
}

export function readComment(call: Call): Answer {
  return withComment(call, 'read', (found) => ({ status: 200, body: shownComment(call, found) }));
}

export function updateComment(call: Call): Answer {
  return withComment(call, 'write', (found) =>
    unlessUnfit(call, (body) => {
      found.body = body;
      found.updatedAt = now();
      return { status: 200, body: shownComment(call, found) };
    }),
  );
}

export function deleteComment(call: Call): Answer {
  return withComment(call, 'write', (found) => {
    call.state.comments.splice(call.state.comments.indexOf(found), 1);
    return { status: 204 };
  });
}

/** GitHub keeps one reaction of each kind per user, and answers 200 if it has it. */
export function createReaction(call: Call): Answer {
  return withComment(call, 'write', ({ reactions = [] }) => {
    const content = textIn(call.body, 'content') ?? '';
    const exists = reactions.includes(content);
    if (!exists) reactions.push(content);
    return { status: exists ? 200 : 201, body: shownReaction(call, content) };
  });
}

function withComment(call: Call, level: 'read' | 'write', then: (found: Comment) => Answer): Answer {
  const id = numberIn(call, 'comment_id');
  const found = call.state.comments.find((one) => one.id === id);
  return found === undefined ? NOT_FOUND : unlessForbidden(call, found.issue, level, () => then(found));
}

/** A pull request's comments are open to either permission, an issue's to its own only. */
function unlessForbidden(call: Call, issue: number, level: 'read' | 'write', then: () => Answer): Answer {
  const both = call.state.pullRequests.has(issue);
  return forbidden(call.state, both ? ['issues', 'pull-requests'] : ['issues'], level) ?? then();
}

function unlessUnfit(call: Call, then: (body: string) => Answer): Answer {
  const body = textIn(call.body, 'body') ?? '';
  if (body.trim() === '') return unfit('Body cannot be blank');
  if (charactersIn(body) > LONGEST_BODY)
    return unfit(`Body is too long (maximum is ${LONGEST_BODY} characters)`);
  return then(body);
}

function unfit(message: string): Answer {
  return invalid({ resource: 'IssueComment', code: 'unprocessable', field: 'data', message });
}

function exists(state: State, issue: number): boolean {
  return (
    state.pullRequests.has(issue) ||
    state.issues.has(issue) ||
    state.comments.some((one) => one.issue === issue)
  );
}
