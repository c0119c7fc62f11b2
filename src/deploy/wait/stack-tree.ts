import type { StackEvent, StackRef, StackResource } from '../../heat/index.js';

/** Heat appends `-<resource>-<12 characters>` to the parent's name: `physical_resource_name` in heat/engine/resource.py. */
const SHORT_ID = /-[a-z2-7]{12}$/;
/** The same with levels between that nothing has named; a word of twelve letters is no id, so a digit has to be in it. */
const INNER = /^(.+?)-(?=[a-z]*[2-7])[a-z2-7]{12}-(.+-[a-z2-7]{12})$/;

interface Node {
  readonly ref: StackRef;
  readonly path: readonly string[];
  /** Read from a name; no list has shown this stack, so the types of its resources are not known either. */
  readonly isGuess?: true;
}

/** Which resource of which stack each nested stack is, so that events can be told by path. */
export class StackTree {
  private readonly nodes = new Map<string, Node>();
  private readonly types = new Map<string, string>();
  private resourceCount = 0;

  constructor(private readonly root: StackRef) {
    this.nodes.set(root.id, { ref: root, path: [] });
  }

  /** Takes in a whole resource list with nested ones; what was only guessed before is replaced. */
  learn(resources: readonly StackResource[]): void {
    const waiting = new Set(resources.filter(({ nested }) => nested !== undefined));
    // Parents can stand after their children in the list: go round until nothing new is found.
    for (let before = -1; before !== waiting.size;) {
      before = waiting.size;
      for (const resource of waiting) {
        const parent = this.nodes.get(resource.stack.id);
        if (parent === undefined || resource.nested === undefined) continue;
        this.nodes.set(resource.nested.id, { ref: resource.nested, path: [...parent.path, resource.name] });
        waiting.delete(resource);
      }
    }
    for (const { stack, name, type } of resources) this.types.set(`${stack.id}/${name}`, type);
    this.resourceCount = resources.filter((resource) => !this.isContainer(resource)).length;
  }

  /** Resources that are not nested stacks themselves, as of the last list. */
  get leafCount(): number {
    return this.resourceCount;
  }

  /** Whether a list has shown it. */
  knows(stack: StackRef): boolean {
    const node = this.nodes.get(stack.id);
    return node !== undefined && node.isGuess === undefined;
  }

  /** Names from the root down to that stack; of an unknown stack what its name gives away. */
  findPath(stack: StackRef): readonly string[] {
    return this.nodes.get(stack.id)?.path ?? this.guess(stack);
  }

  findType(stack: StackRef, resourceName: string): string | undefined {
    return this.types.get(`${stack.id}/${resourceName}`);
  }

  /** The same by path from the root. */
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

  /** An event of a stack rather than of one of its resources. */
  static isOfStackItself(event: StackEvent): boolean {
    return event.resourceName === event.stack.name && event.physicalId === event.stack.id;
  }

  private guess(stack: StackRef): readonly string[] {
    const parents = [...this.nodes.values()].filter(({ ref }) => stack.name.startsWith(`${ref.name}-`));
    const parent = parents.sort((left, right) => right.ref.name.length - left.ref.name.length)[0];
    if (parent === undefined) return [stack.name];
    const path = [...parent.path, ...toLevels(stack.name.slice(parent.ref.name.length + 1))];
    this.nodes.set(stack.id, { ref: stack, path, isGuess: true });
    return path;
  }

  get rootRef(): StackRef {
    return this.root;
  }
}

/** Resource names in what a nested stack's name has beyond its parent's. */
function toLevels(name: string): string[] {
  const [, outer, rest] = INNER.exec(name) ?? [];
  return outer === undefined || rest === undefined
    ? [name.replace(SHORT_ID, '')]
    : [outer, ...toLevels(rest)];
}
