import type { GitHubUpdates } from '../../report/index.js';
import type { WorkflowRun } from '../workflow-run.js';
import { openGitHub, type GitHub } from './api.js';
import { bestEffort } from './best-effort.js';
import { findComments, writeComment, type StickyComment } from './comment.js';
import { createDeployment, retireDeployments, setDeploymentStatus } from './deployment.js';

/** Where on GitHub a step tells of itself, beside its own page. */
export interface GitHubReporterOptions {
  readonly run: WorkflowRun;
  readonly token: string;
  /** Aborted when the workflow run is cancelled. */
  readonly signal: AbortSignal;
  readonly comments: boolean;
  /** Absent when no deployment is to be recorded. */
  readonly environment: string | undefined;
  /** True if all that is deployed is a preview environment: gone when its pull request is. */
  readonly isPreview: boolean;
}

/** What was written, for the step's outputs and for the step that comes after a cancelled one. */
export interface GitHubIds {
  readonly commentId: number | undefined;
  readonly deploymentId: number | undefined;
}

/** Keeps the pull request's comment and the deployment up to date; nothing of it can fail the step. */
export class GitHubReporter {
  /** Tells this stack from all others, the same from run to run; nothing is told before it is known. */
  private marker: string | undefined;
  private commentId: number | undefined;
  /** Comments with our mark that may be ours; the one that has our text comes first. */
  private commentIds: readonly number[] = [];
  private deploymentId: number | undefined;
  private hasLooked = false;
  private github: Promise<GitHub> | undefined;
  private begun: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly options: GitHubReporterOptions,
    private readonly warn: (text: string) => void,
    private readonly onIds: (ids: GitHubIds) => void = () => undefined,
    known: Partial<GitHubIds> & { readonly marker?: string | undefined } = {},
  ) {
    this.marker = known.marker;
    this.commentId = known.commentId;
    this.commentIds = known.commentId === undefined ? [] : [known.commentId];
    this.deploymentId = known.deploymentId;
  }

  /** Says that it begins, while the deploy goes on. */
  start(mark: string, news: GitHubUpdates): void {
    this.marker = mark;
    this.begun = Promise.all([this.writeComment(news), this.beginDeployment(news)]);
  }

  /** Says how it ended; at most some seconds after the end. */
  async finish(news: GitHubUpdates): Promise<GitHubIds> {
    await this.begun;
    await Promise.all([this.writeComment(news), this.endDeployment(news)]);
    return this.ids();
  }

  private ids(): GitHubIds {
    return { commentId: this.commentId, deploymentId: this.deploymentId };
  }

  private open(): Promise<GitHub> {
    const { token, run, signal } = this.options;
    this.github ??= openGitHub(token, run.repository, { signal, warn: this.warn });
    return this.github;
  }

  /** An earlier comment is kept up to date in any case; a new one is added only for what is worth it. */
  private async writeComment({ comment }: GitHubUpdates): Promise<void> {
    const { run, comments } = this.options;
    const { pullRequest } = run;
    if (comment === undefined || !comments || pullRequest === undefined || this.marker === undefined) return;
    const sticky: StickyComment = { pullRequest, marker: `<!-- heat-stack-deploy ${this.marker} -->` };
    const about = {
      what: `The comment on pull request #${pullRequest} could not be written`,
      permission: 'pull-requests: write',
      warn: this.warn,
    };
    await bestEffort(about, async () => {
      const github = await this.open();
      if (this.commentId === undefined && !this.hasLooked) {
        this.commentIds = await findComments(github, sticky);
        this.hasLooked = true;
      }
      const { text, isNoteworthy: canCreate } = comment;
      const id = await writeComment(github, sticky, { ids: this.commentIds, text, canCreate });
      if (id === undefined) return;
      this.commentId = id;
      this.commentIds = [id];
      this.onIds(this.ids());
    });
  }

  private async beginDeployment({ deployment }: GitHubUpdates): Promise<void> {
    const { marker } = this;
    const { environment, run, isPreview } = this.options;
    if (deployment === undefined || environment === undefined || marker === undefined) return;
    await this.tryDeployment(async (github) => {
      this.deploymentId = await createDeployment(github, {
        environment,
        sha: isPreview ? run.headSha : run.sha,
        isTransient: isPreview,
        marker: marker,
        description: deployment.description,
      });
      this.onIds(this.ids());
      await setDeploymentStatus(github, this.deploymentId, { ...deployment, logUrl: run.url });
    });
  }

  private async endDeployment({ deployment }: GitHubUpdates): Promise<void> {
    const { marker, deploymentId: id } = this;
    const { environment, run, isPreview } = this.options;
    if (deployment === undefined || environment === undefined || marker === undefined) return;
    const status = { ...deployment, logUrl: run.url };
    await this.tryDeployment(async (github) => {
      if (deployment.state === 'inactive') {
        await retireDeployments(github, environment, marker, status);
        return;
      }
      if (id === undefined) return;
      await setDeploymentStatus(github, id, status);
      // GitHub retires the older ones of a lasting environment by itself.
      if (deployment.state === 'success' && isPreview) {
        const description = 'A newer deployment took its place';
        await retireDeployments(github, environment, marker, { description, logUrl: run.url }, id);
      }
    });
  }

  private async tryDeployment(call: (github: GitHub) => Promise<void>): Promise<void> {
    const about = {
      what: 'The deployment could not be recorded',
      permission: 'deployments: write',
      warn: this.warn,
    };
    await bestEffort(about, async () => call(await this.open()));
  }
}
