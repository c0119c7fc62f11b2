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
  const components = new Map<string, ReadonlySet<string>>();
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const open: string[] = [];
  const lower = (name: string, to: number): void => {
    lowest.set(name, Math.min(lowest.get(name) ?? Infinity, to));
  };
  const enter = (name: string): Frame => {
    lower(name, order.size);
    order.set(name, order.size);
    open.push(name);
    return { name, visited: 0 };
  };
  const close = (name: string): void => {
    const members = new Set(open.splice(open.lastIndexOf(name)));
    for (const member of members) components.set(member, members);
  };
  for (const root of successors.keys()) {
    if (order.has(root)) continue;
    const frames = [enter(root)];
    for (let frame = frames.at(-1); frame !== undefined; frame = frames.at(-1)) {
      const next = successors.get(frame.name)?.[frame.visited];
      frame.visited += 1;
      if (next !== undefined) {
        const known = order.get(next);
        if (known === undefined) frames.push(enter(next));
        else if (!components.has(next)) lower(frame.name, known);
        continue;
      }
      frames.pop();
      const own = lowest.get(frame.name) ?? 0;
      if (own === order.get(frame.name)) close(frame.name);
      const outer = frames.at(-1);
      if (outer !== undefined) lower(outer.name, own);
    }
  }
  return components;
}
