/** Who needs whom, by name. */
export type NeedsByName = ReadonlyMap<string, readonly string[]>;

/** The ways on which stacks need themselves in the end, each once: `[a, b]` when a needs b and b needs a. */
export function circlesIn(needs: NeedsByName): string[][] {
  const circles: string[][] = [];
  const done = new Set<string>();
  const follow = (name: string, way: readonly string[]): void => {
    const at = way.indexOf(name);
    if (at >= 0) circles.push(way.slice(at));
    if (at >= 0 || done.has(name)) return;
    for (const next of needs.get(name) ?? []) follow(next, [...way, name]);
    done.add(name);
  };
  for (const name of needs.keys()) follow(name, []);
  return circles;
}
