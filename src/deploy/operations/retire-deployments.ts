import { messageOf } from '../../errors/index.js';
import type { StackSummary } from '../../heat/index.js';
import type { Context, RetiredDeployments } from '../context.js';
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
 * Marks the GitHub deployments of the stacks that `prune` deletes as inactive: GitHub does this for none, so a closed pull request would
 * show them as active for ever. Stacks of one stacks file share a deployment, which ends with the last of them. A failure of
 * GitHub never makes a delete fail.
 */
export class DeploymentRetirement {
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

  /** Retires the deployments of a stack that was deleted, right after its delete: a cancelled run must not leave those of the earlier ones. */
  async retire({ id, name }: Pick<Deployed, 'id' | 'name'>): Promise<void> {
    const stack = this.listed.find((one) => one.id === id);
    const { retireDeployments } = this.context;
    if (stack === undefined) return;
    const commits = listCommits(stack.tags);
    const tag = findStacksFileTag(stack.tags);
    const file = tag === undefined ? undefined : this.files.get(tag);
    file?.left.delete(id);
    for (const commit of commits) file?.commits.add(commit);
    // Before anything is awaited: stacks are deleted in parallel.
    const isLast = file?.left.size === 0;
    if (retireDeployments === undefined) {
      this.addFailure('github-token is not set', name, true);
      return;
    }
    try {
      // Deployed again in the meantime: its new deployment is active.
      if (!this.dryRun && (await findStack(this.context, name)) !== undefined) return;
      const { dryRun } = this;
      this.report(name, await retireDeployments({ stackName: name, commits, dryRun }));
      if (tag === undefined || file === undefined || !isLast) return;
      const deployed = { stacksFileTag: tag, commits: [...file.commits], dryRun };
      this.report(name, await retireDeployments(deployed));
    } catch (error) {
      this.context.signal.throwIfAborted();
      this.addFailure(messageOf(error), name, false);
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
