interface Frame {
  readonly name: string;
  /** Number of the successors that were visited. */
  visited: number;
}

/**
 * Returns the set of names that reach each other, for each name: its strongly connected component. Takes time in proportion to names
 * and successors, and no more stack for a long chain.
 */
export function findComponents(
  successors: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<string, ReadonlySet<string>> {
  const search = new ComponentSearch();
  for (const root of successors.keys()) {
    if (search.isKnown(root)) continue;
    const frames = [search.enter(root)];
    for (let frame = frames.at(-1); frame !== undefined; frame = frames.at(-1)) {
      const next = successors.get(frame.name)?.[frame.visited];
      frame.visited += 1;
      if (next === undefined) {
        frames.pop();
        search.leave(frame.name, frames.at(-1)?.name);
      } else if (search.isKnown(next)) search.meet(frame.name, next);
      else frames.push(search.enter(next));
    }
  }
  return search.components;
}

/** The state of Tarjan's algorithm. */
class ComponentSearch {
  readonly components = new Map<string, ReadonlySet<string>>();
  private readonly order = new Map<string, number>();
  /** The earliest name that each name reaches, by its order. */
  private readonly lowest = new Map<string, number>();
  private readonly open: string[] = [];

  isKnown(name: string): boolean {
    return this.order.has(name);
  }

  enter(name: string): Frame {
    this.lower(name, this.order.size);
    this.order.set(name, this.order.size);
    this.open.push(name);
    return { name, visited: 0 };
  }

  /** Records that a name has a successor that is known. */
  meet(name: string, known: string): void {
    if (!this.components.has(known)) this.lower(name, this.order.get(known) ?? Infinity);
  }

  leave(name: string, predecessor: string | undefined): void {
    const lowest = this.lowest.get(name) ?? 0;
    if (lowest === this.order.get(name)) this.close(name);
    if (predecessor !== undefined) this.lower(predecessor, lowest);
  }

  private close(name: string): void {
    const members = new Set(this.open.splice(this.open.lastIndexOf(name)));
    for (const member of members) this.components.set(member, members);
  }

  private lower(name: string, to: number): void {
    this.lowest.set(name, Math.min(this.lowest.get(name) ?? Infinity, to));
  }
}
