import type { ResourceLine } from '../../deploy/index.js';
import type { ResourceTree } from './resource-tree.js';
import { DISPLAY_STATUSES, worstDisplayStatus, type DisplayStatus } from './display-status.js';

/** What one box of the picture stands for: a resource, a nested stack drawn open, or several resources at once. */
export interface ResourceBox {
  readonly key: string;
  /** Key of the nested stack that it is in; absent in the root. */
  readonly inside: string | undefined;
  readonly isOpen: boolean;
  /** Whether it is, or they are, nested stacks. */
  readonly isStack: boolean;
  readonly displayStatus: DisplayStatus;
  readonly title: string;
  readonly subtitle: string;
}

export interface GroupedResources {
  readonly boxes: readonly ResourceBox[];
  /** Box in which each resource is to be seen, by path. */
  readonly boxOf: ReadonlyMap<string, string>;
  /** Whether every resource has a box of its own. */
  readonly isWhole: boolean;
}

/** Fewer than this of a kind are shown one by one. */
const KIND_FROM = 3;

/** The most telling picture that has room: whole, then kinds taken together, then nested stacks closed. */
export function groupResources(tree: ResourceTree, maxBoxes: number): GroupedResources {
  for (let depth = tree.depth; depth >= 1; depth--) {
    for (const byKind of [false, true]) {
      const found = new Grouping(tree, depth, byKind).run();
      if (found.boxes.length <= maxBoxes) return found;
    }
  }
  return cut(new Grouping(tree, 1, true).run(), maxBoxes);
}

class Grouping {
  private readonly boxes: ResourceBox[] = [];
  private readonly boxOf = new Map<string, string>();

  constructor(
    private readonly tree: ResourceTree,
    private readonly depth: number,
    private readonly byKind: boolean,
  ) {}

  run(): GroupedResources {
    this.addStack(undefined, 1);
    const isWhole = this.boxes.length === this.boxOf.size;
    return { boxes: this.boxes, boxOf: this.boxOf, isWhole };
  }

  private addStack(inside: string | undefined, level: number): void {
    for (const kind of this.kinds(this.tree.listResources(inside))) {
      if (kind.length >= KIND_FROM && this.byKind) this.addKind(kind, inside);
      else for (const one of kind) this.addResource(one, inside, level);
    }
  }

  private kinds(resources: readonly ResourceLine[]): ResourceLine[][] {
    const kinds = new Map<string, ResourceLine[]>();
    for (const one of resources) {
      const kind = `${this.worst(one)} ${this.tree.findRole(one)} ${one.type}`;
      kinds.set(kind, [...(kinds.get(kind) ?? []), one]);
    }
    return this.byKind ? [...kinds.values()] : resources.map((one) => [one]);
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

/** When there are too many kinds even so: the worst stay, the others become one box. */
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

/** Its own name: the path's last part. */
function toName({ path }: ResourceLine): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** A type that is a template is known by its file's name, wherever that lies. */
function toType({ type }: ResourceLine): string {
  return type.includes('/') ? `…${type.slice(type.lastIndexOf('/'))}` : type;
}
