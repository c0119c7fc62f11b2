import { NOT_FOUND, type Answer, type Call, type Route } from './call.js';
import {
  createComment,
  createReaction,
  deleteComment,
  listComments,
  readComment,
  updateComment,
} from './comments.js';
import { compareCommits } from './commits.js';
import { createStatus, listStatuses } from './deployment-statuses.js';
import { createDeployment, listDeployments, readDeployment } from './deployments.js';
import { createIssue, listIssues, updateIssue } from './issues.js';
import { nameOf } from './operation.js';
import { inaccessible } from './permissions.js';
import { listPulls, listPullsOfCommit, readPull } from './pulls.js';
import { shownSelf } from './shown.js';

const REPOSITORY = '/repos/{owner}/{repo}';

const ROUTES: Readonly<Record<string, Route>> = {
  'GET /user': readSelf,
  [`GET ${REPOSITORY}/issues`]: listIssues,
  [`POST ${REPOSITORY}/issues`]: createIssue,
  [`PATCH ${REPOSITORY}/issues/{issue_number}`]: updateIssue,
  [`GET ${REPOSITORY}/issues/{issue_number}/comments`]: listComments,
  [`POST ${REPOSITORY}/issues/{issue_number}/comments`]: createComment,
  [`GET ${REPOSITORY}/issues/comments/{comment_id}`]: readComment,
  [`PATCH ${REPOSITORY}/issues/comments/{comment_id}`]: updateComment,
  [`DELETE ${REPOSITORY}/issues/comments/{comment_id}`]: deleteComment,
  [`POST ${REPOSITORY}/issues/comments/{comment_id}/reactions`]: createReaction,
  [`GET ${REPOSITORY}/deployments`]: listDeployments,
  [`POST ${REPOSITORY}/deployments`]: createDeployment,
  [`GET ${REPOSITORY}/deployments/{deployment_id}`]: readDeployment,
  [`GET ${REPOSITORY}/deployments/{deployment_id}/statuses`]: listStatuses,
  [`POST ${REPOSITORY}/deployments/{deployment_id}/statuses`]: createStatus,
  [`GET ${REPOSITORY}/pulls/{pull_number}`]: readPull,
  [`GET ${REPOSITORY}/pulls`]: listPulls,
  [`GET ${REPOSITORY}/commits/{commit_sha}/pulls`]: listPullsOfCommit,
  [`GET ${REPOSITORY}/compare/{basehead}`]: compareCommits,
};

/** `undefined` for what GitHub has and the stand-in has not. */
export function routeFor(call: Call): Route | undefined {
  const route = ROUTES[nameOf(call.operation)];
  return route === undefined || isOurs(call) ? route : () => NOT_FOUND;
}

/** GitHub's names know no case. */
function isOurs({ operation, state }: Call): boolean {
  if (!operation.template.startsWith(REPOSITORY)) return true;
  const { owner = '', repo = '' } = operation.params;
  return `${owner}/${repo}`.toLowerCase() === state.repository.toLowerCase();
}

/** The token of a workflow belongs to an installation, and an installation is no user. */
function readSelf(call: Call): Answer {
  return call.state.identity.type === 'User'
    ? { status: 200, body: shownSelf(call) }
    : inaccessible(call.state);
}
