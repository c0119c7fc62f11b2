import type { ResourceLine } from '../../deploy/index.js';
import type { ResourceTree } from './resource-tree.js';
import { DISPLAY_STATUSES, worstDisplayStatus, type DisplayStatus } from './display-status.js';

/** A box of the diagram: a resource, a nested stack drawn open, or several resources at once. */
export interface ResourceBox {
  readonly key: string;
  /** Key of the nested stack that contains it; `undefined` in the root stack. */
  readonly inside: string | undefined;
  readonly isOpen: boolean;
  /** Whether the box shows one or more nested stacks. */
  readonly isStack: boolean;
  readonly displayStatus: DisplayStatus;
  readonly title: string;
  readonly subtitle: string;
}

export interface GroupedResources {
  readonly boxes: readonly ResourceBox[];
  /** Key of the box that shows each resource, by path. */
  readonly boxOf: ReadonlyMap<string, string>;
  /** Whether each resource has its own box. */
  readonly isWhole: boolean;
}

/** Fewer resources of a kind are shown individually. */
const KIND_FROM = 3;

/**
 * Returns the most detailed grouping with at most `maxBoxes` boxes. From the deepest level of open nested stacks up,
 * tries individual resources, then resources grouped by kind.
 */
export function groupResources(tree: ResourceTree, maxBoxes: number): GroupedResources {
  for (let depth = tree.depth; depth >= 1; depth--) {
    for (const byKind of [false, true]) {
      const found = new Grouping(tree, depth, byKind, maxBoxes).run();
      if (found.boxes.length <= maxBoxes) return found;
    }
  }
  return cut(new Grouping(tree, 1, true, Infinity).run(), maxBoxes);
}

class Grouping {
  private readonly boxes: ResourceBox[] = [];
  private readonly boxOf = new Map<string, string>();

  constructor(
    private readonly tree: ResourceTree,
    private readonly depth: number,
    private readonly byKind: boolean,
    private readonly maxBoxes: number,
  ) {}

  /** With more than `maxBoxes`, it is not complete: nobody looks at the thousands of boxes that a large stack would have. */
  run(): GroupedResources {
    this.addStack(undefined, 1);
    const isWhole = this.boxes.length === this.boxOf.size;
    return { boxes: this.boxes, boxOf: this.boxOf, isWhole };
  }

  private addStack(inside: string | undefined, level: number): void {
    for (const kind of this.kinds(this.tree.listResources(inside))) {
      if (this.boxes.length > this.maxBoxes) return;
      if (kind.length >= KIND_FROM && this.byKind) this.addKind(kind, inside);
      else for (const one of kind) this.addResource(one, inside, level);
    }
  }

  private kinds(resources: readonly ResourceLine[]): ResourceLine[][] {
    if (!this.byKind) return resources.map((one) => [one]);
    const kinds = new Map<string, ResourceLine[]>();
    for (const one of resources) {
      const kind = `${this.worst(one)} ${this.tree.findRole(one)} ${one.type}`;
      const ofKind = kinds.get(kind);
      if (ofKind === undefined) kinds.set(kind, [one]);
      else ofKind.push(one);
    }
    return [...kinds.values()];
  }

  private addResource(one: ResourceLine, inside: string | undefined, level: number): void {
    const children = this.tree.listResources(one.path).length;
    const isOpen = children > 0 && level < this.depth;
    const count = this.tree.below(one.path).length;
    this.boxes.push({
      key: one.path,
      inside,
      isOpen,
      isStack: one.nested,
      displayStatus: isOpen ? this.tree.findDisplayStatus(one) : this.worst(one),
      title: toName(one),
      subtitle: isOpen || count === 0 ? toType(one) : `${toType(one)}, ${count} inside`,
    });
    this.boxOf.set(one.path, one.path);
    if (isOpen) this.addStack(one.path, level + 1);
    else for (const { path } of this.tree.below(one.path)) this.boxOf.set(path, one.path);
  }

  private addKind(kind: readonly ResourceLine[], inside: string | undefined): void {
    const [first] = kind;
    if (first === undefined) return;
    const below = kind.flatMap(({ path }) => this.tree.below(path));
    const displayStatus = this.worst(first);
    const names = `${toName(first)} … ${toName(kind.at(-1) ?? first)}`;
    this.boxes.push({
      key: first.path,
      inside,
      isOpen: false,
      isStack: first.nested,
      displayStatus,
      title: `${kind.length} × ${toType(first)}`,
      subtitle: below.length === 0 ? names : `${names}, ${below.length} inside`,
    });
    for (const { path } of [...kind, ...below]) this.boxOf.set(path, first.path);
  }

  private worst(one: ResourceLine): DisplayStatus {
    return worstDisplayStatus(
      [one, ...this.tree.below(one.path)].map((line) => this.tree.findDisplayStatus(line)),
    );
  }
}

/** Keeps the boxes with the worst status and merges the others into one. */
function cut({ boxes, boxOf }: GroupedResources, maxBoxes: number): GroupedResources {
  const byWorst = [...boxes].sort(
    (a, b) => DISPLAY_STATUSES.indexOf(a.displayStatus) - DISPLAY_STATUSES.indexOf(b.displayStatus),
  );
  const kept = byWorst.slice(0, maxBoxes - 1);
  const rest = new Set(byWorst.slice(maxBoxes - 1));
  const restKey = [...rest][0]?.key ?? '';
  const keys = new Set(kept.map(({ key }) => key));
  const placed = [...boxOf].map(([path, key]): [string, string] => [path, keys.has(key) ? key : restKey]);
  const more: ResourceBox = {
    key: restKey,
    inside: undefined,
    isOpen: false,
    isStack: false,
    displayStatus: worstDisplayStatus([...rest].map(({ displayStatus }) => displayStatus)),
    title: `${placed.filter(([, key]) => key === restKey).length} more`,
    subtitle: 'of other types',
  };
  return { boxes: [...kept, more], boxOf: new Map(placed), isWhole: false };
}

/** Returns the last part of the path. */
function toName({ path }: ResourceLine): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** Shortens a type that is a template file to the file's name. */
function toType({ type }: ResourceLine): string {
  return type.includes('/') ? `…${type.slice(type.lastIndexOf('/'))}` : type;
}
