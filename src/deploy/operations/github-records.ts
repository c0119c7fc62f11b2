import { messageOf } from '../../errors/index.js';
import type { StackSummary } from '../../heat/index.js';
import type { Context, DeployedStack, RetiredDeployments } from '../context.js';
import type { PrunedStack } from '../result.js';
import { findStack } from '../submit/find-stack.js';
import { findStacksFileTag, listCommits } from '../submit/ownership.js';

type Deployed = Pick<StackSummary, 'id' | 'name' | 'tags'>;

/** The stacks of a stacks file, which have one deployment together. */
interface StacksOfFile {
  /** Ids of those that are still there. */
  readonly left: Set<string>;
  readonly commits: Set<string>;
}

/**
 * What GitHub shows of the stacks that `prune` deletes: their deployments become inactive, and their comments say that they are deleted. Otherwise
 * a closed pull request would show them as active for ever. Stacks of one stacks file share a deployment, which ends with the last of
 * them. A failure of GitHub never makes a delete fail.
 */
export class GitHubRecords {
  private readonly files = new Map<string, StacksOfFile>();
  /** Names of the stacks whose deployments could not be retired, by reason. */
  private readonly failures = new Map<
    string,
    { readonly isDenied: boolean; readonly names: readonly string[] }
  >();

  /** `listed`: all stacks of this repository, also those that `prune` keeps. */
  constructor(
    private readonly context: Context,
    private readonly dryRun: boolean,
    private readonly listed: readonly Deployed[],
  ) {
    for (const { id, tags } of listed) {
      const tag = findStacksFileTag(tags);
      if (tag === undefined) continue;
      const file = this.files.get(tag) ?? { left: new Set(), commits: new Set() };
      file.left.add(id);
      this.files.set(tag, file);
    }
  }

  /** Updates what GitHub shows of a stack, right after its delete: a cancelled run must not leave that of the earlier ones. */
  async update(pruned: PrunedStack): Promise<void> {
    const { id, name } = pruned;
    const stack = this.listed.find((one) => one.id === id);
    if (stack === undefined) return;
    const deployed = this.takeDeployed(stack);
    try {
      // Deployed again in the meantime: its new deployment is active.
      if (!this.dryRun && (await this.isDeployedAgain(name))) return;
    } catch (error) {
      this.context.signal.throwIfAborted();
      this.addFailure(messageOf(error), name, false);
      return;
    }
    await Promise.all([this.retire(name, deployed), this.writeComment(pruned)]);
  }

  /** Asks nobody if there is nothing to update. */
  private async isDeployedAgain(name: string): Promise<boolean> {
    const { retireDeployments, writeDeletedComment } = this.context;
    if (retireDeployments === undefined && writeDeletedComment === undefined) return false;
    return (await findStack(this.context, name)) !== undefined;
  }

  /** Returns what identifies the stack's deployments, and those of its stacks file if it was the last one. */
  private takeDeployed({ id, name, tags }: Deployed): DeployedStack[] {
    const { dryRun } = this;
    const commits = listCommits(tags);
    const own: DeployedStack = { stackName: name, commits, dryRun };
    const stacksFileTag = findStacksFileTag(tags);
    const file = stacksFileTag === undefined ? undefined : this.files.get(stacksFileTag);
    if (stacksFileTag === undefined || file === undefined) return [own];
    file.left.delete(id);
    for (const commit of commits) file.commits.add(commit);
    return file.left.size > 0 ? [own] : [own, { stacksFileTag, commits: [...file.commits], dryRun }];
  }

  private async retire(name: string, deployed: readonly DeployedStack[]): Promise<void> {
    const { retireDeployments, signal } = this.context;
    if (retireDeployments === undefined) {
      this.addFailure('github-token is not set', name, true);
      return;
    }
    try {
      for (const one of deployed) this.report(name, await retireDeployments(one));
    } catch (error) {
      signal.throwIfAborted();
      this.addFailure(messageOf(error), name, false);
    }
  }

  /** Writes into the comment of the stack's deploys that it is deleted; creates none. */
  private async writeComment(pruned: PrunedStack): Promise<void> {
    const { writeDeletedComment, signal, onProgress } = this.context;
    const { name, pullRequest } = pruned;
    if (this.dryRun || pullRequest === undefined || writeDeletedComment === undefined) return;
    try {
      await writeDeletedComment(pullRequest, pruned);
    } catch (error) {
      signal.throwIfAborted();
      const text = `${name}: its comment on pull request #${pullRequest}, if any, could not be updated: ${messageOf(error)}`;
      onProgress({ kind: 'warning', text });
    }
  }

  private report(name: string, { environments, denied }: RetiredDeployments): void {
    for (const environment of environments) {
      const end = this.dryRun ? 'becomes inactive without dry-run' : 'is now inactive';
      const text = `${name}: its GitHub deployment to environment "${environment}" ${end}`;
      this.context.onProgress({ kind: 'fact', text });
    }
    if (denied !== undefined) this.addFailure(denied, name, true);
  }

  private addFailure(reason: string, name: string, isDenied: boolean): void {
    const names = this.failures.get(reason)?.names ?? [];
    this.failures.set(reason, { isDenied, names: [...names.filter((one) => one !== name), name] });
  }

  /** Says which deployments may still be active. Without the permission or a token, this is no mistake: a repository may have none. */
  reportFailures(): void {
    for (const [reason, { isDenied, names }] of this.failures) {
      const verb = this.dryRun ? 'looked up' : 'marked as inactive';
      const text = `The GitHub deployments of ${names.join(', ')}, if any, could not be ${verb}: ${reason}`;
      this.context.onProgress({ kind: isDenied ? 'notice' : 'warning', text });
    }
  }
}
