import type { GitHubNews } from '../../report/index.js';
import type { WorkflowRun } from '../workflow-run.js';
import { openGitHub, type GitHub } from './api.js';
import { beside } from './beside.js';
import { findComments, writeComment, type StickyComment } from './comment.js';
import { createDeployment, retireDeployments, setDeploymentStatus } from './deployment.js';

/** Where on GitHub a step tells of itself, beside its own page. */
export interface GitHubPlaces {
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
export class GitHubReports {
  /** Tells this stack from all others, the same from run to run; nothing is told before it is known. */
  private mark: string | undefined;
  private commentId: number | undefined;
  /** Comments with our mark that may be ours; the one that has our text comes first. */
  private commentIds: readonly number[] = [];
  private deploymentId: number | undefined;
  private hasLooked = false;
  private github: Promise<GitHub> | undefined;
  private begun: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly places: GitHubPlaces,
    private readonly warn: (text: string) => void,
    private readonly onIds: (ids: GitHubIds) => void = () => undefined,
    known: Partial<GitHubIds> & { readonly mark?: string | undefined } = {},
  ) {
    this.mark = known.mark;
    this.commentId = known.commentId;
    this.commentIds = known.commentId === undefined ? [] : [known.commentId];
    this.deploymentId = known.deploymentId;
  }

  /** Says that it begins, while the deploy goes on. */
  begin(mark: string, news: GitHubNews): void {
    this.mark = mark;
    this.begun = Promise.all([this.tellComment(news), this.beginDeployment(news)]);
  }

  /** Says how it ended; at most some seconds after the end. */
  async end(news: GitHubNews): Promise<GitHubIds> {
    await this.begun;
    await Promise.all([this.tellComment(news), this.endDeployment(news)]);
    return this.ids();
  }

  private ids(): GitHubIds {
    return { commentId: this.commentId, deploymentId: this.deploymentId };
  }

  private open(): Promise<GitHub> {
    const { token, run, signal } = this.places;
    this.github ??= openGitHub(token, run.repository, { signal, warn: this.warn });
    return this.github;
  }

  /** An earlier comment is kept up to date in any case; a new one is added only for what is worth it. */
  private async tellComment({ comment }: GitHubNews): Promise<void> {
    const { run, comments } = this.places;
    const { pullRequest } = run;
    if (comment === undefined || !comments || pullRequest === undefined || this.mark === undefined) return;
    const sticky: StickyComment = { pullRequest, mark: `<!-- heat-stack-deploy ${this.mark} -->` };
    const about = {
      what: `The comment on pull request #${pullRequest} could not be written`,
      permission: 'pull-requests: write',
      warn: this.warn,
    };
    await beside(about, async () => {
      const github = await this.open();
      if (this.commentId === undefined && !this.hasLooked) {
        this.commentIds = await findComments(github, sticky);
        this.hasLooked = true;
      }
      const { text, isNews: canCreate } = comment;
      const id = await writeComment(github, sticky, { ids: this.commentIds, text, canCreate });
      if (id === undefined) return;
      this.commentId = id;
      this.commentIds = [id];
      this.onIds(this.ids());
    });
  }

  private async beginDeployment({ deployment }: GitHubNews): Promise<void> {
    const { mark } = this;
    const { environment, run, isPreview } = this.places;
    if (deployment === undefined || environment === undefined || mark === undefined) return;
    await this.besideDeployment(async (github) => {
      this.deploymentId = await createDeployment(github, {
        environment,
        sha: isPreview ? run.headSha : run.sha,
        isTransient: isPreview,
        mark,
        description: deployment.description,
      });
      this.onIds(this.ids());
      await setDeploymentStatus(github, this.deploymentId, { ...deployment, logUrl: run.url });
    });
  }

  private async endDeployment({ deployment }: GitHubNews): Promise<void> {
    const { mark, deploymentId: id } = this;
    const { environment, run, isPreview } = this.places;
    if (deployment === undefined || environment === undefined || mark === undefined) return;
    const status = { ...deployment, logUrl: run.url };
    await this.besideDeployment(async (github) => {
      if (deployment.state === 'inactive') {
        await retireDeployments(github, environment, mark, status);
        return;
      }
      if (id === undefined) return;
      await setDeploymentStatus(github, id, status);
      // GitHub retires the older ones of a lasting environment by itself.
      if (deployment.state === 'success' && isPreview) {
        const description = 'A newer deployment took its place';
        await retireDeployments(github, environment, mark, { description, logUrl: run.url }, id);
      }
    });
  }

  private async besideDeployment(call: (github: GitHub) => Promise<void>): Promise<void> {
    const about = {
      what: 'The deployment could not be recorded',
      permission: 'deployments: write',
      warn: this.warn,
    };
    await beside(about, async () => call(await this.open()));
  }
}
