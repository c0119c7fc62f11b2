import type { GitHubUpdates } from '../../report/index.js';
import type { WorkflowRun } from '../workflow-run.js';
import { openGitHub, type GitHub } from './api.js';
import type { RateLimitBudget } from './rate-limits.js';
import { bestEffort } from './best-effort.js';
import { mayHaveArrived } from './create-once.js';
import {
  addReaction,
  findComments,
  isOfLaterRun,
  readComment,
  toHtmlMarker,
  writeComment,
  type FoundComment,
  type Reaction,
  type StickyComment,
} from './comment.js';
import { findPullRequest } from './find-pull-request.js';
import {
  createDeployment,
  findOpenDeployment,
  findRunningDeployment,
  isUnknownCommit,
  retireDeployments,
  setDeploymentStatus,
  type DeploymentRecord,
} from './deployment.js';

/** Where on GitHub the step reports, besides its own log and summary. */
export interface GitHubReporterOptions {
  readonly run: WorkflowRun;
  readonly token: string;
  /** Aborted some time after the workflow run is cancelled, so that a result is still written. */
  readonly signal: AbortSignal;
  readonly rateLimitBudget?: RateLimitBudget;
  readonly comments: boolean;
  /** Called if no comment is written although nothing failed. */
  readonly onNoComment: (reason: string) => void;
  /** Environment of the deployment; not set if none is recorded. */
  readonly environment: string | undefined;
  /** True if every deployed stack is a preview environment, which is deleted with its pull request. */
  readonly isPreview: boolean;
  /** Commit that is deployed. */
  readonly sha: string;
}

/** Ids of the comment and the deployment, for the step's outputs and the post step. */
export interface GitHubIds {
  readonly commentId: number | undefined;
  readonly deploymentId: number | undefined;
}

const CANCELLED_REPORT =
  'The workflow run was cancelled before GitHub had taken the result: the comment and the deployment can still show the start';

/** Updates the pull-request comment and the deployment. Failures are warnings and never fail the step. */
export class GitHubReporter {
  /** Identifies the stack across runs. Nothing is written until it is set. */
  private marker: string | undefined;
  private fileMarker: string | undefined;
  private commentId: number | undefined;
  /** Comments that have the marker and may be the action's own; the first one is updated. */
  private comments: readonly FoundComment[] = [];
  private deploymentId: number | undefined;
  private hasSearchedComments = false;
  /** True if a deployment can exist whose id is not known, because the response to its creation was lost. */
  private mayHaveDeployment: boolean;
  private pullRequest: Promise<number | undefined> | undefined;
  private github: Promise<GitHub> | undefined;
  private started: Promise<unknown> = Promise.resolve();
  private readonly warned = new Set<string>();

  constructor(
    private readonly options: GitHubReporterOptions,
    private readonly warn: (text: string) => void,
    private readonly onIds: (ids: GitHubIds) => void = () => undefined,
    previous: Partial<GitHubIds> & { readonly marker?: string | undefined } = {},
  ) {
    this.marker = previous.marker;
    this.commentId = previous.commentId;
    this.deploymentId = previous.deploymentId;
    this.mayHaveDeployment = previous.marker !== undefined;
  }

  /** The end of a step often fails for the same reason as its start. */
  private readonly warnOnce = (text: string): void => {
    if (this.warned.has(text)) return;
    this.warned.add(text);
    this.warn(text);
  };

  /** Reports that the operation starts. Does not wait for GitHub. */
  start(marker: string, updates: GitHubUpdates, fileMarker?: string): void {
    this.marker = marker;
    this.fileMarker = fileMarker;
    this.started = Promise.all([
      this.writeComment(updates),
      this.startDeployment(updates),
      this.reactToCommand('eyes'),
    ]);
  }

  async finish(updates: GitHubUpdates, result: 'success' | 'failure'): Promise<GitHubIds> {
    await this.started;
    await Promise.all([
      this.writeComment(updates),
      this.finishDeployment(updates),
      this.reactToCommand(result === 'success' ? 'rocket' : 'confused'),
    ]);
    if (this.options.signal.aborted) this.warn(CANCELLED_REPORT);
    return this.ids();
  }

  private ids(): GitHubIds {
    return { commentId: this.commentId, deploymentId: this.deploymentId };
  }

  private openClient(): Promise<GitHub> {
    const { token, run, signal, rateLimitBudget = { waitedS: 0 } } = this.options;
    this.github ??= openGitHub(token, run.repository, { signal, warn: this.warn, rateLimitBudget });
    return this.github;
  }

  /** Updates an existing comment. Creates a new one only if the text is noteworthy. */
  private async writeComment({ comment }: GitHubUpdates): Promise<void> {
    if (comment === undefined || !this.options.comments || this.marker === undefined) return;
    this.pullRequest ??= this.findPullRequest();
    const pullRequest = await this.pullRequest;
    if (pullRequest === undefined) return;
    const stickyComment: StickyComment = { pullRequest, marker: toHtmlMarker(this.marker) };
    const failureText = `The comment on pull request #${pullRequest} could not be written`;
    await this.attempt(failureText, 'pull-requests: write', async () => {
      const github = await this.openClient();
      const isRead = this.commentId !== undefined && this.comments.length > 0;
      if (!isRead && !this.hasSearchedComments)
        this.comments = await this.findComments(github, stickyComment);
      // If the response is lost, the next search finds the comment that it may have created.
      this.hasSearchedComments = false;
      if (this.showsLaterRun(comment, pullRequest)) return;
      const { text, isNoteworthy: canCreate } = comment;
      const found = { found: this.comments, writtenId: this.commentId };
      const written = await writeComment(github, stickyComment, { ...found, text, canCreate });
      this.hasSearchedComments = true;
      if (written === undefined) return;
      this.commentId = written.id;
      this.comments = [written];
      this.onIds(this.ids());
    });
  }

