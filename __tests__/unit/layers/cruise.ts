import { execFile } from 'node:child_process';
import path from 'node:path';
import * as v from 'valibot';

export const ROOT = process.cwd();
const BIN = path.join(ROOT, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruise.mjs');

const outcome = v.object({
  modules: v.array(
    v.object({
      source: v.string(),
      dependencies: v.array(v.object({ resolved: v.string(), dependencyTypes: v.array(v.string()) })),
    }),
  ),
  summary: v.object({
    totalCruised: v.number(),
    violations: v.array(
      v.object({
        from: v.string(),
        to: v.string(),
        rule: v.object({ name: v.string() }),
        cycle: v.optional(v.array(v.object({ name: v.string() })), []),
      }),
    ),
  }),
});

/** That one layer imports another; `types` when nothing that runs crosses over. */
export interface LayerEdge {
  readonly from: string;
  readonly to: string;
  readonly what: 'runs' | 'types';
}

export interface Cruised {
  readonly modules: number;
  /** `from → to` by the rules that they break. */
  readonly broken: ReadonlyMap<string, readonly string[]>;
  /** The files of each cycle. */
  readonly cycles: readonly (readonly string[])[];
  /** Between the folders of `src/`, each once. */
  readonly layers: readonly LayerEdge[];
}

/** What the dependency cruiser finds in the `src` of that folder. */
export async function cruise(folder: string): Promise<Cruised> {
  const args = [BIN, '--config', '.dependency-cruiser.cjs', '--output-type', 'json', 'src'];
  const text = await new Promise<string>((resolve, reject) => {
    // It ends with the number of violations as its code: what it says is what counts.
    execFile(
      process.execPath,
      args,
      { cwd: folder, maxBuffer: 64 * 1024 * 1024 },
      (error, stdout, stderr) => {
        if (stdout === '') reject(new Error(stderr, { cause: error }));
        else resolve(stdout);
      },
    );
  });
  const { modules, summary } = v.parse(outcome, JSON.parse(text));
  const { violations, totalCruised } = summary;
  const broken = new Map<string, string[]>();
  for (const { from, to, rule } of violations) {
    const key = `${from} → ${to}`;
    broken.set(key, [...(broken.get(key) ?? []), rule.name]);
  }
  const cycles = violations
    .filter(({ rule }) => rule.name === 'no-cycles')
    .map(({ from, cycle }) => [...new Set([from, ...cycle.map(({ name }) => name)])].sort());
  return { modules: totalCruised, broken, cycles, layers: layerEdges(modules) };
}

function layerEdges(modules: v.InferOutput<typeof outcome>['modules']): LayerEdge[] {
  const edges = new Map<string, LayerEdge>();
  for (const { source, dependencies } of modules) {
    for (const { resolved, dependencyTypes } of dependencies) {
      const [from, to] = [layerOf(source), layerOf(resolved)];
      if (from === undefined || to === undefined || from === to) continue;
      const runs = !dependencyTypes.includes('type-only') || edges.get(`${from} ${to}`)?.what === 'runs';
      edges.set(`${from} ${to}`, { from, to, what: runs ? 'runs' : 'types' });
    }
  }
  return [...edges.values()];
}

/** `heat` of `src/heat/client.ts`; files that stand in `src` itself belong to no layer. */
function layerOf(file: string): string | undefined {
  return /^src\/([^/]+)\//.exec(file)?.[1];
}
