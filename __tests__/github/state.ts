export type AccountType = 'Bot' | 'User';

export interface Account {
  readonly login: string;
  readonly type: AccountType;
  readonly id: number;
}

export interface Comment {
  readonly id: number;
  /** Number of the issue or pull request. */
  readonly issue: number;
  body: string;
  readonly user: Account;
  readonly createdAt: string;
  updatedAt: string;
  /** By the identity of the token, in order. */
  readonly reactions?: string[];
}

export type DeploymentState =
  'error' | 'failure' | 'inactive' | 'in_progress' | 'queued' | 'pending' | 'success';

export interface DeploymentStatus {
  readonly id: number;
  readonly state: DeploymentState;
  readonly description: string;
  readonly environment: string;
  readonly environmentUrl: string;
  readonly logUrl: string;
  readonly creator: Account;
  readonly createdAt: string;
}

export interface Deployment {
  readonly id: number;
  readonly ref: string;
  readonly sha: string;
  readonly task: string;
  readonly payload: unknown;
  readonly originalEnvironment: string;
  /** A status may change it. */
  environment: string;
  readonly description: string | null;
  readonly transient: boolean;
  readonly production: boolean;
  readonly creator: Account;
  readonly createdAt: string;
  /** Oldest first. */
  readonly statuses: DeploymentStatus[];
}

export interface PullRequest {
  state: 'open' | 'closed';
  merged: boolean;
  headSha: string;
  headRef: string;
  /** `owner/name` of a fork; `null` for a fork that was deleted. Without it, the branch is of the same repository. */
  headRepository?: string | null;
  /** The commit that its merge made; without it, another one. */
  mergeCommitSha?: string;
}

export interface IssueRecord {
  readonly number: number;
  title: string;
  body: string;
  labels: readonly string[];
  state: 'open' | 'closed';
  stateReason: 'completed' | 'not_planned' | 'reopened' | null;
  readonly user: Account;
  readonly createdAt: string;
}

export type PermissionName = 'issues' | 'pull-requests' | 'deployments' | 'contents';
export type Permissions = Record<PermissionName, 'read' | 'write' | 'none'>;

export interface State {
  readonly repository: string;
  readonly identity: Account;
  readonly permissions: Permissions;
  readonly comments: Comment[];
  readonly deployments: Deployment[];
  readonly pullRequests: Map<number, PullRequest>;
  /** Numbers of issues that are no pull requests. */
  readonly issues: Set<number>;
  /** The issues whose contents matter, oldest first. */
  readonly issueRecords: IssueRecord[];
  /** The commits of one branch, oldest first. */
  readonly history: readonly string[];
  /** Commits of other branches. */
  readonly otherCommits: readonly string[];
}
