import type { ResourceLine } from '../../deploy/index.js';
import { compareNames } from '../../errors/index.js';
import { toDisplayStatus, type DisplayStatus } from './display-status.js';

/** The resources of each nested stack, by path. If the resource list lacks a parent, its nearest listed ancestor counts, or the root. */
export class ResourceTree {
  private readonly children = new Map<string | undefined, ResourceLine[]>();
  private readonly underneath = new Map<string, ResourceLine[]>();
  private readonly paths: ReadonlySet<string>;
  private readonly needing: ReadonlySet<string>;
  private readonly statuses = new Map<string, DisplayStatus>();
  /** Levels of stacks; 1 without nested stacks. */
  readonly depth: number;

  constructor(resources: readonly ResourceLine[], touched: ReadonlySet<string>) {
    this.needing = new Set(resources.flatMap(({ requiredBy }) => requiredBy));
    this.paths = new Set(resources.map(({ path }) => path));
    let depth = 1;
    const inOrder = [...resources].sort((a, b) => compareNames(a.path, b.path));
    for (const one of inOrder) {
      const above = this.above(one.path);
      depth = Math.max(depth, above.length + 1);
      push(this.children, above[0], one);
      for (const path of above) push(this.underneath, path, one);
      this.statuses.set(one.path, toDisplayStatus(one, touched));
    }
    this.depth = depth;
  }

  /** Returns the resources directly in a nested stack; in the root stack for `undefined`. */
  listResources(path: string | undefined): readonly ResourceLine[] {
    return this.children.get(path) ?? [];
  }

  /** Returns all resources inside, at any depth. */
  below(path: string): readonly ResourceLine[] {
    return this.underneath.get(path) ?? [];
  }

  findDisplayStatus({ path }: ResourceLine): DisplayStatus {
    return this.statuses.get(path) ?? 'untouched';
  }

  /** Returns whether the resource has dependencies and dependents; resources that differ in this are not grouped. */
  findRole({ path, requiredBy }: ResourceLine): string {
    return `${this.needing.has(path)} ${requiredBy.length > 0}`;
  }

  /** Returns the known nested stacks that contain the path, nearest first. */
  private above(path: string): string[] {
    const names = path.split('/').slice(0, -1);
    return names
      .map((_, index) => names.slice(0, index + 1).join('/'))
      .filter((candidate) => this.paths.has(candidate))
      .reverse();
  }
}

function push<Key>(map: Map<Key, ResourceLine[]>, key: Key, value: ResourceLine): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