  /** A preview can end after that of a newer commit, or after a deploy: its comment must not bring the old plan back. */
  private showsLaterRun(
    { isPreview = false }: NonNullable<GitHubUpdates['comment']>,
    pullRequest: number,
  ): boolean {
    const { run, onNoComment } = this.options;
    const [current] = this.comments;
    if (!isPreview || current === undefined || !isOfLaterRun(current, run.url)) return false;
    this.commentId = current.id;
    onNoComment(
      `The comment on pull request #${pullRequest} stays as it is: a later workflow run has written it while this one was running`,
    );
    return true;
  }

  private async findComments(github: GitHub, comment: StickyComment): Promise<readonly FoundComment[]> {
    return this.commentId === undefined
      ? findComments(github, comment)
      : [await readComment(github, comment, this.commentId)];
  }

  /** Returns the pull request to comment on. If there is none, says why, once. */
  private async findPullRequest(): Promise<number | undefined> {
    const { run, onNoComment } = this.options;
    const failureText = 'No comment: the pull request could not be found';
    const found = await this.attempt(failureText, 'pull-requests: write', () =>
      findPullRequest(() => this.openClient(), run.pullRequestSearch),
    );
    if (found === undefined || found.kind === 'found') return found?.number;
    const report = found.kind === 'ambiguous' ? this.warn : onNoComment;
    report(`No comment: ${found.reason}`);
    return undefined;
  }

  /** Reacts to the comment that started the workflow run, so that its author sees what becomes of it. */
  private async reactToCommand(content: Reaction): Promise<void> {
    const { run, comments } = this.options;
    const { commandCommentId: id } = run;
    if (!comments || id === undefined) return;
    const failureText = 'The reaction to the comment that started the workflow run could not be added';
    await this.attempt(failureText, 'pull-requests: write', async () =>
      addReaction(await this.openClient(), id, content),
    );
  }

  private async startDeployment({ deployment }: GitHubUpdates): Promise<void> {
    const { marker } = this;
    const { environment, run } = this.options;
    if (deployment === undefined || environment === undefined || marker === undefined) return;
    await this.tryDeployment(async (github) => {
      this.mayHaveDeployment = true;
      const identity = { environment, marker, runUrl: run.url };
      const running =
        deployment.mayContinue === true ? await findRunningDeployment(github, identity) : undefined;
      this.deploymentId =
        running ??
        (await this.createDeployment(github, { ...identity, description: deployment.description }));
      this.onIds(this.ids());
      await setDeploymentStatus(github, this.deploymentId, { ...deployment, logUrl: run.url });
    });
  }

  private async createDeployment(
    github: GitHub,
    deployment: Omit<DeploymentRecord, 'sha' | 'fileMarker' | 'isTransient'>,
  ): Promise<number> {
    const { run, isPreview, sha } = this.options;
    const record = { ...deployment, fileMarker: this.fileMarker, isTransient: isPreview };
    try {
      return await createDeployment(github, { ...record, sha }).catch((error: unknown) => {
        // The workflow run has made the commit itself, and not pushed it.
        if (sha === run.sha || !isUnknownCommit(error)) throw error;
        return createDeployment(github, { ...record, sha: run.sha });
      });
    } catch (error) {
      this.mayHaveDeployment = mayHaveArrived(error);
      throw error;
    }
  }

  private async finishDeployment({ deployment }: GitHubUpdates): Promise<void> {
    const { marker } = this;
    const { environment, run, isPreview } = this.options;
    if (deployment === undefined || environment === undefined || marker === undefined) return;
    const status = { ...deployment, logUrl: run.url };
    await this.tryDeployment(async (github) => {
      if (deployment.state === 'inactive') {
        await retireDeployments(github, { environment, marker }, status);
        return;
      }
      const id =
        this.deploymentId ??
        (this.mayHaveDeployment
          ? await findOpenDeployment(github, { environment, marker, runUrl: run.url })
          : undefined);
      if (id === undefined) return;
      this.deploymentId = id;
      await setDeploymentStatus(github, id, status);
      // GitHub marks older deployments as inactive itself, except in transient environments.
      if (deployment.state === 'success' && isPreview) {
        const superseded = { description: 'Superseded by a newer deployment', logUrl: run.url };
        await retireDeployments(github, { environment, marker, olderThan: id }, superseded);
      }
    });
  }

  private async tryDeployment(call: (github: GitHub) => Promise<void>): Promise<void> {
    await this.attempt('The deployment could not be recorded', 'deployments: write', async () =>
      call(await this.openClient()),
    );
  }

  private attempt<T>(
    failureText: string,
    permission: string,
    call: () => Promise<T>,
  ): Promise<T | undefined> {
    return bestEffort({ failureText, permission, warn: this.warnOnce }, call);
  }
}
