import { valueAt, type Node } from '../../yaml/index.js';
import { findComponents } from './components.js';
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
  if (refersBackOnly(edges)) return [];
  const components = findComponents(new Map([...edges].map(([name, to]) => [name, to.map((one) => one.to)])));
  const reported = new Set<ReadonlySet<string>>();
  return [...edges.keys()].flatMap((start) => {
    const members = components.get(start);
    if (members === undefined || reported.has(members)) return [];
    const path = findPath(edges, members, start);
    if (path === undefined) return [];
    reported.add(members);
    const [first] = path;
    return [
      {
        path: [start, ...path.map(({ to }) => to)],
        node: first?.node ?? null,
        isConditional: path.some((edge) => edge.isConditional),
      },
    ];
  });
}

/** True if each resource needs only resources above it, as in most templates: then there is no cycle. */
function refersBackOnly(edges: ReadonlyMap<string, readonly Edge[]>): boolean {
  const above = new Set<string>();
  for (const [name, needed] of edges) {
    if (needed.some(({ to }) => !above.has(to))) return false;
    above.add(name);
  }
  return true;
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
function findPath(
  edges: ReadonlyMap<string, readonly Edge[]>,
  members: ReadonlySet<string>,
  start: string,
): readonly Edge[] | undefined {
  const isWithin = ({ to }: Edge): boolean => members.has(to);
  return (
    search(edges, start, (edge) => isWithin(edge) && !edge.isConditional) ?? search(edges, start, isWithin)
  );
}

function search(
  edges: ReadonlyMap<string, readonly Edge[]>,
  start: string,
  accepts: (edge: Edge) => boolean,
): readonly Edge[] | undefined {
  /** The edge over which each resource was reached first, and where that one starts. */
  const reachedBy = new Map<string, { readonly edge: Edge; readonly from: string }>();
  const queue = [start];
  // An array also visits what is added while it is iterated.
  for (const from of queue) {
    for (const edge of (edges.get(from) ?? []).filter(accepts)) {
      if (reachedBy.has(edge.to)) continue;
      reachedBy.set(edge.to, { edge, from });
      if (edge.to === start) return trace(reachedBy, start);
      queue.push(edge.to);
    }
  }
  return undefined;
}

function trace(
  reachedBy: ReadonlyMap<string, { readonly edge: Edge; readonly from: string }>,
  start: string,
): readonly Edge[] {
  const path: Edge[] = [];
  let step = reachedBy.get(start);
  while (step !== undefined) {
    path.unshift(step.edge);
    step = step.from === start ? undefined : reachedBy.get(step.from);
  }
  return path;
}
