import { isFailed, type HeatClient, type Stack, type StackResource } from '../../heat/index.js';
import { MAX_NESTING } from './event-feed.js';
import { toPathKey } from './action-progress.js';
import type { StackTree } from './stack-tree.js';

/** A failed resource with its whole reason, as it stood before a rollback took it away. */
export interface RecordedFailure {
  readonly path: readonly string[];
  readonly resource: StackResource;
}

/** A failing tree can fail in many places one after the other; each look costs a request. */
const MOST_LOOKS = 4;

/**
 * Keeps what a rollback would wipe out: the failed resources with their whole reasons (events have them cut), and the
 * stack's first failed row.
 */
export class FailedResources {
  private readonly failed: StackResource[] = [];
  private looks = 0;
  private firstReason: string | undefined;

  constructor(
    private readonly heat: HeatClient,
    private readonly tree: StackTree,
  ) {}

  /** Looks at the resources that are failed now, and says whether that took a request; `row` is the stack's newest. */
  async record(row: Stack | undefined): Promise<boolean> {
    if (row !== undefined && isFailed(row) && row.action !== 'ROLLBACK')
      this.firstReason ??= row.statusReason;
    if (this.looks >= MOST_LOOKS) return false;
    this.looks += 1;
    const query = { nestedDepth: MAX_NESTING, statuses: ['FAILED'] };
    this.failed.push(...(await this.heat.listResources(this.tree.rootRef, query)));
    return true;
  }

  /** Each path once. Paths are asked for late: by then the tree knows nested stacks that it had only guessed before. */
  recorded(): RecordedFailure[] {
    const byPath = new Map<string, RecordedFailure>();
    for (const resource of this.failed) {
      const path = [...this.tree.findPath(resource.stack), resource.name];
      // The first reason is the original one: a rollback's own failures come later.
      if (!byPath.has(toPathKey(path))) byPath.set(toPathKey(path), { path, resource });
    }
    return [...byPath.values()];
  }

  /** The stack's whole reason when it failed, if a row was seen in that moment. */
  get stackReason(): string | undefined {
    return this.firstReason;
  }
}
