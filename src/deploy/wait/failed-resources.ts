import {
  isFailed,
  type DeploymentOutput,
  type HeatClient,
  type Stack,
  type StackResource,
} from '../../heat/index.js';
import { DecodeError, RequestError } from '../../errors/index.js';
import { MAX_NESTING } from './event-feed.js';
import { toPathKey } from './action-progress.js';
import type { StackTree } from './stack-tree.js';

/** A failed resource with its complete reason, read before a rollback deleted it. */
export interface RecordedFailure {
  readonly path: readonly string[];
  readonly resource: StackResource;
  /** What the script of a software deployment wrote; `undefined` for other resources, or if Heat did not return it. */
  readonly output: DeploymentOutput | undefined;
}

/** Resources can fail one after the other; each of these costs a request. */
const MAX_REQUESTS = 4;

/** Resources whose script runs on a server. Heat's reason has its exit code only. */
const SOFTWARE_DEPLOYMENT = /^OS::Heat::(?:Software|Structured)Deployment$/;
/** A group deploys to many servers; each output costs a request. */
const MAX_OUTPUTS = 5;

/**
 * Keeps what a rollback deletes: the failed resources with their complete reasons (Heat truncates the reasons of events), what the scripts
 * of software deployments wrote, and the reason of the stack when it failed.
 */
export class FailedResources {
  private readonly failed: StackResource[] = [];
  /** By the id of the software deployment. */
  private readonly outputs = new Map<string, DeploymentOutput | undefined>();
  private requests = 0;
  private firstReason: string | undefined;

  constructor(
    private readonly heat: HeatClient,
    private readonly tree: StackTree,
  ) {}

  /** Lists the resources that are failed now. Returns whether it sent a request. `row` is the stack as it was read last. */
  async record(row: Stack | undefined): Promise<boolean> {
    if (row !== undefined && isFailed(row) && row.action !== 'ROLLBACK')
      this.firstReason ??= row.statusReason;
    if (this.requests >= MAX_REQUESTS) return false;
    this.requests += 1;
    const query = { nestedDepth: MAX_NESTING, statuses: ['FAILED'] };
    for (const resource of await this.heat.listResources(this.tree.rootRef, query))
      this.failed.push(resource);
    await this.readOutputs();
    return true;
  }

  /** Reads what failed scripts wrote. Heat may have deleted it already, or not let this user read it: then it stays unknown. */
  private async readOutputs(): Promise<void> {
    for (const { type, physicalId } of this.failed) {
      if (!SOFTWARE_DEPLOYMENT.test(type) || physicalId === '' || this.outputs.has(physicalId)) continue;
      if (this.outputs.size >= MAX_OUTPUTS) return;
      this.outputs.set(physicalId, undefined);
      try {
        this.outputs.set(physicalId, await this.heat.getDeploymentOutput(physicalId));
      } catch (error) {
        if (!(error instanceof RequestError || error instanceof DecodeError)) throw error;
      }
    }
  }

  /** Returns each failed resource once. Paths are resolved here, when the tree knows more nested stacks than during the action. */
  recorded(): RecordedFailure[] {
    const byPath = new Map<string, RecordedFailure>();
    for (const resource of this.failed) {
      const path = [...this.tree.findPath(resource.stack), resource.name];
      // The first reason is the cause: failures of the rollback come later.
      if (!byPath.has(toPathKey(path))) {
        const output = this.outputs.get(resource.physicalId);
        byPath.set(toPathKey(path), { path, resource, output });
      }
    }
    return [...byPath.values()];
  }

  /** The complete reason of the stack when it failed; `undefined` if no row showed it. */
  get stackReason(): string | undefined {
    return this.firstReason;
  }
}
