import type { StackEvent, StackRef, StackResource } from '../../heat/index.js';
import { splitNestedName } from './nested-stack-names.js';

interface Node {
  readonly ref: StackRef;
  readonly path: readonly string[];
  /** The path was guessed from the name of the stack; no resource list has shown it, so types are unknown. */
  readonly isGuess?: true;
}

/** Maps each nested stack to its path from the root, so that events can be reported by path. */
export class StackTree {
  private readonly nodes = new Map<string, Node>();
  private readonly types = new Map<string, string>();
  private resourceCount = 0;
  private nestedCount = 0;
  private unbornCount = 0;

  constructor(private readonly root: StackRef) {
    this.nodes.set(root.id, { ref: root, path: [] });
  }

  /** Takes a complete resource list with nested resources; replaces guesses. */
  learn(resources: readonly StackResource[]): void {
    const unresolved = new Set(resources.filter(({ nested }) => nested !== undefined));
    // Parents can follow their children in the list: repeat until nothing new is resolved.
    for (let before = -1; before !== unresolved.size;) {
      before = unresolved.size;
      for (const resource of unresolved) {
        const parent = this.nodes.get(resource.stack.id);
        if (parent === undefined || resource.nested === undefined) continue;
        this.nodes.set(resource.nested.id, { ref: resource.nested, path: [...parent.path, resource.name] });
        unresolved.delete(resource);
      }
    }
    for (const { stack, name, type } of resources) this.types.set(`${stack.id}/${name}`, type);
    const leaves = resources.filter((resource) => !this.isContainer(resource));
    this.resourceCount = leaves.length;
    this.nestedCount = resources.length - leaves.length;
    // INIT_COMPLETE is the state of a resource that Heat has not begun.
    this.unbornCount = leaves.filter(
      ({ physicalId, action, status }) => physicalId === '' && (action === 'INIT' || status !== 'COMPLETE'),
    ).length;
  }

  /** Whether the last list shows a nested stack. */
  get hasNested(): boolean {
    return this.nestedCount > 0;
  }

  /** Whether the last list shows that no resource is a nested stack, or becomes one: an unfinished one without a physical id still can. */
  get isFlat(): boolean {
    return this.resourceCount > 0 && this.nestedCount === 0 && this.unbornCount === 0;
  }

  /** Number of resources that are not nested stacks, as of the last list. */
  get leafCount(): number {
    return this.resourceCount;
  }

  /** Whether a resource list has shown the stack. */
  knows(stack: StackRef): boolean {
    const node = this.nodes.get(stack.id);
    return node !== undefined && node.isGuess === undefined;
  }

  /** Returns the names from the root to that stack; for an unknown stack they are guessed from its name. */
  findPath(stack: StackRef): readonly string[] {
    return this.nodes.get(stack.id)?.path ?? this.guess(stack);
  }

  findType(stack: StackRef, resourceName: string): string | undefined {
    return this.types.get(`${stack.id}/${resourceName}`);
  }

  /** Returns the type of the resource at that path from the root. */
  typeAt(path: readonly string[]): string | undefined {
    const name = path.at(-1);
    const parent = [...this.nodes.values()].find(
      (node) => node.path.join('/') === path.slice(0, -1).join('/'),
    );
    return name === undefined || parent === undefined ? undefined : this.findType(parent.ref, name);
  }

  isContainer(resource: Pick<StackResource, 'nested' | 'physicalId'>): boolean {
    return resource.nested !== undefined || this.nodes.has(resource.physicalId);
  }

  /** Whether the event is of the stack itself, not of one of its resources. */
  static isOfStackItself(event: StackEvent): boolean {
    return event.resourceName === event.stack.name && event.physicalId === event.stack.id;
  }

  private guess(stack: StackRef): readonly string[] {
    const parents = [...this.nodes.values()].filter(({ ref }) => stack.name.startsWith(`${ref.name}-`));
    const parent = parents.sort((left, right) => right.ref.name.length - left.ref.name.length)[0];
    if (parent === undefined) return [stack.name];
    const path = [...parent.path, ...splitNestedName(stack.name.slice(parent.ref.name.length + 1))];
    this.nodes.set(stack.id, { ref: stack, path, isGuess: true });
    return path;
  }

  get rootRef(): StackRef {
    return this.root;
  }
}
