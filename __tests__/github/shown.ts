import { example } from './description.js';
import { isJson, type Json } from './json.js';
import type {
  Account,
  Comment,
  Deployment,
  DeploymentStatus,
  IssueRecord,
  PullRequest,
  State,
} from './state.js';
import { shaOf } from './values.js';

/** Turns what we hold into what GitHub answers. */
export interface Scene {
  readonly state: State;
  readonly api: string;
}

export function shownAccount(user: Account, api: string): Json {
  const bot = user.type === 'Bot';
  const base = filled(inside('issue-comment', 'user'), [
    ['https://api.github.com', api],
    ['octocat', encodeURIComponent(user.login)],
  ]);
  const page = `https://github.com/apps/${user.login.replace(/\[bot\]$/, '')}`;
  const { login, id, type } = user;
  return { ...base, login, id, type, ...(bot ? { html_url: page } : {}) };
}

export function shownSelf({ state, api }: Scene): Json {
  const name = 'private-user-response-with-public-and-private-profile-information';
  return { ...filled(example(name), []), ...shownAccount(state.identity, api), user_view_type: 'private' };
}

export function shownComment(scene: Scene, comment: Comment): Json {
  const repository = repositoryUrl(scene);
  const { pullRequests } = scene.state;
  const kind = pullRequests.has(comment.issue) ? 'pull' : 'issues';
  const page = `https://github.com/${scene.state.repository}/${kind}/${comment.issue}`;
  return {
    ...based(scene, example('issue-comment')),
    id: comment.id,
    url: `${repository}/issues/comments/${comment.id}`,
    html_url: `${page}#issuecomment-${comment.id}`,
    issue_url: `${repository}/issues/${comment.issue}`,
    body: comment.body,
    user: shownAccount(comment.user, scene.api),
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    author_association: comment.user.type === 'Bot' ? 'NONE' : 'MEMBER',
    performed_via_github_app: appOf(scene, comment.user),
  };
}

export function shownComparison(scene: Scene, status: string): Json {
  return { ...based(scene, example('commit-comparison')), status };
}

export function shownReaction(scene: Scene, content: string): Json {
  return {
    ...based(scene, example('reaction')),
    user: shownAccount(scene.state.identity, scene.api),
    content,
  };
}

export function shownIssue(scene: Scene, issue: IssueRecord): Json {
  const { number, title, body, state, stateReason, user, createdAt, labels } = issue;
  const base = based(scene, example('issue'), [['1347', String(number)]]);
  const [label] = Array.isArray(base['labels']) ? (base['labels'] as readonly unknown[]) : [];
  const shown = {
    ...base,
    ...{ number, title, body, state, state_reason: stateReason },
    user: shownAccount(user, scene.api),
    labels: labels.map((name) => ({ ...(isJson(label) ? label : {}), name })),
    created_at: createdAt,
    updated_at: createdAt,
    closed_at: state === 'closed' ? createdAt : null,
    performed_via_github_app: appOf(scene, user),
  };
  // The example is that of a pull request.
  return Object.fromEntries(Object.entries(shown).filter(([name]) => name !== 'pull_request'));
}

export function shownDeployment(scene: Scene, deployment: Deployment): Json {
  const url = `${repositoryUrl(scene)}/deployments/${deployment.id}`;
  const { id, sha, ref, task, payload, environment, description, createdAt, creator } = deployment;
  return {
    ...based(scene, example('deployment')),
    ...{ id, sha, ref, task, payload, environment, description, url },
    original_environment: deployment.originalEnvironment,
    creator: shownAccount(creator, scene.api),
    created_at: createdAt,
    updated_at: deployment.statuses.at(-1)?.createdAt ?? createdAt,
    statuses_url: `${url}/statuses`,
    transient_environment: deployment.transient,
    production_environment: deployment.production,
    performed_via_github_app: appOf(scene, creator),
  };
}

export function shownStatus(scene: Scene, deployment: Deployment, status: DeploymentStatus): Json {
  const url = `${repositoryUrl(scene)}/deployments/${deployment.id}`;
  const { id, state, description, environment, createdAt, creator } = status;
  return {
    ...based(scene, example('deployment-status')),
    ...{ id, state, description, environment },
    url: `${url}/statuses/${id}`,
    creator: shownAccount(creator, scene.api),
    created_at: createdAt,
    updated_at: createdAt,
    deployment_url: url,
    environment_url: status.environmentUrl,
    log_url: status.logUrl,
    target_url: status.logUrl,
    performed_via_github_app: appOf(scene, creator),
  };
}

export function shownPullRequest(scene: Scene, number: number, pull: PullRequest): Json {
  const merge = {
    merged: pull.merged,
    merged_by: pull.merged ? shownAccount(scene.state.identity, scene.api) : null,
  };
  return { ...pullRequestOver(scene, example('pull-request'), number, pull), ...merge };
}

/** As a list has it: without what GitHub works out for one alone. */
export function shownInList(scene: Scene, number: number, pull: PullRequest): Json {
  const items = example('pull-request-simple-items');
  return pullRequestOver(scene, Array.isArray(items) ? items[0] : {}, number, pull);
}

function pullRequestOver(scene: Scene, base: unknown, number: number, pull: PullRequest): Json {
  const shown = based(scene, base, [['1347', String(number)]]);
  const head = isJson(shown['head']) ? shown['head'] : {};
  const when = shown['updated_at'];
  return {
    ...shown,
    number,
    state: pull.state,
    closed_at: pull.state === 'closed' ? when : null,
    merged_at: pull.merged ? when : null,
    // The example's team lacks a field that the schema demands.
    requested_teams: [],
    head: { ...head, ref: pull.headRef, sha: pull.headSha, repo: headRepository(head['repo'], pull) },
    merge_commit_sha: pull.mergeCommitSha ?? shaOf(`merge of ${number}`),
  };
}

function headRepository(shown: unknown, { headRepository: name }: PullRequest): Json | null {
  const repository = isJson(shown) ? shown : {};
  if (name === undefined) return repository;
  return name === null ? null : { ...repository, full_name: name, fork: true };
}

function appOf(scene: Scene, user: Account): Json | null {
  if (user.login !== 'github-actions[bot]') return null;
  const app = { id: 15368, slug: 'github-actions', name: 'GitHub Actions' };
  return {
    ...based(scene, example('integration')),
    ...app,
    html_url: 'https://github.com/apps/github-actions',
  };
}

function repositoryUrl({ api, state }: Scene): string {
  return `${api}/repos/${state.repository}`;
}

type Replacements = readonly (readonly [string, string])[];

/** An example of GitHub's, moved to our repository and address. */
function based({ api, state }: Scene, base: unknown, more: Replacements = []): Json {
  return filled(base, [
    ['octocat/Hello-World', state.repository],
    ['octocat/example', state.repository],
    ['https://api.github.com', api],
    ...more,
  ]);
}

function filled(base: unknown, replacements: Replacements): Json {
  const text = replacements.reduce((so, [from, to]) => so.replaceAll(from, to), JSON.stringify(base));
  const value: unknown = JSON.parse(text);
  return isJson(value) ? value : {};
}

function inside(name: string, field: string): unknown {
  const value = example(name);
  return isJson(value) ? value[field] : undefined;
}
