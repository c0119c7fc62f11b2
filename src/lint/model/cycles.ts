import type { Node } from 'yaml';
import { valueAt } from '../../yaml/index.js';
import { listReferences } from './references.js';
import type { TemplateModel } from './template.js';

/** Resources that need each other, so that Heat can create none of them first. */
export interface Cycle {
  /** Names of resources; the first one is also the last: `['a', 'b', 'a']`. */
  readonly path: readonly string[];
  /** The name in the first resource that refers to the second one. */
  readonly node: Node | null;
  /** True if a condition can leave out one of the references. */
  readonly isConditional: boolean;
}

interface Edge {
  readonly to: string;
  readonly node: Node | null;
  readonly isConditional: boolean;
}

/** Returns one of the shortest cycles for each set of resources that need each other, in the order of the template. */
export function findCycles(template: TemplateModel): readonly Cycle[] {
  const edges = readEdges(template);
  const reported = new Set<string>();
  return [...edges.keys()].flatMap((start) => {
    if (reported.has(start)) return [];
    const path = findPath(edges, start);
    if (path === undefined) return [];
    const [first] = path;
    for (const name of listMutual(edges, start)) reported.add(name);
    return [
      {
        path: [start, ...path.map(({ to }) => to)],
        node: first?.node ?? null,
        isConditional: path.some((edge) => edge.isConditional),
      },
    ];
  });
}

/** Heat orders resources by `depends_on` and by the functions in properties and metadata. */
function readEdges(template: TemplateModel): ReadonlyMap<string, readonly Edge[]> {
  const { tree, resources } = template;
  const edges = new Map<string, Edge[]>([...resources.keys()].map((name) => [name, []]));
  for (const { kind, name, node, origin } of listReferences(template)) {
    const { resource, isConditional, scope } = origin;
    if (kind === 'parameter' || kind === 'either' || resource === undefined || scope !== 'resource') continue;
    const isExternal = Boolean(valueAt(tree, resource.value, 'external_id'));
    const target = resources.get(name);
    if (target === undefined || isExternal) continue;
    const canBeMissing = isConditional || target.condition !== undefined;
    edges.get(resource.name)?.push({ to: name, node, isConditional: canBeMissing });
  }
  return edges;
}

/** Returns the shortest path from a resource back to itself, over references without conditions if there is one. */
function findPath(edges: ReadonlyMap<string, readonly Edge[]>, start: string): readonly Edge[] | undefined {
  return search(edges, start, ({ isConditional }) => !isConditional) ?? search(edges, start, () => true);
}

function search(
  edges: ReadonlyMap<string, readonly Edge[]>,
  start: string,
  accepts: (edge: Edge) => boolean,
): readonly Edge[] | undefined {
  const seen = new Set<string>();
  let paths: readonly Edge[][] = [[]];
  while (paths.length > 0) {
    const longer = paths.flatMap((path) =>
      (edges.get(path.at(-1)?.to ?? start) ?? []).filter(accepts).map((edge) => [...path, edge]),
    );
    const found = longer.find((path) => path.at(-1)?.to === start);
    if (found !== undefined) return found;
    paths = longer.filter((path) => {
      const name = path.at(-1)?.to ?? '';
      const isNew = !seen.has(name);
      seen.add(name);
      return isNew;
    });
  }
  return undefined;
}

/** Returns the resources that the given one needs, directly or not, and that need it. */
function listMutual(edges: ReadonlyMap<string, readonly Edge[]>, start: string): readonly string[] {
  const needed = listNeeded(edges, start);
  return [...needed].filter((name) => listNeeded(edges, name).has(start));
}

function listNeeded(edges: ReadonlyMap<string, readonly Edge[]>, start: string): ReadonlySet<string> {
  const needed = new Set<string>();
  const queue = [start];
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    for (const { to } of edges.get(name) ?? []) {
      if (needed.has(to)) continue;
      needed.add(to);
      queue.push(to);
    }
  }
  return needed;
}
