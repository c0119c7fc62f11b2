import type { Account, Comment, IssueRecord, Permissions, PullRequest, State } from './state.js';
import { nextId, now, shaOf } from './values.js';

export interface StateOptions {
  readonly repository?: string;
  readonly identity?: Partial<Account> & Pick<Account, 'login' | 'type'>;
  readonly permissions?: Partial<Permissions>;
  readonly pullRequests?: Readonly<Record<number, Partial<PullRequest>>>;
  readonly issues?: readonly number[];
  readonly comments?: readonly CommentSeed[];
  readonly history?: readonly string[];
  readonly otherCommits?: readonly string[];
  readonly issueRecords?: readonly IssueSeed[];
}

/** An issue that was there before; without `user` it is by the identity of the token. */
export interface IssueSeed extends Partial<Omit<IssueRecord, 'user'>> {
  readonly number: number;
  readonly user?: Partial<Account> & Pick<Account, 'login'>;
}

/** A comment that was there before; without `user` it is by the identity of the token. */
export interface CommentSeed {
  readonly issue: number;
  readonly body: string;
  readonly id?: number;
  readonly user?: Partial<Account> & Pick<Account, 'login'>;
}

/** The account behind every workflow's GITHUB_TOKEN. */
const ACTIONS_BOT: Account = { login: 'github-actions[bot]', type: 'Bot', id: 41898282 };

export function startingState(options: StateOptions): State {
  const identity = account(options.identity ?? ACTIONS_BOT);
  return {
    repository: options.repository ?? 'acme/web',
    identity,
    permissions: {
      issues: 'write',
      'pull-requests': 'write',
      deployments: 'write',
      contents: 'read',
      ...options.permissions,
    },
    comments: (options.comments ?? []).map((seed) => comment(seed, identity)),
    deployments: [],
    pullRequests: new Map(
      Object.entries(options.pullRequests ?? {}).map(([number, given]) => [
        Number(number),
        pullRequest(Number(number), given),
      ]),
    ),
    issues: new Set([...(options.issues ?? []), ...(options.issueRecords ?? []).map(({ number }) => number)]),
    history: options.history ?? [],
    otherCommits: options.otherCommits ?? [],
    issueRecords: (options.issueRecords ?? []).map((seed) => issueRecord(seed, identity)),
  };
}

export function issueRecord(seed: IssueSeed, by: Account): IssueRecord {
  return {
    title: `Issue ${seed.number}`,
    body: '',
    labels: [],
    state: 'open',
    stateReason: null,
    createdAt: now(),
    ...seed,
    user: seed.user === undefined ? by : account(seed.user),
  };
}

export function comment(seed: CommentSeed, by: Account): Comment {
  const createdAt = now();
  return {
    id: seed.id ?? nextId(),
    issue: seed.issue,
    body: seed.body,
    user: seed.user === undefined ? by : account(seed.user),
    createdAt,
    updatedAt: createdAt,
    reactions: [],
  };
}

function pullRequest(number: number, given: Partial<PullRequest>): PullRequest {
  return {
    state: given.merged === true ? 'closed' : 'open',
    merged: false,
    headSha: shaOf(`pull request ${number}`),
    headRef: `change-${number}`,
    ...given,
  };
}

function account(given: Partial<Account> & Pick<Account, 'login'>): Account {
  if (given.login === ACTIONS_BOT.login) return { ...ACTIONS_BOT, ...given };
  // The same login is the same account, whenever it is named.
  const id = Number.parseInt(shaOf(given.login).slice(0, 7), 16);
  return { id, type: given.login.endsWith('[bot]') ? 'Bot' : 'User', ...given };
}
